import type { Locale } from '../../locale/locale.ts'
import type { Apply, Section } from '../posting.ts'

/** What the ways to apply are drawn from. */
export interface ApplyPage {
  readonly locale: Locale
  readonly sections: readonly Section[]
  readonly frontMatterLink: string | undefined
  /** The posting's own page carries the form. */
  readonly form: boolean
}

/** How to apply, as far as the page says. */
export function drawApply({ form }: ApplyPage): Apply {
  return { email: undefined, subject: undefined, link: undefined, form, instructions: [], accommodation: undefined }
}
