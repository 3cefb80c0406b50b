import { fold } from '../locale/fold.ts'
import { sentencesOf } from '../posting/facts/sentences.ts'
import type { Posting } from '../posting/posting.ts'
import type { PassageHit } from '../search/catalogue.ts'

/** What people ask in other words than postings tell it, in folded text of either language. */
interface Matter {
  readonly asks: RegExp
  readonly tells: RegExp
}

const number =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|une dizaine|une douzaine|quinze|vingt)'

const matters: readonly Matter[] = [
  // How large the team is: told by a number.
  {
    asks: /(?:how many|how big|size|combien|taille|grosseur).{0,40}(?:team|equipe|manage|lead|supervis|diriger|gerer|encadrer)|(?:team|equipe).{0,30}(?:how many|how big|size|combien|taille)/u,
    tells: new RegExp(
      `(?:team|group|equipe|groupe) (?:of|de|d') ?(?:about |environ |some |quelque )?${number}(?!\\p{L})|${number}(?: \\(\\d+\\))?(?: other| autres)?[- ](?:persons?|people|personnes?|members?|membres|employe|employees|staff|developers|designers)`,
      'u',
    ),
  },
  // Whether to apply without all that is asked for.
  {
    asks: /(?:don.?t|do not|not|even if).{0,30}(?:all|every|box|criteria|requirements)|(?:tick|check|meet).{0,25}(?:all|every)|coche.{0,12}(?:pas|tout)|pas tou(?:te|t)e?s? (?:les |la )?|meme si|il me manque/u,
    tells:
      /apply anyway|all the boxes|postulez (?:quand|tout de) meme|n.hesitez pas a (?:postuler|poser)|encourage.{0,30}(?:apply|postuler)|toutes les exigences|every (?:qualification|requirement|criterion)/u,
  },
  // Which department it is: told by what the organisation is part of.
  {
    asks: /(?:which|what|quel) (?:department|ministry|agency|organi[sz]ation|ministere|organisme|agence)|under (?:which|what)/u,
    tells: /(?:is |are )?part of|(?:fait|font) partie d|rattachee? a|releve(?:nt)? d/u,
  },
]

/** The passages that tell of a matter the words ask about, with the sentence that does. */
export function mattersAsked(words: string, posting: Posting): readonly PassageHit[] {
  const folded = fold(words)
  const asked = matters.filter(({ asks }) => asks.test(folded))
  if (asked.length === 0) return []
  const passages = posting.sections.flatMap((section) => section.passages)
  return asked.flatMap(({ tells }) =>
    passages.flatMap((passage) => {
      const excerpt = sentencesOf(passage.text).find((sentence) => tells.test(fold(sentence)))
      return excerpt === undefined ? [] : [{ passage, score: 1, excerpt }]
    }),
  )
}
