import { expect, test } from 'vitest'
import type { Locale } from '../../src/locale/locale.ts'
import { typographyFaults } from '../../src/locale/typography.ts'

const _ = '\u00a0'

test.each([
  `La date limite${_}: le 1er août 2026 à 23${_}h${_}59. C’est bientôt! Déjà? Oui; voilà…`,
  `Le poste «${_}Analyste de données${_}» est ouvert, à 80${_}% ou à 101${_}234${_}$.`,
  `Il a dit${_}: «${_}Répondez “oui”${_}».`,
  'Écrivez à carrieres@numerique.example ou voyez https://numerique.example/a?b=c:d et `a : "b"`.',
  'Connaissance de C#, de .NET et de Node.js; 11 août, 21 mars, mai 2031.',
  `**Salaire${_}:** selon l’échelle; agent·e, conseiller(ère) :tada:`,
  'IT-03, de 2026 à 2031, le 1er mars',
])('typographyFaults() finds nothing wrong in « %s »', (text) => {
  expect(typographyFaults(text, 'fr')).toEqual([])
})

test.each([
  'The posting is open until August 1, 2026, 11:59 p.m. Pacific time.',
  'It’s called “Data analyst”: 80% of $101,234; right? Yes!',
  'Write to careers@digital.example or see https://digital.example/a?b=c and `a "b"`. Knows .NET.',
  'I am a PM at 5 a.m. :wave:',
])('typographyFaults() finds nothing wrong in “%s”', (text) => {
  expect(typographyFaults(text, 'en')).toEqual([])
})

test.each<[string, Locale, string]>([
  ['Titre: analyste', 'fr', 'no no-break space before :'],
  ['Titre : analyste', 'fr', 'no no-break space before :'],
  ['À 23:59', 'fr', 'no no-break space before :'],
  ['Vraiment ?', 'fr', 'space before ; ! or ?'],
  [`Vraiment${_}!`, 'fr', 'space before ; ! or ?'],
  [`«oui${_}»`, 'fr', 'no no-break space after «'],
  [`«${_}oui »`, 'fr', 'no no-break space before »'],
  ['“oui”', 'fr', '“ ” instead of « »'],
  [`«${_}oui${_}» et “non”`, 'fr', '“ ” instead of « »'],
  ["l'équipe", 'fr', 'straight apostrophe instead of ’'],
  ['l‘équipe', 'fr', '‘ instead of the apostrophe ’'],
  ['80 %', 'fr', 'no no-break space before % or $'],
  ['80%', 'fr', 'no no-break space before % or $'],
  ['$80', 'fr', '$ before its amount'],
  [`101 234${_}$`, 'fr', 'plain space in a number'],
  ['à 23 h 59', 'fr', 'a time of day not as in 23 h 59'],
  ['à 23h59', 'fr', 'a time of day not as in 23 h 59'],
  ['le 1 août', 'fr', '1 instead of 1er'],
  ['le 11 Août', 'fr', 'a month with a capital'],
  ['deux  espaces', 'fr', 'two spaces'],
  ['Bon...', 'fr', 'three points instead of …'],
  ['fin .', 'fr', 'space before , or .'],
  ["It's", 'en', 'straight apostrophe instead of ’'],
  ['a "job"', 'en', 'straight quotation mark'],
  ['Really ?', 'en', 'space before : ; ! or ?'],
  ['one , two', 'en', 'space before , or .'],
  ['at 11:59 pm', 'en', 'a time of day without points instead of a.m. or p.m.'],
  ['at 11:59 PM', 'en', 'a time of day without points instead of a.m. or p.m.'],
  ['80 %', 'en', 'space before %'],
  [`100${_}$`, 'en', '$ after its amount'],
])('typographyFaults() finds fault with "%s" (%s): %s', (text, locale, fault) => {
  expect(typographyFaults(text, locale)).toEqual([expect.stringContaining(`${fault} in “`)])
})
