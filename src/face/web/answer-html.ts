import type { Answer, AnswerLink, Block, LabelledFact, PostingCard } from '../../answer/answer.ts'
import { messages } from '../../answer/messages/all.ts'
import { type Html, html } from '../html.ts'
import { pageWords } from './page-words.ts'

/** An answer as the page shows it where no script runs. */
export function answerToHtml({ blocks, language, reference }: Answer): Html {
  const words = pageWords[language]
  return html`<article class="answer" lang="${language}"><h2 class="unseen">${words.answer}</h2>${blocksToHtml(blocks)}<p class="reference">${messages[language].labelled(words.reference, reference)}</p></article>`
}

function blocksToHtml(blocks: readonly Block[]): readonly Html[] {
  return blocks.map(blockToHtml)
}

function blockToHtml(block: Block): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${block.text}</p>`
    case 'notice':
      return html`<p class="notice">${block.text}</p>`
    case 'heading':
      return html`<h3>${block.text}</h3>`
    case 'posting':
      return cardToHtml(block.posting)
    case 'facts':
      return factsToHtml(block.facts)
    case 'quote':
      return html`<blockquote lang="${block.locale}"><p>${block.text}</p></blockquote>`
    case 'list': {
      const items = block.items.map((item) => html`<li>${item}</li>`)
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'links':
      return html`<ul class="links">${block.links.map((link) => html`<li>${linkToHtml(link)}</li>`)}</ul>`
    case 'section':
      return html`<section lang="${block.locale}">${blocksToHtml(block.blocks)}</section>`
  }
}

function cardToHtml({ title, locale, status, statusText, summary, facts, url, linkText }: PostingCard): Html {
  const about = html`<span class="unseen" lang="${locale}"> ${title}</span>`
  return html`<article class="posting ${status}"><h3 lang="${locale}">${title}</h3><p class="badge ${status}">${statusText}</p>${
    summary === '' ? [] : html`<p lang="${locale}">${summary}</p>`
  }${facts.length === 0 ? [] : factsToHtml(facts)}<p class="source">${linkToHtml({ label: linkText, url }, about)}${hostOf(url)}</p></article>`
}

function factsToHtml(facts: readonly LabelledFact[]): Html {
  return html`<dl>${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** A link when the address may be followed, else its words alone. */
export function linkToHtml({ label, url }: AnswerLink, about: Html | string = ''): Html {
  const address = safeAddress(url)
  return address === undefined ? html`<span>${label}</span>` : html`<a href="${address}">${label}${about}</a>`
}

/** Where the link leads, seen without following it. */
function hostOf(url: string): Html {
  return safeAddress(url) === undefined ? html`` : html`<span class="host">${new URL(url).hostname}</span>`
}

function safeAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'mailto:' ? href : undefined
}
