import type { Locale } from '../locale/locale.ts'
import type { Facts, Topic } from '../posting/facts/facts.ts'
import type { LabelledFact } from './answer.ts'
import { deadlineText } from './deadline-text.ts'
import { messages } from './messages/all.ts'

type Values = { readonly [T in Topic]: (facts: Facts, locale: Locale) => readonly string[] }

const values: Values = {
  classification: ({ classification }) =>
    classification.map(({ value: { group, level } }) => `${group}-${String(level).padStart(2, '0')}`),
  languageProfile: ({ languageProfile }, locale) => {
    const { languageProfile: texts } = messages[locale].values
    return languageProfile.map(({ value }) =>
      value.kind === 'bilingual' ? texts.bilingual(value.profile) : texts[value.kind],
    )
  },
  place: ({ place }, locale) =>
    place.map(({ value }) => (value.kind === 'city' ? value.city : messages[locale].values.place[value.kind])),
  tenure: ({ tenure }, locale) => {
    const { tenure: texts } = messages[locale].values
    return tenure.map(({ value }) => (value.kind === 'term' ? texts.term(value.months) : texts[value.kind]))
  },
  team: ({ team }) => team.map(({ value }) => value),
  // Typed or typeset, an apostrophe is shown as one.
  salary: ({ salary }) => salary.map(({ value }) => value.replaceAll("'", '’')),
  closing: ({ closing }, locale) => closing.map(({ value }) => deadlineText(value, locale)),
  eligibility: ({ eligibility }, locale) =>
    eligibility.map(({ value }) => messages[locale].values.eligibility[value.kind]),
  clearance: ({ clearance }, locale) => clearance.map(({ value }) => messages[locale].values.clearance[value.kind]),
}

/** More values than this are cut, and an ellipsis says so. */
const mostValues = 6

/** One fact in a few words, without repetition; `undefined` where the posting does not say. */
export function factText(facts: Facts, topic: Topic, locale: Locale): LabelledFact | undefined {
  const said = [...new Set(values[topic](facts, locale))]
  const shown = [...said.slice(0, mostValues), ...(said.length > mostValues ? ['…'] : [])]
  return said.length === 0 ? undefined : { label: messages[locale].labels[topic], value: shown.join(', ') }
}

/** The facts of these topics that the posting states. */
export function factTexts(facts: Facts, topics: readonly Topic[], locale: Locale): readonly LabelledFact[] {
  return topics.flatMap((topic) => factText(facts, topic, locale) ?? [])
}
