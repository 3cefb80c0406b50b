import { z } from 'zod'
import type { Locale } from '../locale/locale.ts'
import type { Topic } from '../posting/facts/facts.ts'

/** What can be asked. */
export const intents = [
  'list',
  'find',
  'detail',
  'apply',
  'status',
  'help',
  'greeting',
  'thanks',
  'language',
  'out_of_scope',
] as const
export type Intent = (typeof intents)[number]

/** What a question is about: nothing in particular, words still to be looked up, or roles already found. */
export type Subject =
  | { readonly kind: 'none' }
  /** `words` are the question without its turns of phrase; `whole`, with them, is tried when they find nothing. */
  | { readonly kind: 'words'; readonly words: string; readonly whole: string }
  | { readonly kind: 'roles'; readonly keys: readonly string[] }
  /** The posting for those whom no other one fits. */
  | { readonly kind: 'evergreen' }

/** What a person asked to know of a posting; `other`: something its prose may tell. */
export type Aspect = Topic | 'duties' | 'qualifications' | 'accommodation' | 'email' | 'subject' | 'other'

const aspects = [
  'classification',
  'languageProfile',
  'place',
  'tenure',
  'team',
  'salary',
  'closing',
  'eligibility',
  'clearance',
  'duties',
  'qualifications',
  'accommodation',
  'email',
  'subject',
  'other',
] as const satisfies readonly Aspect[]

export const tenuresWanted = [
  'student',
  'seasonal',
  'casual',
  'acting',
  'deployment',
  'secondment',
  'assignment',
  'term',
  'indeterminate',
] as const

/** A tenure a person may name, those first that others' words may hold too. */
export type TenureWanted = (typeof tenuresWanted)[number]

export const whoMayApply = ['employees', 'public'] as const
export type WhoMayApply = (typeof whoMayApply)[number]

/** Conditions a posting must meet to be listed. */
export interface Filters {
  readonly status?: 'open' | 'closed'
  readonly remote?: boolean
  /** Some days in the office, some not. */
  readonly hybrid?: boolean
  readonly classification?: readonly { readonly group: string; readonly level?: number }[]
  readonly tenure?: TenureWanted
  /** `english`: can be held without French; `french`: without English; `bilingual`: asks for both. */
  readonly profile?: 'english' | 'french' | 'bilingual'
  /** Second-language levels in capitals: `CBC`. */
  readonly levels?: string
  /** Who may apply. */
  readonly who?: WhoMayApply
  /** As the postings spell it. */
  readonly city?: string
  /** Words of the team's name. */
  readonly team?: string
}

/** A question understood. Once its subject is roles it holds no word of the person's and may be kept. */
export interface Question {
  readonly intent: Intent
  readonly subject: Subject
  readonly aspects: readonly Aspect[]
  readonly filters: Filters
  /** Why there is no answer from the postings: the person wants to be judged, or the text is far too long. */
  readonly refusal?: 'advice' | 'long'
}

/** Nothing asked in particular. */
export function plainQuestion(intent: Intent): Question {
  return { intent, subject: { kind: 'none' }, aspects: [], filters: {} }
}

/** A question, and why it was understood so. */
export interface Understood {
  readonly question: Question
  /** The language of the text, when it has one; the language asked for, when it asks for one. */
  readonly language: Locale | undefined
  /** What is left of the text for finding the passage it asks about; never kept. */
  readonly words: string
  /** Personal information was taken out before anything else. */
  readonly personal: readonly PersonalInformation[]
  readonly why: readonly string[]
}

export type PersonalInformation = 'sin' | 'phone' | 'email' | 'address' | 'resume' | 'card'

/** What filters look like when they come back. */
export const filtersSchema: z.ZodType<Filters> = z.strictObject({
  status: z.enum(['open', 'closed']).exactOptional(),
  remote: z.boolean().exactOptional(),
  hybrid: z.boolean().exactOptional(),
  classification: z
    .array(z.strictObject({ group: z.string().max(3), level: z.number().exactOptional() }))
    .max(20)
    .exactOptional(),
  tenure: z.enum(tenuresWanted).exactOptional(),
  profile: z.enum(['english', 'french', 'bilingual']).exactOptional(),
  levels: z.string().max(7).exactOptional(),
  who: z.enum(whoMayApply).exactOptional(),
  city: z.string().max(100).exactOptional(),
  team: z.string().max(200).exactOptional(),
})

/** Questions come back from outside, as the value of a button or out of a store: this is what one looks like. */
export const questionSchema: z.ZodType<Question> = z.strictObject({
  intent: z.enum(intents),
  subject: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('none') }),
    z.strictObject({ kind: z.literal('evergreen') }),
    z.strictObject({ kind: z.literal('roles'), keys: z.array(z.string().max(300)).max(50) }),
    z.strictObject({ kind: z.literal('words'), words: z.string().max(2000), whole: z.string().max(2000) }),
  ]),
  aspects: z.array(z.enum(aspects)).max(aspects.length),
  filters: filtersSchema,
  refusal: z.enum(['advice', 'long']).exactOptional(),
})
