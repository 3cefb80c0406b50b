import type { Bilingual } from '../../locale/locale.ts'

/** What the server itself writes into the page; what its script says stands in `public/words.js`. */
export interface PageWords {
  readonly asked: string
  readonly answer: string
  readonly reference: string
  /** Stands before the address to write to about a wrong answer. */
  readonly report: string
  /** The link back to the page. */
  readonly back: string
}

export const pageWords: Bilingual<PageWords> = {
  en: {
    asked: 'You asked',
    answer: 'Answer',
    reference: 'Answer reference',
    report: 'Is an answer wrong? Tell us, with its reference',
    back: 'Ask a question',
  },
  fr: {
    asked: 'Votre question',
    answer: 'Réponse',
    reference: 'Référence de la réponse',
    report: 'Une réponse est erronée? Signalez-la en indiquant sa référence',
    back: 'Poser une question',
  },
}
