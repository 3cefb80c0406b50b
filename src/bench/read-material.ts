import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Locale, locales } from '../locale/locale.ts'

/** Titles and paragraphs to make postings of. */
export interface Material {
  readonly titles: readonly string[]
  readonly paragraphs: readonly string[]
}

/** The titles and paragraphs of the Markdown files under `en` and `fr` of a content folder; nothing is understood of them. */
export async function readMaterial(content: string): Promise<Record<Locale, Material>> {
  const material = { en: { titles: [], paragraphs: [] }, fr: { titles: [], paragraphs: [] } } as Record<
    Locale,
    { titles: string[]; paragraphs: string[] }
  >
  for (const locale of locales) {
    const files = (await readdir(join(content, locale), { recursive: true }))
      .filter((name) => name.endsWith('.md'))
      .sort()
    for (const file of files) {
      const text = await readFile(join(content, locale, file), 'utf8')
      const [, head = '', body = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s.exec(text) ?? []
      const title = /^title: *['"]?(.{3,100}?)['"]? *$/m.exec(head)?.[1]
      if (title) material[locale].titles.push(title)
      material[locale].paragraphs.push(...body.split(/\n+/).filter((line) => line.length > 20))
    }
  }
  return material
}
