import express, { type Request, type RequestHandler } from 'express'
import type { Answer } from '../../answer/answer.ts'
import { type Locale, localeOf } from '../../locale/locale.ts'
import { type Html, html } from '../html.ts'
import { answerToHtml } from './answer-html.ts'
import { type AskParts, guards, notYet } from './ask.ts'
import { pageOf } from './page.ts'
import { pageWords } from './page-words.ts'

/** POST `/`: the page's form where no script runs. Gives the page again, with the answer in it; nothing is remembered. */
export function formHandlers(parts: AskParts): readonly RequestHandler[] {
  const readForm = express.urlencoded({ limit: '16kb', extended: false, inflate: false, parameterLimit: 5 })
  return [...guards(parts), readForm, answerForm(parts)]
}

function answerForm({ bot, catalogue, metrics }: AskParts): RequestHandler {
  return async (request, response) => {
    const text: unknown = request.body?.text
    if (typeof text !== 'string' || text.trim() === '') return response.redirect(303, '/')
    const live = catalogue()
    if (live === undefined) return notYet(response)
    const started = performance.now()
    const answer = await bot.reply({ content: { text }, locale: wished(request) })
    metrics.answered('web', answer, { seconds: (performance.now() - started) / 1000 })
    const log = [questionToHtml(text, answer), answerToHtml(answer)]
    response.type('html').set('Cache-Control', 'no-store').send(pageOf(live.site, log))
  }
}

/** The language that the browser prefers; none when it names none. */
function wished(request: Request): Locale | undefined {
  return request.headers['accept-language'] === undefined ? undefined : localeOf(request.acceptsLanguages('en', 'fr'))
}

/** A question is in the language it was answered in, unless that was both. */
function questionToHtml(text: string, { language, blocks }: Answer): Html {
  const both = blocks.every(({ kind }) => kind === 'section')
  const lang = both ? html`` : html` lang="${language}"`
  return html`<article class="question"${lang}><h2 class="unseen">${pageWords[language].asked}</h2><p>${text}</p></article>`
}
