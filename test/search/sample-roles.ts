import type { Locale } from '../../src/locale/locale.ts'
import type { Posting } from '../../src/posting/posting.ts'
import type { Site } from '../../src/posting/site.ts'
import { buildCatalogue } from '../../src/search/build.ts'
import type { Catalogue } from '../../src/search/catalogue.ts'

export const now = new Date('2026-06-01T12:00:00Z')

interface PostingText {
  readonly title: string
  readonly description?: string
  /** Paragraphs, separated by blank lines. */
  readonly text?: string
  readonly closed?: boolean
}

/** A posting with this text and nothing else. */
export function posting(
  key: string,
  locale: Locale,
  { title, description = '', text = '', closed = false }: PostingText,
): Posting {
  const paragraphs = text.split('\n\n').filter((paragraph) => paragraph !== '')
  return {
    key,
    locale,
    path: `${locale}/jobs/${key}.md`,
    title,
    description,
    url: `https://jobs.example/${locale}/${key}/`,
    date: undefined,
    availability: { archived: closed, opens: undefined, closes: undefined },
    evergreen: false,
    sections: [
      {
        kind: 'other',
        heading: '',
        passages: paragraphs.map((paragraph, at) => ({
          text: paragraph,
          form: 'paragraph',
          line: 10 + 2 * at,
          links: [],
        })),
      },
    ],
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

const both = <T>(value: T) => ({ en: value, fr: value })

export const site: Site = {
  name: both('Example'),
  languages: {
    en: { folder: '/content/en', baseUrl: 'https://digital.example/' },
    fr: { folder: '/content/fr', baseUrl: 'https://numerique.example/' },
  },
  postings: { layouts: ['job-posting'], types: [], folders: [] },
  evergreen: [],
  frontMatter: { opens: [], closes: [], apply: [], form: [], noForm: [] },
  apply: both(undefined),
  contact: both(undefined),
  linkHosts: [],
}

/** A catalogue of these postings. */
export function catalogueOf(postings: readonly Posting[]): Promise<Catalogue> {
  return buildCatalogue({ site, postings, problems: [], now })
}

/** Both languages of a role. */
export function pair(key: string, en: PostingText, fr: PostingText): Posting[] {
  return [posting(key, 'en', en), posting(key, 'fr', fr)]
}

/** An imaginary department of parks that hires for a little of everything. */
export const samplePostings: readonly Posting[] = [
  ...pair(
    'service-designer',
    { title: 'Service Designer', text: 'Map how visitors book a campsite.\n\nRun workshops with wardens.' },
    { title: 'Conceptrice ou concepteur de services', text: 'Cartographier la réservation d’un terrain de camping.' },
  ),
  ...pair(
    'head-of-design',
    { title: 'Head of Design', text: 'Lead six people who draw maps and signs.' },
    { title: 'Chef de la conception', text: 'Diriger six personnes qui dessinent des cartes et des panneaux.' },
  ),
  ...pair(
    'researcher',
    {
      title: 'Trail Researcher',
      text: 'Watch how hikers read signs, together with a designer.\n\nKeep a statistics notebook.',
    },
    {
      title: 'Chercheur ou chercheuse, sentiers',
      text: 'Observer les randonneuses et les randonneurs avec une conceptrice.',
    },
  ),
  ...pair(
    'senior-policy-advisor',
    { title: 'Senior Policy Advisor', text: 'Brief the deputy minister about wolves.' },
    { title: 'Conseiller(ère) principal(e) en politiques', text: 'Breffer le sous-ministre au sujet des loups.' },
  ),
  ...pair(
    'policy-advisor',
    { title: 'Policy Advisor', text: 'Write notes about canoe routes.' },
    { title: 'Conseiller·ère en politiques', text: 'Rédiger des notes sur les parcours de canot.' },
  ),
  ...pair(
    'front-end-developer',
    {
      title: 'Front-End Developer — Reservations',
      text: 'Build forms with React and TypeScript.\n\nThe position is classified IT-02.',
    },
    {
      title: 'Développeur ou développeuse front-end — Réservations',
      text: 'Bâtir des formulaires avec React et TypeScript.\n\nLe poste est classé IT-02.',
    },
  ),
  ...pair(
    'dotnet-developer',
    {
      title: 'Back-End Developer',
      text: 'Keep our C# and .NET services running.\n\nYou are on call one week in six, outside office hours.\n\nThe position is classified CS-03.\n\nYou report to the director of reservations.',
    },
    {
      title: 'Développeuse ou développeur d’arrière-plan',
      text: 'Faire tourner nos services C# et .NET.\n\nVous êtes de garde une semaine sur six.\n\nLe poste est classé CS-03.\n\nVous relevez de la directrice des réservations.',
    },
  ),
  ...pair(
    'executive-assistant',
    { title: 'Executive Assistant', text: 'Keep the calendar of the president and book her flights.' },
    { title: 'Adjoint(e) de direction', text: 'Tenir l’agenda de la présidente et réserver ses vols.' },
  ),
  ...pair(
    'hr-advisor',
    { title: 'Human Resources Advisor', text: 'Help managers staff the gates in summer.' },
    {
      title: 'Conseillère ou conseiller en ressources humaines',
      text: 'Aider les gestionnaires à doter les postes d’accueil.',
    },
  ),
  ...pair(
    'translator',
    { title: 'Translator', closed: true, text: 'Translate trail signs from English.' },
    { title: 'Traducteur/traductrice', closed: true, text: 'Traduire les panneaux des sentiers.' },
  ),
  posting('archaeologist', 'fr', { title: 'Archéologue', text: 'Fouiller un poste de traite du XVIIe siècle.' }),
  posting('wildlife-vet', 'en', { title: 'Wildlife Veterinarian', text: 'Care for bears and bison.' }),
]
