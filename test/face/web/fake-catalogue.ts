import type { Locale } from '../../../src/locale/locale.ts'
import type { Posting } from '../../../src/posting/posting.ts'
import type { Site } from '../../../src/posting/site.ts'
import type { Catalogue } from '../../../src/search/catalogue.ts'

function posting(key: string, { locale, archived }: { locale: Locale; archived: boolean }): Posting {
  return {
    key,
    locale,
    path: `${locale}/jobs/${key}.md`,
    title: `${key} ${locale}`,
    description: '',
    url: `https://${locale === 'en' ? 'digital' : 'numerique'}.example/${key}/`,
    date: undefined,
    availability: { archived, opens: undefined, closes: undefined },
    evergreen: false,
    sections: [],
    facts: {
      classification: [],
      languageProfile: [],
      place: [],
      tenure: [],
      team: [],
      salary: [],
      closing: [],
      eligibility: [],
      clearance: [],
    },
    apply: {
      email: undefined,
      subject: undefined,
      link: undefined,
      form: false,
      instructions: [],
      accommodation: undefined,
    },
  }
}

const site = {
  languages: {
    en: { folder: '', baseUrl: 'https://digital.example/' },
    fr: { folder: '', baseUrl: 'https://numerique.example/' },
  },
  contact: { en: 'careers@digital.example', fr: 'https://numerique.example/nous-joindre/' },
  linkHosts: [] as readonly string[],
} as Site

/** A catalogue of one open role in both languages and one closed role in French; nothing can be searched in it. */
export function fakeCatalogue(loadedAt: Date): Catalogue {
  const open = {
    en: posting('developer', { locale: 'en', archived: false }),
    fr: posting('developer', { locale: 'fr', archived: false }),
  }
  const closed = { fr: posting('analyste', { locale: 'fr', archived: true }) }
  return {
    version: '3f9c2a',
    loadedAt,
    site,
    roles: new Map([
      ['developer', { key: 'developer', postings: open, older: [] }],
      ['analyste', { key: 'analyste', postings: closed, older: [] }],
    ]),
    problems: [{ path: 'fr/jobs/x.md', line: 3, severity: 'error', message: 'Cannot read it' }],
    search: () => ({ hits: [], rejected: [], terms: [], work: 'none' }),
    titled: () => undefined,
    passages: () => [],
  }
}
