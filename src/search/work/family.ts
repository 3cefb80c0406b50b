import type { Bilingual } from '../../locale/locale.ts'

/** A family of work, as both languages speak of it. Items are separated by commas. */
export interface Family {
  /** Its name, here only. */
  readonly name: string
  /** What, standing in a title, makes the posting one of this family, whatever else the title says. */
  readonly titles: Bilingual<string>
  /** What people tell who do such work: tasks, tools, former trades. After `~`: what only hints at it. */
  readonly told: Bilingual<string>
}
