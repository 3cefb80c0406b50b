import express, { type Express, type Request, type Response } from 'express'
import type { AdminCommands } from '../../admin/commands.ts'
import type { Deliver } from '../../alert/delivery.ts'
import type { Bot } from '../../bot.ts'
import { localeOf, locales } from '../../locale/locale.ts'
import type { Logger } from '../../log.ts'
import type { Metrics } from '../../metrics.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import type { Face } from '../face.ts'
import { activitySchema, type TeamsActivity } from './activity.ts'
import { type Answered, type Authenticated, type LineOptions, type TeamsLine, teamsLine } from './botbuilder.ts'
import { deliverByTeams } from './deliver.ts'
import { UnsureError } from './http-client.ts'
import { invokeMilliseconds, sendMilliseconds, stopMilliseconds } from './limits.ts'
import { messageOfText } from './message.ts'
import { type TeamsMetrics, teamsMetrics } from './metrics.ts'
import { isAllowedTenant, isLoopback, isTrustedService } from './security.ts'
import type { TeamsSettings } from './settings.ts'
import { type TurnParts, takeTurn } from './turn.ts'
import { teamsWords } from './words.ts'

export interface TeamsOptions {
  readonly settings: TeamsSettings
  readonly bot: Bot
  readonly store: Store
  readonly catalogue: () => Catalogue | undefined
  readonly logger: Logger
  readonly metrics?: Pick<Metrics, 'answered' | 'register'> | undefined
  readonly admin?: AdminCommands | undefined
  /** Another key server and issuer, and services trusted beside Microsoft's: for tests and clouds of their own. */
  readonly line?: (LineOptions & { readonly trustLoopback?: boolean }) | undefined
}

/** The service sends an activity again for as long as this, in seconds. */
const remembered = { seconds: 60 * 60 }

/** Vocation in Teams: `POST /api/messages` on the one server. */
export function teamsFace(options: TeamsOptions): Face {
  const desk = new Desk(options)
  return {
    name: 'teams',
    mount(app: Express) {
      app.post('/api/messages', express.json({ limit: '256kb', type: () => true }), (request, response) =>
        desk.take(request, response),
      )
      app.use('/api/messages', refuseBody)
    },
    async start() {},
    deliver: desk.deliver,
    ready: () => true,
    stop: () => desk.finish(),
  }
}

/** What the JSON parser refuses. */
function refuseBody(error: { status?: number }, _request: Request, response: Response, _next: unknown): void {
  response.status(error.status ?? 400).end()
}

/** Checks who is at the door, then answers; knows what is under way, so that stopping can wait for it. */
class Desk {
  readonly #options: TeamsOptions
  readonly #line: TeamsLine
  readonly #metrics: TeamsMetrics
  readonly #parts: TurnParts
  readonly deliver: Deliver
  readonly #underWay = new Set<Promise<unknown>>()

  constructor(options: TeamsOptions) {
    const { settings, bot, store, catalogue, logger, metrics, admin, line } = options
    this.#options = options
    this.#metrics = teamsMetrics(metrics?.register)
    this.#line = teamsLine(settings, line)
    this.deliver = deliverByTeams(this.#line, logger)
    this.#parts = {
      settings,
      bot,
      store,
      catalogue,
      admin,
      answered: (answer, given) => metrics?.answered('teams', answer, given),
      judged: (helpful) => this.#metrics.feedback.inc({ helpful: String(helpful) }),
      warn: (fields, message) => logger.warn(fields, message),
    }
  }

  async take(request: Request, response: Response): Promise<void> {
    const { data: activity } = activitySchema.safeParse(request.body)
    if (activity === undefined) return refuse(response, 400)
    const refused = this.#refusal(activity, request)
    if (refused !== undefined) return this.#turnAway(response, refused)
    const authenticated = await this.#line
      .authenticate(request.body as object, request.get('authorization') ?? '')
      .catch(() => undefined)
    if (authenticated === undefined) return this.#turnAway(response, { status: 401, why: 'the token is not good' })
    if (this.#options.settings.appId !== undefined && !isAllowedTenant(activity, this.#options.settings)) {
      return this.#turnAway(response, { status: 403, why: 'the tenant is not served' })
    }
    await this.#answer(activity, authenticated, response)
  }

