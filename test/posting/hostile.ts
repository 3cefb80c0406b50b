const title = "title: 'An analyst'"
const body = 'The team analyses.'
const layout = 'layout: job-posting'

/** A page between fences. */
function page(...front: readonly string[]): string {
  return ['---', ...front, '---', body, ''].join('\n')
}

export interface HostileFile {
  readonly name: string
  readonly content: string | Uint8Array
  /** What the problem says. */
  readonly says: RegExp
  readonly line: number
  /** A warning leaves the posting in the catalogue. */
  readonly severity?: 'warning'
}

function bytes(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Buffer.concat(parts.map((part) => Buffer.from(part as string)))
}

/** Files that people, editors and enemies really make, each with the one thing an admin must be told. */
export const hostileFiles: readonly HostileFile[] = [
  { name: 'empty', content: '', says: /empty/, line: 1 },
  { name: 'blank', content: '\n\n  \n', says: /empty/, line: 1 },
  { name: 'no front matter', content: '# A title\n\ntext', says: /no front matter/, line: 1 },
  { name: 'no closing fence', content: `---\n${layout}\n${title}\ntext`, says: /not closed/, line: 4 },
  { name: 'fence with a space before', content: ` ---\n${layout}\n---\n`, says: /no front matter/, line: 1 },
  { name: 'toml', content: '+++\nlayout = "job-posting"\n+++\n', says: /TOML/, line: 1 },
  { name: 'json', content: '{ "layout": "job-posting" }\n', says: /JSON/, line: 1 },
  { name: 'js', content: '---js\n{ layout: "job-posting" }\n---\n', says: /"js"/, line: 1 },
  { name: 'js with a space', content: '--- JS\n{}\n---\n', says: /"JS"/, line: 1 },
  { name: 'javascript', content: '---javascript\nglobalThis.ran = true\n---\n', says: /"javascript"/, line: 1 },
  { name: 'constructor', content: '---constructor\n{}\n---\n', says: /"constructor"/, line: 1 },
  { name: 'coffee', content: '---coffee\na: 1\n---\n', says: /"coffee"/, line: 1 },
  { name: 'four hyphens', content: '----\na: 1\n----\n', says: /"-"/, line: 1 },
  { name: 'elision', content: page(layout, "title: 'Responsable d'équipe'"), says: /apostrophe.*double/, line: 3 },
  {
    name: 'elision in the description',
    content: page(layout, title, "description: 'L'équipe'"),
    says: /apostrophe/,
    line: 4,
  },
  { name: 'tab', content: page(layout, 'title:', '\t- x'), says: /Tabs are not allowed/, line: 4 },
  { name: 'colon', content: page(layout, 'title: Analyst: senior'), says: /colon/, line: 3 },
  {
    name: 'duplicate key',
    content: page(layout, title, 'archived: true', 'archived: false'),
    says: /unique/i,
    line: 5,
  },
  { name: 'unclosed quotation', content: page(layout, 'title: "An analyst'), says: /not YAML/, line: 3 },
  { name: 'list for front matter', content: page('- layout', '- job-posting'), says: /key: value/, line: 2 },
  { name: 'no title', content: page(layout), says: /title is missing/, line: 1 },
  { name: 'empty title', content: page(layout, 'title: ""'), says: /title is missing/, line: 3 },
  {
    name: 'title a list',
    content: page(layout, 'title: [An, analyst]'),
    says: /title must be a text: it is a list/,
    line: 3,
  },
  {
    name: 'title a table',
    content: page(layout, 'title: { en: Analyst }'),
    says: /title must be a text: it is a table/,
    line: 3,
  },
  {
    name: 'key a list',
    content: page(layout, title, 'translationKey: [a, b]'),
    says: /translationKey must be a text/,
    line: 4,
  },
  {
    name: 'archived yes',
    content: page(layout, title, 'archived: "yes"'),
    says: /archived must be true or false: it is "yes"/,
    line: 4,
  },
  {
    name: 'archived number',
    content: page(layout, title, 'archived: 1'),
    says: /archived must be true or false/,
    line: 4,
  },
  { name: 'draft maybe', content: page(layout, title, 'draft: maybe'), says: /draft must be true or false/, line: 4 },
  { name: 'linkHidden list', content: page(layout, title, 'linkHidden: [true]'), says: /linkHidden must be/, line: 4 },
  {
    name: 'no such date',
    content: page(layout, title, 'closingDate: 2026-13-45'),
    says: /closingDate must be a date.*2026-13-45/,
    line: 4,
  },
  { name: 'no such day', content: page(layout, title, 'closingDate: 2026-02-30'), says: /2026-02-30/, line: 4 },
  { name: 'no such hour', content: page(layout, title, 'closingDate: 2026-02-28 25:00'), says: /25:00/, line: 4 },
  { name: 'date in words', content: page(layout, title, 'closingDate: next Friday'), says: /next Friday/, line: 4 },
  {
    name: 'date a list',
    content: page(layout, title, 'closingDate: [2026-01-01]'),
    says: /closingDate must be a date/,
    line: 4,
  },
  { name: 'no text', content: `---\n${layout}\n${title}\n---\n\n`, says: /no text/, line: 1 },
  {
    name: 'only markup',
    content: `---\n${layout}\n${title}\n---\n<div>\n</div>\n<!-- later -->\n`,
    says: /no text/,
    line: 1,
  },
  {
    name: 'latin1',
    content: bytes(`---\n${layout}\ntitle: '`, [0xe9], "quipe'\n---\nx"),
    says: /not UTF-8: byte 32/,
    line: 1,
  },
  {
    name: 'cut character',
    content: bytes(`---\n${layout}\n${title}\n---\n`, [0xe2, 0x80]),
    says: /not UTF-8/,
    line: 1,
  },
  { name: 'utf16', content: bytes([0xff, 0xfe, 0x2d, 0, 0x2d, 0]), says: /UTF-16/, line: 1 },
  { name: 'nul', content: page(layout, title).replace('team', 'te\0am'), says: /NUL/, line: 1 },
  { name: 'huge', content: page(layout, title) + 'x'.repeat(300 * 1024), says: /larger than 256 KB/, line: 1 },
  {
    name: 'ten megabytes',
    content: page(layout, title) + 'x '.repeat(5 * 1024 * 1024),
    says: /larger than 256 KB/,
    line: 1,
  },
  {
    name: 'huge front matter',
    content: page(layout, title, `description: ${'x'.repeat(20_000)}`),
    says: /larger than 16 KB/,
    line: 1,
  },
  { name: 'blank lines', content: page(layout, title, '\n'.repeat(200_000)), says: /larger than 16 KB/, line: 1 },
  {
    name: 'alias bomb',
    content: page(
      layout,
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefg'.split('').map((b, i) => `${b}: &${b} [${`*${'abcdef'[i]}, `.repeat(9)}]`),
    ),
    says: /alias/i,
    line: 2,
  },
  { name: 'deep flow', content: page(layout, `title: ${'['.repeat(7000)}`), says: /nested/, line: 3 },
  { name: 'deep block', content: page(layout, `x: \n${'- '.repeat(3000)}a`), says: /nested/, line: 4 },
  {
    name: 'url a list',
    content: page(layout, title, 'url: [/x/]'),
    says: /url is a list/,
    line: 4,
    severity: 'warning',
  },
  {
    name: 'description a list',
    content: page(layout, title, 'description: [x]'),
    says: /description must be a text/,
    line: 4,
    severity: 'warning',
  },
  {
    name: 'wrong publication date',
    content: page(layout, title, 'date: soon'),
    says: /date must be a date/,
    line: 4,
    severity: 'warning',
  },
  {
    name: 'crooked closing fence',
    content: `---\n${layout}\n${title}\n----\narchived: true\n---\nx`,
    says: /must be --- alone/,
    line: 4,
  },
  { name: 'blank title', content: page(layout, 'title: "   "'), says: /title is missing/, line: 3 },
  { name: 'title without words', content: page(layout, 'title: "<b></b>"'), says: /title has no words/, line: 3 },
  {
    name: 'letter lost before',
    content: page(layout, title).replace('team', 't\ufffdam'),
    says: /letter was lost/,
    line: 5,
  },
  {
    name: 'text that goes on at the margin',
    content: page(layout, title, 'description: >-', '  The first line', 'and the second', 'date: 2030-01-01'),
    says: /has no key.*two spaces/,
    line: 6,
  },
  {
    name: 'last line at the margin',
    content: page(layout, title, 'description: The first line', 'and the second'),
    says: /has no key.*two spaces/,
    line: 5,
  },
  { name: 'two documents', content: page(layout, title, '...', 'a: 1'), says: /ends early/, line: 5 },
  {
    name: 'wrong expiry',
    content: page(layout, title, 'expiryDate: soon'),
    says: /expiryDate must be a date/,
    line: 4,
  },
  {
    name: 'wrong publication',
    content: page(layout, title, 'publishDate: 2026-02-31'),
    says: /publishDate must be a date/,
    line: 4,
  },
  {
    name: 'layout a list',
    content: page('layout: [job-posting]', title),
    says: /layout must be a text: it is a list/,
    line: 2,
    severity: 'warning',
  },
  {
    name: 'url a table',
    content: page(layout, title, 'url: { en: /x/ }'),
    says: /url must be a text: it is a table/,
    line: 4,
    severity: 'warning',
  },
  {
    name: 'key twice, with other capitals',
    content: page(layout, title, 'archived: false', 'Archived: true'),
    says: /unique/i,
    line: 5,
  },
  {
    name: 'unfinished merge in the front matter',
    content: page(layout, title, '<<<<<<< HEAD', 'archived: true', '=======', 'archived: false', '>>>>>>> other'),
    says: /merge was left unfinished/,
    line: 4,
  },
  {
    name: 'unfinished merge in the text',
    content: `${page(layout, title)}<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n`,
    says: /merge was left unfinished/,
    line: 6,
  },
  { name: 'alias that leads nowhere', content: page(layout, 'title: *work'), says: /alias/i, line: 3 },
  { name: 'brackets on many lines', content: page(layout, `x: ${'[\n'.repeat(5000)}`), says: /nested/, line: 103 },
]
