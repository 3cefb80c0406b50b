import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import type { Eligibility } from './facts.ts'
import { type Found, gather, words } from './gather.ts'
import type { PageText, Sentence } from './page-text.ts'

type Kind = Eligibility['kind']

/** Each kind: one of its patterns says that a person may apply, must be something or is preferred. */
const patterns = {
  en: {
    citizenship: words(
      '(?:preference|priority|consideration)(?: \\S+){0,14} (?:canadian citizens?|citizens of canada|permanent residents?)',
      "(?:must (?:be|have|hold)|are|be|if you're|open to|only|limited to|restricted to|eligible)(?: \\S+){0,4} (?:canadian citizens?(?:hip)?|citizens? of canada|permanent residents?)",
      '(?:canadian citizens?|permanent residents?)(?: \\S+){0,6} (?:only|may apply|can apply|eligible|preferred|are welcome|residing)',
      '(?:canadian )?citizenship(?: \\S+){0,4} (?:required|preference|preferred|mandatory)',
      '(?:canadian citizens?|permanent residents?)(?: \\S+){0,6} abroad',
    ),
    students: words(
      '(?:open|limited|restricted|available)(?: only)? to(?: \\S+){0,4} students?',
      "(?:must be|be|are|you're|you are) (?:currently )?(?:an? )?(?:full-time |part-time )?(?:student|enrolled|registered)(?: \\S+){0,6}(?: (?:student|program|university|college|school|institution|studies))",
      'students? (?:only|may apply|can apply|position|placement)',
      '(?:looking for|hiring|seeking|recruiting) (?:an? )?(?:\\w+ ){0,2}students?',
    ),
    employees: words(
      '(?:open|limited|restricted|available)(?: only)? to:?(?: \\S+){0,4} (?:employees|public servants)',
      '(?:persons?|people|individuals) (?:currently )?employed (?:in|by|with|at|within)',
      '(?:only )?(?:current )?(?:federal )?(?:employees|public servants)(?: \\S+){0,10} (?:may|can) apply',
      '(?:must be|be)(?: \\S+){0,2} (?:an? )?(?:current )?(?:federal )?(?:public servant|(?:federal |government )employee)',
    ),
    area: words(
      'area of selection',
      '(?:applicants|candidates|(?:open to|only|who (?:can|may) apply:) (?:all )?(?:persons?|people|individuals|canadians))(?: who are)? (?:residing|living|located|who (?:live|reside))',
      '(?:must|should) (?:live|reside|be located|be residing)(?: \\S+){0,2} (?:in|within)',
    ),
    veterans: words(
      '(?:preference|priority|consideration)(?: \\S+){0,4} veterans?',
      'open to(?: \\S+){0,4} veterans?',
      'veterans? (?:may apply|can apply|are eligible|of the canadian)',
      'members? of the canadian (?:armed )?forces',
    ),
    public: words(
      '(?:position|posting|competition|process|job|opportunity|role|opportunities|applications?)(?: \\S+){0,4} open to (?:the (?:general )?public|(?:all )?members of the (?:general )?public|everyone|anyone|all canadians)',
      'who can apply: (?:anyone|everyone|(?:the |members of the )?public|open to the public)',
      '(?:anyone|everyone|members of the public) (?:may|can) apply',
      '^open to (?:the (?:general )?public|everyone|anyone|all canadians|members of the public)',
      '^open to(?: \\S+){0,5} members of the public',
    ),
  },
  fr: {
    citizenship: words(
      '(?:préférence|priorité)(?: \\S+){0,14} (?:citoyen(?:s|ne|nes)?(?: et (?:aux )?citoyennes)?(?: canadiens| canadiennes| du canada)|résidents? permanents?)',
      '(?:doi(?:t|vent)|devez|ouverte? aux?|réservée? aux?|limitée? aux?|admissibles?|être)(?: \\S+){0,5} (?:citoyen(?:s|ne|nes)? (?:canadien\\S*|du canada)|citoyenneté canadienne|résident\\S* permanent\\S*)',
      "(?:citoyens canadiens|résidents permanents)(?: \\S+){0,6} (?:à|de) l'étranger",
      '(?:citoyens canadiens|citoyens et citoyennes du canada|résidents permanents)(?: \\S+){0,6} (?:seulement|uniquement|peuvent postuler|admissibles)',
      'citoyenneté(?: canadienne)?(?: \\S+){0,4} (?:exigée|requise|obligatoire)',
    ),
    students: words(
      '(?:ouvert|réservé|offert|destiné)e?s?(?: uniquement)? aux(?: \\S+){0,4} étudiant\\S*',
      '(?:doi(?:t|vent)|devez|être|êtes)(?: actuellement)? (?:être )?(?:actuellement )?(?:inscrit\\S*|étudiant\\S*)',
      'étudiant\\S* (?:seulement|uniquement|peuvent postuler)',
      "poste (?:d'|pour )?(?:un )?étudiante?",
      "(?:recherche|recherchons|embaucher|recruter|recrutons|recherche d'|cherchons)(?: de| d')? ?(?:un |une |un ou une )?étudiant\\S*",
    ),
    employees: words(
      '(?:ouvert|réservé|limité)e?s?(?: uniquement)? aux(?: :)?(?: \\S+){0,4} (?:employé\\S*|fonctionnaires)',
      '(?:personnes?|gens) (?:actuellement )?employées? (?:à|au|aux|par|dans|de|du)',
      '(?:employé\\S*|fonctionnaires)(?: \\S+){0,10} peuvent postuler',
      '(?:doi(?:t|vent)|devez) être(?: \\S+){0,2} (?:fonctionnaires?|employé\\S* (?:du gouvernement|de la fonction publique))',
    ),
    area: words(
      'zone de sélection',
      '(?:candidat\\S*|candidats et (?:aux )?candidates|postulants?|(?:ouverte? aux|réservée? aux|peuvent postuler :|postuler :) (?:les )?(?:personnes?|gens))(?: \\S+){0,2} (?:résidant|demeurant|habitant|vivant|localisé\\S*|situé\\S*|qui (?:résident|demeurent|habitent|vivent))',
      '(?:doi(?:t|vent)|devez) (?:résider|habiter|demeurer|vivre)',
      'ouverte? aux candidats et (?:aux )?candidates de tout le pays',
    ),
    veterans: words(
      '(?:préférence|priorité)(?: \\S+){0,4} (?:anciens? combattants?|vétéran\\S*)',
      'ouverte? aux(?: \\S+){0,4} (?:anciens combattants|vétéran\\S*)',
      'membres des forces (?:armées )?canadiennes',
    ),
    public: words(
      '(?:poste|affichage|concours|processus|emploi|offre|rôle|possibilité)(?: \\S+){0,4} ouverte?s? (?:au (?:grand )?public|à tous|à toutes|à toute personne|à tout le monde)',
      '(?:toute personne|tout le monde|les membres du public)(?: \\S+){0,2} (?:peut|peuvent) postuler',
      '^ouverte? (?:au (?:grand )?public|à tous|à toutes|à tout le monde|à toute personne)',
      '^ouverte? (?:\\S+ ){1,5}et au public',
    ),
  },
} satisfies Bilingual<{ readonly [K in Kind]: RegExp }>