  async finish(): Promise<void> {
    await within(stopMilliseconds, Promise.allSettled(this.#underWay))
  }

  /** What can be told before the token is looked at. */
  #refusal(activity: TeamsActivity, request: Request): Refusal | undefined {
    const { settings, line } = this.#options
    if (settings.appId === undefined) {
      if (!isFromThisMachine(request)) return { status: 403, why: 'without an app id only this machine is served' }
    } else if (activity.channelId !== 'msteams') return { status: 403, why: 'the channel is not Teams' }
    const local = settings.appId === undefined || line?.trustLoopback === true
    if (isTrustedService(activity.serviceUrl, { local: false }) && settings.appId !== undefined) return undefined
    if (local && isTrustedService(activity.serviceUrl, { local: true })) return undefined
    return { status: 403, why: 'the service URL is not trusted' }
  }

  #turnAway(response: Response, { status, why }: Refusal): void {
    this.#options.logger.warn({ status, why }, 'Refused an activity')
    refuse(response, status)
  }

  async #answer(activity: TeamsActivity, authenticated: Authenticated, response: Response): Promise<void> {
    if (activity.type === 'invoke') {
      const answered = await within(invokeMilliseconds, this.#run(activity, authenticated))
      if (answered === undefined) return refuse(response, 500)
      response.status(answered.status).json(answered.body ?? {})
      return
    }
    const isNew = activity.id === undefined || (await this.#claim(activity))
    response.status(200).json({})
    if (isNew) await within(sendMilliseconds, this.#run(activity, authenticated))
  }

  /** The same activity comes again when the service is in doubt: only the first is answered. */
  #claim({ conversation, id }: TeamsActivity): Promise<boolean> {
    return this.#options.store.claim(`teams:${conversation.id}:${id}`, remembered)
  }

  #run(activity: TeamsActivity, authenticated: Authenticated): Promise<Answered> {
    const work = this.#turn(activity, authenticated)
    this.#underWay.add(work)
    void work.finally(() => this.#underWay.delete(work))
    return work
  }

  async #turn(activity: TeamsActivity, authenticated: Authenticated): Promise<Answered> {
    try {
      const answered = await authenticated.run((turn) => takeTurn(activity, turn, this.#parts))
      this.#metrics.activities.inc({ type: kindOf(activity), outcome: 'done' })
      return answered
    } catch (error) {
      // An answer that may have arrived is not sent again: never doubled, counted, and told.
      const outcome = error instanceof UnsureError ? 'unsure' : 'failed'
      this.#metrics.activities.inc({ type: kindOf(activity), outcome })
      this.#options.logger.error({ code: codeOf(error), type: activity.type }, 'An activity could not be answered')
      if (activity.type === 'message') await this.#apologise(activity, authenticated, outcome)
      return undefined
    }
  }

  /** One try: where the answer did not get through, this may not either. */
  async #apologise(activity: TeamsActivity, authenticated: Authenticated, outcome: 'unsure' | 'failed'): Promise<void> {
    const locale = localeOf(activity.locale ?? undefined)
    const spoken = locale === undefined ? locales : [locale]
    const text = spoken.map((each) => teamsWords[each][outcome === 'unsure' ? 'unsure' : 'apology']).join('\n')
    await authenticated
      .run(async (turn) => {
        await turn.send(messageOfText(text))
        return undefined
      })
      .catch((error) => this.#options.logger.warn({ code: codeOf(error) }, 'Nor could that be said'))
  }
}

const kinds = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate'])

function kindOf({ type }: TeamsActivity): string {
  return kinds.has(type) ? type : 'other'
}

/** Asked by this machine for itself: not through a proxy, nor by a page of another site whose name leads here. */
function isFromThisMachine(request: Request): boolean {
  const forwarded = ['x-forwarded-for', 'forwarded', 'via'].some((name) => request.get(name) !== undefined)
  const host = request.hostname.replace(/^\[|\]$/g, '')
  return isLoopback(request.socket.remoteAddress) && !forwarded && (host === 'localhost' || isLoopback(host))
}

interface Refusal {
  readonly status: number
  readonly why: string
}

function refuse(response: Response, status: number): void {
  response.status(status).end()
}

function codeOf(error: unknown): string {
  const { statusCode, code, name } = (error ?? {}) as { statusCode?: number; code?: string; name?: string }
  return String(statusCode ?? code ?? name ?? 'unknown')
}

/** What the work gives in time; `undefined` when it takes longer, and then it goes on by itself. */
async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
