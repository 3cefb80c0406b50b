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
export function hugoUrl(page: PageAddress, baseUrl: string): string {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`
  return base + permalink(page).slice(1)
}

function permalink(page: PageAddress): string {
  const section = isSection(page.path)
  const home = section && posix.dirname(page.path) === '.'
  const wanted = home ? undefined : linkFromUrl(text(page.url))
  // Hugo publishes a page's own `url` letter by letter, a section's like any path.
  const link = wanted && escapedLink(section ? sanitisedPath(wanted) : wanted)
  return link ?? escapedLink(sanitisedPath(section ? linkOfSection(page.path) : linkOfPage(page))) ?? '/'
}

/** `undefined` when there is none, or one for which Hugo stops. */
function linkFromUrl(url: string): string | undefined {
  if (url === '' || /^https?:\/\//.test(url)) return undefined
  const link = posix.join('/', url)
  const file = url.includes('.') && !url.endsWith('/') && !link.endsWith('/index.html')
  return file || link.endsWith('/') ? link : `${link}/`
}

function linkOfSection(path: string): string {
  return posix.join('/', posix.dirname(path), '/')
}

function linkOfPage({ path, slug }: PageAddress): string {
  const bundle = stem(path) === 'index'
  const folder = posix.dirname(bundle ? posix.dirname(path) : path)
  const name = text(slug).replace(/^-+|(?<!-)-+$/g, '') || (bundle ? posix.basename(posix.dirname(path)) : stem(path))
  // A slug that says `index` makes the page the index of its folder.
  if (name === 'index') return folder === '.' ? '/index.html' : posix.join('/', folder, '/')
  return posix.join('/', folder, name, '/')
}

function isSection(path: string): boolean {
  return stem(path) === '_index'
}

/** The file's name without its extension and without the language before it. */
function stem(path: string): string {
  return posix.parse(path).name.replace(/\.(en|fr)$/, '')
}

function text(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
