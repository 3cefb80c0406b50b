import type { Locale } from '../locale/locale.ts'
import { readDate } from './dates.ts'
import { drawApply } from './facts/apply.ts'
import { drawFacts } from './facts/draw.ts'
import type { FrontMatter } from './front-matter.ts'
import { hugoUrl } from './hugo-url.ts'
import { plain } from './inline.ts'
import { sectionsOf } from './markdown.ts'
import type { Availability, Deadline, Posting } from './posting.ts'
import type { Severity } from './problem.ts'
import type { PostingRule, Site } from './site.ts'

/** Where a page stands. */
export interface PagePlace {
  readonly locale: Locale
  /** Relative to the site's content folder. */
  readonly path: string
  /** Relative to its language's content folder, letter by letter as the file system has it. */
  readonly inLanguage: string
}

export interface PageTrouble {
  readonly line: number
  readonly severity: Severity
  readonly message: string
}

/** A posting, or none (no posting, or a draft, or with an error), and what is wrong with the page. */
export interface PageRead {
  readonly posting: Posting | undefined
  readonly troubles: readonly PageTrouble[]
}

/** Whether a page is a posting by its layout, its type or its folder. */
export function isPosting({ data }: FrontMatter, inLanguage: string, rule: PostingRule): boolean {
  const is = (names: readonly string[], value: unknown) => typeof value === 'string' && names.includes(value.trim())
  const inFolder = rule.folders.some((folder) => inLanguage.startsWith(`${folder.replace(/^\/|\/$/g, '')}/`))
  return is(rule.layouts, data.get('layout')) || is(rule.types, data.get('type')) || inFolder
}

/** Reads a page whose front matter is there: strict about what decides status and language, tolerant of the rest. */
export function readPage(front: FrontMatter, place: PagePlace, site: Site): PageRead {
  const fields = new Fields(front)
  const title = fields.text('title', { required: true })
  const draft = fields.flag('draft')
  const archived = fields.flag('archived') || fields.flag('linkHidden')
  const opens = fields.date(site.frontMatter.opens, { end: false })
  const closes = fields.date(site.frontMatter.closes, { end: true })
  const key = fields.text('translationKey') || keyOfPath(place)
  const description = plain(fields.text('description'))
  const url = addressOf(fields, place, site)
  const sections = sectionsOf(front.body, { firstLine: front.bodyLine })
  if (sections.every(({ passages }) => passages.length === 0)) {
    fields.trouble('', 'error', 'The posting has no text below its front matter')
  }
  if (fields.failed || draft) return { posting: undefined, troubles: draft ? [] : fields.troubles }
  const evergreen = site.evergreen.includes(key)
  const page = { locale: place.locale, title: plain(title), description, sections }
  const facts = drawFacts(page)
  const availability = { archived: archived && !evergreen, opens, closes: closes ?? facts.closing[0]?.value }
  const posting = {
    key,
    ...place,
    ...page,
    url,
    date: fields.date(['date'], { end: false })?.at,
    availability: availability satisfies Availability,
    evergreen,
    facts: closes === undefined ? facts : { ...facts, closing: [quotedDate(closes, fields, site)] },
    apply: drawApply({
      locale: place.locale,
      sections,
      frontMatterLink: fields.first(site.frontMatter.apply),
      form:
        fields.first(site.frontMatter.form) !== undefined && !site.frontMatter.noForm.some((name) => fields.flag(name)),
    }),
  }
  const { inLanguage: _inLanguage, ...kept } = posting
  return { posting: kept, troubles: fields.troubles }
}

function quotedDate(value: Deadline, fields: Fields, { frontMatter }: Site) {
  const name = frontMatter.closes.find((each) => fields.has(each)) ?? ''
  return { value, sentence: fields.raw(name), line: fields.lineOf(name) }
}

function addressOf(fields: Fields, { inLanguage, locale }: PagePlace, site: Site): string {
  const { baseUrl } = site.languages[locale]
  for (const name of ['url', 'slug']) {
    if (Array.isArray(fields.get(name))) {
      fields.trouble(name, 'warning', `${name} is a list: Hugo passes it over and uses the file's path`)
    }
  }
  if (inLanguage.includes('#')) fields.trouble('', 'warning', 'The file name holds #: links to its page do not work')
  return hugoUrl({ path: inLanguage, url: fields.get('url'), slug: fields.get('slug') }, baseUrl)
}

/** For a page without translationKey: its own path, which no other page has. */
function keyOfPath({ path }: PagePlace): string {
  return path.replace(/(?:\/index)?\.[^./]+$/, '')
}

/** The fields of a front matter, each read once, what is wrong with them gathered. */
class Fields {
  readonly troubles: PageTrouble[] = []
  #front: FrontMatter

  constructor(front: FrontMatter) {
    this.#front = front
  }

  get failed(): boolean {
    return this.troubles.some(({ severity }) => severity === 'error')
  }

  get(name: string): unknown {
    return this.#front.data.get(name)
  }

  has(name: string): boolean {
    const value = this.get(name)
    return value !== undefined && value !== null && value !== ''
  }

  raw(name: string): string {
    return String(this.get(name))
  }

  lineOf(name: string): number {
    return this.#front.lineOf(name)
  }

  trouble(name: string, severity: Severity, message: string): void {
    this.troubles.push({ line: name === '' ? 1 : this.lineOf(name), severity, message })
  }

  text(name: string, { required = false } = {}): string {
    const value = this.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number') return String(value)
    const absent = value === undefined || value === null || value === ''
    if (required && absent) this.trouble(name, 'error', `${name} is missing: a posting needs one`)
    else if (!absent) {
      const severity = required || name === 'translationKey' ? 'error' : 'warning'
      this.trouble(name, severity, `${name} must be a text: it is ${kindOf(value)}`)
    }
    return ''
  }

  flag(name: string): boolean {
    const value = this.get(name)
    if (value === true || value === 'true') return true
    if (value !== undefined && value !== null && value !== false && value !== 'false') {
      const said = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : kindOf(value)
      this.trouble(name, 'error', `${name} must be true or false: it is ${said}`)
    }
    return false
  }

  date(names: readonly string[], { end }: { end: boolean }): Deadline | undefined {
    const name = names.find((each) => this.has(each))
    if (name === undefined) return undefined
    const read = readDate(this.get(name), { end })
    if ('deadline' in read) return read.deadline
    this.trouble(name, name === 'date' ? 'warning' : 'error', `${name} ${read.trouble}`)
    return undefined
  }

  first(names: readonly string[]): string | undefined {
    const value = names.map((name) => this.get(name)).find((each) => each !== undefined && each !== null && each !== '')
    return value === undefined || value === false ? undefined : String(value)
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object'
    ? 'a table'
    : `${typeof value === 'boolean' ? 'a boolean' : 'a number'} (${String(value)})`
}
