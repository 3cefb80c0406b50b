import type { Locale } from '../locale/locale.ts'
import { drawApply } from './facts/apply.ts'
import { hourOfClosing } from './facts/closing.ts'
import { factsOf } from './facts/draw.ts'
import type { Facts } from './facts/facts.ts'
import { hourIn } from './facts/hour.ts'
import { type PageText, pageText, plainText } from './facts/page-text.ts'
import { Fields, type PageTrouble } from './fields.ts'
import type { FrontMatter } from './front-matter.ts'
import { hugoUrl } from './hugo-url.ts'
import { plain } from './inline.ts'
import { keyOfPath } from './key-of-path.ts'
import { sectionsOf } from './markdown.ts'
import type { Availability, Deadline, Posting, Quoted } from './posting.ts'
import type { PostingRule, Site } from './site.ts'
import { siteUrlOf } from './site-url.ts'

/** Where a page stands. */
export interface PagePlace {
  readonly locale: Locale
  /** Relative to the site's content folder. */
  readonly path: string
  /** Relative to its language's content folder, letter by letter as the file system has it. */
  readonly inLanguage: string
}

/** A posting that is not shown yet. */
export type Draft = Pick<Posting, 'key' | 'locale' | 'path'>

/** A posting, or none (no posting, or a draft, or with an error), and what is wrong with the page. */
export interface PageRead {
  readonly posting: Posting | undefined
  readonly draft?: Draft
  readonly troubles: readonly PageTrouble[]
}

/** Whether a page is a posting by its layout, its type or its folder. */
export function isPosting({ get }: FrontMatter, inLanguage: string, rule: PostingRule): boolean {
  const is = (names: readonly string[], value: unknown) =>
    (Array.isArray(value) ? value : [value]).some((each) => typeof each === 'string' && names.includes(each.trim()))
  const inFolder = rule.folders.some((folder) => inLanguage.startsWith(`${folder.replace(/^\/|\/$/g, '')}/`))
  return is(rule.layouts, get('layout')) || is(rule.types, get('type')) || inFolder
}

/** Reads a page whose front matter is there: strict about what decides status and language, tolerant of the rest. */
export function readPage(front: FrontMatter, place: PagePlace, site: Site): PageRead {
  const fields = new Fields(front)
  const title = fields.text('title', { required: true })
  fields.text('layout')
  const draft = fields.flag('draft') || fields.get('published') === false
  const archived = fields.flag('archived') || fields.flag('linkHidden')
  const date = fields.date(['date'], { end: false })
  const opens = later(
    fields.date(site.frontMatter.opens, { end: false }),
    fields.date(['publishDate', 'pubdate'], { end: false }) ?? date,
  )
  const lastDay = earlier(
    fields.date(site.frontMatter.closes, { end: true }),
    fields.date(['expiryDate', 'unpublishDate'], { end: true }),
  )
  const key = fields.text('translationKey') || keyOfPath(place.inLanguage)
  const description = plain(fields.text('description'))
  const url = addressOf(fields, place, site)
  const sections = sectionsOf(front.body, { firstLine: front.bodyLine })
  if (title !== '' && plain(title) === '') fields.trouble('title', 'error', 'title has no words')
  if (sections.every(({ passages }) => passages.length === 0)) {
    fields.trouble('', 'error', 'The posting has no text below its front matter')
  }
  if (draft) return { posting: undefined, draft: { key, locale: place.locale, path: place.path }, troubles: [] }
  if (fields.failed) return { posting: undefined, troubles: fields.troubles }
  const evergreen = site.evergreen.includes(key)
  const page = { locale: place.locale, title: plain(title), description, sections }
  const text = pageText(page)
  const facts = factsOf(text)
  doubtClosing(facts.closing, lastDay, fields)
  const written = lastDay && quotedDate(lastDay, fields, site)
  const closing = written && (evergreen ? written : withHour(written, text))
  // What an evergreen text says of dates is of one of its rounds.
  const closesByText = evergreen ? undefined : facts.closing[0]?.value
  const availability = { archived: archived && !evergreen, opens, closes: closing?.value ?? closesByText }
  const posting = {
    key,
    ...place,
    ...page,
    url,
    date: date?.at,
    availability: availability satisfies Availability,
    evergreen,
    facts: closing === undefined ? facts : { ...facts, closing: [closing] },
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

/** Hugo publishes no page before its `publishDate`, or `date`, nor after its `expiryDate`, whatever else the site asks. */
function later(one: Deadline | undefined, two: Deadline | undefined): Deadline | undefined {
  return one === undefined || (two !== undefined && two.at > one.at) ? two : one
}

function earlier(one: Deadline | undefined, two: Deadline | undefined): Deadline | undefined {
  return one === undefined || (two !== undefined && two.at < one.at) ? two : one
}

/** The closing date of the front matter counts, else the first of the text; people read all of them. */
function doubtClosing(written: Facts['closing'], closes: Deadline | undefined, fields: Fields): void {
  const first = closes ?? written[0]?.value
  const other = written.find(({ value }) => value.day !== first?.day)
  if (first === undefined || other === undefined) return
  const where = closes === undefined ? 'an earlier line' : 'the front matter'
  const message = `The text says that it closes on ${other.value.day}, ${where} says ${first.day}: the latter counts`
  fields.troubles.push({ line: other.line, severity: 'warning', message })
}

/** A date of the front matter without an hour closes at the hour that the text gives for that day. */
function withHour(written: Quoted<Deadline>, text: PageText): Quoted<Deadline> {
  const stated = hourIn(plainText(written.sentence)) === undefined && hourOfClosing(text, written.value.day)
  return stated || written
}

function quotedDate(value: Deadline, fields: Fields, { frontMatter }: Site): Quoted<Deadline> {
  const name = [...frontMatter.closes, 'expiryDate', 'unpublishDate'].find((each) => fields.gives(each, value)) ?? ''
  return { value, sentence: fields.raw(name), line: fields.lineOf(name) }
}

function addressOf(fields: Fields, { inLanguage, locale }: PagePlace, site: Site): string {
  const { baseUrl } = site.languages[locale]
  for (const name of ['url', 'slug']) {
    if (Array.isArray(fields.get(name))) {
      fields.trouble(name, 'warning', `${name} is a list: Hugo passes it over and uses the file's path`)
    } else fields.text(name)
  }
  if (inLanguage.includes('#')) fields.trouble('', 'warning', 'The file name holds #: links to its page do not work')
  const page = { path: inLanguage, url: fields.written('url'), slug: fields.written('slug') }
  const siteUrl = siteUrlOf(site)
  return hugoUrl(page, baseUrl, {
    ...(siteUrl !== undefined && { siteUrl }),
    ...(site.keepCapitals === true && { keepCapitals: true }),
  })
}