const KINDS: readonly Kind[] = ['citizenship', 'area', 'employees', 'students', 'veterans', 'public']

/** What a posting's subject or employer does, which says nothing on who may apply. */
const SERVICE = words(
  'services? (?:to|for|that)',
  'helping',
  'aider',
  'serv(?:e|ing|ir)',
  'improv(?:e|ing)',
  'améliorer',
  'support(?:ing)? (?:veterans|students|employees)',
  'sans égard',
  'regardless',
  "(?:don't|do not|need not|not) (?:have|need) to",
  "(?:n'avez|n'est) pas (?:besoin|à|nécessaire)",
)

/** In brackets: « Analyste (étudiante ou étudiant) ». */
const STUDENT_TITLE = /\([^)]*(?:student|étudiant)[^)]*\)|(?:^|[-–—] ?)(?:students?|étudiante?s?)(?!\p{L})/iu

/** Who may apply or is preferred. */
export function drawEligibility(page: PageText): readonly Quoted<Eligibility>[] {
  return gather({ ...page, sentences: [...page.sentences, page.title] }, (sentence) =>
    readSentence(sentence, page.locale),
  )
}

function readSentence({ plain, from }: Sentence, locale: Locale): readonly Found<Eligibility>[] {
  if (from === 'title') return STUDENT_TITLE.test(plain) ? [{ value: { kind: 'students' } }] : []
  if (plain.endsWith('?') || SERVICE.test(plain)) return []
  return KINDS.filter((kind) => patterns[locale][kind].test(plain)).map((kind) => ({ value: { kind } }))
}
