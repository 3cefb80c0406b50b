import { type Bilingual, locales } from '../../locale/locale.ts'
import { html } from '../html.ts'
import { pageWords } from './page-words.ts'

/** A refusal for a person's browser: the message in both languages, and the way back to the page. */
export function refusalPage(message: Bilingual<string>): string {
  const said = locales.map(
    (locale) =>
      html`<section lang="${locale}"><p>${message[locale]}.</p><p><a href="/">${pageWords[locale].back}</a></p></section>`,
  )
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Vocation</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/page.css">
  </head>
  <body>
    <header><h1>Vocation</h1></header>
    <main><div class="refusal">${said}</div></main>
  </body>
</html>
`
  return page.markup
}
