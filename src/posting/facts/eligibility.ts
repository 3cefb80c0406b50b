import type { Bilingual, Locale } from '../../locale/locale.ts'
import type { Quoted } from '../posting.ts'
import type { Eligibility } from './facts.ts'
import { type Found, gather, words } from './gather.ts'
import { INDIGENOUS_EN, INDIGENOUS_FR, onlyEn, onlyFr, RACIALIZED_EN, RACIALIZED_FR } from './groups.ts'
import type { PageText, Sentence } from './page-text.ts'
import { saysWhoMayApply } from './who-may-apply.ts'

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
      '(?:candidates|applicants)(?: (?:who|are|already|currently))* employed (?:in|by|with|at|within)',
      '(?:^|: )(?:\\S+ ){0,4}(?:employees|public servants)(?: (?:of|at|in|from) \\S+(?: \\S+){0,5})? only\\.?$',
      'only(?: \\S+){0,4} (?:employees|public servants)(?: \\S+){0,8} (?:may|can) apply',
      '(?:only )?(?:current )?(?:federal )?(?:employees|public servants)(?: \\S+){0,10} (?:may|can) apply',
      '(?:must be|be)(?: \\S+){0,2} (?:an? )?(?:current )?(?:federal )?(?:public servant|(?:federal |government )employee)',
    ),
    area: words(
      'area of selection',
      '(?:residing|living|reside|live) within (?:\\S+ ){0,3}(?:km|kilomet(?:re|er)s|miles)',
      '(?:applicants|candidates|(?:open to|only|who (?:can|may) apply:) (?:all )?(?:persons?|people|individuals|canadians))(?: who are)? (?:residing|living|located|who (?:live|reside))',
      '(?:must|should) (?:live|reside|be located|be residing)(?: \\S+){0,2} (?:in|within)',
    ),
    veterans: words(
      '(?:preference|priority|consideration)(?: \\S+){0,4} veterans?',
      'open to(?: \\S+){0,4} veterans?',
      'veterans?(?: \\S+){0,3} (?:preference|priority)',
      'veterans? (?:may apply|can apply|are eligible|of the canadian)',
      'members? of the canadian (?:armed )?forces',
    ),
    anywhere: words(
      '(?:open to|applicants|candidates|applications)(?: \\S+){0,6} (?:anywhere in|across|all over|all across|throughout) (?:the country|canada)',
    ),
    indigenous: onlyEn(INDIGENOUS_EN),
    racialized: onlyEn(RACIALIZED_EN),
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
      'candidat\\S*(?: (?:qui|sont|est|déjà|actuellement))* employée?s? (?:à|au|aux|par|dans|de|du)',
      'candidat\\S* qui (?:travaillent|occupent un poste)(?: \\S+){0,3} (?:au gouvernement|à la fonction publique|dans la fonction publique|au ministère|pour le gouvernement)',
      "(?:^|: )(?:les )?(?:employé\\S*|fonctionnaires)(?: (?:de |du |des |d'|au |à |en |fédéra)\\S*(?: \\S+){0,4})? (?:seulement|uniquement|exclusivement)\\.?$",
      '(?:seuls?|seules) (?:les |des )?(?:\\S+ ){0,2}(?:employé\\S*|fonctionnaires)(?: \\S+){0,8} (?:peuvent|seront)',
      '(?:employé\\S*|fonctionnaires)(?: \\S+){0,10} peuvent postuler',
      '(?:doi(?:t|vent)|devez) être(?: \\S+){0,2} (?:fonctionnaires?|employé\\S* (?:du gouvernement|de la fonction publique))',
    ),
    area: words(
      'zone de sélection',
      '(?:résid\\S+|habit\\S+|demeur\\S+|viv\\S+) (?:à moins de|dans un rayon de) (?:\\S+ ){0,2}(?:km|kilomètres)',
      '(?:candidat\\S*|candidats et (?:aux )?candidates|postulants?|(?:ouverte? aux|réservée? aux|peuvent postuler :|postuler :) (?:les )?(?:personnes?|gens))(?: \\S+){0,2} (?:résidant|demeurant|habitant|vivant|localisé\\S*|situé\\S*|qui (?:résident|demeurent|habitent|vivent))',
      '(?:doi(?:t|vent)|devez) (?:résider|habiter|demeurer|vivre)',
    ),
    veterans: words(
      '(?:préférence|priorité)(?: \\S+){0,4} (?:anciens? combattants?|vétéran\\S*)',
      'ouverte? aux(?: \\S+){0,4} (?:anciens combattants|vétéran\\S*)',
      'membres des forces (?:armées )?canadiennes',
    ),
    anywhere: words(
      "(?:ouverte?s? aux|candidat\\S*|candidatures)(?: \\S+){0,8} (?:(?:dans|de) tout le (?:pays|canada)|à travers le (?:pays|canada)|partout (?:au canada|au pays|dans le pays)|n'importe où (?:au canada|au pays|dans le pays)|d'un bout à l'autre du (?:pays|canada)|des quatre coins du (?:pays|canada))",
    ),
    indigenous: onlyFr(INDIGENOUS_FR),
    racialized: onlyFr(RACIALIZED_FR),
    public: words(
      '(?:poste|affichage|concours|processus|emploi|offre|rôle|possibilité)(?: \\S+){0,4} ouverte?s? (?:au (?:grand )?public|à tous|à toutes|à toute personne|à tout le monde)',
      '(?:toute personne|tout le monde|les membres du public)(?: \\S+){0,2} (?:peut|peuvent) postuler',
      '^ouverte? (?:au (?:grand )?public|à tous|à toutes|à tout le monde|à toute personne)',
      '^ouverte? (?:\\S+ ){1,5}et au public',
    ),
  },
} satisfies Bilingual<{ readonly [K in Kind]: RegExp }>

