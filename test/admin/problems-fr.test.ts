import { expect, test } from 'vitest'
import { problemInFrench } from '../../src/admin/messages/problems-fr.ts'
import { loadCatalogue } from '../../src/load.ts'
import { typographyFaults } from '../../src/locale/typography.ts'
import { readPostings } from '../../src/posting/read.ts'
import { hostileFiles } from '../posting/hostile.ts'
import { siteWith } from '../posting/site.ts'

function page(title: string, ...more: readonly string[]): string {
  return ['---', 'layout: job-posting', `title: "${title}"`, ...more, '---', 'The text of it.', ''].join('\n')
}

/** What else files can be: alone in a language, twice there, at odds with their twin. */
const doubtful = {
  'en/alone.md': page('Alone', 'translationKey: alone'),
  'fr/seul.md': page('Seul'),
  'en/one.md': page('One', 'translationKey: two', 'closingDate: 2031-01-01'),
  'en/other.md': page('Other', 'translationKey: two', 'closingDate: 2031-01-01', 'date: 2020-01-01'),
  'fr/un.md': page('Un', 'translationKey: two', 'closingDate: 2020-01-01'),
  'en/a.md': page('A', 'translationKey: a', 'url: /same/'),
  'en/b.md': page('B', 'translationKey: b', 'url: /same/'),
  'en/c#.md': page('C', 'translationKey: c'),
  'en/draft.md': page('Draft', 'translationKey: draft', 'draft: true'),
  'fr/ebauche.md': page('Ébauche', 'translationKey: draft'),
  'en/when.md': `${page('When', 'translationKey: when', 'closingDate: 2031-01-01')}\nApply by August 1, 2030.\n`,
}

const said = [
  'Hugo passes over names that begin with # or end with ~: rename it',
  'Hugo reads no page whose name ends in capitals: rename it to end in .md',
  'The file cannot be read (EACCES)',
  'The folder cannot be read (EACCES)',
  'Folders are nested more than 20 deep',
  'The name is not UTF-8: it cannot be opened',
  'The symbolic link leads nowhere (ENOENT)',
  'The symbolic link leads out of the content folder: it is not followed',
  'The symbolic link leads back to a folder already read: it is not followed',
  'This is not a file (a pipe, a socket or a device)',
  'There are more than 100 pages: this one and those after it are not read',
  'The file changed while it was read: it is read again with the next reload',
]

/** Values, paths and reasons of libraries, which stay as they are. */
const values = /"[^"]*"|"$|'[^']*'|\(.*?\)|\S+\.md|\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2})?|\.\.\.|«\u00a0clé: valeur\u00a0»/g

test('problemInFrench() says in French whatever can be wrong with a file', async () => {
  const files = hostileFiles.map(({ content }, index) => [`en/${index}.md`, content] as const)
  const hostile = (await readPostings((await siteWith(Object.fromEntries(files))).site)).problems
  const now = new Date('2026-11-23T12:00:00Z')
  const { catalogue } = await loadCatalogue((await siteWith(doubtful)).site, { now })
  const messages = new Set([...hostile, ...catalogue.problems].map(({ message }) => message).concat(said))
  expect(messages.size).toBeGreaterThan(60)
  for (const message of messages) {
    const french = problemInFrench(message)
    expect(french, message).not.toBe(message)
    expect(french, message).not.toMatch(/\b(?:the|is|must|not|with|cannot)\b/i)
    expect(typographyFaults(french.replace(values, 'x'), 'fr'), french).toEqual([])
  }
})

test('problemInFrench() leaves what it does not know', () => {
  expect(problemInFrench('Something new')).toBe('Something new')
})
