import type { Locale } from '../../src/locale/locale.ts'

export interface Sentence {
  readonly name: string
  readonly text: string
}

/** Sentences with a number or a name in them are shown with each of these, so that the singular is read too. */
const samples: Record<string, readonly (readonly unknown[])[]> = {
  'list.open': [
    [1, 1],
    [4, 3],
  ],
  'list.matching': [
    [1, 1, 'IT-03'],
    [8, 3, 'IT-03'],
  ],
  'list.closed': [
    [1, 1],
    [5, 3],
  ],
  'list.rest': [[1], [3]],
  'find.fits': [[1], [2]],
  'find.closed': [[1], [2]],
  'find.openCount': [[0], [1], [12]],
  'actions.more': [[7]],
  'alerts.openNow': [[1], [2]],
  'alerts.full': [[20]],
  'alerts.list': [[1], [2]],
  'alerts.stoppedAll': [[1], [2]],
  'alerts.noSuch': [[1], [2]],
  'alerts.opened': [[1], [2]],
  'alerts.also': [[1], [2]],
  'alerts.more': [[1], [2]],
  'alerts.stopped': [
    ['X', 1],
    ['X and Y', 2],
  ],
  'values.tenure.term': [[undefined], [1], [12], [24], [18]],
  'values.languageProfile.bilingual': [[undefined], ['CBC']],
  listed: [[[]], [['A']], [['A', 'B', 'C']]],
  labelled: [['X', 'Y']],
  problem: [[{ path: 'en/x.md', line: 3, severity: 'warning', message: 'The file is empty' }]],
  'reason.shrunk': [[{ locale: 'fr', from: 4, to: 1 }]],
}

const moments = {
  en: { when: 'August 1, 2026, 11:59 p.m. Pacific time', until: 'until August 1, 2026, 11:59 p.m. Pacific time' },
  fr: {
    when: 'le 1er août 2026 à 23\u00a0h\u00a059, heure du Pacifique',
    until: 'jusqu’au 1er août 2026 à 23\u00a0h\u00a059, heure du Pacifique',
  },
}

/** Every sentence of a catalogue, by its name, with the functions called. */
export function sentencesOf(messages: object, locale: Locale, path = ''): readonly Sentence[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]): readonly Sentence[] => {
    const name = path === '' ? key : `${path}.${key}`
    if (typeof value === 'string') return [{ name, text: value }]
    if (typeof value === 'function') return called(name, value as (...given: unknown[]) => string, locale)
    if (Array.isArray(value)) return value.map((text: string, index) => ({ name: `${name}.${index + 1}`, text }))
    return sentencesOf(value as object, locale, name)
  })
}

function called(name: string, sentence: (...given: unknown[]) => string, locale: Locale): readonly Sentence[] {
  const { when, until } = moments[locale]
  const moment = /[uU]ntil$/.test(name) ? until : when
  const given = samples[name] ?? [name.startsWith('card.') ? [moment] : ['X', moment]]
  return given.map((values, index) => ({
    name: given.length > 1 ? `${name}.${index + 1}` : name,
    text: sentence(...values),
  }))
}
