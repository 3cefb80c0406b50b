import type { Locale } from '../../locale/locale.ts'
import type { Apply, Link, Passage, Quoted, Section } from '../posting.ts'
import { emailIn, httpsIn, httpsOf, mailOf } from './address.ts'
import { type ApplyWords, applyWords } from './apply-words.ts'
import { plainText } from './page-text.ts'
import { readableSentencesOf } from './sentences.ts'

/** What the ways to apply are drawn from. */
export interface ApplyPage {
  readonly locale: Locale
  readonly sections: readonly Section[]
  /** An https address or an e-mail address. */
  readonly frontMatterLink: string | undefined
  /** The posting's own page carries the form. */
  readonly form: boolean
}

/** A sentence with the links that stand in it. */
interface Line {
  readonly text: string
  readonly plain: string
  readonly line: number
  readonly links: readonly Link[]
  /** It stands in the section on how to apply. */
  readonly applySection: boolean
  /** It stands among the duties or qualifications, where "send" is not said to the reader. */
  readonly work: boolean
}

/** How to apply, as far as the page says; never an address that is only for questions, the press or accommodation. */
export function drawApply({ locale, sections, frontMatterLink, form }: ApplyPage): Apply {
  const words = applyWords[locale]
  const lines = sections.flatMap(linesOf)
  const told = lines.filter((line) => isWayToApply(line, words))
  const ways = told.filter(({ plain }) => !words.denied.test(plain))
  return {
    email: emailFrom(ways) ?? frontMatterEmail(frontMatterLink),
    subject: subjectFrom(ways, words),
    link: frontMatterUrl(frontMatterLink) ?? linkFrom(ways, words),
    form,
    instructions: told
      .filter((line) => isInstruction(line, words))
      .map(({ text, line }) => ({ value: text, sentence: text, line })),
    accommodation: accommodationFrom(lines, words),
  }
}

function linesOf({ kind, passages }: Section): readonly Line[] {
  const listed = kind === 'duties' || kind === 'qualifications'
  return passages.flatMap((passage) => {
    const labelled = LABEL.test(passage.text)
    return sentencesWithLinks(passage).map(({ text, links }) => ({
      text,
      plain: plainText(text),
      line: passage.line,
      links,
      applySection: kind === 'apply' || labelled,
      work: listed && !labelled,
    }))
  })
}

/** Begins a paragraph on how to apply under another heading, or none: "Apply: résumé to …". */
const LABEL =
  /^(?:how to apply|to apply|apply|applying|applications?|comment postuler|pour postuler|postuler|candidatures?)\s?[:.]\s/iu

/** Each link goes to the sentence that holds its label; one whose label is nowhere goes to the last. */
function sentencesWithLinks({ text, links }: Passage): readonly { text: string; links: readonly Link[] }[] {
  const sentences = readableSentencesOf(text)
  const homes = links.map(({ label }) => {
    const at = sentences.findIndex((sentence) => label !== '' && sentence.includes(label))
    return at < 0 ? sentences.length - 1 : at
  })
  return sentences.map((sentence, i) => ({ text: sentence, links: links.filter((_, link) => homes[link] === i) }))
}

function isWayToApply({ plain, applySection, work }: Line, words: ApplyWords): boolean {
  if (work || words.not.test(plain) || words.accommodation.test(plain)) return false
  return applySection || words.applying.test(plain) || words.sending.test(plain)
}

function isInstruction({ plain, applySection }: Line, words: ApplyWords): boolean {
  if (words.applying.test(plain) || words.sending.test(plain)) return true
  return applySection && (words.otherWay.test(plain) || POSTAL_CODE.test(plain))
}

/** Where to send it by post. */
const POSTAL_CODE = /(?<![\p{L}\d])[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\d])/u

function mailsOf({ text, links }: Line): readonly { address: string; subject?: string }[] {
  const linked = links.flatMap(({ url }) => mailOf(url) ?? [])
  const written = emailIn(text)
  return linked.length > 0 || written === undefined ? linked : [{ address: written }]
}

function emailFrom(lines: readonly Line[]): Quoted<string> | undefined {
  const [first] = lines.flatMap((line) => mailsOf(line).map(({ address }) => quoted(address, line)))
  return first
}

function subjectFrom(lines: readonly Line[], words: ApplyWords): Quoted<string> | undefined {
  for (const line of lines) {
    const written = words.subject.map((pattern) => pattern.exec(line.text)?.groups?.subject?.trim()).find(Boolean)
    const subject = written ?? mailsOf(line)[0]?.subject
    if (subject !== undefined) return quoted(subject, line)
  }
  return undefined
}

function linkFrom(lines: readonly Line[], words: ApplyWords): Quoted<string> | undefined {
  for (const line of lines) {
    if (!words.applyAt.test(line.plain)) continue
    const [url] = [...line.links.map((link) => link.url), ...httpsIn(line.text)].flatMap((url) => httpsOf(url) ?? [])
    if (url !== undefined) return quoted(url, line)
  }
  return undefined
}

function accommodationFrom(lines: readonly Line[], words: ApplyWords): Quoted<string> | undefined {
  for (const line of lines.filter(({ plain, work }) => !work && words.accommodation.test(plain))) {
    const urls = [...line.links.map(({ url }) => url), ...httpsIn(line.text)].flatMap((url) => httpsOf(url) ?? [])
    const [value] = [...urls, ...mailsOf(line).map(({ address }) => address)]
    if (value !== undefined) return quoted(value, line)
  }
  return undefined
}

function frontMatterUrl(link: string | undefined): Quoted<string> | undefined {
  const url = link === undefined ? undefined : httpsOf(link)
  return url === undefined ? undefined : { value: url, sentence: '', line: 1 }
}

function frontMatterEmail(link: string | undefined): Quoted<string> | undefined {
  if (link === undefined || link.includes('/')) return undefined
  const address = mailOf(link)?.address ?? emailIn(link)
  return address === undefined ? undefined : { value: address, sentence: '', line: 1 }
}

function quoted(value: string, { text, line }: Line): Quoted<string> {
  return { value, sentence: text, line }
}
