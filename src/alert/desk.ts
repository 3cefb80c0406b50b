import type { Block } from '../answer/answer.ts'
import { shownAtOnce } from '../answer/answerers/list.ts'
import { cardBlocks } from '../answer/card.ts'
import { messages } from '../answer/messages/all.ts'
import type { Locale } from '../locale/locale.ts'
import type { Posting } from '../posting/posting.ts'
import { withoutPersonalInformation } from '../question/personal-information.ts'
import type { Catalogue } from '../search/catalogue.ts'
import type { Store } from '../store/store.ts'
import { type Alert, addAlert, alertsOf, forgetPerson, mostAlerts, type Person, removeAlert } from './alert.ts'
import type { AlertRequest } from './request.ts'
import { fitting, openRoles, wishIn } from './wish.ts'

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
  if (person === undefined) return said(request.kind === 'add' ? texts.elsewhere : texts.none)
  switch (request.kind) {
    case 'add':
      return add(request.rest, person, options)
    case 'list':
      return list(await alertsOf(store, person.key), locale)
    case 'stop':
      return stop(request.which, await alertsOf(store, person.key), options)
  }
}

function said(...texts: readonly string[]): DeskAnswer {
  return { blocks: texts.map((text) => ({ kind: 'text', text })), postings: [] }
}

async function add(rest: string, person: Person, { store, catalogue, now, locale }: DeskOptions): Promise<DeskAnswer> {
  const texts = messages[locale].alerts
  const { key, address } = person
  if (address === undefined) return said(texts.privately)
  const { text: label } = withoutPersonalInformation(rest)
  const wish = wishIn(label, { catalogue, now, locale })
  const known = await alertsOf(store, person.key)
  const same = (alert: Alert) => JSON.stringify(alert.wish) === JSON.stringify(wish)
  if (!known.some(same)) {
    if (known.length >= mostAlerts) return said(texts.full(mostAlerts))
    await addAlert(store, { key, address }, { wish, label, language: locale, now })
  }
  const open = fitting(wish, openRoles(catalogue, now), { catalogue, now, locale }).slice(0, shownAtOnce)
  const made = label === '' ? texts.madeAny : texts.made(label)
  const blocks: readonly Block[] = [
    { kind: 'text', text: `${made} ${texts.keeping}` },
    ...(open.length === 0 || label === ''
      ? []
      : [{ kind: 'text', text: texts.openNow(open.length) } as const, ...cardBlocks(open, { now, locale })]),
  ]
  return { blocks, postings: label === '' ? [] : open }
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

async function stop(
  which: number | undefined,
  alerts: readonly Alert[],
  { store, locale }: DeskOptions,
): Promise<DeskAnswer> {
  const texts = messages[locale].alerts
  if (alerts.length === 0) return said(texts.none)
  if (which === undefined) {
    for (const alert of alerts) await removeAlert(store, alert)
    return said(texts.stoppedAll(alerts.length))
  }
  const alert = alerts[which - 1]
  if (alert === undefined) return said(texts.noSuch(alerts.length))
  await removeAlert(store, alert)
  return said(texts.stopped(nameOf(alert, locale)))
}

function nameOf({ label }: Alert, locale: Locale): string {
  return label === '' ? messages[locale].alerts.any : messages[locale].quote(label)
}
