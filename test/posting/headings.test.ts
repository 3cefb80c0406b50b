import { expect, test } from 'vitest'
import { sectionKind } from '../../src/posting/headings/kind.ts'
import { headings } from './headings.ts'

test.each(Object.entries(headings))('sectionKind() knows the headings of sections on %s', (kind, texts) => {
  expect(texts.filter((text) => sectionKind(text) !== kind)).toEqual([])
})

test('sectionKind() does not mind capitals, accents or the kind of apostrophe', () => {
  for (const heading of ['CE QU’IL VOUS FAUT', "ce qu'il vous faut", 'Ce qu‘il vous faut']) {
    expect(sectionKind(heading)).toBe('qualifications')
  }
  expect(sectionKind('Remuneration')).toBe(sectionKind('Rémunération'))
})

test('sectionKind() takes the longest words that fit, not the first', () => {
  expect(sectionKind('About')).toBe('about')
  expect(sectionKind('About you')).toBe('qualifications') // not about us
  expect(sectionKind('Who can apply')).toBe('conditions') // not how to
  expect(sectionKind('Language requirements')).toBe('conditions') // not what one must know
  expect(sectionKind('Votre candidature sera évaluée')).toBe('qualifications') // not how to send it
})

test('sectionKind() looks for whole beginnings of words', () => {
  expect(sectionKind('Reapply')).toBe('other')
  expect(sectionKind('Spaying')).toBe('other')
})

test('sectionKind() stays quick with ten thousand different long headings', () => {
  const start = performance.now()
  for (let each = 0; each < 10_000; each++) sectionKind(`${each} you will about apply requirement `.repeat(5))
  expect(performance.now() - start).toBeLessThan(5000)
})
