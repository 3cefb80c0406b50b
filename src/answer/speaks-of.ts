import { fold } from '../locale/fold.ts'
import type { Topic } from '../posting/facts/facts.ts'
import type { Passage, Posting } from '../posting/posting.ts'

const pay =
  '(?:salar|wage|pay|paid|rate|remunerat|an? (?:hour|year)|per (?:hour|year)|hourly|annual|salair|paie|traitement|taux|l.heure|par (?:heure|annee|an)|annuel|horaire)'
const money = '(?:\\$ ?\\d|\\d ?\\$|€ ?\\d|\\d ?€)'

/** The words by which a passage speaks of a topic, in folded text of either language. */
const words: { readonly [T in Topic]: RegExp } = {
  classification: /(?<![\p{L}\p{N}])[a-z]{2,3}-(?:[a-z]{2,3}-)?0?\d{1,2}(?![\p{L}\p{N}])/u,
  languageProfile:
    /bilingu|(?:english|french)(?! (?:language )?(?:version|page))|official language|langues? officielle|francais|anglais|[abc]{3}\/[abc]{3}/u,
  place:
    /(?:location|place of work|lieu de travail|emplacement)|(?<!\p{L})(?:located|remote(?:ly)?|telework|hybrid|on[- ]site|based in|teletravail|hybride|sur place|a distance|situee?) ?/u,
  tenure:
    /(?<!\p{L})(?:indeterminate|permanent|seasonal|temporary|casual|specified period|fixed[- ]term|\d+[- ](?:month|year)|term (?:of|position|employment)|part[- ]time|full[- ]time|duree (?:in)?determinee|periode (?:in)?determinee|permanente?|saisonni\p{L}+|temporaires?|occasionnel|temps partiel|temps plein|\d+ mois)/u,
  team: /(?<!\p{L})(?:team|branch|division|unit|directorate|equipe|direction|unite)(?!\p{L})/u,
  salary: new RegExp(`${money}.*${pay}|${pay}.*${money}`, 'u'),
  closing:
    /(?:closing date|clos(?:es|ing)|deadline|apply (?:by|before)|no later than|date (?:limite|de cloture)|cloture|au plus tard|avant le|jusqu.au).{0,60}\d/u,
  eligibility:
    /who (?:can|may) apply|(?:open|restricted|limited) to|area of selection|persons? resid|citizen|permanent resident|qui peut postuler|peuvent postuler|zone de selection|(?:ouvert|reserve|limite)e? a|personnes? (?:qui )?(?:resid|habit)|citoyen|residente? permanente?/u,
  clearance:
    /clearance|reliability (?:status|check)|(?:top )?secret(?!a)|security screening|cote de|fiabilite|enquete de securite|autorisation de securite/u,
}

/** The passages of a posting that speak of a topic: what is shown where no fact could be drawn, rather than that it is silent. */
export function passagesOn(topic: Topic, posting: Posting): readonly Passage[] {
  return posting.sections.flatMap(({ passages }) => passages).filter(({ text }) => words[topic].test(fold(text)))
}
