import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { type Bilingual, bilingual } from './locale/locale.ts'
import type { Site } from './posting/site.ts'

/** Where a site's settings and content are looked for. */
export interface SitePlaces {
  /** A folder with `en` and `fr` in it. */
  readonly content: string | undefined
  /** The path of a `vocation.config.yaml`. */
  readonly config: string | undefined
}

export type SiteRead =
  | {
      readonly site: Site /** Things to know that do not keep it from working. */
      readonly warnings: readonly string[]
    }
  | { readonly faults: readonly string[] }

const configName = 'vocation.config.yaml'
const texts = z.strictObject({ en: z.string().trim().min(1).optional(), fr: z.string().trim().min(1).optional() })
const names = z.array(z.string().trim().min(1))
const language = z.strictObject({
  folder: z.string().min(1).optional(),
  baseUrl: z.url({ protocol: /^https?$/, error: 'must be an address such as https://jobs.example/' }).optional(),
})
const schema = z.strictObject({
  name: texts.optional(),
  languages: z.strictObject({ en: language.optional(), fr: language.optional() }).optional(),
  defaultLanguage: z.enum(['en', 'fr']).optional(),
  disablePathToLower: z.boolean().optional(),
  postings: z
    .strictObject({ layouts: names.optional(), types: names.optional(), folders: names.optional() })
    .optional(),
  evergreen: names.optional(),
  frontMatter: z
    .strictObject({
      opens: names.optional(),
      closes: names.optional(),
      apply: names.optional(),
      form: names.optional(),
      noForm: names.optional(),
    })
    .optional(),
  apply: texts.optional(),
  contact: texts.optional(),
  linkHosts: z.array(z.hostname({ error: 'must be a host name such as jobs.example' })).optional(),
})
type Written = z.infer<typeof schema>

/** What sites call things most often, in any spelling (`closing_date`); a site that differs says so in its settings. */
const usual = {
  layouts: ['job-posting'],
  evergreen: ['evergreen-job-posting'],
  opens: [
    ...['opens', 'openingDate', 'openDate', 'opensOn', 'openFrom', 'postingDate', 'publishDate'],
    ...['dateOuverture', 'dateDOuverture', 'datePublication', 'dateDePublication'],
  ],
  closes: [
    ...['closes', 'closingDate', 'closeDate', 'closing', 'closesOn', 'closesAt', 'closingOn'],
    ...['deadline', 'deadlineDate', 'applicationDeadline', 'applyBy', 'applyBefore', 'openUntil'],
    ...['expiryDate', 'expirationDate', 'expires', 'expiresOn', 'expiry', 'validThrough', 'validUntil'],
    ...['dateLimite', 'dateFermeture', 'dateDeFermeture', 'dateCloture', 'dateDeCloture', 'fermeture', 'echeance'],
  ],
  apply: ['applyLink', 'applyUrl', 'applyURL', 'apply_url', 'applicationUrl', 'application_url', 'apply'],
  form: ['leverId', 'formId', 'greenhouseId'],
  noForm: ['formHidden'],
  /** The Government of Canada's own hosts, to which postings link for accommodation and pay. */
  linkHosts: ['canada.ca', 'gc.ca'],
}
const placeholder: Bilingual<string> = { en: 'https://digital.example/', fr: 'https://numerique.example/' }

/** The sample content of this package, wherever it is installed and whether it runs from `src` or `dist`. */
export const sampleContent = resolve(dirname(fileURLToPath(import.meta.url)), '..', 'content')

/**
 * A site from its settings file and content folder; without either, the sample content. With `foldersToCome` the content
 * folders need not be there yet.
 */
export function readSite({ content, config }: SitePlaces, { foldersToCome = false } = {}): SiteRead {
  const folder = content === undefined ? undefined : resolve(content)
  const file = config === undefined ? findConfig(folder ?? sampleContent) : resolve(config)
  const read = file === undefined ? { written: {} } : readWritten(file)
  if ('faults' in read) return read
  const root = folder ?? (file === undefined ? sampleContent : dirname(file))
  const site = siteOf(read.written, root)
  const faults = foldersToCome ? [] : folderFaults(site)
  return faults.length > 0 ? { faults } : { site, warnings: warningsOf(read.written) }
}

