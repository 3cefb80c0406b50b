import express, { type Request, type RequestHandler, type Response } from 'express'
import type { Answer } from '../../answer/answer.ts'
import { answerToText } from '../../answer/text.ts'
import type { Bot, Message } from '../../bot.ts'
import type { Logger } from '../../log.ts'
import type { Metrics } from '../../metrics.ts'
import type { Catalogue } from '../../search/catalogue.ts'
import { clientAddress } from '../client-address.ts'
import { rateLimit } from '../rate-limit.ts'
import { isSameOrigin } from '../same-origin.ts'
import { readBody } from './question-body.ts'
import { refuse } from './refusal.ts'
import { refusals } from './refusals.ts'

export interface AskParts {
  readonly bot: Bot
  readonly catalogue: () => Catalogue | undefined
  readonly logger: Logger
  readonly metrics: Metrics
}

/** What `/api/ask` answers. */
export interface AnswerDocument extends Answer {
  /** The whole answer as plain text. */
  readonly text: string
}

/** Far more than a person types; many may share an office's address, so an address gets more than a conversation. */
const perConversation = { perMinute: 60, burst: 20 }
const perAddress = { perMinute: 1800, burst: 300 }

/** The handlers of POST `/api/ask`, in order: who may ask, how often, what was asked, the answer. */
export function askHandlers(parts: AskParts): readonly RequestHandler[] {
  const readJson = express.json({ limit: '16kb', inflate: false, strict: false })
  return [...guards(parts), onlyJson, readJson, answer(parts)]
}

/** What stands before every question over HTTP: no page of another site, no flood. */
export function guards(parts: AskParts): readonly RequestHandler[] {
  return [onlyOwnPages(parts), notTooOften(parts)]
}

function onlyOwnPages({ metrics }: AskParts): RequestHandler {
  return (request, response, next) => {
    if (isSameOrigin(request.headers)) return next()
    metrics.refused('web', 'origin')
    refuse(response, refusals.origin)
  }
}

/** The address alone, before any of the body is read. */
function notTooOften({ metrics }: AskParts): RequestHandler {
  const limit = rateLimit(perAddress)
  return (request, response, next) => {
    const wait = limit.take(clientAddress(request))
    if (wait === 0) return next()
    metrics.refused('web', 'flood')
    tooMany(response, wait)
  }
}

const onlyJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next()
  response.set('Connection', 'close')
  refuse(response, refusals.type)
}

function answer(parts: AskParts): RequestHandler {
  const limit = rateLimit(perConversation)
  return async (request, response) => {
    const read = readBody(request.body)
    if ('fault' in read) {
      parts.metrics.refused('web', 'body')
      return refuse(response, refusals.body(read.fault))
    }
    const client = `${clientAddress(request)} ${read.message.conversation ?? ''}`
    const wait = limit.take(client)
    if (wait > 0) {
      parts.metrics.refused('web', 'flood')
      return tooMany(response, wait)
    }
    if (parts.catalogue() === undefined) return notYet(response)
    await reply(parts, read.message, { request, response })
  }
}

async function reply(
  { bot, metrics, logger }: AskParts,
  message: Message,
  { response }: { request: Request; response: Response },
): Promise<void> {
  const started = performance.now()
  const answered = await bot.reply(message)
  const seconds = (performance.now() - started) / 1000
  const { reference, language, intent, postings, blocks, actions } = answered
  metrics.answered('web', answered, { seconds })
  logger.debug({ id: response.locals.id, reference, language, intent, seconds }, 'Answered')
  const document: AnswerDocument = {
    reference,
    language,
    intent,
    text: answerToText(answered),
    postings,
    blocks,
    actions,
  }
  response.set('Cache-Control', 'no-store').json(document)
}

function tooMany(response: Response, seconds: number): void {
  response.set({ 'Retry-After': String(seconds), Connection: 'close' })
  refuse(response, refusals.tooMany(seconds))
}

/** Before the first catalogue. */
export function notYet(response: Response): void {
  response.set('Retry-After', '5')
  refuse(response, refusals.notReady)
}
