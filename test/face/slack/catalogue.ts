import type { Locale } from '../../../src/locale/locale.ts'
import type { Posting, Role } from '../../../src/posting/posting.ts'
import type { Catalogue } from '../../../src/search/catalogue.ts'

const hosts = { en: 'https://digital.example/jobs', fr: 'https://numerique.example/emplois' }

export function postingOf(key: string, locale: Locale, part: Partial<Posting> = {}): Posting {
  return {
    key,
    locale,
    path: `${locale}/${key}.md`,
    title: `${key} (${locale})`,
    description: '',
    url: `${hosts[locale]}/${key}/`,
    date: undefined,
    availability: { archived: false, opens: undefined, closes: undefined },
    evergreen: false,
    sections: [],
    facts: {} as Posting['facts'],
    apply: {} as Posting['apply'],
    ...part,
  }
}

export function roleOf(key: string, part: Partial<Posting> = {}): Role {
  return { key, postings: { en: postingOf(key, 'en', part), fr: postingOf(key, 'fr', part) }, older: [] }
}

/** A catalogue of those roles, loaded on August 1, 2026 at 23:59 Pacific time. */
export function catalogueOf(roles: readonly Role[]): Catalogue {
  return {
    version: '3f9c2a',
    loadedAt: new Date('2026-08-02T06:59:00Z'),
    site: {} as Catalogue['site'],
    roles: new Map(roles.map((role) => [role.key, role])),
    problems: [],
    search: () => ({ hits: [], rejected: [], terms: [], work: 'none' }),
    titled: () => undefined,
    passages: () => [],
  }
}
