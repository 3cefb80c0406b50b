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
  /** A way that is closed: "Do not send …". */
  readonly denied: RegExp
  readonly subject: readonly RegExp[]
}

const QUOTED = '["“«‹]\\s*(?<subject>[^"“”«»]{2,120}?)\\s*["”»›]'

export const applyWords = {
  en: {
    applying: words(
      '(?<!how )to apply(?=[,:]| for this| to this| by| online| through| please| send)',
      'apply (?:by|through|online|here|now|at|on|via|using|directly)',
      '(?:please|must|should) apply',
      'you (?:can|may) apply',
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
      '(?:any|have|with|for|ask|more) (?:\\w+ )?questions?',
      '^questions?',
      'press',
      'media',
      'more information',
      'learn more',
      'privacy',
      'applies',
      'feedback',
      'suggestions?',
      'comments',
      '^you (?!must|should|can|may|need|are asked|will need)\\S+',
      'other (?:job|opportunities|positions|postings)',
      'welcomes? all',
    ),
    denied: words('(?:do|will|can|should|must) not', "(?:don|won|can)'t", 'cannot'),
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
      '(?:envoyez|soumettez|transmettez|acheminez|faites parvenir|présentez|joignez|déposez|(?:veuillez|devez|devrez|pouvez|priée?s? de|invitée?s? à) (?:nous )?(?:envoyer|soumettre|transmettre|acheminer|faire parvenir|présenter|joindre|déposer))(?: \\S+){0,8} (?:candidature|demande d.emploi|curriculum|cv|c\\.v\\.|lettre|portfolio|dossier)',
      '(?:candidatures|demandes) (?:doivent|peuvent|devront|seront)(?: \\S+){0,3} (?:envoyées|soumises|transmises|reçues|acheminées|présentées|acceptées)',
      'personnes intéressées',
    ),
    sending: words(
      "(?:fournissez|joignez|indiquez|incluez|envoyez|envoyez-nous|soumettez|transmettez|remplissez|téléversez|veuillez|dites)(?:-\\S+)?(?: \\S+){0,8} (?:cv|c\\.v\\.|curriculum|lettre|portfolio|exemples de (?:votre|vos) \\S+|candidature|demande|formulaire|questionnaire|références|objet|ligne d'objet|courriel)",
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
      '(?:des|toute|toutes|vos|autres?|poser) (?:\\S+ )?questions?',
      '^questions?',
      'presse',
      'médias',
      "plus d'information",
      'renseignements',
      'en savoir plus',
      'confidentialité',
      'rétroaction',
      'suggestions?',
      'commentaires?',
      '^vous (?!devez|devrez|pouvez|pourrez|êtes|n)\\S+',
      "d'autres (?:postes|offres|emplois)",
      'ne postulez',
      'prend en considération',
    ),
    denied: words("n'\\p{L}+ pas", 'ne \\p{L}+ pas', 'ne pas', 'aucune candidature'),
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
