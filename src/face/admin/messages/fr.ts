import type { PageMessages } from './messages.ts'

const nb = '\u00a0'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`
}

export const fr = {
  title: `Vocation${nb}: état du service`,
  otherLanguage: 'English',
  skip: 'Passer au contenu',
  signIn: {
    title: 'Ouvrir une session',
    explained: 'Cette page est réservée aux responsables du service.',
    secret: 'Secret d’administration (RELOAD_SECRET)',
    button: 'Ouvrir la session',
    wrong: 'Ce n’est pas le bon secret. Copiez-le de nouveau à partir des paramètres du serveur.',
    wait: (seconds) => `Trop de tentatives. Attendez ${counted(seconds, 'seconde', 'secondes')}.`,
  },
  signOut: 'Fermer la session',
  done: 'Résultat',
  catalogue: {
    title: 'Affichages',
    version: 'Version',
    read: 'Lecture',
    age: 'Âge',
    open: 'Ouverts',
    closed: 'Fermés',
    untranslated: 'Sans traduction',
  },
  actions: {
    title: 'Actions',
    reload: 'Recharger',
    check: 'Vérifier seulement',
    rollBack: 'Revenir en arrière',
    force: 'Forcer le rechargement',
    explained:
      'Le rechargement laisse les affichages tels quels s’il devait en rester trop peu; le forcer passe outre. Revenir en arrière rétablit les affichages d’avant le dernier rechargement.',
  },
  questions: {
    title: 'Questions',
    period: (from, to) => `Du ${from} au ${to}`,
    days: 'Période',
    lastDays: (count) => `${count} derniers jours`,
    intent: 'Type de question',
    all: 'Tous',
    show: 'Afficher',
    plot: (language, answered, unanswered) =>
      `Questions en ${language === 'en' ? 'anglais' : 'français'}${nb}: ${counted(answered, 'avec réponse', 'avec réponse')}, ${unanswered} sans réponse`,
    answered: 'Avec réponse',
    unanswered: 'Sans réponse',
    asTable: 'Les mêmes données sous forme de tableau',
    caption: 'Questions par jour, par langue et par type',
    day: 'Jour',
    language: 'Langue',
    none: 'Aucune question pendant cette période.',
    explained:
      'Les salutations, les remerciements et les demandes d’aide ne portent sur aucun affichage et ne sont pas comptés ici.',
  },
  languages: { en: 'Anglais', fr: 'Français' },
  intents: {
    list: 'Postes ouverts',
    find: 'Poste qui convient',
    detail: 'Renseignement sur un affichage',
    apply: 'Comment postuler',
    status: 'Encore ouvert?',
    help: 'Aide',
    greeting: 'Salutations',
    thanks: 'Remerciements',
    language: 'Autre langue',
    out_of_scope: 'Rien ne convient',
  },
  terms: {
    title: 'Ce qui est resté introuvable',
    explained: (least) =>
      `Termes absents de tous les affichages, employés dans au moins ${least} conversations au cours des 90 derniers jours.`,
    term: 'Terme',
    conversations: 'Conversations',
    none: 'Aucun terme de ce genre.',
  },
  postings: {
    title: 'Affichages les plus montrés',
    key: 'Affichage',
    shown: 'Nombre de fois',
    none: 'Aucun affichage n’a été montré.',
  },
  problems: {
    title: (count) => (count === 0 ? 'Problèmes' : `Problèmes (${count})`),
    file: 'Fichier',
    line: 'Ligne',
    severity: 'Gravité',
    error: 'Erreur',
    warning: 'Avertissement',
    message: 'Description',
    none: 'Aucun fichier ne pose problème.',
    more: (count) => `Et ${count} de plus${nb}: «${nb}vocation check${nb}» les énumère tous.`,
  },
  reloads: {
    title: 'Derniers rechargements',
    when: 'Moment',
    by: 'Demande venue de',
    outcome: 'Résultat',
    changes: 'Changements',
    took: 'Durée',
    none: 'Aucun rechargement depuis le démarrage du serveur.',
    counts: ({ opened, closed, changed, gone }) =>
      [
        counted(opened.length, 'ouvert', 'ouverts'),
        counted(closed.length, 'fermé', 'fermés'),
        counted(changed.length, 'modifié', 'modifiés'),
        counted(gone.length, 'disparu', 'disparus'),
      ].join(', '),
    milliseconds: (count) => `${count}${nb}ms`,
  },
  origins: {
    start: 'le démarrage',
    watch: 'un fichier modifié',
    signal: 'un signal',
    webhook: 'la commande ou un webhook',
    page: 'cette page',
    chat: 'un clavardage',
    replica: 'un autre processus',
  },
  outcomes: {
    swapped: 'Rechargé',
    unchanged: 'Aucun changement',
    kept: 'Non rechargé',
    'rolled-back': 'Retour en arrière',
    checked: 'Vérifié',
  },
} satisfies PageMessages
