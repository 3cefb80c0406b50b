import { formatAge } from '../../admin/format-age.ts'
import { problemInFrench } from '../../admin/messages/problems-fr.ts'
import { reportToText } from '../../admin/report-text.ts'
import { fewestConversations } from '../../insights/sought-terms.ts'
import { formatDateTime } from '../../locale/format.ts'
import { type Locale, otherLocale } from '../../locale/locale.ts'
import { dayAndTime } from '../../posting/deadline.ts'
import { type Html, html } from '../html.ts'
import type { PageMessages } from './messages/messages.ts'
import type { PageData } from './page-data.ts'
import { questionsSection } from './page-questions.ts'
import { table } from './table.ts'

/** The whole page for an admin. */
export function statePage(data: PageData): Html {
  const { messages, locale } = data
  const sections = [
    doneSection(data),
    catalogueSection(data),
    actionsSection(data),
    questionsSection(data),
    termsSection(data),
    postingsSection(data),
    problemsSection(data),
    reloadsSection(data),
  ]
  const signOut = form('sign-out', locale, html`<button>${messages.signOut}</button>`)
  return layout({ messages, locale, title: messages.title, extra: signOut, main: html`${sections}` })
}

export interface SignInOptions {
  readonly locale: Locale
  readonly messages: PageMessages
  /** What keeps somebody out, in words. */
  readonly trouble?: string | undefined
}

/** The page for everybody else. */
export function signInPage({ locale, messages, trouble }: SignInOptions): Html {
  const { signIn } = messages
  const told = trouble === undefined ? '' : html`<p class="trouble" id="trouble" role="alert">${trouble}</p>`
  const described = trouble === undefined ? '' : html`aria-describedby="trouble" aria-invalid="true"`
  const main = html`<section><h2>${signIn.title}</h2><p>${signIn.explained}</p>${told}
    ${form(
      'sign-in',
      locale,
      html`<label for="secret">${signIn.secret}</label>
      <input id="secret" name="secret" type="password" autocomplete="current-password" required ${described}>
      <button class="main">${signIn.button}</button>`,
    )}</section>`
  return layout({ messages, locale, title: `${signIn.title} – ${messages.title}`, extra: html``, main })
}

interface Layout {
  readonly messages: PageMessages
  readonly locale: Locale
  readonly title: string
  readonly extra: Html
  readonly main: Html
}

function layout({ messages, locale, title, extra, main }: Layout): Html {
  const other = otherLocale(locale)
  return html`<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <title>${title}</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/admin/admin.css">
  </head>
  <body>
    <a class="skip" href="#main">${messages.skip}</a>
    <header>
      <h1>${messages.title}</h1>
      <nav><a class="button" href="/admin/?lang=${other}" lang="${other}" hreflang="${other}">${messages.otherLanguage}</a>${extra}</nav>
    </header>
    <main id="main" tabindex="-1">${main}</main>
  </body>
</html>`
}

/** A form that acts and comes back to the page in its language. */
function form(action: string, locale: Locale, fields: Html): Html {
  return html`<form method="post" action="/admin/${action}"><input type="hidden" name="lang" value="${locale}">${fields}</form>`
}

function moment(at: Date, locale: Locale): string {
  return formatDateTime(dayAndTime(at), locale)
}

function doneSection({ done, messages, locale }: PageData): Html {
  if (done === undefined) return html``
  const paragraphs = reportToText(done.report, locale).split('\n\n').map(paragraphOf)
  return html`<section class="${done.report.outcome === 'kept' ? 'done trouble' : 'done'}" role="status"><h2>${messages.done}</h2>${paragraphs}</section>`
}

function paragraphOf(text: string): Html {
  const lines = text.split('\n')
  const items = lines.filter((line) => line.startsWith('- ')).map((line) => html`<li>${line.slice(2)}</li>`)
  const words = lines.filter((line) => !line.startsWith('- ')).join(' ')
  return html`<p>${words}</p>${items.length > 0 ? html`<ul>${items}</ul>` : ''}`
}

function catalogueSection({ state, messages: { catalogue }, locale }: PageData): Html {
  const facts: readonly (readonly [string, string | number])[] = [
    [catalogue.open, state.open],
    [catalogue.closed, state.closed],
    [catalogue.untranslated, state.untranslated.length],
    [catalogue.version, state.version],
    [catalogue.read, moment(state.loadedAt, locale)],
    [catalogue.age, formatAge(state.age, locale)],
  ]
  const list = facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)
  return html`<section><h2>${catalogue.title}</h2><dl>${list}</dl></section>`
}

function actionsSection({ messages: { actions }, locale }: PageData): Html {
  const button = (action: string, label: string, kind = '') =>
    html`<button class="${kind}" name="action" value="${action}">${label}</button>`
  return html`<section><h2>${actions.title}</h2>${form(
    'do',
    locale,
    html`<div class="buttons">${button('reload', actions.reload, 'main')}${button('check', actions.check)}${button('roll-back', actions.rollBack)}${button('force', actions.force)}</div>`,
  )}<p class="soft">${actions.explained}</p></section>`
}

function termsSection({ insights, messages: { terms, languages, questions } }: PageData): Html {
  const rows = insights.terms.map(({ term, language, conversations }) => [
    html`<span lang="${language}">${term}</span>`,
    languages[language],
    conversations,
  ])
  const columns = [terms.term, questions.language, terms.conversations]
  return html`<section><h2>${terms.title}</h2><p class="soft">${terms.explained(fewestConversations)}</p>
    ${table({ caption: terms.title, columns, rows, none: terms.none })}</section>`
}

const mostPostings = 15

function postingsSection({ insights, messages: { postings } }: PageData): Html {
  const rows = insights.postings.slice(0, mostPostings).map(({ key, shown }) => [key, shown])
  const columns = [postings.key, postings.shown]
  return html`<section><h2>${postings.title}</h2>${table({ caption: postings.title, columns, rows, none: postings.none })}</section>`
}

const mostProblems = 200

function problemsSection({ state: { problems: found }, messages: { problems }, locale }: PageData): Html {
  const worst = [...found].sort((a, b) => (a.severity === b.severity ? 0 : a.severity === 'error' ? -1 : 1))
  const rows = worst
    .slice(0, mostProblems)
    .map(({ path, line, severity, message }) => [path, line, problems[severity], messageIn(message, locale)])
  const more = found.length > mostProblems ? html`<p>${problems.more(found.length - mostProblems)}</p>` : ''
  const title = problems.title(found.length)
  const columns = [problems.file, problems.line, problems.severity, problems.message]
  return html`<section><h2>${title}</h2>${table({ caption: title, columns, rows, none: problems.none })}${more}</section>`
}

/** In French where somebody has written it in French. */
function messageIn(message: string, locale: Locale): Html | string {
  const said = locale === 'fr' ? problemInFrench(message) : message
  return said === message && locale === 'fr' ? html`<span lang="en">${message}</span>` : said
}

function reloadsSection({ reloads: past, messages: { reloads, origins, outcomes }, locale }: PageData): Html {
  const rows = past.map(({ at, from, report, milliseconds }) => [
    moment(at, locale),
    from.map((origin) => origins[origin]).join(', '),
    outcomes[report.outcome],
    reloads.counts(report.changes),
    reloads.milliseconds(milliseconds),
  ])
  const columns = [reloads.when, reloads.by, reloads.outcome, reloads.changes, reloads.took]
  return html`<section><h2>${reloads.title}</h2>${table({ caption: reloads.title, columns, rows, none: reloads.none })}</section>`
}
