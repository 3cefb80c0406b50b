import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locales } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import { makePostings } from './make-postings.ts'
import type { Material } from './read-material.ts'

export interface MadeContent {
  /** How many postings, both languages together. */
  readonly postings: number
  /** The text of the posting that is changed again and again, in one of its states. */
  zoologist(round: number): string
  /** Its path in the folder. */
  readonly path: string
}

/** Writes a content folder of so many postings, made of real sentences, and one more to change. */
export async function makeContent(
  folder: string,
  { material, count }: { readonly material: Readonly<Record<'en' | 'fr', Material>>; readonly count: number },
): Promise<MadeContent> {
  for (const locale of locales) await mkdir(join(folder, locale), { recursive: true })
  const postings = makePostings(material, Math.ceil(count / 2))
  for (const posting of postings) await writeFile(join(folder, posting.path), markdownOf(posting))
  const path = 'en/zoologist.md'
  await writeFile(join(folder, path), zoologist(0))
  return { postings: postings.length + 1, zoologist, path }
}

function zoologist(round: number): string {
  const front = ['layout: job-posting', 'title: Zoologist', 'translationKey: zoologist']
  const told = `description: "Counts the beavers of round ${round}."`
  return ['---', ...front, told, '---', `The zoologist of round ${round} counts beavers.`, ''].join('\n')
}

function markdownOf({ key, title, description, sections, availability }: Posting): string {
  const passages = sections.flatMap((section) => section.passages)
  const front = [
    'layout: job-posting',
    `title: ${JSON.stringify(title)}`,
    `description: ${JSON.stringify(description)}`,
    `translationKey: ${key}`,
    `archived: ${availability.archived}`,
  ]
  const body = passages.map(({ text }, index) => (index % 8 === 0 ? `## Part ${index}\n\n${text}` : text))
  return ['---', ...front, '---', '', body.join('\n\n'), ''].join('\n')
}
