import type { Locale } from '../locale/locale.ts'
import type { Catalogue } from '../search/catalogue.ts'
import { cityIn } from './cities.ts'
import { captures, match } from './cues/match.ts'
import { type Filters, tenuresWanted, whoMayApply } from './question.ts'
import { rolesOfTeam } from './teams.ts'

type Writable = { -readonly [K in keyof Filters]: Filters[K] }

/** Codes as people type them: `IT-03`, `it 3`, `IT3`, `AS-2`; "it 3" only with a hyphen, a zero or capitals around it. */
const code = /(?<![\p{L}\p{N}])([A-Z]{2}|[a-z]{2}(?=-|0))[ -]?0?(\d)s?(?![\p{L}\p{N}])/gu
/** `EC jobs`, « postes EC »: a group alone, in capitals, beside the noun. IT, PM and HR are also the names of trades. */
const groupAlone =
  /(?<![\p{L}\p{N}-])([A-Z]{2})(?=[ -](?:jobs?|roles?|positions?|openings?|postings?|group|level)\b)|(?<=(?:postes?|emplois?|groupe|concours|offres) )([A-Z]{2})(?![\p{L}\p{N}-])/gu
const trades = new Set(['IT', 'TI', 'PM', 'HR', 'RH', 'PR', 'AI', 'BI', 'EL', 'OP', 'QA', 'UX', 'UI'])
const groups = new Set(
  `ag ai ao ar as au bi bp ch cm co cr cs da dd de ds ec ed eg el en eu ex fb fi fo fs ft gl gs gt hm hp hr hs im is it la lc
   lp lp ls ma md mt nd nu op pa pc pe pg pi pl pm po pr ps pw pyr re ro sc se sg so sp sr st sw tc te ti tr ut vm wp`.split(
    /\s+/,
  ),
)

/** The conditions a question names, from its folded text and, for codes, the text as typed. */
export function filtersIn(
  folded: string,
  typed: string,
  { catalogue, locale }: { catalogue: Catalogue; locale: Locale },
): Filters {
  const filters: Writable = {}
  if (match(folded, (cues) => cues.conditions.hybrid)) filters.hybrid = true
  else if (match(folded, (cues) => cues.conditions.remote)) filters.remote = true
  const classification = codesIn(typed)
  if (classification.length > 0) filters.classification = classification
  const tenure = tenureIn(folded)
  if (tenure) filters.tenure = tenure
  const profile = profileIn(folded)
  if (profile) filters.profile = profile
  const levels = levelsIn(folded)
  if (levels) filters.levels = levels
  if (match(folded, (cues) => cues.conditions.open)) filters.status = 'open'
  else if (!closesSoon.test(folded) && match(folded, (cues) => cues.conditions.closed)) filters.status = 'closed'
  const city = cityIn(folded, catalogue, locale)
  if (city) filters.city = city
  const team = captures(folded, (cues) => cues.team).find((name) => rolesOfTeam(name, catalogue).size > 0)
  if (team) filters.team = team
  const who = whoMayApply.find((each) => match(folded, (cues) => cues.conditions[each]))
  if (who) filters.who = who
  return filters
}

/** "Permanent, no contracts". */
const negated = /(?<!\p{L})(?:no|not|without|never|pas de|pas d'|pas|sans|aucun) (?:more |a |an |un |une )?\p{L}+/gu

/** « Qui ferme bientôt » asks of what is open. */
const closesSoon =
  /(?<!\p{L})(?:ferme\p{L}*|clos\p{L}*) (?:bientot|prochainement|cette|la semaine|ce mois|soon|first|next|this)/u

/** The classification codes in a text as typed. */
export function codesIn(typed: string): NonNullable<Filters['classification']> {
  const levels = [...typed.matchAll(code)].flatMap(([, group = '', level]) =>
    groups.has(group.toLowerCase()) ? [{ group: official(group.toUpperCase()), level: Number(level) }] : [],
  )
  const alone = [...typed.matchAll(groupAlone)].flatMap(([group = '']) =>
    groups.has(group.toLowerCase()) && !trades.has(group) ? [{ group }] : [],
  )
  return levels.length > 0 ? levels : alone
}

/** French readers write TI for the group that both languages call IT. */
function official(group: string): string {
  return group === 'TI' ? 'IT' : group
}

function tenureIn(folded: string): Filters['tenure'] {
  const wanted = folded.replace(negated, ' ')
  return tenuresWanted.find((tenure) => match(wanted, (cues) => cues.conditions[tenure]))
}

/** A second-language profile typed as a code: `CBC`, `bbb/bbb`. */
function levelsIn(folded: string): string | undefined {
  return match(folded, (cues) => cues.conditions.levels)
    ?.slice(0, 3)
    .toUpperCase()
}

function profileIn(folded: string): Filters['profile'] {
  if (match(folded, (cues) => cues.conditions.english)) return 'english'
  if (match(folded, (cues) => cues.conditions.french)) return 'french'
  return match(folded, (cues) => cues.conditions.bilingual) ? 'bilingual' : undefined
}

/** The folded text without the words of its conditions. */
export function withoutConditions(folded: string, { classification = [] }: Filters): string {
  const groupNames = new Set(classification.map(({ group }) => group.toLowerCase()))
  if (classification.length === 0) return folded
  return folded
    .replace(codeWord, ' ')
    .split(/\s+/)
    .filter((word) => !groupNames.has(word.replace(/-?group$/, '')))
    .join(' ')
    .trim()
}

const codeWord = /(?<![\p{L}\p{N}])[a-z]{2}[ -]?0?\ds?(?![\p{L}\p{N}])/gu
