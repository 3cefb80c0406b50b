import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'The position is English essential.', 'english-essential'],
  ['en', 'Language requirements: French Essential', 'french-essential'],
  ['en', 'Linguistic profile: Bilingual Imperative BBB/BBB', 'bilingual:BBB/BBB'],
  ['en', 'Bilingual non-imperative (CBC/CBC).', 'bilingual:CBC/CBC'],
  ['en', 'You speak and write both languages (in government terms, level CBC).', 'bilingual:CBC'],
  [
    'en',
    'Various language requirements: English essential, French essential, bilingual imperative CCC/CCC.',
    'bilingual:CCC/CCC english-essential french-essential',
  ],
  ['en', 'Some positions are English or French essential.', 'either'],
  ['en', 'You are fluent in either English or French.', 'either'],
  ['en', 'Candidates must be proficient in at least one of the official languages.', 'either'],
  ['en', 'You must be bilingual.', 'bilingual'],
  ['en', 'Bilingualism (English and French) is required.', 'bilingual'],
  ['en', 'You communicate clearly in both official languages.', 'bilingual'],
  ['en', 'Knowing both official languages is helpful to some; bilingualism is an asset.', 'asset'],
  ['en', 'English essential, bilingualism is an asset.', 'english-essential asset'],
  ['en', 'Ideally, you are fluent in English and French.', 'asset'],
  ['en', 'Bilingualism is not required.', ''],
  ['en', 'You may submit your application in English or French.', ''],
  ['en', 'You can take the test in either official language.', ''],
  ['en', 'Experience with CBC News or BBC in English.', ''],
  ['en', 'You keep bilingual content up to date.', ''],
  ['en', 'Our services are in both official languages.', ''],
  ['en', 'Are you bilingual?', ''],
  ['en', 'You know the ABC of plain language and the ACE method.', ''],
  ['en', 'You translate from English to French.', ''],
  ['fr', 'Le poste est anglais essentiel.', 'english-essential'],
  ['fr', 'Exigences linguistiques : français essentiel', 'french-essential'],
  ['fr', 'Profil linguistique : bilingue impératif CBC/CBC', 'bilingual:CBC/CBC'],
  ['fr', 'Poste bilingue à nomination non impérative (BBB/BBB).', 'bilingual:BBB/BBB'],
  ['fr', 'Bilingue – nomination impérative – BBB', 'bilingual:BBB'],
  ['fr', 'Poste désigné anglais ou français essentiel.', 'either'],
  ['fr', 'Vous maîtrisez l’une ou l’autre des langues officielles.', 'either'],
  ['fr', 'La personne doit être bilingue.', 'bilingual'],
  ['fr', 'Vous parlez couramment le français et l’anglais.', 'bilingual'],
  ['fr', 'Le bilinguisme est exigé.', 'bilingual'],
  ['fr', 'La maîtrise des deux langues officielles est un atout.', 'asset'],
  ['fr', 'Idéalement, vous communiquez en anglais et en français.', 'asset'],
  ['fr', 'Le bilinguisme n’est pas exigé.', ''],
  ['fr', 'Vous pouvez postuler en français ou en anglais.', ''],
  ['fr', 'L’examen peut être passé dans l’une ou l’autre des langues officielles.', ''],
  ['fr', 'Vous avez travaillé à Radio-Canada ou à CBC en français.', ''],
  ['fr', 'Vous révisez du contenu bilingue.', ''],
  ['fr', 'Vous traduisez de l’anglais vers le français.', ''],
  ['fr', 'Êtes-vous bilingue?', ''],
]

test.each(tables)('drawFacts() in %s takes from %j the profiles "%s"', (locale, text, profiles) => {
  const found = valuesOf('languageProfile', locale, text) as { kind: string; profile?: string }[]
  expect(found.map(({ kind, profile }) => (profile ? `${kind}:${profile}` : kind)).join(' ')).toBe(profiles)
})

test('drawFacts() leaves a note on a pool of qualified people alone', () => {
  const note =
    'A pool of qualified people may be created to fill similar positions with other profiles (English essential, bilingual imperative BBB/BBB) and tenures (indeterminate, acting).'
  expect(valuesOf('languageProfile', 'en', note)).toEqual([])
  expect(valuesOf('tenure', 'en', note)).toEqual([])
  const french =
    'Un bassin de personnes qualifiées pourrait être créé pour doter des postes semblables de profils variés (anglais essentiel, bilingue impératif BBB/BBB) et de durées variées (indéterminée, intérim).'
  expect(valuesOf('languageProfile', 'fr', french)).toEqual([])
  expect(valuesOf('tenure', 'fr', french)).toEqual([])
})
