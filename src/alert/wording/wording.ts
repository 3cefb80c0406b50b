/**
 * How people word what they ask of their alerts, in one language. The patterns are for `flat` text: small letters, no accents,
 * plain apostrophes. Groups have names: `if` and `rest` in what asks for an alert, `which`, `nth` and `about` in what stops one.
 */
export interface Wording {
  /** Around a request: "hi, could you …, please". */
  readonly before: RegExp
  readonly behind: RegExp
  /** Ask to be told, and of nothing else: what follows is what to look for. */
  readonly alert: readonly RegExp[]
  /** Ask to be told when something happens, which must be that something opens. */
  readonly tell: readonly RegExp[]
  /** That something opens; `opensWhen` says so behind "when", and asks how things are now behind "if". */
  readonly opens: RegExp
  readonly opensWhen: RegExp
  /** Another thing to be told of: that something closes, what became of an application. */
  readonly another: RegExp
  /** Asks to be told, and does not say of what. */
  readonly bare: RegExp
  /** Small words before what to look for; taken off again and again. */
  readonly lead: RegExp
  /** That it opens, wherever it stands: no part of what to look for. */
  readonly opening: RegExp
  /** What points back instead of naming: "one", "one like that". */
  readonly pronoun: RegExp
  /** Any posting at all. */
  readonly anything: RegExp
  readonly list: readonly RegExp[]
  readonly stop: readonly RegExp[]
  /** Words for a place in the list, the last word for the last. */
  readonly ordinals: readonly RegExp[]
  readonly forget: readonly RegExp[]
}
