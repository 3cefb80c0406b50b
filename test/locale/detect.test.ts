import { expect, test } from 'vitest'
import { detectLanguage } from '../../src/locale/detect.ts'

test.each([
  ['any dev jobs I can do from home?', 'en', 'small words'],
  ['c’est quoi la date limite pour l’architecte?', 'fr', 'elisions'],
  ['ya tu dla job en informatique', 'fr', 'spoken French without accents'],
  ['avez vous des jobs de designer', 'fr', 'an English noun in a French sentence'],
  ['is the poste de rédactrice still open', 'en', 'a French title in an English sentence'],
  ['Is « Analyste des politiques » open?', 'en', 'a quoted title does not count while anything else decides'],
  ['« Analyste des politiques »', 'fr', 'a quoted title alone does'],
  ['quelle est la cote de securite', 'fr', 'no accents'],
  ['DO YOU HIRE STUDENTS', 'en', 'capitals'],
] as const)('detectLanguage() hears %j as %s: %s', (text, language, _why) => {
  expect(detectLanguage(text).language).toBe(language)
})

test.each(['kubernetes', 'UX', 'IT-03', '👍', '', 'designer', 'C#'])(
  'detectLanguage() hears no language in %j',
  (text) => {
    expect(detectLanguage(text).language).toBeUndefined()
  },
)

test('detectLanguage() says by which words it decided', () => {
  expect(detectLanguage('merci').because).toEqual(['merci (fr 2)'])
})
