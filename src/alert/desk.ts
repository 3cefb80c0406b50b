import type { Block } from '../answer/answer.ts'
import { shownAtOnce } from '../answer/answerers/list.ts'
import { cardBlocks } from '../answer/card.ts'
import { messages } from '../answer/messages/all.ts'
import type { Locale } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import { withoutPersonalInformation } from '../question/personal-information.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Store } from '../store/store.ts'
import {
  type Alert,
  addAlert,
  alertsOf,
  forgetAlerts,
  forgetPerson,
  keptWords,
  mostAlerts,
  type Person,
  removeAlert,
} from './alert.ts'
import { namedBy } from './named.ts'
import type { AlertRequest, Which } from './request.ts'
import { noteTold } from './told.ts'
import { fitting, isForAnything, openRoles, type Wish, wishIn } from './wish.ts'

export interface DeskOptions {
  readonly store: Store
  /** Absent where people cannot be written to: a terminal, the page. */
  readonly person: Person | undefined
  readonly catalogue: Catalogue
  readonly now: Date
  /** Of the answer, and of the person's words. */
  readonly locale: Locale
}

/** What is said to a request about alerts, once it is carried out. */
export interface DeskAnswer {
  readonly blocks: readonly Block[]
  readonly postings: readonly Posting[]
}

/** Carries out what a person asks of their alerts. Rejects when the store is away: nothing is promised that is not kept. */
export async function carryOut(request: AlertRequest, options: DeskOptions): Promise<DeskAnswer> {
  const { person, store, locale } = options
  const texts = messages[locale].alerts
  if (request.kind === 'forget') {
    if (person !== undefined) await forgetPerson(store, person.key)
    return said(texts.forgotten)
  }
  const wishes = request.kind === 'add' || request.kind === 'unclear'
  if (person === undefined) return said(wishes ? texts.elsewhere : texts.none)
  switch (request.kind) {
    case 'unclear':
      return said(texts.which)
    case 'add':
      return add(request.rest, person, options)
    case 'list':
      return list(await alertsOf(store, person.key), locale)
    case 'stop':
      return stop(request.which, person, options)
  }
}

function said(...texts: readonly string[]): DeskAnswer {
  return { blocks: texts.map((text) => ({ kind: 'text', text })), postings: [] }
}

async function add(rest: string, person: Person, { store, catalogue, now, locale }: DeskOptions): Promise<DeskAnswer> {
  const texts = messages[locale].alerts
  const { key, address } = person
  if (address === undefined) return said(texts.privately)
  const named = keptWords(withoutPersonalInformation(rest).text)
  const options = { catalogue, now, locale }
  const wish = wishIn(named, options)
  const forAnything = isForAnything(wish)
  const words = forAnything ? '' : named
  const known = await alertsOf(store, key)
  if (!known.some((alert) => alert.language === locale && sameWish(wishIn(alert.words, options), wish))) {
    if (known.length >= mostAlerts) return said(texts.full(mostAlerts))
    await addAlert(store, { key, address }, { words, language: locale, now })
  }
  const open = fitting(wish, openRoles(catalogue, now), options)
  // What is open as they ask is no news to them, should it close and open again.
  await noteTold(store, key, { roles: open.map((posting) => posting.key), now })
  const shown = forAnything ? [] : open.slice(0, shownAtOnce)
  const made = forAnything ? texts.madeAny : texts.made(words)
  const blocks: readonly Block[] = [
    { kind: 'text', text: `${made} ${texts.keeping}` },
    ...(shown.length === 0
      ? []
      : [{ kind: 'text', text: texts.openNow(shown.length) } as const, ...cardBlocks(shown, { now, locale })]),
  ]
  return { blocks, postings: shown }
}

function sameWish(one: Wish, other: Wish): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function list(alerts: readonly Alert[], locale: Locale): DeskAnswer {
  const texts = messages[locale].alerts
  if (alerts.length === 0) return said(texts.none)
  return {
    blocks: [
      { kind: 'text', text: texts.list(alerts.length) },
      { kind: 'list', ordered: true, items: alerts.map((alert) => nameOf(alert, locale)) },
      { kind: 'text', text: texts.howToStop },
    ],
    postings: [],
  }
}

async function stop(which: Which, { key }: Person, { store, locale }: DeskOptions): Promise<DeskAnswer> {
  const texts = messages[locale].alerts
  const alerts = await alertsOf(store, key)
  if (alerts.length === 0) return said(texts.none)
  const meant = alertsMeant(which, alerts)
  const [first] = meant
  if (first === undefined) {
    return said(typeof which === 'object' ? texts.notNamed(which.about) : texts.noSuch(alerts.length))
  }
  if (meant.length === alerts.length) {
    await forgetAlerts(store, key)
    return said(which === 'all' ? texts.stoppedAll(alerts.length) : texts.stopped(namesOf(meant, locale), meant.length))
  }
  for (const alert of meant) await removeAlert(store, alert)
  return said(texts.stopped(namesOf(meant, locale), meant.length))
}

function alertsMeant(which: Which, alerts: readonly Alert[]): readonly Alert[] {
  if (which === 'all') return alerts
  if (which === 'last') return alerts.slice(-1)
  if (typeof which === 'number') return which < 1 ? [] : alerts.slice(which - 1, which)
  return alerts.filter(({ words }) => namedBy(which.about, words))
}

function namesOf(alerts: readonly Alert[], locale: Locale): string {
  return messages[locale].listed(alerts.map((alert) => nameOf(alert, locale)))
}

function nameOf({ words }: Alert, locale: Locale): string {
  return words === '' ? messages[locale].alerts.any : messages[locale].quote(words)
}
