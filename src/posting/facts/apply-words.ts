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
  /** By post, in person, by telephone: said where one is told how to apply. */
  readonly otherWay: RegExp
  readonly subject: readonly RegExp[]
}

const QUOTED = '["“«‹]\\s*(?<subject>[^"“”«»]{2,120}?)\\s*["”»›]'

/** Words in bold, which are plain here: they begin with a capital or a figure, and not with "Your". */
const UNQUOTED = '(?<subject>(?!(?:Your|The|This|Votre|Le|La|Les|Ce|Cette) )[\\p{Lu}\\d][^"“”«».,;:()]{2,80}?)'
/** A level or a number, and the capitalized words after it: "EN-ENG-04 Coastal". */
const CODED = '(?<subject>(?=[^ ]*\\d)[A-Z\\d][A-Z\\d-]{3,24}(?: (?:[–-] )?\\p{Lu}[\\p{L}\\d’-]*){0,5})'

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
      `^(?:résumés?|resumes?|cvs?|applications?)(?: \\S+){0,14} (?:by e-?mail|by (?:mail|post|fax)|to \\S+@\\S+)`,
    ),
    sending: words(
      '(?:include|attach|provide|send|submit|indicate|enclose|fill (?:in|out)|complete|upload|forward|e-?mail)(?: \\S+){0,8} (?:cv|c\\.v\\.|résumé|resume|cover letter|portfolio|work samples?|examples? of your work|application|form|questionnaire|references|subject line|expression of interest)',
      'use (?:the|our|this)(?: \\S+){0,4} form',
    ),
    applyAt: words(
      'apply (?:\\S+ ){0,6}(?:through|online|here|now|at|on|via|using|by)',
      'to apply',
      'applications? (?:\\S+ ){0,6}(?:through|online|at|on|via|using)',
      'submit (?:\\S+ ){0,8}(?:through|online|at|on|via|using|here)',
      'apply (?:for this|to this|now|here)',
      'application (?:form|page)',
      '(?:use|fill (?:in|out)|complete|submit|start)(?: \\S+){0,5} (?:form|questionnaire|survey|application)',
      '(?:by way of|via|through|using|on|in) (?:the |our |this )?(?:\\S+ ){0,2}(?:portal|form)',
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
    denied: words(
      '(?:do|will|can|should|must) not',
      '(?:is|are) not (?:accepted|considered)',
      "(?:don|won|can)'t",
      'cannot',
    ),
    accommodation: words('accommodat(?:ed|ions?|e)'),
    otherWay: words(
      '^(?:only )?(?:by way of|through|via|using) (?:the |our )?(?:\\S+ ){0,4}(?:portal|form|site)',
      '^(?:by|in) (?:post|mail|fax|phone|telephone|text|person)',
      '(?:apply|send|submit|deliver|mail|post|résumés?|resumes?|applications?)(?: \\S+){0,12} (?:by (?:post|regular mail|mail|fax|phone|telephone|text(?: message)?)|in person)',
      'drop (?:off|by|it off)',
      '(?:call|phone|telephone|text) (?:\\S+ ){0,5}(?:at |to )?\\(?\\d{3}',
      'postmarked',
    ),
    subject: [
      new RegExp(`${QUOTED},? (?:in|as|on) (?:the|your) (?:e-?mail(?:'s|’s)? )?subject(?: line)?`, 'iu'),
      new RegExp(
        `(?:put|write|enter|use|type|indicat(?:e|ing)|quot(?:e|ing)|includ(?:e|ing)|mention(?:ing)?|stat(?:e|ing)|with|Put|Write|Enter|Use|Type|Indicate|Quote|Include|Mention|State) ${UNQUOTED} (?:in|as|on) (?:the|your) (?:e-?mail )?subject`,
        'u',
      ),
      new RegExp(
        `subject(?: line)?(?: (?:of (?:your|the) e-?mail|should|must|to|say|read|be|is|with))*:? ?${QUOTED}`,
        'iu',
      ),
      new RegExp(`[Ss]ubject(?: line)? ${CODED}`, 'u'),
      /(?:^|\W)subject(?: line)? ?: ?(?<subject>[^\s"“«(][^"“”«».;()]{1,118})/iu,
    ],
  },
  fr: {
    applying: words(
      'pour postuler',
      '(?:veuillez|pouvez|devez|comment) postuler',
      'postulez (?:en|par|à|au|sur|ici|maintenant|dès|directement|au moyen)',
      'envoyez-nous',
      '(?:envoyez|soumettez|transmettez|acheminez|faites parvenir|présentez|joignez|déposez|(?:veuillez|devez|devrez|pouvez|priée?s? de|invitée?s? à|merci de|merci d.|prière de|prière d.) ?(?:nous )?(?:envoyer|soumettre|transmettre|acheminer|faire parvenir|présenter|joindre|déposer))(?: \\S+){0,8} (?:candidature|demande d.emploi|curriculum|cv|c\\.v\\.|lettre|portfolio|dossier)',
      '(?:candidatures|demandes) (?:doivent|peuvent|devront|seront)(?: \\S+){0,3} (?:envoyées|soumises|transmises|reçues|acheminées|présentées|acceptées)',
      'personnes intéressées',
      `^(?:cv|curriculum vit\\S+|candidatures?|demandes?)(?: \\S+){0,14} (?:par courriel|par la poste|à \\S+@\\S+)`,
    ),
    sending: words(
      "(?:servez-vous|utilisez|fournissez|joignez|indiquez|incluez|envoyez|envoyez-nous|soumettez|transmettez|remplissez|téléversez|veuillez|dites)(?:-\\S+)?(?: \\S+){0,8} (?:cv|c\\.v\\.|curriculum|lettre|portfolio|exemples de (?:votre|vos) \\S+|candidature|demande|formulaire|questionnaire|références|objet|ligne d'objet|courriel)",
    ),
    applyAt: words(
      'postulez (?:\\S+ ){0,6}(?:en ligne|ici|maintenant|par|sur|au moyen|à)',
      'pour postuler',
      "(?:candidature|demande)s? (?:\\S+ ){0,6}(?:en ligne|par|sur|au moyen|à l'aide|à l'adresse|ici)",
      'formulaire de (?:candidature|demande)',
      '(?:servez-vous|utilisez|remplissez|commencez|complétez)(?: \\S+){0,5} (?:formulaire|questionnaire|sondage|demande|candidature)',
      '(?:par|sur|au moyen) (?:de |du |le |la |notre )?(?:\\S+ )?(?:portail|formulaire)',
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
    otherWay: words(
      '^(?:seulement )?(?:par|au moyen d\\S+) (?:le |la |du )?(?:\\S+ ){0,3}(?:portail|formulaire|site)',
      '^(?:par la poste|par télécopieur|par téléphone|par texto|en personne)',
      '(?:postulez|envoyez|soumettez|remettez|transmettez|cv|candidatures?|demandes?)(?: \\S+){0,12} (?:par la poste|par télécopieur|par téléphone|par texto|en personne)',
      'déposez',
      'postez',
      '(?:appelez|téléphonez|textez) (?:\\S+ ){0,5}(?:au |à )?\\(?\\d{3}',
      'cachet de la poste',
      '(?:laissez|apportez|remettez)-(?:les|le|la) (?:au|à)',
    ),
    accommodation: words("mesures? d'adaptation", "d'adaptation", 'mesures? particulières?', 'accommodements?'),
    subject: [
      new RegExp(`${QUOTED},? (?:dans|comme|en|à) (?:la ligne |le champ )?(?:d['’]|l['’])?objet`, 'iu'),
      new RegExp(
        `(?:[Ii]nscri(?:vez|vant)|[Ii]ndiqu(?:ez|ant)|[Mm]ett(?:ez|ant)|[Éé]cri(?:vez|vant)|[Mm]entionn(?:ez|ant)|avec|[Uu]tilis(?:ez|ant)) ${UNQUOTED} (?:dans|comme|en|à) (?:la ligne |le champ )?(?:d['’]|l['’])?objet`,
        'u',
      ),
      new RegExp(
        `objet(?: (?:du|de votre|de|courriel|doit|être|indiquer|porter|suivant|est|la mention))*(?: ?:)? ?${QUOTED}`,
        'iu',
      ),
      new RegExp(`[Oo]bjet ${CODED}`, 'u'),
      /(?:^|[^\p{L}])(?:ligne d['’])?objet\s?: ?(?<subject>[^\s"“«(][^"“”«».;()]{1,118})/iu,
    ],
  },
} satisfies Bilingual<ApplyWords>
