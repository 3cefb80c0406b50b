import { posix } from 'node:path'
import { escapedLink } from './hugo-escape.ts'
import { sanitisedPath } from './hugo-sanitise.ts'

/** Where a page is, and what its front matter says of its address, as the YAML gave it. */
export interface PageAddress {
  /** Relative to its language's content folder, with `/`: `jobs/positions/analyst.md`. */
  readonly path: string
  readonly url?: unknown
  readonly slug?: unknown
}

/** What the site's Hugo settings make of all its addresses. */
export interface UrlOptions {
  /** Where the whole site is, when its languages share one address and differ by a folder in it. */
  readonly siteUrl?: string
  /** Hugo's `disablePathToLower`: capitals of file names and slugs stay. */
  readonly keepCapitals?: boolean
}

/**
 * The permalink that Hugo (0.111, default permalinks, no ugly URLs, one base URL a language) gives the page, also where
 * Hugo's own link does not lead to the page: it leaves a `#` from a file name as it is. `url` wins over `slug`, which
 * wins over the file's name. A list, an empty value, a full address or anything else that Hugo cannot use is passed over.
 *
 * ```ts
 * hugoUrl({ path: 'jobs/Chef de l’équipe.md' }, 'https://numerique.example/')
 * // 'https://numerique.example/jobs/chef-de-l%C3%A9quipe/'
 * ```
 */
export function hugoUrl(page: PageAddress, baseUrl: string, options: UrlOptions = {}): string {
  const { siteUrl = baseUrl } = options
  const own = linkFromUrl(page, options)
  // A `url` that begins with a slash leaves the language's folder out.
  if (own !== undefined) return joined(text(page.url).startsWith('/') ? siteUrl : baseUrl, own)
  const path = isSection(page.path) ? linkOfSection(page.path) : linkOfPage(page)
  return joined(baseUrl, escapedLink(sanitisedPath(path, options)) ?? '/')
}

function joined(base: string, link: string): string {
  return base.replace(/\/*$/, '') + link
}

/** Where a page's own `url` puts it; `undefined` when there is none, or one for which Hugo stops. */
function linkFromUrl(page: PageAddress, options: UrlOptions): string | undefined {
  const section = isSection(page.path)
  const home = section && posix.dirname(page.path) === '.'
  const wanted = home ? undefined : wantedLink(text(page.url))
  // Hugo publishes a page's own `url` letter by letter, a section's like any path.
  return wanted && escapedLink(section ? sanitisedPath(wanted, options) : wanted)
}

function wantedLink(url: string): string | undefined {
  if (url === '' || /^https?:\/\//.test(url)) return undefined
  const link = posix.join('/', url)
  const file = url.includes('.') && !url.endsWith('/') && !link.endsWith('/index.html')
  return file || link.endsWith('/') ? link : `${link}/`
}

function linkOfSection(path: string): string {
  return posix.join('/', posix.dirname(path), '/')
}

function linkOfPage({ path, slug }: PageAddress): string {
  const bundle = isBundle(posix.basename(path))
  const folder = posix.dirname(bundle ? posix.dirname(path) : path)
  const name = text(slug).replace(/^-+|(?<!-)-+$/g, '') || (bundle ? posix.basename(posix.dirname(path)) : stem(path))
  // A slug that says `index` makes the page the index of its folder.
  if (name === 'index') return folder === '.' ? '/index.html' : posix.join('/', folder, '/')
  return posix.join('/', folder, name, '/')
}

function isSection(path: string): boolean {
  return stem(path) === '_index'
}

/** The page of a folder of its own: `index.md`, `index.fr.md` and whatever else begins so. */
export function isBundle(fileName: string): boolean {
  return fileName.startsWith('index.')
}

/** The file's name without its extension and without the language before it. */
function stem(path: string): string {
  return posix.parse(path).name.replace(/\.(en|fr)$/, '')
}

function text(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
