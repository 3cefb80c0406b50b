import { existsSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ConfigError } from './config-error.ts'
import { bilingual, type Locale, locales } from './locale/locale.ts'
import type { Site } from './posting/site.ts'
import { readSiteFile } from './site-file.ts'
import type { SiteFile } from './site-schema.ts'

const fileName = 'vocation.config.yaml'

/** The sample that ships with the package: `content` beside `src` and `dist`. */
const sampleFolder = fileURLToPath(new URL('../content', import.meta.url))

const defaults = {
  name: { en: 'Vocation', fr: 'Vocation' },
  baseUrl: { en: 'https://digital.example/', fr: 'https://numerique.example/' },
  postings: { layouts: ['job-posting'], types: [], folders: [] },
  evergreen: ['evergreen-job-posting'],
  frontMatter: {
    opens: ['opens', 'openingDate', 'opening_date', 'publishDate', 'dateOuverture'],
    closes: [
      'closes',
      'closingDate',
      'closing_date',
      'closeDate',
      'close_date',
      'deadline',
      'expiryDate',
      'expirydate',
      'validThrough',
      'dateLimite',
      'dateFermeture',
    ],
    apply: [
      'applyLink',
      'apply_link',
      'applyUrl',
      'applyURL',
      'apply_url',
      'applicationUrl',
      'application_url',
      'apply',
    ],
    form: ['formId', 'leverId', 'greenhouseId'],
    noForm: ['formHidden'],
  },
} as const

export interface SiteFound {
  readonly site: Site
  /** The configuration file used, if any. */
  readonly file: string | undefined
  /** Languages whose base URL nobody set. */
  readonly unsetBaseUrls: readonly Locale[]
}

/** Where a person said the content and its configuration are. */
export interface SitePlaces {
  readonly content?: string | undefined
  readonly config?: string | undefined
}

/** The site to serve: the one asked for, else the sample. Throws a `ConfigError` when it cannot be. */
export function findSite({ content, config }: SitePlaces): SiteFound {
  const file = config === undefined ? besideContent(content ?? sampleFolder) : resolve(config)
  const base = content ?? (config === undefined ? sampleFolder : dirname(resolve(config)))
  const said = file === undefined ? {} : readSiteFile(file)
  // Beside a file in the folder above, folders are still counted from the content folder that was named.
  const site = siteOf(said, resolve(base))
  const missing = locales.filter((locale) => !isFolder(site.languages[locale].folder))
  if (missing.length > 0) throw new ConfigError(missing.map((locale) => noFolder(site, locale)))
  return { site, file, unsetBaseUrls: locales.filter((locale) => said.languages?.[locale]?.baseUrl === undefined) }
}

function besideContent(content: string): string | undefined {
  const folder = resolve(content)
  return [join(folder, fileName), join(dirname(folder), fileName)].find((path) => existsSync(path))
}

function siteOf(said: SiteFile, base: string): Site {
  const { frontMatter, postings } = said
  return {
    name: { ...defaults.name, ...definedOnly(said.name) },
    languages: bilingual((locale) => ({
      folder: resolve(base, said.languages?.[locale]?.folder ?? locale),
      baseUrl: withSlash(said.languages?.[locale]?.baseUrl ?? defaults.baseUrl[locale]),
    })),
    postings: { ...defaults.postings, ...definedOnly(postings) },
    evergreen: said.evergreen ?? defaults.evergreen,
    frontMatter: { ...defaults.frontMatter, ...definedOnly(frontMatter) },
    apply: bilingual((locale) => said.apply?.[locale]),
    contact: bilingual((locale) => said.contact?.[locale]),
    linkHosts: (said.linkHosts ?? []).map((host) => host.toLowerCase()),
  }
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }

function definedOnly<T extends object>(values: T | undefined): Partial<Defined<T>> {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([, value]) => value !== undefined)) as Partial<
    Defined<T>
  >
}

function withSlash(url: string): string {
  return new URL(url.endsWith('/') ? url : `${url}/`).href
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function noFolder(site: Site, locale: Locale): string {
  const name = { en: 'English', fr: 'French' }[locale]
  return `Cannot find the ${name} content folder ${site.languages[locale].folder}: give its parent with --content or CONTENT_DIR, or set languages.${locale}.folder in ${fileName}`
}
