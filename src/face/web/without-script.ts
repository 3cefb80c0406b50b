import { readFileSync } from 'node:fs'
import express, { type RequestHandler } from 'express'
import type { Answer, Block } from '../../answer/answer.ts'
import { answerToText } from '../../answer/text.ts'
import { localeOf } from '../../locale/locale.ts'
import { type AskParts, guards } from './ask.ts'
import { refuse } from './refusal.ts'

const page = readFileSync(new URL('./public/index.html', import.meta.url), 'utf8')

/** The empty place in the page where answers are put. */
const logEnd = '</div><!-- log -->'

/** POST `/`: the page's form where no script runs. Gives the page again, with the answer in it; nothing is remembered. */
export function formHandlers(parts: AskParts): readonly RequestHandler[] {
  const readForm = express.urlencoded({ limit: '16kb', extended: false, inflate: false, parameterLimit: 5 })
  return [...guards(parts), readForm, answerForm(parts)]
}

function answerForm({ bot, catalogue, metrics }: AskParts): RequestHandler {
  return async (request, response) => {
    const text: unknown = request.body?.text
    if (typeof text !== 'string' || text.trim() === '') return response.redirect(303, '/')
    if (catalogue() === undefined) {
      return refuse(response, { status: 503, code: 'not_ready', message: 'The postings are still being read' })
    }
    const started = performance.now()
    const answer = await bot.reply({
      content: { text },
      locale: localeOf(request.headers['accept-language']?.slice(0, 2)),
    })
    metrics.answered('web', answer, { seconds: (performance.now() - started) / 1000 })
    const drawn = `<article class="question"><p>${escapeHtml(text)}</p></article>${answerToHtml(answer)}`
    // A function, because a replacement text would have its dollar signs read.
    const html = page.replace(logEnd, () => `${drawn}${logEnd}`)
    response.set({ 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).send(html)
  }
}

/** The answer's plain text, block by block, and its postings as links. */
function answerToHtml({ blocks, language, postings, reference }: Answer): string {
  const links = postings
    .filter(({ url }) => url.startsWith('https://'))
    .map(
      ({ url, title, language }) => `<li><a href="${escapeHtml(url)}" lang="${language}">${escapeHtml(title)}</a></li>`,
    )
  const paragraphs = blocks.map((block) => paragraph(block, language)).join('')
  const list = links.length === 0 ? '' : `<ul>${links.join('')}</ul>`
  return `<article class="answer" lang="${language}">${paragraphs}${list}<p class="reference"><code>${escapeHtml(reference)}</code></p></article>`
}

function paragraph(block: Block, language: Answer['language']): string {
  const spoken = block.kind === 'section' || block.kind === 'quote' ? block.locale : language
  return `<p lang="${spoken}">${escapeHtml(answerToText({ blocks: [block], language }))}</p>`
}

const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '')
}
