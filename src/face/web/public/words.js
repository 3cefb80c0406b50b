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
  send: { en: 'Ask', fr: 'Envoyer' },
  again: { en: 'Start over', fr: 'Recommencer' },
  cleared: { en: 'The conversation was cleared.', fr: 'La conversation a été effacée.' },
  waiting: { en: 'Looking through the postings…', fr: 'Je consulte les affichages…' },
  nextSteps: { en: 'Next steps', fr: 'Étapes suivantes' },
  report: { en: 'Report a wrong answer', fr: 'Signaler une erreur' },
  reportSubject: { en: (reference) => `Wrong answer ${reference}`, fr: (reference) => `Réponse erronée ${reference}` },
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
      fr: 'Cela fait beaucoup de questions à la fois. Attendez quelques secondes, puis réessayez.',
    },
    too_large: {
      en: 'The message is too long. Ask in a sentence or two.',
      fr: 'Le message est trop long. Posez votre question en une phrase ou deux.',
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
