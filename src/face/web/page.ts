import { readFileSync } from 'node:fs'
import { messages } from '../../answer/messages/all.ts'
import { safeLink } from '../../answer/safe-link.ts'
import { type Locale, locales } from '../../locale/locale.ts'
import type { Site } from '../../posting/site.ts'
import { type Html, html } from '../html.ts'
import { linkToHtml } from './answer-html.ts'
import { pageWords } from './page-words.ts'

const page = readFileSync(new URL('./public/index.html', import.meta.url), 'utf8')

/** The empty places in the page where answers and the address to write to are put. */
const logEnd = '</div><!-- log -->'
const reportEnd = '</div><!-- report -->'

/** The page of a site: whom to tell of a wrong answer is in it, and what was said where no script runs. */
export function pageOf(site: Site | undefined, log: readonly Html[] = []): string {
  const said = log.map(({ markup }) => markup).join('')
  const report = site === undefined ? '' : contacts(site)
  // Functions, because a replacement text would have its dollar signs read.
  return page.replace(logEnd, () => `${said}${logEnd}`).replace(reportEnd, () => `${report}${reportEnd}`)
}

function contacts(site: Site): string {
  return locales.map((locale) => contact(site, locale).markup).join('')
}

function contact(site: Site, locale: Locale): Html {
  const written = site.contact[locale]
  if (written === undefined) return html``
  const link = safeLink(written, { label: written, site })
  const before = messages[locale].labelled(pageWords[locale].report, '')
  return html`<p lang="${locale}">${before}${link === undefined ? written : linkToHtml(link)}</p>`
}
