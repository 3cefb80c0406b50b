import { drawBlocks, drawLink, element } from './draw.js'
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
/** Ends the wait for the answer under way; none is under way: `undefined`. */
let giveUp
/** The random number of this conversation, also where the browser stores nothing. */
let number = stored()

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
  for (const parent of document.querySelectorAll('#welcome, #report, #kept')) {
    parent.prepend(...[...parent.children].filter((part) => part.lang === language))
  }
}

toggle.addEventListener('click', (event) => {
  event.preventDefault()
  language = other(language)
  history.replaceState(null, '', `?lang=${language}`)
  speak()
})

/** Tells those who do not look at the log, in the page's language; no word: nothing more to tell. */
function tell(word) {
  status.lang = language
  status.textContent = word === undefined ? '' : word[language]
}

/** The one thing that is stored, for this tab alone; a browser may refuse even that. */
function stored() {
  try {
    return sessionStorage.getItem(storageKey)
  } catch {
    return null
  }
}

function store(value) {
  number = value
  try {
    if (value === null) sessionStorage.removeItem(storageKey)
    else sessionStorage.setItem(storageKey, value)
  } catch {
    // Then the number lasts as long as the page.
  }
}

function conversation() {
  if (number === null) store(hex(crypto.getRandomValues(new Uint8Array(16))))
  return number
}

function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function fetchAnswer(asked) {
  const patience = new AbortController()
  giveUp = () => patience.abort()
  const timer = setTimeout(giveUp, patienceMilliseconds)
  try {
    const response = await fetch('/api/ask', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...asked, conversation: conversation(), locale: `${language}-CA` }),
      signal: patience.signal,
    })
    const document = await response.json().catch(() => undefined)
    if (response.ok && document !== undefined) return { answer: document }
    const code = document?.error?.code
    return { fault: code in words.failed ? code : 'other' }
  } catch {
    return { fault: 'offline' }
  } finally {
    clearTimeout(timer)
    giveUp = undefined
  }
}

/** Shows the question, asks it, shows what came back. */
async function ask(asked, { text, lang }) {
  if (giveUp) return
  const question = drawQuestion(text, lang)
  log.append(question)
  question.scrollIntoView({ block: 'nearest' })
  await complete(asked, question)
  // What is read next is the question's answer: both from the top.
  question.scrollIntoView({ block: 'start' })
}

async function complete(asked, question) {
  document.body.classList.add('asking')
  tell(words.waiting)
  const { answer, fault } = await fetchAnswer(asked)
  document.body.classList.remove('asking')
  // Started over meanwhile: nobody waits for this answer any more.
  if (!question.isConnected) return
  tell()
  log.append(answer === undefined ? drawFault(fault, { asked, question }) : drawReply(answer, { asked, question }))
}

/** What was typed is in the language it was answered in; an answer that cannot be drawn is a fault like any other. */
function drawReply(answer, { asked, question }) {
  try {
    const drawn = drawAnswer(answer)
    const both = answer.blocks.every(({ kind }) => kind === 'section')
    if (question.lang === '' && !both) question.lang = answer.language
    return drawn
  } catch {
    return drawFault('other', { asked, question })
  }
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
    element('div', { class: 'about' }, [
      element('p', { class: 'reference' }, [
        `${words.reference[answer.language]}${answer.language === 'fr' ? '\u00a0' : ''}: `,
        element('code', {}, [answer.reference]),
      ]),
      ...drawReport(answer),
    ]),
  ])
}

/** A link to whom the site names in this language, with the reference in the subject of a message. */
function drawReport({ language: spoken, reference }) {
  const contact = document.querySelector(`#report [lang=${spoken}] a`)
  if (contact === null) return []
  const subject = encodeURIComponent(words.reportSubject[spoken](reference))
  const url = contact.protocol === 'mailto:' ? `${contact.href}?subject=${subject}` : contact.href
  const link = drawLink({ label: words.report[spoken], url }, { about: reference })
  return [element('p', { class: 'report' }, [link])]
}

function drawActions({ actions, language: spoken }) {
  const buttons = actions.map((action) => {
    // Of several postings, which one "How to apply" is about.
    const title = action.text === action.label ? undefined : action.text
    const button = element('button', { type: 'button', class: 'action', lang: action.language, title }, [action.label])
    const { question, language: wanted } = action
    button.addEventListener('click', () => ask({ question, language: wanted }, { text: action.text, lang: wanted }))
    return button
  })
  return element('div', { class: 'actions', role: 'group', 'aria-label': words.nextSteps[spoken] }, buttons)
}

/** The question stays as it was asked; the button asks it again. */
function drawFault(fault, { asked, question }) {
  const retry = element('button', { type: 'button', class: 'action' }, [words.retry[language]])
  const drawn = element('article', { class: 'fault', lang: language }, [
    element('p', {}, [words.failed[fault][language]]),
    ...(fault === 'too_large' ? [] : [retry]),
  ])
  if (asked.text !== undefined && input.value === '') input.value = asked.text
  retry.addEventListener('click', () => {
    if (giveUp) return
    if (input.value === asked.text) input.value = ''
    drawn.remove()
    input.focus()
    complete(asked, question)
  })
  return drawn
}

function submit(event) {
  event.preventDefault()
  if (giveUp) return
  const text = input.value.trim()
  input.focus()
  if (text === '') {
    tell(words.empty)
    return
  }
  input.value = ''
  ask({ text }, { text })
}

form.addEventListener('submit', submit)

input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event)
})

document.querySelector('#again').addEventListener('click', () => {
  giveUp?.()
  store(null)
  for (const message of log.querySelectorAll(':scope > article')) message.remove()
  tell(words.cleared)
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

/** What the form covers while it sticks to the bottom; nothing that is focused may lie under it. */
function keepClear() {
  const covers = getComputedStyle(form).position === 'sticky'
  document.documentElement.style.scrollPaddingBottom = covers ? `${form.offsetHeight + 16}px` : ''
}

new ResizeObserver(keepClear).observe(form)
window.addEventListener('resize', keepClear)

speak()
document.body.classList.remove('waiting-for-script')
