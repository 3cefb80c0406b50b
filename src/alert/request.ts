import { type Bilingual, type Locale, locales } from '../locale/locale.ts'
import { en } from './wording/en.ts'
import { flat } from './wording/flat.ts'
import { fr } from './wording/fr.ts'
import type { Wording } from './wording/wording.ts'

/** A request, and the language it is worded in. */
export interface WordedRequest {
  readonly request: AlertRequest
  readonly wording: Locale
}

/** What a person asks of their alerts and of what is kept about them. */
export type AlertRequest =
  /** `rest` names what they look for, in their words; empty: anything new. */
  | { readonly kind: 'add'; readonly rest: string }
  /** They want to be told, and it does not say of what: "tell me when one opens". */
  | { readonly kind: 'unclear' }
  | { readonly kind: 'list' }
  | { readonly kind: 'stop'; readonly which: Which }
  | { readonly kind: 'forget' }

/** All of them, the one with that number in the list, the last one, or those that these words name. */
export type Which = 'all' | 'last' | number | { readonly about: string }

const wordings: Bilingual<Wording> = { en, fr }

// Anything longer is a story, not a request.
const longest = 300

/** What the text asks of alerts; `undefined` when it asks something else. "Tell me when it closes" is a question. */
export function alertRequest(text: string): WordedRequest | undefined {
  const said = text.trim().replace(/[\s.!?…]+$/u, '')
  if (said === '' || said.length > longest) return undefined
  for (const wording of locales) {
    const request = inWording(withoutCourtesy(said, wordings[wording]), wordings[wording])
    if (request !== undefined) return { request, wording }
  }
  return undefined
}

function withoutCourtesy(said: string, { before, behind }: Wording): string {
  const from = before.exec(flat(said))?.[0].length ?? 0
  let left = said.slice(from)
  for (let end = behind.exec(flat(left)); end !== null; end = behind.exec(flat(left))) left = left.slice(0, end.index)
  return left.replace(/[\s.,!?…]+$/u, '')
}

function inWording(said: string, wording: Wording): AlertRequest | undefined {
  const plain = flat(said)
  if (wording.forget.some((pattern) => pattern.test(plain))) return { kind: 'forget' }
  const stop = firstMatch(wording.stop, plain)
  if (stop !== undefined) return { kind: 'stop', which: whichOf(stop, said, wording) }
  if (wording.list.some((pattern) => pattern.test(plain))) return { kind: 'list' }
  if (wording.bare.test(plain)) return { kind: 'unclear' }
  const rest = wished(said, plain, wording)
  return rest === undefined ? undefined : essence(rest, wording)
}

function firstMatch(patterns: readonly RegExp[], plain: string): RegExpExecArray | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(plain)
    if (found !== null) return found
  }
  return undefined
}

function whichOf(stop: RegExpExecArray, said: string, { ordinals, anything }: Wording): Which {
  const { which, nth, about } = stop.groups ?? {}
  if (which !== undefined) return Number(which)
  if (nth !== undefined) {
    const place = ordinals.findIndex((pattern) => pattern.test(nth))
    return place === ordinals.length - 1 ? 'last' : place + 1
  }
  if (about === undefined || anything.test(about)) return 'all'
  return { about: trimmed(group(stop, 'about', said)) }
}

/** What they want to be told of, as they wrote it. */
function wished(said: string, plain: string, { alert, tell, opens, opensWhen, another }: Wording): string | undefined {
  const sure = firstMatch(alert, plain)
  const told = firstMatch(tell, plain)
  const found = sure ?? told
  if (found === undefined) return undefined
  const { rest = '', if: doubt, hope } = found.groups ?? {}
  if (another.test(rest)) return undefined
  const happens = opens.test(rest) || ((doubt === undefined || hope !== undefined) && opensWhen.test(rest))
  return sure !== undefined || happens ? group(found, 'rest', said) : undefined
}

function group(found: RegExpExecArray, name: string, said: string): string {
  const [from, to] = found.indices?.groups?.[name] ?? [0, 0]
  return said.slice(from, to)
}

/** What to look for, without the words around it. */
function essence(rest: string, { lead, opening, pronoun, anything }: Wording): AlertRequest {
  const left = trimmed(withoutMatches(rest, opening))
  if (pronoun.test(flat(left))) return { kind: 'unclear' }
  let named = left
  for (let end = ledBy(named, lead); end > 0; end = ledBy(named, lead)) named = trimmed(named.slice(end))
  return { kind: 'add', rest: anything.test(flat(named)) ? '' : named }
}

function ledBy(text: string, lead: RegExp): number {
  return text === '' ? 0 : (lead.exec(flat(text))?.[0].length ?? 0)
}

function withoutMatches(text: string, pattern: RegExp): string {
  let left = ''
  let from = 0
  for (const { index, 0: found } of flat(text).matchAll(pattern)) {
    left += `${text.slice(from, index)} `
    from = index + found.length
  }
  return left + text.slice(from)
}

function trimmed(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/^[\s,:;]+|[\s,:;]+$/gu, '')
}
