import { fold } from '../../locale/fold.ts'
import { sameLevel } from '../../posting/facts/classification.ts'
import type { Classification, Facts, LanguageProfile, Place } from '../../posting/facts/facts.ts'
import type { Posting } from '../../posting/posting.ts'
import { citiesOfProvince } from '../../question/places.ts'
import type { Filters, Question } from '../../question/question.ts'
import { rolesOfTeam } from '../../question/teams.ts'
import { relevanceFloor } from '../../search/search.ts'
import { applyAction, moreAction } from '../actions.ts'
import type { Block } from '../answer.ts'
import { cardBlocks } from '../card.ts'
import type { Draft, Scene } from '../draft.ts'
import { lookUp } from '../look-up.ts'
import { messages } from '../messages/all.ts'
import { allPostings, evergreenPosting, isOpen, openPostings, postingsOf } from '../roles.ts'
import { outOfScope } from './out-of-scope.ts'

/** At most this many postings in an answer; the rest behind a button. */
export const shownAtOnce = 3

/** What is open, under the conditions named; or the rest of a list, when the subject is roles. */
export function answerList(question: Question, scene: Scene): Draft {
  if (question.subject.kind === 'roles') {
    const { keys } = question.subject
    return isNarrowed(question) ? some(postingsOf(keys, scene), question, scene) : rest(keys, question, scene)
  }
  if (namesWorkOfElsewhere(question, scene)) return outOfScope(question, scene)
  const closed = question.filters.status === 'closed'
  const among = closed ? allPostings(scene).filter((posting) => !isOpen(posting, scene.now)) : openPostings(scene)
  const fitting = matching(among, question.filters, scene)
  const named = namedAmong(fitting, question, scene)
  const found = named.length > 0 ? named : fitting
  const sorted = asksWhatCloses(scene.words) ? soonestFirst(found) : found
  const asked: Question = named.length > 0 ? question : { ...question, subject: { kind: 'none' } }
  return sorted.length === 0 ? nothing(asked, scene) : some(sorted, asked, scene)
}

/** "Which developer jobs are remote?": of what meets the conditions, what the other words name. */
function namedAmong(postings: readonly Posting[], question: Question, scene: Scene): readonly Posting[] {
  const byKey = new Map(postings.map((posting) => [posting.key, posting]))
  const named = lookUp(question, scene, { among: ({ key }) => byKey.has(key) })
  const near = named.filter(({ titleMatch, relevance }) => titleMatch >= likeTitle || relevance >= relevanceFloor)
  return near.flatMap(({ role }) => byKey.get(role.key) ?? [])
}

/** "Any welder jobs?" where no posting is of that trade. */
function namesWorkOfElsewhere({ subject }: Question, { catalogue, reading, now }: Scene): boolean {
  if (subject.kind !== 'words') return false
  const { hits, work } = catalogue.search(subject.words, { locale: reading, now, limit: 1 })
  return hits.length === 0 && work === 'elsewhere'
}

/** Words less like a title than this do not name its posting. */
const likeTitle = 0.3

const closing = /(?<!\p{L})(?:clos(?:e|es|ing)|expir|deadlines?|ending|ferme(?:nt|ront)?|dates? limites?|cloture)/u
const soon = /(?<!\p{L})(?:soon|first|next|week|month|bientot|prochain|semaine|mois|premier)/u

/** "Which jobs close soon?" */
function asksWhatCloses(words: string): boolean {
  const folded = fold(words)
  return closing.test(folded) && soon.test(folded)
}

/** By closing date; those without one behind. */
function soonestFirst(postings: readonly Posting[]): readonly Posting[] {
  const end = ({ availability: { closes } }: Posting) => closes?.at.getTime() ?? Number.MAX_SAFE_INTEGER
  return [...postings].sort((one, two) => end(one) - end(two))
}

function some(found: readonly Posting[], question: Question, scene: Scene): Draft {
  const { locale, now } = scene
  const shown = found.slice(0, shownAtOnce)
  const conditions = conditionsText(question.filters, scene)
  const { list } = messages[locale]
  const text =
    question.filters.status === 'closed'
      ? list.closed(found.length, shown.length)
      : conditions === ''
        ? list.open(found.length, shown.length)
        : list.matching(found.length, shown.length, conditions)
  const [first] = shown
  return {
    blocks: [{ kind: 'text', text }, ...cardBlocks(shown, { now, locale })],
    postings: shown,
    actions: [
      ...(first && isOpen(first, now) && (shown.length === 1 || question.subject.kind !== 'none')
        ? [applyAction(first, locale, { alone: shown.length === 1 })]
        : []),
      ...moreAction(found.slice(shownAtOnce), locale),
    ],
    question: listed(found, question),
  }
}

/** What was listed, to be said again in the other language: by its conditions, or by its roles where words narrowed it. */
function listed(found: readonly Posting[], question: Question): Question {
  if (question.subject.kind !== 'words') return question
  const { status = 'open' } = question.filters
  return {
    ...question,
    subject: { kind: 'roles', keys: found.map(({ key }) => key) },
    filters: { ...question.filters, status },
  }
}

/** A list of roles with a status is one that words narrowed; without, it is the rest of a list. */
function isNarrowed({ filters }: Question): boolean {
  return filters.status !== undefined
}

function rest(keys: readonly string[], question: Question, scene: Scene): Draft {
  const { locale, now } = scene
  const found = postingsOf(keys, scene)
  const shown = found.slice(0, shownAtOnce)
  return {
    blocks: [{ kind: 'text', text: messages[locale].list.rest(shown.length) }, ...cardBlocks(shown, { now, locale })],
    postings: shown,
    actions: moreAction(found.slice(shownAtOnce), locale),
    question,
  }
}

