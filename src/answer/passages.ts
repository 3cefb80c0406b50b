import { fold } from '../locale/fold.ts'
import { locales } from '../locale/locale.ts'
import { sentencesOf } from '../posting/facts/sentences.ts'
import type { Posting } from '../posting/posting.ts'
import { match, type Pick } from '../question/cues/match.ts'
import { passageWords } from '../question/passage-words.ts'
import type { PassageHit } from '../search/catalogue.ts'
import type { Scene } from './draft.ts'

/**
 * The passages of a posting that the person's words speak of, best first: before all others those that speak of the matter
 * alone ("on call" of "would I be on call at weekends"). None when a button was pressed.
 */
export function passagesAsked(
  posting: Posting,
  { catalogue, words, reading }: Scene,
  { without = [] }: { without?: readonly Pick[] } = {},
): readonly PassageHit[] {
  if (words === '') return []
  const role = catalogue.roles.get(posting.key)
  const titles = locales.flatMap((locale) => role?.postings[locale]?.title ?? [])
  const asked = catalogue.passages(passageWords(words, { titles, locale: reading, without }), posting)
  const matter = match(fold(words), (cues) => cues.other)
  const first = [...teamSize(words, posting), ...(matter === undefined ? [] : catalogue.passages(matter, posting))]
  const said = new Set(first.map(({ passage }) => passage))
  return [...first, ...asked.filter(({ passage }) => !said.has(passage))]
}

const numbers =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|une dizaine|une douzaine|quinze|vingt)'
const asksTeamSize =
  /(?:how many|how big|size|combien|taille|grosseur).{0,40}(?:team|equipe|manage|lead|supervis|diriger|gerer|encadrer)|(?:team|equipe).{0,30}(?:how many|how big|size|combien|taille)/u
const tellsTeamSize = new RegExp(
  `(?:team|group|equipe|groupe) (?:of|de|d') ?(?:about |environ |some |quelque )?${numbers}(?!\\p{L})|${numbers}(?: \\(\\d+\\))?[- ](?:persons?|people|personnes?|members?|membres|employe|employees|staff|developers|designers)`,
  'u',
)

/** "How many people are on the team?" is told by a number, whatever stands around it. */
function teamSize(words: string, posting: Posting): readonly PassageHit[] {
  if (!asksTeamSize.test(fold(words))) return []
  return posting.sections
    .flatMap(({ passages }) => passages)
    .filter(({ text }) => tellsTeamSize.test(fold(text)))
    .map((passage) => ({
      passage,
      score: 1,
      excerpt: sentencesOf(passage.text).find((text) => tellsTeamSize.test(fold(text))) ?? passage.text,
    }))
}
