import type { Bilingual } from '../../locale/locale.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Messages } from './messages.ts'

/** The one catalogue of sentences. */
export const messages: Bilingual<Messages> = { en, fr }
