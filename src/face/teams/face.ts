import { createHash } from 'node:crypto'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { AdminCommands } from '../../admin/commands.ts'
import type { Deliver } from '../../alert/delivery.ts'
import type { Bot } from '../../bot.ts'
import { detectLanguage } from '../../locale/detect.ts'
import { localeOf, locales } from '../../locale/locale.ts'
import type { Logger } from '../../log.ts'
import type { Metrics } from '../../metrics.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import type { Store } from '../../store/store.ts'
import type { Face } from '../face.ts'
import { activitySchema, commandIn, localeIn, type TeamsActivity } from './activity.ts'
import { type Answered, type Authenticated, KeysError, type Outgoing, type TeamsLine, teamsLine } from './botbuilder.ts'
import { deliverByTeams, referenceOf } from './deliver.ts'
import { type Refusal, refusedAtTheDoor, refusedInside } from './door.ts'
import { UnsureError } from './http-client.ts'
import { invokeMilliseconds, stopMilliseconds, takenMilliseconds } from './limits.ts'
import { messageOfText } from './message.ts'
import { type TeamsMetrics, teamsMetrics } from './metrics.ts'
import type { TeamsSettings } from './settings.ts'
import { invokeError, type TurnParts, takeTurn } from './turn.ts'
import { within } from './within.ts'
import { teamsWords } from './words.ts'

export interface TeamsOptions {
  readonly settings: TeamsSettings
  readonly bot: Bot
  readonly store: Store
  readonly catalogue: () => Catalogue | undefined
  readonly now: () => Date
  readonly logger: Logger
  readonly metrics?: Pick<Metrics, 'answered' | 'register'> | undefined
  readonly admin?: AdminCommands | undefined
}

/** The service sends an activity again for as long as this, in seconds. */
const remembered = { seconds: 60 * 60 }

/** Vocation in Teams: `POST /api/messages` on the one server. */
export function teamsFace(options: TeamsOptions): Face {
  const desk = new Desk(options)
  return {
    name: 'teams',
    mount(app: Express) {
      app
        .route('/api/messages')
        .post(
          (request, response, next) => desk.meet(request, response, next),
          express.json({ limit: '256kb', type: () => true }),
          (request: Request, response: Response) => desk.take(request, response),
        )
        .all((_request, response) => void response.set('Allow', 'POST').status(405).end())
      app.use('/api/messages', refuseBody)
    },
    async start() {},
    deliver: desk.deliver,
    ready: () => true,
    stop: () => desk.finish(),
  }
}