function findConfig(content: string): string | undefined {
  return [join(content, configName), join(dirname(content), configName)].find((path) => existsSync(path))
}

function readWritten(file: string): { readonly written: Written } | { readonly faults: readonly string[] } {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return {
      faults: [`Cannot read the site settings ${file}: name a file that exists with --config or VOCATION_CONFIG`],
    }
  }
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' })
  const [error] = document.errors
  if (error) return { faults: [`${file}:${error.linePos?.[0].line ?? 1}: ${error.message.split('\n')[0]}`] }
  const value = toPlain(document)
  if (value === undefined)
    return { faults: [`${file}:1: Its aliases (*name) cannot be followed: write the values out`] }
  const { data, error: wrong } = schema.safeParse(value ?? {})
  if (data) return { written: data }
  const lineOf = (path: readonly PropertyKey[]) => {
    const node = document.getIn(path as unknown[], true)
    return isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1
  }
  return { faults: wrong.issues.flatMap(issueFaults).map(({ path, message }) => `${file}:${lineOf(path)}: ${message}`) }
}

interface IssueFault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** A setting that does not exist is told where it stands, each by its name. */
function issueFaults(issue: z.core.$ZodIssue): readonly IssueFault[] {
  const { path, message } = issue
  if (issue.code !== 'unrecognized_keys') return [{ path, message: `${path.join('.') || 'settings'}: ${message}` }]
  return issue.keys.map((key) => {
    const whole = [...path, key]
    return { path: whole, message: `There is no setting "${whole.join('.')}"` }
  })
}

/** The file's values; `undefined` when its aliases unfold into more than any settings need, or lead nowhere. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 })
  } catch {
    return undefined
  }
}

function siteOf(written: Written, root: string): Site {
  const { postings, frontMatter } = written
  return {
    name: bilingual((locale) => written.name?.[locale] ?? 'Vocation'),
    languages: bilingual((locale) => {
      const { folder = locale, baseUrl = placeholder[locale] } = written.languages?.[locale] ?? {}
      return { folder: isAbsolute(folder) ? folder : join(root, folder), baseUrl: baseUrl.replace(/\/*$/, '/') }
    }),
    ...(written.defaultLanguage !== undefined && { defaultLocale: written.defaultLanguage }),
    ...(written.disablePathToLower === true && { keepCapitals: true }),
    postings: {
      layouts: postings?.layouts ?? (postings?.types || postings?.folders ? [] : usual.layouts),
      types: postings?.types ?? [],
      folders: postings?.folders ?? [],
    },
    evergreen: written.evergreen ?? usual.evergreen,
    frontMatter: {
      opens: frontMatter?.opens ?? usual.opens,
      closes: frontMatter?.closes ?? usual.closes,
      apply: frontMatter?.apply ?? usual.apply,
      form: frontMatter?.form ?? usual.form,
      noForm: frontMatter?.noForm ?? usual.noForm,
    },
    apply: bilingual((locale) => written.apply?.[locale]),
    contact: bilingual((locale) => written.contact?.[locale]),
    linkHosts: written.linkHosts ?? usual.linkHosts,
  }
}

function folderFaults({ languages }: Site): readonly string[] {
  return [languages.en, languages.fr].flatMap(({ folder }) =>
    isFolder(folder)
      ? []
      : [`There is no content folder ${folder}: name the folder that holds en and fr with --content or CONTENT_DIR`],
  )
}

/** A link that goes round is none. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function warningsOf({ languages }: Written): readonly string[] {
  const missing = (['en', 'fr'] as const).filter((locale) => languages?.[locale]?.baseUrl === undefined)
  return missing.map(
    (locale) =>
      `languages.${locale}.baseUrl is not set: links start with ${placeholder[locale]}. Set it in ${configName} to the address where Hugo publishes that language`,
  )
}
