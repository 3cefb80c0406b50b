import type { Bilingual } from '../../locale/locale.ts'
import { words } from './gather.ts'

/** The words that tell how to apply. */
export interface ApplyWords {
  /** A sentence that tells the reader to apply or send something. */
  readonly applying: RegExp
  /** A sentence that asks for something to be sent or written. */
  readonly sending: RegExp
  /** A sentence that says where to apply. */
  readonly applyAt: RegExp
  /** Encouragement, other postings, questions, press: not the way to apply. */
  readonly not: RegExp
  readonly accommodation: RegExp
  readonly subject: readonly RegExp[]
}

const QUOTED = '["“«‹]\\s*(?<subject>[^"“”«»]{2,120}?)\\s*["”»›]'

export const applyWords = {
  en: {
    applying: words(
      'to apply',
      'apply (?:by|through|online|here|now|at|on|via|using|directly)',
      '(?:please|must|can|should|may|how to) apply',
      'e-?mail us',
      '(?:send|submit|forward|e-?mail|attach) (?:us |in )?(?:your|a|an|the|their)(?: \\S+){0,6} (?:application|résumé|resume|cv|cover letter|portfolio|expression of interest)',
      'applications? (?:must|should|can|may|are to|will)(?: \\S+){0,3} (?:sent|submitted|received|made|accepted)',
      'interested candidates',
      'candidates (?:must|should|can|are asked to) (?:apply|submit|send)',
      'express (?:your )?interest',
    ),
    sending: words(
      '(?:include|attach|provide|send|submit|indicate|enclose|fill (?:in|out)|complete|upload|forward|e-?mail)(?: \\S+){0,8} (?:cv|c\\.v\\.|résumé|resume|cover letter|portfolio|work samples?|examples? of your work|application|form|questionnaire|references|subject line|expression of interest)',
    ),
    applyAt: words(
      'apply (?:\\S+ ){0,6}(?:through|online|here|now|at|on|via|using|by)',
      'to apply',
      'applications? (?:\\S+ ){0,6}(?:through|online|at|on|via|using)',
      'submit (?:\\S+ ){0,8}(?:through|online|at|on|via|using|here)',
      'apply (?:for this|to this|now|here)',
      'application (?:form|page)',
    ),
    not: words(
      'apply anyway',
      '(?:encourage|invite) you to apply',
      'apply to (?:other|be considered)',
      'questions?',
      'press',
      'media',
      'more information',
      'learn more',
      'privacy',
      'applies',
      'feedback',
      'other (?:job|opportunities|positions|postings)',
      'welcomes? all',
    ),
    accommodation: words('accommodat(?:ed|ions?|e)'),
    subject: [
      new RegExp(`${QUOTED},? (?:in|as|on) (?:the|your) (?:e-?mail(?:'s|’s)? )?subject(?: line)?`, 'iu'),
      new RegExp(
        `subject(?: line)?(?: (?:of (?:your|the) e-?mail|should|must|to|say|read|be|is|with))*:? ?${QUOTED}`,
        'iu',
      ),
      /(?:^|\W)subject(?: line)? ?: ?(?<subject>[^\s"“«(][^"“”«».;()]{1,118})/iu,
    ],
  },
  fr: {
    applying: words(
      'pour postuler',
      '(?:veuillez|pouvez|devez|comment) postuler',
      'postulez (?:en|par|à|au|sur|ici|maintenant|dès|directement|au moyen)',
      'envoyez-nous',
      '(?:envoyez|envoyer|soumettez|soumettre|transmettez|transmettre|acheminez|faites parvenir|faire parvenir|présentez|présenter|joignez|joindre|déposez)(?: \\S+){0,8} (?:candidature|demande|curriculum|cv|c\\.v\\.|lettre|portfolio|dossier)',
      '(?:candidatures|demandes) (?:doivent|peuvent|devront|seront)(?: \\S+){0,3} (?:envoyées|soumises|transmises|reçues|acheminées|présentées|acceptées)',
      'personnes intéressées',
    ),
    sending: words(
      "(?:fournissez|joignez|joindre|indiquez|incluez|inclure|envoyez|envoyez-nous|soumettez|transmettez|remplissez|remplir|veuillez|fournir|téléversez|dites)(?:-\\S+)?(?: \\S+){0,8} (?:cv|c\\.v\\.|curriculum|lettre|portfolio|exemples de (?:votre|vos) \\S+|candidature|demande|formulaire|questionnaire|références|objet|ligne d'objet|courriel)",
    ),
    applyAt: words(
      'postulez (?:\\S+ ){0,6}(?:en ligne|ici|maintenant|par|sur|au moyen|à)',
      'pour postuler',
      "(?:candidature|demande)s? (?:\\S+ ){0,6}(?:en ligne|par|sur|au moyen|à l'aide|à l'adresse|ici)",
      'formulaire de (?:candidature|demande)',
      '(?:postuler|postulez) (?:en ligne|ici|maintenant|à ce poste)',
    ),
    not: words(
      '(?:postulez|présentez) quand même',
      '(?:invitons|encourageons|encourage|invite)(?: \\S+){0,6} (?:à|de) postuler',
      "(?:postuler|candidature) à d'autres",
      'questions?',
      'presse',
      'médias',
      "plus d'information",
      'renseignements',
      'en savoir plus',
      'confidentialité',
      'rétroaction',
      "d'autres (?:postes|offres|emplois)",
      'ne postulez',
      'prend en considération',
    ),
    accommodation: words("mesures? d'adaptation", "d'adaptation", 'mesures? particulières?', 'accommodements?'),
    subject: [
      new RegExp(`${QUOTED},? (?:dans|comme|en|à) (?:la ligne |le champ )?(?:d['’]|l['’])?objet`, 'iu'),
      new RegExp(
        `objet(?: (?:du|de votre|de|courriel|doit|être|indiquer|porter|suivant|est|la mention))*(?: ?:)? ?${QUOTED}`,
        'iu',
      ),
      /(?:^|[^\p{L}])(?:ligne d['’])?objet\s?: ?(?<subject>[^\s"“«(][^"“”«».;()]{1,118})/iu,
    ],
  },
} satisfies Bilingual<ApplyWords>