const KINDS: readonly Kind[] = [
  ...(['citizenship', 'area', 'anywhere', 'employees', 'students', 'veterans', 'indigenous', 'racialized'] as const),
  'public',
]

/** Under "Who can apply" and the like, where a name is enough. */
const named = {
  en: {
    citizenship: words('canadian citizens?(?:hip)?', 'citizens? of canada', 'permanent residents?'),
    area: words(
      '(?:persons?|people|individuals|candidates|applicants|residents|those|employees|workers|inuit|métis|indigenous)(?: [^.;]{0,60})? (?:residing|living|located|who (?:live|reside)|reside|live)(?! (?:in|within|anywhere in|across) (?:canada|the country)| abroad)',
      'residents of (?!canada)',
      '(?:within|radius of) (?:\\S+ ){0,3}(?:km|kilomet(?:re|er)s|miles)',
    ),
    anywhere: words('(?:residing|living|located|live|reside)(?: anywhere)? (?:in|across) (?:canada|the country)'),
    employees: words(
      '(?:employees?|public servants?)',
      '(?:persons?|people|individuals|candidates|applicants)(?: \\S+){0,3} employed (?:in|by|with|at|within)',
    ),
    students: words('students?'),
    veterans: words('veterans?', 'members? of the canadian (?:armed )?forces'),
    indigenous: words(INDIGENOUS_EN),
    racialized: words(RACIALIZED_EN),
    public: words('anyone', 'everyone', '(?:the|general) public(?! (?:serv|sector|admin)\\p{L}*)', 'all canadians'),
  },
  fr: {
    citizenship: words(
      'citoyen(?:s|ne|nes)? (?:canadien\\S*|du canada)',
      'citoyenneté canadienne',
      'résident\\S* permanent\\S*',
    ),
    area: words(
      "(?:personnes?|gens|candidat\\S*|postulant\\S*|résident\\S*|ceux|celles|employé\\S*|autochtones|inuits?|métis)(?: [^.;]{0,60})? (?:résidant|demeurant|habitant|vivant|situé\\S*|qui (?:résident|demeurent|habitent|vivent))(?! (?:au canada|partout au|à l'étranger))",
      '(?:à moins|dans un rayon) de (?:\\S+ ){0,2}(?:km|kilomètres)',
    ),
    anywhere: words('(?:résidant|demeurant|habitant|vivant|résident|demeurent|habitent|vivent) (?:partout )?au canada'),
    employees: words(
      'employé\\S*',
      'fonctionnaires?',
      '(?:personnes?|gens|candidat\\S*)(?: \\S+){0,3} employée?s? (?:à|au|aux|par|dans|de|du)',
    ),
    students: words('étudiant\\S*'),
    veterans: words('anciens? combattants?', 'vétéran\\S*', 'membres des forces (?:armées )?canadiennes'),
    indigenous: words(INDIGENOUS_FR),
    racialized: words(RACIALIZED_FR),
    public: words(
      'toute personne',
      '(?:à|pour) tou(?:s|tes)',
      'tout le monde',
      '(?:au|le|du) (?:grand )?public(?! serv)',
    ),
  },
} satisfies Bilingual<{ readonly [K in Kind]: RegExp }>

