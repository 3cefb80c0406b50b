import type { Locale } from '../locale/locale.ts'

/** A question to take the time of. */
export interface BenchQuestion {
  readonly locale: Locale
  readonly text: string
}

const english = [
  'any dev jobs I can do from home?',
  'how do I apply to the back-end developer position?',
  'front end architect',
  'is the executive assistant job still open',
  'I like writing about technical products, is there a job for someone like me?',
  'policy advisor, not the senior one',
  'python developper',
  'IT-03',
  'senior product manager for the platform team, where can I work from?',
  'HR',
  'do you have any openings for plumbers',
  'who won the hockey game last night',
  'I have been doing user research and interviews for ten years and would like to do that for the government',
  'translator',
]

const french = [
  'avez-vous des postes de développeuse en télétravail ?',
  'comment postuler au poste de conceptrice de services',
  'architecte frontal',
  'le poste d’adjointe de direction est-il encore ouvert',
  'j’aime écrire sur des produits techniques, y a-t-il un poste pour moi ?',
  'conseillère en politiques, pas celle de niveau principal',
  'developpeur pyton',
  'TI-03',
  'gestionnaire principal de produits pour les plateformes, d’où peut-on travailler ?',
  'RH',
  'avez-vous un poste de plombier',
  'qui a gagné le match hier soir',
  'je fais des entrevues et de la recherche depuis dix ans et j’aimerais le faire pour le gouvernement',
  'traductrice',
]

export const benchQuestions: readonly BenchQuestion[] = [
  ...english.map((text) => ({ locale: 'en' as const, text })),
  ...french.map((text) => ({ locale: 'fr' as const, text })),
]
