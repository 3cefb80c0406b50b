import { describe, expect, test } from 'vitest'
import { locales } from '../../../src/locale/locale.ts'
import { corporate } from '../../../src/search/work/corporate.ts'
import { digital } from '../../../src/search/work/digital.ts'
import { workOfTitle, workTold } from '../../../src/search/work/lexicon.ts'
import { trades } from '../../../src/search/work/trades.ts'

const families = [...digital, ...corporate, ...trades]

test('each family has a name of its own, and items in both languages', () => {
  const names = families.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, titles, told } of families) {
    for (const locale of locales) {
      for (const items of [titles[locale], told[locale]]) {
        const list = items.split(',').map((item) => item.trim())
        expect(list.length, `${name} ${locale}`).toBeGreaterThan(1)
        expect(list, `${name} ${locale}`).not.toContain('')
        expect(new Set(list).size, `${name} ${locale}: an item stands twice`).toBe(list.length)
      }
    }
  }
})

function toldBy(text: string): string[] {
  return [...new Set(workTold(text).map(({ term }) => term))]
}

describe('workTold() hears', () => {
  test.each([
    ['I book travel and keep calendars for the boss', 'work:executive-assistant'],
    ['je gère des agendas et j’organise des déplacements', 'work:executive-assistant'],
    ['NVDA and JAWS all day', 'work:accessibility'],
    ['mon travail, c’est NVDA et les lecteurs d’écran', 'work:accessibility'],
    ['registered nurse, six years in the ER', 'work:nursing'],
    ['infirmière clinicienne en soins critiques', 'work:nursing'],
  ])('of "%s" %s', (text, family) => {
    expect(toldBy(text)).toContain(family)
  })

  test('nothing in words that tell of no work', () => {
    expect(toldBy('what is open right now?')).toEqual([])
    expect(toldBy('')).toEqual([])
  })
})

test('workOfTitle() reads a title of either language, in any order of its words', () => {
  expect(workOfTitle('Senior Accessibility Specialist', 'en')).toContain('work:accessibility')
  expect(workOfTitle('Spécialiste principale de l’accessibilité', 'fr')).toContain('work:accessibility')
  expect(workOfTitle('Front-End Developer', 'en')).toEqual(
    expect.arrayContaining(['work:front-end', 'work:software-development']),
  )
})
