import type { Bilingual } from '../../locale/locale.ts'

/** What Teams alone says; everything else stands in the answer. */
export interface TeamsWords {
  /** On a link that leaves Teams, as its store asks. */
  readonly viewOn: (host: string) => string
  readonly adminOnly: string
  readonly apology: string
  readonly unsure: string
  readonly cutShort: string
  /** To a button that nobody made. */
  readonly oddButton: string
}

export const teamsWords: Bilingual<TeamsWords> = {
  en: {
    viewOn: (host) => `View on ${host}`,
    adminOnly: 'Only the admins of Vocation may do that.',
    unsure: 'The answer may not have reached you. If you do not see it, please ask again.',
    apology: 'Something went wrong on our side. Please ask again in a moment.',
    cutShort: 'The rest is in the posting.',
    oddButton: 'This button does not work. Please ask your question in words.',
  },
  fr: {
    viewOn: (host) => `Voir sur ${host}`,
    adminOnly: 'Seules les personnes qui administrent Vocation peuvent faire cela.',
    unsure: 'La réponse ne vous est peut-être pas parvenue. Si vous ne la voyez pas, posez de nouveau votre question.',
    apology: 'Un problème est survenu de notre côté. Posez de nouveau votre question dans un instant.',
    cutShort: 'La suite se trouve dans l’affichage.',
    oddButton: 'Ce bouton ne fonctionne pas. Posez plutôt votre question par écrit.',
  },
}
