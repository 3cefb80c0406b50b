import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import type { Clearance } from './facts.ts'
import { type Found, gather, words } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

interface Cues {
  /** That security screening is meant. */
  readonly subject: RegExp
  /** That the person needs it, and does not handle it for others. */
  readonly need: RegExp
  readonly denied: RegExp
  readonly reliability: RegExp
  readonly topSecret: RegExp
  /** "Secret" alone. */
  readonly secret: RegExp
}

const cues = {
  en: {
    subject: words(
      '(?:security )?clearance',
      'security (?:status|level|screening|requirements?)',
      'reliability (?:status|check|level|screening|clearance)',
      'top secret',
      'enhanced reliability',
    ),
    need: words(
      'must',
      'requires?',
      'required',
      'obtain(?:ing)?',
      'eligible',
      'hold',
      'needs?',
      'valid',
      'conditions?',
      'able',
      'necessary',
      'willing(?:ness)?',
      'subject to',
      'security level',
      'level of security',
    ),
    denied: words(
      'no (?:\\w+ )?(?:security )?clearance',
      'not (?:be )?(?:required|need\\w*)',
      "(?:don't|do not|doesn't|does not) (?:need|require)",
      'without',
      '[^:]{3,40}: ?(?:none|no|n/a|not required)',
    ),
    reliability: words('(?:enhanced )?reliability'),
    topSecret: words('top[- ]secret'),
    secret: words('(?<!top[- ])secret'),
  },
  fr: {
    subject: words(
      '(?:cote|autorisation|attestation|enquête|habilitation|vérification|niveau|exigences?|cotes) (?:de |relatives? à la |en matière de )?(?:sécurité|fiabilité)',
      'vérification (?:approfondie )?de (?:la )?(?:fiabilité|sécurité)',
      'habilitation sécuritaire',
      'habilitation de sécurité',
      '(?:cote|niveau) (?:«\\s?)?(?:secret|très secret|fiabilité)',
      'très secret',
      'fiabilité approfondie',
    ),
    need: words(
      'doi(?:t|vent)',
      'devez',
      'devra(?:it|s)?',
      'devr(?:ez|ont)',
      'exigée?s?',
      'exige',
      'requise?s?',
      'requiert',
      'nécessite',
      'nécessaire',
      'obtenir',
      'obtention',
      'admissible',
      'détenir',
      'posséder',
      'valide',
      'conditions?',
      'mesure',
      'capacité',
      'niveau de sécurité',
      'cote de sécurité',
    ),
    denied: words(
      'aucune (?:cote|autorisation|attestation|habilitation|enquête)',
      "n'est pas (?:requise?|exigée?|nécessaire)",
      'sans',
      '[^:]{3,40}: ?(?:aucune?|non|sans objet)',
    ),
    reliability: words('fiabilité(?: approfondie)?'),
    topSecret: words('très[- ]secret'),
    secret: words('(?<!très[- ])secret'),
  },
} satisfies Bilingual<Cues>

/** Papers have a security level too. */
const HANDLED = words(
  'documents?',
  'information',
  'files?',
  'data',
  'materials?',
  'renseignements?',
  'dossiers?',
  'données',
)

const LABEL = words('security', 'clearance', 'screening', 'sécurité')
/** Under these every line is asked of the person. */
const ASKED = words('conditions?', 'requirements?', 'exigences?')

/** The security screening that a page asks of candidates. */
export function drawClearance(page: PageText): readonly Quoted<Clearance>[] {
  const found = gather(page, (sentence) => readSentence(sentence, page.locale))
  const named = found.some(({ value }) => value.kind !== 'unspecified')
  return named ? found.filter(({ value }) => value.kind !== 'unspecified') : found
}

function readSentence({ plain, heading }: Sentence, locale: Locale): readonly Found<Clearance>[] {
  const cue = cues[locale]
  const label = LABEL.test(heading) || LABEL.test(/^[^:]{3,40}:/.exec(plain)?.[0] ?? '')
  if (cue.denied.test(plain) || !(cue.subject.test(plain) || (label && plain.length < 120))) return []
  const asked = ASKED.test(heading) && heading.length < 80
  const terse =
    plain.length < (asked ? 120 : 60) &&
    !HANDLED.test(plain) &&
    (cue.topSecret.test(plain) || cue.secret.test(plain) || cue.reliability.test(plain))
  if (!label && !terse && !cue.need.test(plain)) return []
  const kinds: Clearance['kind'][] = []
  if (cue.topSecret.test(plain)) kinds.push('top-secret')
  if (cue.secret.test(plain)) kinds.push('secret')
  if (cue.reliability.test(plain)) kinds.push('reliability')
  if (kinds.length === 0 && cue.subject.test(plain)) kinds.push('unspecified')
  return kinds.map((kind) => ({ value: { kind } }))
}