/** Nothing fits: says so and shows the nearest things that help. */
function nothing(question: Question, scene: Scene): Draft {
  const { locale, now } = scene
  const { list, apply } = messages[locale]
  const conditions = conditionsText(question.filters, scene)
  const open = conditions === '' ? [] : openPostings(scene)
  const evergreen = evergreenPosting(scene)
  const near = open.slice(0, evergreen ? shownAtOnce - 1 : shownAtOnce)
  const blocks: Block[] = [{ kind: 'text', text: conditions === '' ? list.nothingOpen : list.none(conditions) }]
  if (near.length > 0) {
    blocks.push({ kind: 'text', text: list.open(open.length, near.length) }, ...cardBlocks(near, { now, locale }))
  }
  if (evergreen) blocks.push({ kind: 'text', text: apply.anytime }, ...cardBlocks([evergreen], { now, locale }))
  return {
    blocks,
    postings: [...near, ...(evergreen ? [evergreen] : [])],
    actions: moreAction(open.slice(near.length), locale),
    question: { ...question, subject: { kind: 'none' } },
  }
}

/** The postings that meet the conditions, those that meet nothing else besides first. */
export function matching(postings: readonly Posting[], filters: Filters, scene: Scene): readonly Posting[] {
  const tests = testsOf(filters, scene)
  return postings
    .filter((posting) => tests.every((test) => test(posting) > 0))
    .map((posting) => ({ posting, fit: tests.reduce((sum, test) => sum + test(posting), 0) }))
    .sort((one, two) => two.fit - one.fit)
    .map(({ posting }) => posting)
}

/** 0: does not meet the condition; 1: meets it and nothing else; less: among several possibilities. */
type Test = (posting: Posting) => number

function testsOf(filters: Filters, scene: Scene): readonly Test[] {
  const { classification = [], city, team, tenure, profile, levels, who } = filters
  const tests: Test[] = []
  if (filters.hybrid) tests.push(({ facts }) => Number(facts.place.some(({ value }) => value.kind === 'hybrid')))
  if (filters.remote)
    tests.push(({ facts }) => facts.place.reduce((best, { value: { kind } }) => Math.max(best, fromHome[kind]), 0))
  if (tenure) {
    tests.push(({ facts }) => share(facts.tenure, ({ kind }) => kind === tenure) || studentsWelcome(facts, tenure))
  }
  if (profile) tests.push(({ facts }) => share(facts.languageProfile, (value) => profileTests[profile](value)))
  if (who) tests.push(({ facts }) => share(facts.eligibility, ({ kind }) => kind === who))
  if (levels) {
    tests.push(({ facts }) => share(facts.languageProfile, (value) => asksLevels(value, levels)))
  }
  if (classification.length > 0) {
    tests.push(({ facts }) =>
      share(facts.classification, (value) => classification.some((wanted) => isLevel(value, wanted))),
    )
  }
  if (city) {
    const here = new Set([fold(city), ...citiesOfProvince(city)])
    tests.push(({ facts }) => facts.place.reduce((best, { value }) => Math.max(best, nearness(value, here)), 0))
  }
  if (team) {
    const keys = rolesOfTeam(team, scene.catalogue)
    tests.push(({ key }) => (keys.has(key) ? 1 : 0))
  }
  return tests
}

function share<T>(facts: readonly { readonly value: T }[], meets: (value: T) => boolean): number {
  return facts.length === 0 ? 0 : facts.filter(({ value }) => meets(value)).length / facts.length
}

function studentsWelcome(facts: Facts, tenure: Filters['tenure']): number {
  return tenure === 'student' ? share(facts.eligibility, ({ kind }) => kind === 'students') : 0
}

const profileTests = {
  english: ({ kind }: LanguageProfile) => kind === 'english-essential' || kind === 'either' || kind === 'asset',
  french: ({ kind }: LanguageProfile) => kind === 'french-essential' || kind === 'either',
  bilingual: ({ kind }: LanguageProfile) => kind === 'bilingual',
}

/** How much of the work can be done from home. */
const fromHome = { remote: 1, hybrid: 0.4, 'on-site': 0, city: 0 } as const satisfies {
  readonly [K in Place['kind']]: number
}

/** Remote work can be done from any city, but who names one may want to be there. */
const fromAnywhere = 0.5

function nearness(place: Place, here: ReadonlySet<string>): number {
  if (place.kind === 'remote') return fromAnywhere
  return place.kind === 'city' && here.has(fold(place.city)) ? 1 : 0
}

function asksLevels(value: LanguageProfile, levels: string): boolean {
  return value.kind === 'bilingual' && (value.profile?.split('/').includes(levels) ?? false)
}

function isLevel(value: Classification, wanted: { readonly group: string; readonly level?: number }): boolean {
  return sameLevel(value, { group: wanted.group, level: wanted.level ?? value.level })
}

/** The conditions in words, joined. */
export function conditionsText(filters: Filters, { locale }: Scene): string {
  const { conditions } = messages[locale]
  const said = [
    ...(filters.classification ?? []).map(({ group, level }) =>
      level === undefined ? group : `${group}-${String(level).padStart(2, '0')}`,
    ),
    ...(filters.remote ? [conditions.remote] : []),
    ...(filters.hybrid ? [conditions.hybrid] : []),
    ...(filters.tenure ? [conditions[filters.tenure]] : []),
    ...(filters.profile ? [conditions[filters.profile]] : []),
    ...(filters.who ? [conditions[filters.who]] : []),
    ...(filters.levels ? [filters.levels] : []),
    ...(filters.city ? [conditions.city(filters.city)] : []),
    ...(filters.team ? [conditions.team(filters.team)] : []),
  ]
  return said.join(', ')
}
