import { drawBlocks, element } from './draw.js'
import { examples, words } from './words.js'

const locales = ['en', 'fr']
const patienceMilliseconds = 15_000
const storageKey = 'conversation'

const log = document.querySelector('#log')
const form = document.querySelector('form')
const input = document.querySelector('textarea')
const status = document.querySelector('#status')
const toggle = document.querySelector('#language')

let language = firstLanguage()
let asking = false

function firstLanguage() {
  const wished = [new URLSearchParams(location.search).get('lang'), ...navigator.languages]
  return wished.map((tag) => tag?.slice(0, 2).toLowerCase()).find((tag) => locales.includes(tag)) ?? 'en'
}

function other(locale) {
  return locale === 'en' ? 'fr' : 'en'
}

/** Says all of the page's own words in its language; answers stay in theirs. */
function speak() {
  document.documentElement.lang = language
  document.title = words.pageTitle[language]
  for (const one of document.querySelectorAll('[data-word]')) {
    one.textContent = words[one.dataset.word][language]
    one.lang = language
  }
  log.setAttribute('aria-label', words.conversation[language])
  toggle.textContent = words.otherLanguage[language]
  toggle.lang = toggle.hreflang = other(language)
  toggle.href = `?lang=${other(language)}`
  // The welcome is in both languages: the page's own comes first.
  for (const parent of document.querySelectorAll('#welcome, #kept')) {
    parent.prepend(...[...parent.children].filter((part) => part.lang === language))
  }
}

toggle.addEventListener('click', (event) => {
  event.preventDefault()
  language = other(language)
  history.replaceState(null, '', `?lang=${language}`)
  speak()
})

/** The one thing that is stored, for this tab alone. */
function conversation() {
  const known = sessionStorage.getItem(storageKey)
  if (known !== null) return known
  const made = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
  sessionStorage.setItem(storageKey, made)
  return made
}

async function fetchAnswer(asked) {
  const response = await fetch('/api/ask', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...asked, conversation: conversation(), locale: `${language}-CA` }),
    signal: AbortSignal.timeout(patienceMilliseconds),
  }).catch(() => undefined)
  if (response === undefined) return { fault: 'offline' }
  const document = await response.json().catch(() => undefined)
  if (response.ok && document !== undefined) return { answer: document }
  const code = document?.error?.code
  return { fault: code in words.failed ? code : 'other' }
}

/** Shows the question, asks it, shows what came back. */
async function ask(asked, { text, lang }) {
  if (asking) return
  const question = drawQuestion(text, lang)
  log.append(question)
  question.scrollIntoView({ block: 'nearest' })
  await complete(asked)
  // What is read next is the question's answer: both from the top.
  question.scrollIntoView({ block: 'start' })
}

async function complete(asked) {
  asking = true
  document.body.classList.add('asking')
  status.textContent = words.waiting[language]
  const { answer, fault } = await fetchAnswer(asked)
  status.textContent = ''
  document.body.classList.remove('asking')
  asking = false
  log.append(answer === undefined ? drawFault(fault, asked) : drawAnswer(answer))
}

function drawQuestion(text, lang) {
  return element('article', { class: 'question', ...(lang ? { lang } : {}) }, [
    element('h2', { class: 'unseen', lang: language }, [words.youAsked[language]]),
    element('p', {}, [text]),
  ])
}

function drawAnswer(answer) {
  return element('article', { class: 'answer', lang: answer.language }, [
    element('h2', { class: 'unseen', lang: language }, [words.answer[language]]),
    ...drawBlocks(answer.blocks, answer.language),
    ...(answer.actions.length === 0 ? [] : [drawActions(answer)]),
    element('p', { class: 'reference' }, [
      `${words.reference[answer.language]}${answer.language === 'fr' ? '\u00a0' : ''}: `,
      element('code', {}, [answer.reference]),
    ]),
  ])
}

function drawActions({ actions, language: spoken }) {
  const buttons = actions.map((action) => {
    const button = element('button', { type: 'button', class: 'action', lang: action.language }, [action.label])
    const { question, language: wanted } = action
    button.addEventListener('click', () => ask({ question, language: wanted }, { text: action.text, lang: wanted }))
    return button
  })
  return element('div', { class: 'actions', role: 'group', 'aria-label': words.nextSteps[spoken] }, buttons)
}

/** The question stays as it was asked; the button asks it again. */
function drawFault(fault, asked) {
  const retry = element('button', { type: 'button', class: 'action' }, [words.retry[language]])
  const drawn = element('article', { class: 'fault', lang: language }, [
    element('p', {}, [words.failed[fault][language]]),
    ...(fault === 'too_large' ? [] : [retry]),
  ])
  if (asked.text !== undefined && input.value === '') input.value = asked.text
  retry.addEventListener('click', () => {
    if (asking) return
    if (input.value === asked.text) input.value = ''
    drawn.remove()
    input.focus()
    complete(asked)
  })
  return drawn
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  if (asking) return
  const text = input.value.trim()
  input.focus()
  if (text === '') {
    status.textContent = words.empty[language]
    return
  }
  input.value = ''
  ask({ text }, { text })
})

input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
  event.preventDefault()
  form.requestSubmit()
})

document.querySelector('#again').addEventListener('click', () => {
  sessionStorage.removeItem(storageKey)
  for (const message of log.querySelectorAll(':scope > article')) message.remove()
  status.textContent = words.cleared[language]
  input.focus()
})

for (const locale of locales) {
  const buttons = examples[locale].map((text) => {
    const button = element('button', { type: 'button', class: 'action' }, [text])
    button.addEventListener('click', () => ask({ text }, { text, lang: locale }))
    return element('li', {}, [button])
  })
  document.querySelector(`#examples-${locale}`).append(...buttons)
}

for (const locale of locales) {
  const paragraphs = words.kept.sentences[locale].map((sentence) => element('p', {}, [sentence]))
  const summary = element('summary', {}, [words.kept.title[locale]])
  const about = element('p', {}, [words.about[locale]])
  document.querySelector('#kept').append(element('details', { lang: locale }, [summary, ...paragraphs, about]))
}

speak()
document.body.classList.remove('waiting-for-script')
