import type { Deadline, Quoted } from '../posting.ts'

/** What the text of one posting says, each with the sentence it stands in. An empty list: the posting does not say. */
export interface Facts {
  readonly classification: readonly Quoted<Classification>[]
  readonly languageProfile: readonly Quoted<LanguageProfile>[]
  readonly place: readonly Quoted<Place>[]
  readonly tenure: readonly Quoted<Tenure>[]
  readonly team: readonly Quoted<string>[]
  readonly salary: readonly Quoted<string>[]
  readonly closing: readonly Quoted<Deadline>[]
  /** Who may apply: citizenship, area of selection, students, employees of one department. */
  readonly eligibility: readonly Quoted<Eligibility>[]
  readonly clearance: readonly Quoted<Clearance>[]
}

export type Topic = keyof Facts

/** A group and level of the core public administration. `CS` is given as written; `sameLevel` knows it is `IT`. */
export interface Classification {
  readonly group: string
  readonly level: number
}

export type LanguageProfile =
  | { readonly kind: 'english-essential' }
  | { readonly kind: 'french-essential' }
  | { readonly kind: 'either' }
  | { readonly kind: 'asset' }
  /** It differs from one position to another, and the page says no more. */
  | { readonly kind: 'various' }
  /** `profile` as in `BBB`, `CBC/CBC`; absent where the text says only "bilingual". */
  | { readonly kind: 'bilingual'; readonly profile?: string }

export type Place =
  | { readonly kind: 'remote' }
  | { readonly kind: 'hybrid' }
  | { readonly kind: 'on-site' }
  | { readonly kind: 'city'; readonly city: string }

export type Tenure =
  | { readonly kind: 'indeterminate' }
  /** `months` where the text says how long. */
  | { readonly kind: 'term'; readonly months?: number }
  | {
      readonly kind:
        | 'acting'
        | 'deployment'
        | 'secondment'
        | 'assignment'
        | 'casual'
        | 'seasonal'
        | 'temporary'
        | 'part-time'
        | 'student'
    }

export interface Eligibility {
  /** `area`: those who live in some places; `anywhere`: in the whole country. */
  readonly kind:
    | 'citizenship'
    | 'students'
    | 'employees'
    | 'area'
    | 'anywhere'
    | 'veterans'
    | 'indigenous'
    | 'racialized'
    | 'public'
}

export type Clearance = { readonly kind: 'reliability' | 'secret' | 'top-secret' | 'unspecified' }
