import { formatDateTime } from '../../locale/format.ts'

/** No-break space: before `:` and inside « ». */
const nb = '\u00a0'

type Say = (...parts: readonly string[]) => string

const said =
  (text: string): Say =>
  () =>
    text
const sayDay = (text: string) => {
  const [, day, time] = /^on (\S+) at (\S+)$/.exec(text) ?? []
  return day && time ? formatDateTime({ day, time }, 'fr') : 'à aucune date'
}
const kinds: readonly (readonly [RegExp, string])[] = [
  [/^a list$/, 'une liste'],
  [/^a table$/, 'un tableau'],
  [/^a boolean \((.*)\)$/, 'une valeur logique ($1)'],
  [/^a number \((.*)\)$/, 'un nombre ($1)'],
]
const sayKind = (text: string) => kinds.reduce((kept, [from, to]) => kept.replace(from, to), text)
const sayStatus = (text: string) => (text === 'open' ? 'ouvert' : 'fermé')

/** What the YAML library says most. */
const yaml: Readonly<Record<string, string>> = {
  'Tabs are not allowed as indentation': 'mettez des espaces au lieu des tabulations au début des lignes',
  'Nested mappings are not allowed in compact mappings': 'deux-points de trop dans un texte sans guillemets',
  'this line has no key. If it goes on with the text above it, put two spaces before it':
    'cette ligne n’a pas de clé. Si elle continue le texte au-dessus, mettez deux espaces devant',
  'Map keys must be unique': 'une clé s’y trouve deux fois',
  'It must be a list of "key: value" lines': 'il faut des lignes de la forme «\u00a0clé: valeur\u00a0»',
  'it ends early, at a line with ...': 'il se termine trop tôt, à une ligne qui contient ...',
}
const sayYaml = (text: string) =>
  yaml[text] ??
  text
    .replace(/^Missing closing (.)quote$/, 'il manque le guillemet fermant $1')
    .replace(/^Unresolved alias \(the anchor must be set before the alias\): (.+)$/, 'l’alias *$1 ne mène à rien')
    .replace(
      /^Plain value cannot start with (?:a )?reserved character (.)$/,
      'mettez entre guillemets un texte qui commence par $1',
    )
    .replace(/^Unexpected scalar at node end$/, 'du texte suit un guillemet fermant')
    .replace(/^It has more than (\d+) aliases \(\*\)$/, 'il contient plus de $1 alias (*)')

