import type { Aspect } from '../question.ts'
import { en } from './en.ts'
import type { Pick } from './match.ts'

export const aspectNames = Object.keys(en.aspects) as Exclude<Aspect, 'other'>[]

/** What asks for each fact. */
export const aspectPicks: readonly Pick[] = aspectNames.map((aspect) => (cues) => cues.aspects[aspect])

const none: readonly string[] = []

/** What names each position in a list. */
export const ordinalPicks: readonly Pick[] = en.ordinals.map(
  (_phrases, position) => (cues) => cues.ordinals[position] ?? none,
)
