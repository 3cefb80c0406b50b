import type { Bilingual } from '../../locale/locale.ts'

/** What only Slack has to say; everything else comes in the answer. */
export interface SlackWords {
  readonly readRest: string
  readonly youCanAsk: (texts: readonly string[]) => string
  readonly reference: (reference: string) => string
  readonly helpful: string
  readonly notHelpful: string
  readonly helpfulLabel: string
  readonly notHelpfulLabel: string
  readonly apology: string
  readonly unsure: string
  readonly elsewhere: string
  readonly failed: string
  readonly homeTitle: string
  readonly openRoles: (count: number) => string
  readonly andMore: (count: number) => string
  readonly notLoaded: string
  readonly loadedAt: (moment: string) => string
  readonly howToAsk: string
  readonly howToAskLines: (commands: { readonly jobs: string; readonly emplois: string }) => readonly string[]
  readonly promptsTitle: string
  readonly prompts: readonly { readonly title: string; readonly message: string }[]
  readonly adminOnly: string
  readonly adminNotSetUp: string
  readonly adminUsage: (command: string) => string
  readonly adminFailed: string
  readonly modalTitle: string
  readonly modalLabel: string
  readonly modalSubmit: string
  readonly modalClose: string
}

const en: SlackWords = {
  readRest: 'Read the rest',
  youCanAsk: (texts) => `You can also type: ${texts.map((text) => `“${text}”`).join(', ')}`,
  reference: (reference) => `Reference: ${reference}`,
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  helpfulLabel: 'This answer was helpful',
  notHelpfulLabel: 'This answer was not helpful',
  apology: 'Sorry, the answer could not be delivered. Please ask again in a few minutes.',
  unsure: 'The answer may not have reached you. If you do not see it, please ask again.',
  elsewhere:
    'Sorry, I could not answer where you asked: I may not be allowed to write there. Please ask me here instead.',
  failed: 'Sorry, something went wrong and I could not answer. Please ask again in a few minutes.',
  homeTitle: 'Job postings',
  openRoles: (count) =>
    count === 0 ? 'No roles are open right now.' : count === 1 ? '1 role is open.' : `${count} roles are open.`,
  andMore: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  notLoaded: 'The postings are being loaded. Open this tab again in a moment.',
  loadedAt: (moment) => `Postings last updated: ${moment}`,
  howToAsk: 'How to ask',
  howToAskLines: ({ jobs }) => [
    `Type ${jobs} and your question in any channel: only you see the answer.`,
    'Write to me in the Messages tab.',
    'Mention me in a channel: I answer in the thread.',
    'Paste a link to a posting: I show what it says and whether it is open.',
  ],
  promptsTitle: 'You can ask:',
  prompts: [
    { title: 'Which roles are open?', message: 'Which roles are open?' },
    { title: 'Can I work from home?', message: 'Which roles can I do remotely?' },
    { title: 'How do I apply?', message: 'How do I apply?' },
    { title: 'What can you do?', message: 'Help' },
  ],
  adminOnly: 'This command is reserved for the people who look after the postings.',
  adminNotSetUp: 'This command is not set up on this server.',
  adminUsage: (command) =>
    `Type ${command} reload (--force to insist), ${command} status, ${command} check or ${command} rollback.`,
  adminFailed: 'The command could not be carried out. The server log says why.',
  modalTitle: 'Ask about jobs',
  modalLabel: 'Your question',
  modalSubmit: 'Ask',
  modalClose: 'Cancel',
}

const fr: SlackWords = {
  readRest: 'Lire la suite',
  youCanAsk: (texts) => `Vous pouvez aussi écrire\u00A0: ${texts.map((text) => `«\u00A0${text}\u00A0»`).join(', ')}`,
  reference: (reference) => `Référence\u00A0: ${reference}`,
  helpful: 'Utile',
  notHelpful: 'Pas utile',
  helpfulLabel: 'Cette réponse a été utile',
  notHelpfulLabel: 'Cette réponse n’a pas été utile',
  apology:
    'La réponse n’a pas pu être transmise. Toutes nos excuses. Veuillez reposer la question dans quelques minutes.',
  unsure: 'La réponse ne s’est peut-être pas rendue. Si vous ne la voyez pas, veuillez reposer la question.',
  elsewhere:
    'Je n’ai pas pu répondre là où vous avez posé la question\u00A0: je n’ai peut-être pas le droit d’y écrire. Posez-la-moi plutôt ici.',
  failed:
    'Un problème m’a empêché de répondre. Toutes nos excuses. Veuillez reposer la question dans quelques minutes.',
  homeTitle: 'Offres d’emploi',
  openRoles: (count) =>
    count === 0
      ? 'Aucun poste n’est ouvert en ce moment.'
      : count === 1
        ? '1 poste est ouvert.'
        : `${count} postes sont ouverts.`,
  andMore: (count) => (count === 1 ? 'et 1 autre' : `et ${count} autres`),
  notLoaded: 'Les affichages sont en cours de chargement. Rouvrez cet onglet dans un instant.',
  loadedAt: (moment) => `Dernière mise à jour des affichages\u00A0: ${moment}`,
  howToAsk: 'Comment poser une question',
  howToAskLines: ({ emplois }) => [
    `Tapez ${emplois} suivi de votre question dans n’importe quel canal\u00A0: la réponse n’est visible que pour vous.`,
    'Écrivez-moi dans l’onglet Messages.',
    'Mentionnez-moi dans un canal\u00A0: je réponds dans le fil.',
    'Collez le lien d’un affichage\u00A0: je montre ce qu’il dit et s’il est ouvert.',
  ],
  promptsTitle: 'Vous pouvez demander\u00A0:',
  prompts: [
    { title: 'Quels postes sont ouverts?', message: 'Quels postes sont ouverts?' },
    { title: 'Y a-t-il du télétravail?', message: 'Quels postes peut-on occuper à distance?' },
    { title: 'Comment postuler?', message: 'Comment postuler?' },
    { title: 'Que pouvez-vous faire?', message: 'Aide' },
  ],
  adminOnly: 'Cette commande est réservée aux responsables des affichages.',
  adminNotSetUp: 'Cette commande n’est pas configurée sur ce serveur.',
  adminUsage: (command) =>
    `Tapez ${command} recharger (--force pour insister), ${command} état, ${command} vérifier ou ${command} rétablir.`,
  adminFailed: 'La commande n’a pas pu être exécutée. Le journal du serveur dit pourquoi.',
  modalTitle: 'Question sur un poste',
  modalLabel: 'Votre question',
  modalSubmit: 'Demander',
  modalClose: 'Annuler',
}

/** What Slack has to say, in each language. */
export const slackWords: Bilingual<SlackWords> = { en, fr }
