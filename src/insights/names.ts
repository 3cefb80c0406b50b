import { fold } from '../locale/fold.ts'

/** Words after which, or around which, people name somebody. Folded. */
const introductions = [
  String.raw`\bname(?:s|d)?\b`,
  String.raw`\b(?:called|signed|sincerely|regards|cheers|yours truly)\b`,
  String.raw`\b(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\b`,
  String.raw`\b(?:mme|mlle|monsieur|madame|mademoiselle|maitre)\b|\bm\. `,
  String.raw`\b(?:tell|ask|thank|hire) (?!me\b|for\b|about\b|you\b)`,
  String.raw`\b(?:nom|prenom|surnom)\b|\bs?'?(?:m|t|s)'?appell?e|\bappelez[- ]moi\b|\bcordialement\b|\bsalutations\b`,
  String.raw`\b(?:call|tell|e-?mail|phone|text|write|reach) (?:me|us|him|her|them|to)\b`,
  String.raw`\b(?:my|his|her|their) (?:friend|brother|sister|son|daughter|wife|husband|partner|colleague|boss|manager)\b`,
  String.raw`\b(?:mon|ma|son|sa) (?:ami|amie|frere|soeur|fils|fille|femme|mari|conjoint|conjointe|collegue|patron|patronne)\b`,
].map((pattern) => new RegExp(pattern, 'u'))

/** "I am a beekeeper" says a trade; "I am Zephyrine" and « ici Zephyrine » do not. */
const selves =
  /(?:\b(?:i am|i'm|im|this is|it's|it is|here is|je suis|c'est|ici|moi c'est|moi,)) (?!(?:a|an|the|not|in|on|at|from|looking|interested|available|open|still|there|un|une|le|la|les|l'|de|du|des|au|aux|en|pas|a la)\b)/u

/** Whether a text may name a person: what stands in it is then no term to write down. */
export function mayNamePerson(text: string): boolean {
  const folded = fold(text)
  return selves.test(folded) || introductions.some((introduction) => introduction.test(folded))
}