/** Without one of these words no pattern of the kind can be found; they are quick to look for. */
const HINTS: { readonly [K in Kind]: RegExp } = {
  citizenship: /citi[zt]|citoyen|permanent/iu,
  students: /student|étudi|enrol|regist|inscrit/iu,
  employees: /employ|public servant|fonctionnaire|travaill|occupent/iu,
  area: /selection|sélection|resid|résid|liv|locat|demeur|habit|viv|situ|localis|within|moins|rayon/iu,
  anywhere: /canada|country|pays/iu,
  veterans: /veteran|vétéran|combattant|forces/iu,
  indigenous: /indigenous|aborigin|first nation|inuit|métis|autochtone|premières/iu,
  racialized: /raci|minorit|black|noir/iu,
  public: /public|everyone|anyone|all canadians|tou[st]|personne/iu,
}

/** Those of whom it may be said that they are preferred, which leaves the process open to others. */
const WHO_ONE_IS: ReadonlySet<Kind> = new Set(['students', 'employees', 'indigenous', 'racialized', 'area'])
const ONLY =
  /(?<!\p{L})(?:only|open to|limited|restricted|reserved|seul\p{L}*|uniquement|exclusivement|réservé\p{L}*|ouverte?s? à|ouverte?s? aux)(?!\p{L})/iu

/** Wished for and not asked, save where that is the rule of who may apply. */
const PREFERENCE = words(
  'preference',
  'priority(?! entitle)',
  'preferred',
  'encouraged?',
  'welcomes?',
  'préférence',
  '(?<!bénéficiaires (?:de|d.une) )priorité',
  'privilégié\\S*',
  'encourag\\S+',
)

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

function readSentence(sentence: Sentence, locale: Locale): readonly Found<Eligibility>[] {
  const { plain, from } = sentence
  if (from === 'title') return STUDENT_TITLE.test(plain) ? [{ value: { kind: 'students' } }] : []
  if (plain.endsWith('?') || SERVICE.test(plain)) return []
  const under = saysWhoMayApply(sentence)
  const preferred = PREFERENCE.test(plain) && (under || !ONLY.test(plain))
  const kinds = KINDS.filter((kind) => {
    if (!HINTS[kind].test(plain) || (preferred && WHO_ONE_IS.has(kind))) return false
    return said(patterns[locale][kind], plain) || (under && said(named[locale][kind], plain))
  })
  const anywhere = kinds.includes('anywhere')
  return kinds.filter((kind) => kind !== 'area' || !anywhere).map((kind) => ({ value: { kind } }))
}

/** "This process is not open to the public" and « n’est pas ouvert au public » say the reverse. */
const DENIED =
  /(?<!\p{L})(?:not|never|no longer|n't|pas|plus|aucun\p{L}*|ni|neither|nor)(?! (?:only|just|seulement))(?!\p{L})/iu
const DENIES = /n't(?!\p{L})/iu

/** Whether a pattern is in a sentence and its clause does not deny it. */
function said(pattern: RegExp, plain: string): boolean {
  const found = pattern.exec(plain)
  if (found === null) return false
  const before = plain.slice(Math.max(0, found.index - 30), found.index)
  const clause = `${/[^,;:.]*$/u.exec(before)?.[0] ?? ''}${found[0]}`
  return !DENIED.test(clause) && !DENIES.test(clause)
}
