import type { Messages } from './messages.ts'

/** No-break space: before `:` and inside « » (Le guide du rédacteur, 6.12). */
const nb = '\u00a0'

function quote(title: string): string {
  return `«${nb}${title}${nb}»`
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
}

const numbers = 'Aucun Un Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Onze Douze Treize Quatorze Quinze'.split(' ')

/** Un nombre qui ouvre la phrase s’écrit en lettres (Le guide du rédacteur, 2.1), s’il est court. */
function opening(count: number): string {
  return numbers[count] ?? String(count)
}

function postings(count: number): string {
  return `${opening(count)} ${count < 2 ? 'poste' : 'postes'}`
}

function are(count: number): string {
  return count < 2 ? 'est' : 'sont'
}

function some(count: number, shown: number): string {
  if (shown >= count) return ''
  return ` En voici ${opening(shown).toLowerCase()}.`
}

function months(count: number | undefined): string {
  if (count === undefined) return 'Durée déterminée'
  if (count % 12 !== 0) return `Durée déterminée, ${count} mois`
  return `Durée déterminée, ${count / 12} an${count < 24 ? '' : 's'}`
}

export const fr = {
  quote,
  listed,
  labelled: (label, value) => `${label}${nb}: ${value}`,
  list: {
    open: (count, shown) => `${postings(count)} ${are(count)} à pourvoir en ce moment.${some(count, shown)}`,
    matching: (count, shown, conditions) =>
      `${postings(count)} à pourvoir ${count < 2 ? 'correspond' : 'correspondent'} à votre demande (${conditions}).${some(count, shown)}`,
    none: (conditions) => `Aucun poste à pourvoir ne correspond à votre demande (${conditions}).`,
    nothingOpen: 'Aucun poste n’est à pourvoir en ce moment.',
    closed: (count, shown) =>
      `${opening(count)} ${count < 2 ? 'affichage' : 'affichages'} ${are(count)} ${count < 2 ? 'fermé' : 'fermés'}.${some(count, shown)}`,
    rest: (count) => (count < 2 ? `Et celui-ci${nb}:` : `Et ces ${opening(count).toLowerCase()} autres${nb}:`),
  },
  find: {
    fits: (count) =>
      count < 2
        ? `Voici le poste qui s’en rapproche le plus${nb}:`
        : `Voici les postes qui s’en rapprochent le plus${nb}:`,
    closed: (count) =>
      count < 2
        ? `Le poste qui s’en rapproche le plus est fermé${nb}:`
        : `Les postes qui s’en rapprochent le plus sont fermés${nb}:`,
    openInstead: `À pourvoir en ce moment, dans le même ordre d’idées${nb}:`,
    alsoClosed: `S’en rapprochent aussi, mais sont fermés${nb}:`,
    noneOpen: 'Rien de tel n’est à pourvoir en ce moment.',
    nothing: 'Je n’ai trouvé aucun affichage à ce sujet.',
    openCount: (count) =>
      count === 0
        ? 'Aucun poste n’est à pourvoir en ce moment.'
        : count === 1
          ? `Un autre poste est à pourvoir${nb}: demandez «${nb}Quels postes sont ouverts?${nb}» pour le voir.`
          : `${opening(count)} autres postes sont à pourvoir${nb}: demandez «${nb}Quels postes sont ouverts?${nb}» pour les voir.`,
  },
  detail: {
    which: `De quel poste s’agit-il? Nommez-le ou choisissez-en un qui est ouvert${nb}:`,
    whichOne: 'De quel poste s’agit-il? Nommez-le en quelques mots.',
    silent: 'L’affichage ne le précise pas.',
    notSaid: (label) => `${label}${nb}: l’affichage ne le précise pas.`,
    inItsWords: (label) => `${label}, selon l’affichage${nb}:`,
    otherLanguageOnly: 'Cet affichage n’existe qu’en anglais.',
    askContact: (contact) => `Pour poser la question${nb}: ${contact}`,
    nearest: `Je n’ai trouvé aucun affichage de ce nom. Voici celui qui s’en rapproche le plus${nb}:`,
  },
  apply: {
    to: (title) => `Pour postuler à ${quote(title)}${nb}:`,
    steps: 'Comment postuler',
    email: (address) => `Envoyez un courriel à ${address}.`,
    subject: (subject) => `Dans l’objet du message, écrivez${nb}: ${subject}`,
    form: 'Remplissez le formulaire de candidature sur la page de l’affichage.',
    link: 'Postulez au moyen du lien ci-dessous.',
    unsaid: 'L’affichage ne précise pas comment postuler. Passez par sa page.',
    closed: (title) => `${quote(title)} est fermé. On n’y accepte plus de candidatures.`,
    closedSaid: `Pour mémoire, l’affichage disait${nb}:`,
    upcoming: (title) => `${quote(title)} est fermé pour l’instant${nb}: l’affichage n’est pas encore ouvert.`,
    accommodation: `Pour demander des mesures d’adaptation pendant l’évaluation${nb}:`,
    accommodationUnsaid: 'L’affichage ne précise pas à qui demander des mesures d’adaptation.',
    general: `On postule à un affichage à la fois${nb}:`,
    generalSteps: [
      `Choisissez un affichage${nb}: demandez «${nb}Quels postes sont ouverts?${nb}» ou dites ce que vous faites.`,
      'Ouvrez sa page et lisez ce qu’on y demande.',
      `Suivez ses consignes. Demandez-moi «${nb}Comment postuler à…?${nb}» et je les trouverai.`,
    ],
    anytime: `Si rien ne vous convient aujourd’hui, vous pouvez tout de même laisser votre candidature${nb}:`,
    noAnytime: 'Il n’y a pas de candidature générale. Chaque affichage reçoit les siennes.',
  },
  status: {
    open: (title) => `Oui, ${quote(title)} est ouvert.`,
    openUntil: (title, until) => `Oui, ${quote(title)} est ouvert ${until}.`,
    evergreen: (title) => `Oui, ${quote(title)} est ouvert toute l’année.`,
    closed: (title) => `Non, ${quote(title)} est fermé.`,
    closedSince: (title, when) => `Non, ${quote(title)} est fermé depuis ${when}.`,
    upcoming: (title, when) => `Pas encore${nb}: ${quote(title)} est fermé et ouvrira ${when}.`,
    plain: (sentence) => sentence.replace(/^(?:Oui|Non), /, ''),
    contrary: (sentence) => sentence.replace(/^(?:Oui|Non)(?=,)/, (mot) => (mot === 'Oui' ? 'Non' : 'Oui')),
  },
  card: {
    open: 'Ouvert',
    openUntil: (until) => `Ouvert ${until}`,
    evergreen: 'Ouvert toute l’année',
    closed: 'Fermé',
    closedSince: (when) => `Fermé depuis ${when}`,
    upcoming: (when) => `Fermé, ouvrira ${when}`,
    read: 'Lire l’affichage',
  },
  greeting: {
    hello: `Bonjour! Je réponds aux questions sur nos offres d’emploi${nb}: ce qui est à pourvoir, ce qu’un poste demande et comment postuler.`,
    example: `Par exemple${nb}: «${nb}Avez-vous des postes en développement à faire de la maison?${nb}»`,
    inThisLanguage: 'Vous pouvez aussi m’écrire en français.',
  },
  help: {
    intro: `Posez votre question dans vos mots, en français ou en anglais. Par exemple${nb}:`,
    examples: [
      'Quels postes sont ouverts en ce moment?',
      'Avez-vous des postes en développement à faire de la maison?',
      'Quel est le niveau du poste de conseillère en politiques?',
      'Le poste de designer est-il encore ouvert?',
      'Comment je postule?',
      'Avise-moi quand un poste de designer ouvre (dans Slack et Teams)',
      'In English, please',
    ],
    limits:
      'Je réponds seulement à partir des affichages, et j’y renvoie. Ce qu’un affichage ne précise pas, je ne le sais pas.',
    privacy:
      'N’écrivez pas de renseignements personnels. Je ne classe ni ne conseille jamais les candidates et candidats.',
  },
  thanks: 'Il n’y a pas de quoi! Revenez quand vous voulez.',
  language: {
    switched: 'Bien sûr. Je vous répondrai en français.',
    again: `Bien sûr. Voici la même chose en français${nb}:`,
    channel: 'Dans ce canal, je réponds désormais en français dès qu’une question ne révèle pas sa langue.',
    noChannel: `Ce canal n’a plus de langue attitrée${nb}: je me fie à la question et à la personne qui la pose.`,
  },
  refusal: {
    advice: `Je ne peux ni évaluer, ni comparer, ni conseiller les candidates et candidats. Je peux vous dire ce qu’un affichage demande${nb}: nommez-en un ou demandez «${nb}Quels postes sont ouverts?${nb}»`,
    long: 'C’est plus que je ne peux lire d’un coup. Posez votre question en une phrase ou deux.',
  },
  personal: {
    kinds: {
      sin: 'un numéro d’assurance sociale',
      phone: 'un numéro de téléphone',
      email: 'une adresse courriel',
      address: 'une adresse postale',
      resume: 'un curriculum vitæ',
      card: 'un numéro de carte',
    },
    dropped: (kinds) =>
      `Votre message semble contenir des renseignements personnels (${kinds}). Je n’ai ni lu ni conservé cette partie. N’en envoyez pas ici${nb}: postulez plutôt par l’affichage.`,
  },
  alerts: {
    made: (what) => `Je vous écrirai dès l’affichage d’un poste qui correspond à ${quote(what)}.`,
    madeAny: 'Je vous écrirai dès l’affichage d’un nouveau poste.',
    keeping: `Je garde cette alerte pendant un an. Pour voir vos alertes, écrivez ${quote('mes alertes')}. Pour les arrêter, écrivez ${quote('arrête les alertes')}.`,
    openNow: (count) =>
      count === 1 ? `Celui-ci est à pourvoir en ce moment${nb}:` : `Ceux-ci sont à pourvoir en ce moment${nb}:`,
    full: (most) =>
      `Vous avez ${most} alertes et je n’en garde pas davantage. Écrivez ${quote('mes alertes')} pour les voir, puis arrêtez-en une.`,
    none: `Vous n’avez aucune alerte. Pour en créer une, écrivez par exemple ${quote('Avise-moi quand un poste de designer ouvre')}.`,
    list: (count) => (count === 1 ? `Vous avez une alerte${nb}:` : `Vous avez ${count} alertes${nb}:`),
    any: 'tout nouveau poste',
    howToStop: `Pour en arrêter une, écrivez par exemple ${quote('arrête l’alerte 1')}. Pour toutes les arrêter, écrivez ${quote('arrête les alertes')}.`,
    stopped: (names, count) => `J’ai arrêté ${count === 1 ? 'l’alerte' : 'les alertes'}${nb}: ${names}.`,
    stoppedAll: (count) =>
      count === 1
        ? 'J’ai arrêté votre alerte. Il ne vous en reste aucune.'
        : `J’ai arrêté vos ${count} alertes. Il ne vous en reste aucune.`,
    noSuch: (count) =>
      count === 1
        ? `Vous n’avez qu’une alerte. Écrivez ${quote('mes alertes')} pour la voir.`
        : `Vous n’avez que ${count} alertes. Écrivez ${quote('mes alertes')} pour les voir.`,
    notNamed: (words) =>
      `Aucune de vos alertes ne porte sur ${quote(words)}. Écrivez ${quote('mes alertes')} pour les voir.`,
    which: `De quels postes dois-je vous aviser? Écrivez par exemple ${quote('Avise-moi quand un poste de designer ouvre')} ou ${quote('Avise-moi de tout nouveau poste')}.`,
    forgotten:
      'J’ai supprimé vos alertes, la langue que vous aviez choisie et ce que j’avais retenu de cette conversation. Je ne garde rien d’autre à votre sujet.',
    elsewhere: `Pour recevoir un avis dès l’affichage d’un poste, faites-m’en la demande dans Slack ou dans Microsoft Teams${nb}: d’ici, je ne peux pas vous écrire.`,
    privately: 'Je ne peux vous écrire que dans notre conversation privée. Faites-m’en la demande là-bas.',
    away: 'Je ne peux pas noter cela en ce moment; rien n’a donc changé. Réessayez dans quelques minutes.',
    opened: (count) =>
      count === 1
        ? `Un poste que vous attendiez vient d’être affiché${nb}:`
        : `${count} postes que vous attendiez viennent d’être affichés${nb}:`,
    also: (count) => `${count === 1 ? 'Également affiché' : 'Également affichés'}${nb}:`,
    more: (count) =>
      count === 1
        ? `Un autre est à pourvoir${nb}: demandez ${quote('Quels postes sont ouverts?')}.`
        : `${count} autres sont à pourvoir${nb}: demandez ${quote('Quels postes sont ouverts?')}.`,
    why: (names) =>
      `Vous m’avez demandé de vous aviser${nb}: ${names}. Pour arrêter, écrivez ${quote('arrête les alertes')}.`,
  },
  trouble: 'Un problème est survenu de notre côté. Réessayez dans un instant.',
  actions: {
    apply: 'Comment postuler',
    applyTo: (title) => `Comment postuler${nb}: ${title}`,
    applyText: (title) => `Comment postuler à ${quote(title)}?`,
    more: (count) => `En voir ${count} de plus`,
    moreText: 'Montre-moi la suite',
    translate: 'En français',
    translateText: 'En français, s’il vous plaît',
    open: 'Voir les postes ouverts',
    openText: 'Quels postes sont ouverts?',
    about: (title) => title,
  },
  labels: {
    classification: 'Groupe et niveau',
    languageProfile: 'Langues',
    place: 'Lieu',
    tenure: 'Durée d’emploi',
    team: 'Équipe',
    salary: 'Salaire',
    closing: 'Date de clôture',
    eligibility: 'Qui peut postuler',
    clearance: 'Cote de sécurité',
    duties: 'Fonctions',
    qualifications: 'Qualifications',
    accommodation: 'Mesures d’adaptation',
    email: 'Adresse courriel',
    subject: 'Objet du message',
  },
  conditions: {
    remote: 'télétravail',
    hybrid: 'mode hybride',
    seasonal: 'emploi saisonnier',
    indeterminate: 'durée indéterminée',
    term: 'durée déterminée',
    acting: 'intérim',
    deployment: 'mutation',
    secondment: 'détachement',
    assignment: 'affectation',
    casual: 'emploi occasionnel',
    student: 'pour étudiantes et étudiants',
    employees: 'réservés aux fonctionnaires',
    public: 'ouverts au public',
    english: 'français non exigé',
    french: 'anglais non exigé',
    bilingual: 'bilingue',
    city: (name) => `${name} ou télétravail`,
    team: (name) => `équipe${nb}: ${name}`,
  },
  values: {
    languageProfile: {
      'english-essential': 'Anglais essentiel',
      'french-essential': 'Français essentiel',
      either: 'Français ou anglais',
      asset: 'Bilinguisme, un atout',
      bilingual: (profile) => (profile === undefined ? 'Bilingue' : `Bilingue (${profile})`),
    },
    place: { remote: 'Télétravail', hybrid: 'Mode hybride', 'on-site': 'Sur place' },
    tenure: {
      indeterminate: 'Durée indéterminée',
      term: months,
      acting: 'Intérim',
      deployment: 'Mutation',
      secondment: 'Détachement',
      assignment: 'Affectation',
      casual: 'Emploi occasionnel',
      seasonal: 'Emploi saisonnier',
      temporary: 'Emploi temporaire',
      student: 'Emploi étudiant',
    },
    clearance: {
      reliability: 'Cote de fiabilité',
      secret: 'Secret',
      'top-secret': 'Très secret',
      unspecified: 'Exigée, sans précision du niveau',
    },
    eligibility: {
      citizenship: 'Citoyenneté',
      students: 'Étudiantes et étudiants',
      employees: 'Fonctionnaires',
      area: 'Zone de sélection',
      veterans: 'Vétérans et vétéranes',
      public: 'Ouvert au public',
    },
  },
} satisfies Messages