/** The same sentences in French, by their form; the groups are what stays as it is. */
const sentences: readonly (readonly [RegExp, Say])[] = [
  [/^The file is empty$/, said('Le fichier est vide')],
  [/^The file cannot be read(?: \((.+)\))?$/, (code = '') => `Le fichier est illisible${code && ` (${code})`}`],
  [/^The folder cannot be read \((.+)\)$/, (code = '') => `Le dossier est illisible (${code})`],
  [/^Folders are nested more than (\d+) deep$/, (most = '') => `Les dossiers s’emboîtent sur plus de ${most} niveaux`],
  [
    /^The name is not UTF-8: it cannot be opened$/,
    said(`Le nom n’est pas en UTF-8${nb}: le fichier ne peut pas être ouvert`),
  ],
  [
    /^A merge was left unfinished here: choose one of the two versions, and take the lines <<<<<<<, ======= and >>>>>>> out$/,
    said(
      `Une fusion est restée inachevée ici${nb}: choisissez l’une des deux versions, puis retirez les lignes <<<<<<<, ======= et >>>>>>>`,
    ),
  ],
  [
    /^Hugo passes over names that begin with # or end with ~: rename it$/,
    said(`Hugo ignore les noms qui commencent par # ou finissent par ~${nb}: renommez-le`),
  ],
  [
    /^Hugo reads no page whose name ends in capitals: rename it to end in \.md$/,
    said(`Hugo ne lit aucune page dont le nom finit en majuscules${nb}: renommez-la pour que le nom finisse par .md`),
  ],
  [/^The symbolic link leads nowhere \((.+)\)$/, (code = '') => `Le lien symbolique ne mène nulle part (${code})`],
  [
    /^The symbolic link leads out of the content folder: it is not followed$/,
    said(`Le lien symbolique sort du dossier du contenu${nb}: il n’est pas suivi`),
  ],
  [
    /^The symbolic link leads back to a folder already read: it is not followed$/,
    said(`Le lien symbolique ramène à un dossier déjà lu${nb}: il n’est pas suivi`),
  ],
  [
    /^This is not a file \(a pipe, a socket or a device\)$/,
    said('Ce n’est pas un fichier (tube, socket ou périphérique)'),
  ],
  [
    /^There are more than (\d+) pages: this one and those after it are not read$/,
    (most = '') => `Il y a plus de ${most} pages${nb}: celle-ci et les suivantes ne sont pas lues`,
  ],
  [
    /^The file is larger than (\d+) KB: it is not read$/,
    (size = '') => `Le fichier dépasse ${size}${nb}Ko${nb}: il n’est pas lu`,
  ],
  [
    /^The file changed while it was read: it is read again with the next reload$/,
    said(`Le fichier a changé pendant sa lecture${nb}: il sera relu au prochain rechargement`),
  ],
  [/^The file is UTF-16: save it as UTF-8$/, said(`Le fichier est en UTF-16${nb}: enregistrez-le en UTF-8`)],
  [
    /^The file is not UTF-8: byte (\d+) cannot be read\. Save it as UTF-8$/,
    (byte = '') => `Le fichier n’est pas en UTF-8${nb}: l’octet ${byte} est illisible. Enregistrez-le en UTF-8`,
  ],
  [
    /^A letter was lost when the text was saved \((.)\): write it again$/u,
    (letter = '') => `Une lettre s’est perdue à l’enregistrement du texte (${letter})${nb}: récrivez-la`,
  ],
  [
    /^The file holds a NUL character: it is not a text$/,
    said(`Le fichier contient un caractère NUL${nb}: ce n’est pas du texte`),
  ],
  [
    /^There is no front matter: the first line must be ---$/,
    said(`Il n’y a pas d’en-tête${nb}: la première ligne doit être ---`),
  ],
  [
    /^The front matter is (TOML \(\+\+\+\)|JSON): only YAML between --- lines is read$/,
    (kind = '') => `L’en-tête est en ${kind}${nb}: seul le YAML entre deux lignes --- est lu`,
  ],
  [
    /^The front matter says that it is (.+): only YAML is read, the first line must be --- alone$/,
    (kind = '') =>
      `L’en-tête se dit en ${kind}${nb}: seul le YAML est lu, et la première ligne doit être --- sans rien d’autre`,
  ],
  [
    /^The line that ends the front matter must be --- alone$/,
    said('La ligne qui termine l’en-tête doit être --- sans rien d’autre'),
  ],
  [
    /^The front matter is not closed: put a line with --- after it$/,
    said(`L’en-tête n’est pas fermé${nb}: ajoutez une ligne --- à la fin`),
  ],
  [
    /^The front matter is larger than (\d+) KB: move text below it$/,
    (size = '') => `L’en-tête dépasse ${size}${nb}Ko${nb}: déplacez du texte au-dessous`,
  ],
  [
    /^The front matter is nested more than (\d+) levels deep$/,
    (most = '') => `L’en-tête s’emboîte sur plus de ${most} niveaux`,
  ],
  [
    /^An apostrophe ends the text in single quotation marks:/,
    said(
      `Une apostrophe met fin au texte placé entre guillemets simples${nb}: doublez-la ('') ou mettez le texte entre guillemets doubles`,
    ),
  ],
  [
    /^The front matter is not YAML: (.+?)(\. Put a text that holds a colon in quotation marks)?$/,
    (reason = '', hint = '') =>
      `L’en-tête n’est pas du YAML valide${nb}: ${sayYaml(reason)}${hint && '. Mettez entre guillemets le texte qui contient un deux-points'}`,
  ],
  [/^(\S+) is missing: a posting needs one$/, (name = '') => `${name} manque${nb}: un affichage en a besoin`],
  [/^(\S+) has no words$/, (name = '') => `${name} ne contient aucun mot`],
  [
    /^(\S+) must be a text: it is (.+)$/s,
    (name = '', kind = '') => `${name} doit être un texte${nb}: c’est ${sayKind(kind)}`,
  ],
  [
    /^(\S+) must be true or false: it is (.+)$/s,
    (name = '', kind = '') => `${name} doit être true ou false${nb}: c’est ${sayKind(kind)}`,
  ],
  [
    /^(\S+) must be a date such as (\S+) or (\S+ \S+): it is (.+)$/s,
    (name = '', day = '', time = '', value = '') =>
      `${name} doit être une date comme ${day} ou ${time}${nb}: c’est ${value}`,
  ],
  [
    /^(\S+) is a list: Hugo passes it over and uses the file's path$/,
    (name = '') => `${name} est une liste${nb}: Hugo n’en tient pas compte et se sert du chemin du fichier`,
  ],
  [
    /^The file name holds #: links to its page do not work$/,
    said(`Le nom du fichier contient #${nb}: les liens vers sa page ne fonctionnent pas`),
  ],
  [/^The posting has no text below its front matter$/, said('L’affichage n’a aucun texte sous son en-tête')],
  [/^The page cannot be understood \((.+)\)$/s, (reason = '') => `La page n’a pas pu être comprise (${reason})`],
  [
    /^The text says that it closes on (\S+), (.+) says (\S+): the latter counts$/,
    (text = '', where = '', day = '') =>
      `Le texte donne le ${text} comme date limite, mais ${where === 'the front matter' ? 'l’en-tête' : 'une ligne précédente'} donne le ${day}${nb}: c’est ce dernier qui compte`,
  ],
  [/^Hugo publishes it at the same address as (.+)$/, (path = '') => `Hugo le publie à la même adresse que ${path}`],
  [
    /^It has no translationKey: give it and its (English|French) twin the same one$/,
    (language = '') =>
      `Il n’a pas de translationKey${nb}: donnez la même à sa version ${language === 'French' ? 'française' : 'anglaise'}`,
  ],
  [
    /^There is no (English|French) posting with the translationKey of this one \((.+)\)$/,
    (language = '', key = '') =>
      `Aucun affichage ${language === 'French' ? 'français' : 'anglais'} n’a la même translationKey (${key})`,
  ],
  [
    /^Its (English|French) twin is a draft \((.+)\): it is not shown$/,
    (language = '', path = '') =>
      `Sa version ${language === 'French' ? 'française' : 'anglaise'} est une ébauche (${path})${nb}: elle n’est pas montrée`,
  ],
  [
    /^The posting has only (\d+) words? below its front matter: readers may expect more$/,
    (count = '') =>
      `L’affichage n’a ${count === '1' ? 'qu’un mot' : `que ${count}${nb}mots`} sous son en-tête${nb}: on s’attend sans doute à plus`,
  ],
  [
    /^It is (\w+) but its English twin is (\w+) \((.+)\)$/,
    (french = '', english = '', path = '') =>
      `Il est ${sayStatus(french)}, mais sa version anglaise est ${english === 'open' ? 'ouverte' : 'fermée'} (${path})`,
  ],
  [
    /^It closes (.+) but its English twin closes (.+) \((.+)\)$/,
    (french = '', english = '', path = '') =>
      `Il ferme ${sayDay(french)}, mais sa version anglaise ferme ${sayDay(english)} (${path})`,
  ],
  [
    /^(.+) has the same translationKey \((.+)\) and is the (?:English|French) one shown$/,
    (path = '', key = '') => `${path} a la même translationKey (${key}), et c’est lui qui est montré`,
  ],
]

/**
 * A problem's message in French; as it is when nobody has written it in French, such as a reason of the YAML library. The
 * messages are made where files are read, in English, for `check`, editors and logs; here they are read by their form.
 */
export function problemInFrench(message: string): string {
  for (const [form, say] of sentences) {
    const found = form.exec(message)
    if (found !== null) return say(...found.slice(1).map((part) => part ?? ''))
  }
  return message
}