/** What the JSON parser refuses; anything else that goes wrong is for the server to log. */
function refuseBody(error: { status?: number }, _request: Request, response: Response, next: NextFunction): void {
  const { status = 500 } = error
  if (status >= 500 || response.headersSent) next(error)
  // What is left of the body would be taken for the next request.
  else response.status(status).set('Connection', 'close').end()
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
    const { settings, bot, store, catalogue, now, logger, metrics, admin } = options
    this.#options = options
    this.#metrics = teamsMetrics(metrics?.register)
    this.#line = teamsLine(settings)
    this.deliver = deliverByTeams(this.#line, logger)
    this.#parts = {
      settings,
      bot,
      store,
      catalogue,
      now,
      admin,
      answered: (answer, given) => metrics?.answered('teams', answer, given),
      judged: (helpful) => this.#metrics.feedback.inc({ helpful: String(helpful) }),
      warn: (fields, message) => logger.warn(fields, message),
      replace: (activity, message) => void this.#track(this.#replace(activity, message)),
    }
  }

  /** Before the body is read. */
  meet(request: Request, response: Response, next: NextFunction): void {
    const refusal = refusedAtTheDoor(request, this.#options.settings)
    if (refusal === undefined) next()
    else this.#turnAway(response, refusal)
  }

  take(request: Request, response: Response): Promise<void> {
    return this.#track(this.#take(request, response))
  }

  /** What is under way may begin something more. */
  async finish(): Promise<void> {
    const until = performance.now() + stopMilliseconds
    while (this.#underWay.size > 0 && performance.now() < until) {
      await within(until - performance.now(), Promise.allSettled(this.#underWay))
    }
  }

  async #take(request: Request, response: Response): Promise<void> {
    const { data: activity } = activitySchema.safeParse(request.body)
    if (activity === undefined) return void response.status(400).end()
    const authenticated = await this.#line
      .authenticate(request.body as object, request.get('authorization') ?? '')
      .catch((error: unknown): Refusal => {
        // Whether the token is good cannot be told then, so it is not.
        return { status: 401, why: error instanceof KeysError ? error.message : 'the token is not good' }
      })
    if ('status' in authenticated) return this.#turnAway(response, authenticated)
    const refusal = refusedInside(activity, this.#options.settings)
    if (refusal !== undefined) return this.#turnAway(response, refusal)
    await this.#answer(activity, authenticated, response)
  }

  #turnAway(response: Response, { status, why }: Refusal): void {
    this.#options.logger.warn({ status, why }, 'Refused an activity')
    response.status(status).end()
  }

  async #answer(activity: TeamsActivity, authenticated: Authenticated, response: Response): Promise<void> {
    if (activity.type === 'invoke') {
      const answered = await within(invokeMilliseconds, this.#run(activity, authenticated))
      const { status, body = {} } = answered ?? failedInvoke(activity)
      response.status(status).json(body)
      return
    }
    const isNew = activity.id === undefined || (await this.#claim(activity))
    // An answer that is quick stands in the conversation when the activity is taken; the service is not kept waiting for another.
    if (isNew) await within(takenMilliseconds, this.#run(activity, authenticated))
    response.status(200).json({})
  }

  /** The same activity comes again when the service is in doubt: only the first is answered. */
  #claim({ conversation, id }: TeamsActivity): Promise<boolean> {
    // Both ids together may be longer than a key.
    const digest = createHash('sha256')
      .update(JSON.stringify([conversation.id, id]))
      .digest('base64url')
    return this.#options.store.claim(`teams:${digest}`, remembered)
  }

  #run(activity: TeamsActivity, authenticated: Authenticated): Promise<Answered> {
    return this.#track(this.#turn(activity, authenticated))
  }

  #track<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work)
    const forget = () => void this.#underWay.delete(work)
    work.then(forget, forget)
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
    const locale = detectLanguage(commandIn(activity)).language ?? localeOf(localeIn(activity))
    const spoken = locale === undefined ? locales : [locale]
    const text = spoken.map((each) => teamsWords[each][outcome === 'unsure' ? 'unsure' : 'apology']).join('\n')
    await authenticated
      .run(async (turn) => {
        await turn.send(messageOfText(text, locale))
        return undefined
      })
      .catch((error) => this.#options.logger.warn({ code: codeOf(error) }, 'Nor could that be said'))
  }

  /** The message of a button in a private chat; the person has the answer already, so that nothing is lost without it. */
  async #replace(activity: TeamsActivity, message: Outgoing): Promise<void> {
    const { replyToId } = activity
    const reference = referenceOf(activity)
    if (replyToId === undefined || reference === undefined) return
    await this.#line
      .write(reference, (turn) => turn.update(replyToId, message))
      .catch((error) => this.#options.logger.warn({ code: codeOf(error) }, 'A message could not be replaced'))
  }
}

const kinds = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate'])

function kindOf({ type }: TeamsActivity): string {
  return kinds.has(type) ? type : 'other'
}

/** What a button shows when its answer failed; other invokes have no form for that. */
function failedInvoke(activity: TeamsActivity): NonNullable<Answered> {
  if (activity.name !== 'adaptiveCard/action') return { status: 500 }
  const message = teamsWords[localeOf(localeIn(activity)) ?? 'en'].apology
  return invokeError(500, { code: 'InternalServerError', message })
}

function codeOf(error: unknown): string {
  const { statusCode, code, name } = (error ?? {}) as { statusCode?: number; code?: string; name?: string }
  return String(statusCode ?? code ?? name ?? 'unknown')
}
