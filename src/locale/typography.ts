import type { Bilingual, Locale } from './locale.ts'

interface Rule {
  readonly fault: string
  readonly pattern: RegExp
}

const both: readonly Rule[] = [
  { fault: 'two spaces', pattern: /\S[ \u00a0\u202f]{2,}\S/ },
  { fault: 'straight apostrophe instead of ’', pattern: /'/ },
  { fault: '‘ instead of the apostrophe ’', pattern: /\p{L}‘\p{L}/u },
  { fault: 'straight quotation mark', pattern: /"/ },
  { fault: 'three points instead of …', pattern: /\.{3}/ },
  { fault: 'space before , or .', pattern: /\s[,.](?![\p{L}\d])/u },
]

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
const capitalMonths = months.replace(/(?<=^|\|)./g, (letter) => letter.toUpperCase())

const rules: Bilingual<readonly Rule[]> = {
  en: [
    ...both,
    { fault: 'space before : ; ! or ?', pattern: /\s[:;!?](?!\S)/ },
    { fault: 'a time of day without points instead of a.m. or p.m.', pattern: /\d\s*[ap]m\b|\d\s*[AP]\.?M\b/ },
    { fault: 'space before %', pattern: /\d\s%/ },
    { fault: '$ after its amount', pattern: /\d\s?\$/ },
  ],
  fr: [
    ...both,
    { fault: 'no no-break space before :', pattern: /[^\u00a0]:/ },
    { fault: 'space before ; ! or ?', pattern: /\s[;!?]/ },
    { fault: 'no no-break space after «', pattern: /«[^\u00a0]/ },
    { fault: 'no no-break space before »', pattern: /[^\u00a0]»/ },
    { fault: '“ ” instead of « »', pattern: /^[^«]*[“”]|»[^«]*[“”]/ },
    { fault: 'no no-break space before % or $', pattern: /\d ?[%$]/ },
    { fault: '$ before its amount', pattern: /\$\s?\d/ },
    { fault: 'plain space in a number', pattern: /\d \d{3}(?!\d)/ },
    { fault: 'a time of day not as in 23 h 59', pattern: /\d h\b|\d\u00a0h \d|\dh\d/ },
    { fault: '1 instead of 1er', pattern: new RegExp(`(?<!\\d)1 (?:${months})(?!\\p{L})`, 'iu') },
    {
      fault: 'a month with a capital',
      pattern: new RegExp(`\\d(?:er)? (?:${capitalMonths})(?!\\p{L})`, 'u'),
    },
  ],
}

/** Code, addresses, tags and emoji codes: not prose. */
const notProse = /`[^`]*`|<[^>]*>|\b(?:https?:\/\/|mailto:)[^\s)>\]]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<!\S):\w+:(?!\S)/g

/**
 * What is wrong with the typography of a text, each with the words around it; empty when nothing is. Canadian usage: The
 * Canadian Style and Le guide du rédacteur (Translation Bureau).
 *
 * ```ts
 * typographyFaults('Titre: analyste', 'fr') // ['no no-break space before : in “Titre: analyste”']
 * ```
 */
export function typographyFaults(text: string, locale: Locale): string[] {
  return text
    .replace(notProse, 'x')
    .split('\n')
    .flatMap((line) => rules[locale].flatMap((rule) => faultIn(line, rule)))
}

function faultIn(line: string, { fault, pattern }: Rule): string[] {
  const found = pattern.exec(line)
  if (!found) return []
  const around = line.slice(Math.max(0, found.index - 15), found.index + found[0].length + 15)
  return [`${fault} in “${around.trim()}”`]
}
