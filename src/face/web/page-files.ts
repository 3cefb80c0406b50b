import { readFileSync } from 'node:fs'
import type { Express } from 'express'
import type { AskParts } from './ask.ts'
import { pageOf } from './page.ts'
import { onlyMethods } from './refusal.ts'
import { formHandlers } from './without-script.ts'

const files = [
  { path: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
  { path: '/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
  { path: '/draw.js', file: 'draw.js', type: 'text/javascript; charset=utf-8' },
  { path: '/words.js', file: 'words.js', type: 'text/javascript; charset=utf-8' },
  { path: '/icon.svg', file: 'icon.svg', type: 'image/svg+xml' },
] as const

/** Serves the page and its own files from memory, and no other file; the page's form answers where no script runs. */
export function mountPage(app: Express, parts: AskParts): void {
  app
    .route('/')
    .get(
      (_request, response) =>
        void response.set('Cache-Control', 'no-cache').type('html').send(pageOf(parts.catalogue()?.site)),
    )
    .post(...formHandlers(parts))
    .all(onlyMethods('GET, HEAD, POST'))
  for (const { path, file, type } of files) {
    const content = readFileSync(new URL(`./public/${file}`, import.meta.url))
    app
      .route(path)
      .get(
        (_request, response) => void response.set({ 'Content-Type': type, 'Cache-Control': 'no-cache' }).send(content),
      )
      .all(onlyMethods('GET, HEAD'))
  }
}
