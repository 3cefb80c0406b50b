import SearchableMap from 'minisearch/SearchableMap'
import { fold } from '../locale/fold.ts'
import { french } from '../search/fr.ts'

/**
 * Who does the work, in both languages: the words of a line are one trade. A person who waits for a developer waits for no
 * other trade, whatever its postings say about developers.
 */
const groups = `
  developer programmer coder développeur programmeur codeur
  engineer ingénieur
  designer concepteur design
  researcher chercheur
  analyst analyste
  manager gestionnaire gérant
  director directeur
  advisor adviser consultant conseiller
  officer agent officier
  assistant adjoint
  clerk commis
  secretary secrétaire
  receptionist réceptionniste
  coordinator organizer coordonnateur coordinateur
  specialist expert spécialiste
  technician technicien
  architect architecte
  administrator administrateur
  writer copywriter rédacteur
  editor réviseur éditeur
  translator traducteur
  interpreter interprète
  lawyer attorney avocat juriste
  accountant comptable
  teacher instructor enseignant professeur
  trainer formateur
  recruiter recruteur
  scientist scientifique
  strategist stratège
  tester testeur
  communicator communicateur
  photographer photographe
  illustrator illustrateur
  nurse infirmier
  inspector inspecteur
  investigator enquêteur
  economist économiste
  statistician statisticien
  librarian bibliothécaire
  auditor vérificateur auditeur
  planner planificateur
  supervisor superviseur
  buyer acheteur
  driver chauffeur
  cook cuisinier
  student étudiant
  intern stagiaire
  executive cadre
  otherdevelopment`

/** Development that is no software's. */
const otherDevelopment = 'otherdevelopment'

/** What is said in several words, and the trade it is. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/software engineers?|ingenieure?s? (?:en )?(?:logiciels?|logicielles?|informatique)/g, 'developer'],
  [/(?:software|web|app|application|front[ -]?end|back[ -]?end|full[ -]?stack|mobile|game) development/g, 'developer'],
  [/developpement (?:de |d'|du )?(?:logiciels?|web|applications?|mobile|jeux|infrastructure)/g, 'developer'],
  // No developers are wanted there.
  [
    /(?:business|organi[sz]ational|professional|economic|international|community|career|skills|policy|leadership|sustainable|learning|training|program) development/g,
    otherDevelopment,
  ],
  [
    /developpement (?:des |de la |du |de l'|de |d')?(?:affaires|organisationnel|professionnel|economique|international|communautaire|carriere|competences|politiques|durable|leadership|apprentissage|formation|programmes?|marches?)/g,
    otherDevelopment,
  ],
]

/** Names of tools: a posting speaks of them in its text, whatever its title. */
const tools = new Set(
  `java javascript typescript nodejs python golang rust ruby rails php perl scala kotlin swift csharp cplusplus fsharp dotnet react reactjs
   vue vuejs angular svelte nextjs django flask spring laravel drupal wordpress html css sass sql mysql postgresql mongodb oracle redis
   kafka kubernetes docker terraform ansible aws azure gcp linux unix windows git github gitlab jenkins cicd figma sketch photoshop
   illustrator excel powerbi tableau sap sharepoint salesforce jira graphql`.split(/\s+/),
)

/** End like the word for someone who does something, and are none. */
const things = new Set(
  `computer server user customer consumer newsletter paper power water container cluster compiler router browser order border center
   number gender sector career other former summer winter member partner labor labour master cyber senior junior inferior superior interior
   exterior major minor indoor outdoor humour error vector monitor sensor motor factor color canadian indian
   ordinateur serveur secteur utilisateur interieur exterieur superieur inferieur valeur couleur moteur facteur capteur vecteur erreur
   quotidien canadien premier dernier particulier regulier financier courrier papier metier dossier quartier
   remote under over after never whether together offer prefer consider transfer register answer matter letter better higher lower
   larger ever`.split(/\s+/),
)
const tradeOfWord = new Map(
  groups
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = fold(line).split(' ')
      return words.map((word) => [bare(word), words[0] ?? ''] as const)
    }),
)

const knownTrades = SearchableMap.from([...tradeOfWord])

/** The trade that a misspelt word was meant to name; `undefined` when it is like none. */
export function tradeLike(word: string): string | undefined {
  if (word.length < 6) return undefined
  const alike = [...knownTrades.fuzzyGet(word, word.length < 8 ? 1 : 2)].filter(([known]) => known[0] === word[0])
  const [nearest] = alike.sort((one, other) => one[1][1] - other[1][1])
  return nearest?.[1][0]
}

/** The trade a word names, the same for both languages and genders; `undefined` when it names none. */
export function tradeOf(word: string): string | undefined {
  const plain = bare(fold(word))
  const known = tradeOfWord.get(plain)
  if (known !== undefined || things.has(plain) || things.has(fold(word))) return known
  return /.{2}(?:[^aeiou]er|tor|ist|cian|eur|[^aeiou]ier|cien)$/.test(plain) ? plain : undefined
}

/** The folded text, without inclusive endings, and what several words say in one. */
export function withTrades(text: string): string {
  const folded = fold(text).replace(french.inclusive, '')
  return phrases.reduce((left, [phrase, trade]) => left.replace(phrase, ` ${trade} `), folded)
}

/** Whether a term is the name of a tool. */
export function isTool(term: string): boolean {
  return tools.has(term)
}

/** One of many, masculine, without a silent e. */
function bare(word: string): string {
  const one = word.length > 4 ? word.replace(/(?:s|x)$/, '') : word
  const ending = french.feminine.find(([feminine]) => one.length > 5 && one.endsWith(feminine))
  const masculine = ending ? one.slice(0, -ending[0].length) + ending[1] : one
  return masculine.length > 4 ? masculine.replace(/e$/, '') : masculine
}
