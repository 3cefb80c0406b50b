/** Everything the page itself says, in both languages side by side. \u00a0 is a no-break space. */
export const words = {
  pageTitle: {
    en: 'Vocation: questions about our job postings',
    fr: 'Vocation\u00a0: questions sur nos offres d’emploi',
  },
  skip: { en: 'Skip to your question', fr: 'Aller à votre question' },
  otherLanguage: { en: 'Français', fr: 'English' },
  tagline: { en: 'Answers from our job postings', fr: 'Des réponses tirées de nos offres d’emploi' },
  conversation: { en: 'Questions and answers', fr: 'Questions et réponses' },
  youAsked: { en: 'You asked', fr: 'Votre question' },
  answer: { en: 'Answer', fr: 'Réponse' },
  label: { en: 'Your question', fr: 'Votre question' },
  hint: {
    en: 'In English or French. Please leave out personal information.',
    fr: 'En français ou en anglais. N’écrivez pas de renseignements personnels.',
  },
  send: { en: 'Ask', fr: 'Demander' },
  again: { en: 'Start over', fr: 'Recommencer' },
  cleared: { en: 'The conversation was cleared.', fr: 'La conversation a été effacée.' },
  waiting: { en: 'Looking through the postings…', fr: 'Je consulte les affichages…' },
  nextSteps: { en: 'Next steps', fr: 'Et maintenant' },
  reference: { en: 'Answer reference', fr: 'Référence de la réponse' },
  source: { en: 'Source', fr: 'Source' },
  retry: { en: 'Try again', fr: 'Réessayer' },
  empty: { en: 'Write a question first.', fr: 'Écrivez d’abord une question.' },
  failed: {
    offline: {
      en: 'The server could not be reached. Check your connection, then try again. Your question is kept here.',
      fr: 'Le serveur est injoignable. Vérifiez votre connexion, puis réessayez. Votre question reste ici.',
    },
    too_many: {
      en: 'That was a lot of questions at once. Wait a few seconds, then try again.',
      fr: 'C’était beaucoup de questions à la fois. Attendez quelques secondes, puis réessayez.',
    },
    too_large: {
      en: 'That is too long to read at once. Ask in a sentence or two.',
      fr: 'C’est trop long à lire d’un coup. Posez votre question en une phrase ou deux.',
    },
    not_ready: {
      en: 'The postings are still being read. Try again in a moment.',
      fr: 'La lecture des affichages n’est pas terminée. Réessayez dans un instant.',
    },
    other: {
      en: 'Something went wrong on our side. Try again; your question is kept here.',
      fr: 'Un problème est survenu de notre côté. Réessayez\u00a0: votre question reste ici.',
    },
  },
  kept: {
    title: { en: 'What is kept, and for how long', fr: 'Ce qui est conservé, et combien de temps' },
    sentences: {
      en: [
        'Your questions are not kept. This page uses no cookies.',
        'Your browser keeps a random number for this tab until you close the tab or start over. With it, the server remembers for 12 hours which postings it showed you and the language you chose, so that you can ask “how do I apply to that one?”',
        'Your network address is held in memory for about a minute, only to stop floods of questions.',
      ],
      fr: [
        'Vos questions ne sont pas conservées. Cette page n’utilise aucun témoin.',
        'Votre navigateur conserve un numéro aléatoire pour cet onglet jusqu’à ce que vous fermiez l’onglet ou recommenciez. Grâce à ce numéro, le serveur se rappelle pendant 12\u00a0heures quels affichages il vous a montrés et la langue que vous avez choisie\u00a0: vous pouvez ainsi demander «\u00a0Comment postuler à celui-là?\u00a0»',
        'Votre adresse réseau reste en mémoire environ une minute, uniquement pour freiner les envois en rafale.',
      ],
    },
  },
  about: {
    en: 'This is a program. It answers from the postings alone and links to them; it never ranks or advises candidates.',
    fr: 'Ceci est un programme. Il répond seulement à partir des affichages et y renvoie; il ne classe ni ne conseille jamais les candidates et candidats.',
  },
}

/** Questions to start with. */
export const examples = {
  en: ['What’s open right now?', 'Any developer jobs I can do from home?', 'How do I apply?'],
  fr: [
    'Quels postes sont ouverts en ce moment?',
    'Avez-vous des postes en développement à faire de la maison?',
    'Comment postuler?',
  ],
}
