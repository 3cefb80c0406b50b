import type { Site } from './site.ts'

/**
 * Where the whole site is when both languages stand under one address: `https://jobs.example/` for
 * `https://jobs.example/en/` and `https://jobs.example/fr/`. `undefined` when each language has a host of its own.
 */
export function siteUrlOf({ languages: { en, fr } }: Pick<Site, 'languages'>): string | undefined {
  const [one, two] = [new URL(en.baseUrl), new URL(fr.baseUrl)]
  if (one.origin !== two.origin) return undefined
  const [parts, others] = [one.pathname.split('/'), two.pathname.split('/')]
  const apart = parts.findIndex((part, index) => (part === '' ? index > 0 : part !== others[index]))
  return `${one.origin}${parts.slice(0, apart < 0 ? parts.length : apart).join('/')}/`
}
