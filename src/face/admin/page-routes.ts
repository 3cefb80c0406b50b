import { readFileSync } from 'node:fs'
import express, { type Express, type Request, type RequestHandler, type Response } from 'express'
import type { History } from '../../admin/history.ts'
import type { LiveCatalogue } from '../../admin/live-catalogue.ts'
import type { Report } from '../../admin/report.ts'
import type { Insights } from '../../insights/insights.ts'
import { type Bilingual, type Locale, localeOf } from '../../locale/locale.ts'
import type { Html } from '../html.ts'
import { type Access, type AccessParts, accessBy } from './access.ts'
import { en } from './messages/en.ts'
import { fr } from './messages/fr.ts'
import type { PageMessages } from './messages/messages.ts'
import { signInPage, statePage } from './page.ts'
import { countedIntents, type Filter, periods } from './page-data.ts'

export interface PageParts extends AccessParts {
  readonly live: LiveCatalogue
  readonly history: History
  readonly insights: Insights
  readonly now: () => Date
}

const messages: Bilingual<PageMessages> = { en, fr }
const style = readFileSync(new URL('./public/admin.css', import.meta.url))

/** The page at `/admin/`, its forms, and `/admin/state`, which gives the same to programs. */
export function mountPage(app: Express, parts: PageParts): void {
  const access = accessBy(parts)
  const form = express.urlencoded({ limit: '4kb', extended: false, inflate: false, parameterLimit: 10 })
  const guarded = [access.ownPagesOnly, form]
  app.get('/admin', showPage(parts, access))
  app.get('/admin/state', (request, response) => tellState(request, response, { ...parts, access }))
  app.get('/admin/admin.css', (_request, response) => {
    response.set({ 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }).send(style)
  })
  app.post('/admin/sign-in', ...guarded, (request, response) => {
    const came = access.signIn(request, response)
    if (came === 'open') response.redirect(303, `/admin/?lang=${localeFor(request)}`)
    else keepOut(request, response, came, { tried: true })
  })
  app.post('/admin/sign-out', ...guarded, (request, response) => {
    access.signOut(request, response)
    response.redirect(303, `/admin/?lang=${localeFor(request)}`)
  })
  app.post('/admin/do', ...guarded, async (request, response) => {
    const may = access.of(request)
    if (may !== 'open') return keepOut(request, response, may)
    const done = await act(String(request.body?.action), parts)
    response.redirect(303, `/admin/?lang=${localeFor(request)}${done === undefined ? '' : `&done=${done}`}`)
  })
}

function showPage({ live, history, insights, now }: PageParts, access: Access): RequestHandler {
  return async (request, response) => {
    if (!request.path.endsWith('/')) return response.redirect(308, '/admin/')
    const may = access.of(request)
    if (may !== 'open') return keepOut(request, response, may)
    const locale = localeFor(request)
    const filter = filterOf(request)
    const page = statePage({
      locale,
      messages: messages[locale],
      now: now(),
      state: live.report().state,
      reloads: history.list(),
      done: history.list().find(({ id }) => String(id) === request.query.done),
      insights: await insights.report({ days: filter.days }),
      filter,
    })
    send(response, page)
  }
}

async function tellState(
  request: Request,
  response: Response,
  { access, live, history, insights }: PageParts & { access: Access },
): Promise<void> {
  const may = access.of(request)
  response.set('Cache-Control', 'no-store')
  if (may !== 'open') {
    response.status(typeof may === 'number' ? 429 : 401).set('WWW-Authenticate', 'Bearer')
    return void response.json({ error: { code: 'secret', message: 'Send the secret: Authorization: Bearer …' } })
  }
  const { days } = filterOf(request)
  const counted = await insights.report({ days })
  response.json({ state: live.report().state, reloads: history.list(), insights: counted })
}

/** Does what a button says; gives the number of its report. */
async function act(action: string, { live, history }: PageParts): Promise<number | undefined> {
  const report = await reportOf(action, live)
  return history.list().find((past) => past.report === report)?.id
}

function reportOf(action: string, live: LiveCatalogue): Promise<Report> | Report | undefined {
  switch (action) {
    case 'reload':
      return live.reload({ from: 'page' })
    case 'force':
      return live.reload({ force: true, from: 'page' })
    case 'roll-back':
      return live.rollBack('page')
    case 'check':
      return live.check('page')
    default:
      return undefined
  }
}

function keepOut(request: Request, response: Response, why: 'closed' | number, { tried = false } = {}): void {
  const locale = localeFor(request)
  const { signIn } = messages[locale]
  const trouble = typeof why === 'number' ? signIn.wait(why) : tried ? signIn.wrong : undefined
  if (typeof why === 'number') response.set('Retry-After', String(why))
  response.status(typeof why === 'number' ? 429 : 401)
  send(response, signInPage({ locale, messages: messages[locale], trouble }))
}

function send(response: Response, { markup }: Html): void {
  response.set({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).send(markup)
}

/** The language of the address or form, else the browser's, else English. */
function localeFor(request: Request): Locale {
  return (
    localeOf(request.query.lang) ??
    localeOf(request.body?.lang) ??
    (request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en')
  )
}

function filterOf({ query }: Request): Filter {
  const days = periods.find((each) => String(each) === query.days) ?? 30
  return { days, intent: countedIntents.find((each) => each === query.intent) }
}
