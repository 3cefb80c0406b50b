import { expect, test } from 'vitest'
import { sectionsOf } from '../../src/posting/markdown.ts'

/** A body's sections as text: headings after #, items after -, paragraphs, each with its line. */
function outline(...lines: readonly string[]): readonly string[] {
  return sectionsOf(lines.join('\n'), { firstLine: 1 }).flatMap(({ heading, passages }) => [
    `# ${heading}`.trim(),
    ...passages.map(({ form, text, line }) => `${line}${form === 'item' ? ' -' : ''} ${text}`),
  ])
}

test('sectionsOf() finds headings in all the ways people write them', () => {
  expect(
    outline(
      '## Duties ##',
      'a',
      '###### C#',
      '**Skills:**',
      'b',
      '__Pay__ :',
      '**In this role, you will**:',
      '*What is it like?*',
      '<h3 class="x">The <em>team</em></h3>',
      'Setext',
      '======',
      'c',
      '',
      'Also setext',
      '---',
      '## With {#anchor}',
      '##',
    ),
  ).toEqual([
    '# Duties',
    '2 a',
    '# C#',
    '# Skills',
    '5 b',
    '# Pay',
    '# In this role, you will',
    '# What is it like?',
    '# The team',
    '# Setext',
    '12 c',
    '# Also setext',
    '# With',
  ])
})

test('sectionsOf() takes no sentence for a heading', () => {
  expect(
    outline(
      'Our **team** is small',
      '',
      '#hashtag',
      '',
      'A paragraph *ends with emphasis*',
      '',
      '**We do not hire at the moment.**',
      '',
      '**Note:** the pay is good',
      '',
      'Text',
      '',
      '---',
      '',
      '* * *',
      'More',
    ),
  ).toEqual([
    '#',
    '1 Our team is small',
    '3 #hashtag',
    '5 A paragraph ends with emphasis',
    '#',
    '7 We do not hire at the moment.',
    '9 Note: the pay is good',
    '11 Text',
    '16 More',
  ])
})

test('sectionsOf() reads lists of every kind, with lines that go on', () => {
  expect(
    outline(
      '- one',
      '  goes on',
      'lazily too',
      '* two',
      '    + nested',
      '1. three',
      '2) four',
      '• five',
      '',
      '  after a gap',
      '-no item',
      '2021. A year',
    ),
  ).toEqual([
    '#',
    '1 - one goes on lazily too',
    '4 - two',
    '5 - nested',
    '6 - three',
    '7 - four',
    '8 - five',
    '10 after a gap -no item 2021. A year',
  ])
})

test('sectionsOf() reads HTML as it reads Markdown, also on one line', () => {
  const html = '<div><h2>Duties</h2><ul class="x"><li>one</li><li><p>two</p></li></ul><p>After.</p><p>All.</p></div>'
  expect(outline(html)).toEqual(['# Duties', '1 - one', '1 - two', '#', '1 After.', '1 All.'])
  expect(outline(...html.split(/(?<=>)(?!<)|(?=<)(?<!>)/))).toEqual([
    '# Duties',
    '3 - one',
    '5 - two',
    '#',
    '8 After.',
    '10 All.',
  ])
})

test('sectionsOf() drops what readers of the page do not see', () => {
  expect(
    outline(
      'before <!-- a',
      '',
      'hidden',
      '--> after',
      '',
      '<script>',
      'alert("x")',
      '</script>',
      '<STYLE>p { color: red }</style>',
      'shown {{< figure src="x"',
      '  alt="y" >}} again',
      '',
      '{{% callout %}}kept{{% /callout %}}',
      '[name]: https://a.example/',
      'see [this][name] and {{< not closed',
    ),
  ).toEqual(['#', '1 before', '4 after', '10 shown again', '13 kept', '15 see this and {{< not closed'])
})

test('sectionsOf() hides what follows a comment that is never closed, as browsers do', () => {
  expect(outline('before', '', '<!-- after', '', 'and all')).toEqual(['#', '1 before'])
})

test('sectionsOf() reads quotations, tables and code as text', () => {
  expect(
    outline(
      '> quoted',
      '> > twice',
      '',
      '| Salary | $5 |',
      '|--------|:--:|',
      '| Level | IT-03 |',
      '',
      '```md',
      '# no heading',
      '- an item',
      '```',
      'after',
    ),
  ).toEqual(['#', '1 quoted twice', '4 Salary | $5', '6 Level | IT-03', '9 # no heading', '10 - an item', '12 after'])
})

test('sectionsOf() counts lines from where the body begins', () => {
  const [section] = sectionsOf('\n\ntext [a](https://a.example/)', { firstLine: 10 })
  expect(section?.passages).toEqual([
    { text: 'text a', form: 'paragraph', line: 12, links: [{ label: 'a', url: 'https://a.example/' }] },
  ])
})

test('sectionsOf() keeps what follows a list of duties apart from them', () => {
  const sections = sectionsOf('## Duties\nYou will:\n- write\n- read\n\nEveryone is welcome.', { firstLine: 1 })
  expect(sections.map(({ kind, passages }) => [kind, passages.length])).toEqual([
    ['duties', 3],
    ['other', 1],
  ])
})

test('sectionsOf() gives every section its kind, and none for nothing', () => {
  expect(sectionsOf('', { firstLine: 1 })).toEqual([])
  const body =
    'Intro\n## À propos de nous\n## Fonctions\n## Ce qu’il vous faut\n## Conditions d’emploi\n## Comment postuler'
  expect(sectionsOf(body, { firstLine: 1 }).map(({ kind }) => kind)).toEqual([
    'other',
    'about',
    'duties',
    'qualifications',
    'conditions',
    'apply',
  ])
})

test.each(
  [
    ...[
      '<!--',
      '<script ',
      '*a ',
      '_a ',
      '**a ',
      '[',
      '[a](',
      '[a][',
      '![',
      '<a ',
      '<a href=',
      '`a',
      '{{<',
      '\\',
      '&amp',
      '- ',
      '= ',
    ],
    ...[
      '> ',
      '# ',
      '- a\n',
      '# a\n',
      '|',
      ' ',
      '\t',
      '-',
      '_',
      '~',
      '<p>',
      '<li>',
      '<https:',
      '[[a]',
      '*',
      '* *',
      '#',
      'a\n---\n',
      '<>',
    ],
  ].map((part) => [part]),
)('sectionsOf() takes no long time for 256 KB of %j', (part) => {
  for (const end of ['', 'a', '>', ')', '*']) {
    const start = performance.now()
    sectionsOf(`a${part.repeat((256 * 1024) / part.length)}${end}`, { firstLine: 1 })
    expect(performance.now() - start).toBeLessThan(2000)
  }
})

test('sectionsOf() takes the terms of definition lists for headings', () => {
  const html = ['<dl>', '<dt>Salary</dt><dd>$70,000</dd>', '<dt>', 'Place</dt>', '<dd>Regina</dd>', '</dl>']
  expect(outline(...html)).toEqual(['# Salary', '2 $70,000', '# Place', '5 Regina'])
  expect(outline('Salary', ': $70,000', 'Place', ':   Regina', '', 'Closing date', ': 2027-01-08')).toEqual([
    ...['# Salary', '2 $70,000', '# Place', '4 Regina', '# Closing date', '7 2027-01-08'],
  ])
})

test('sectionsOf() keeps the cells of a table apart, however it is written', () => {
  expect(outline('| Salary | $70,000 |', '|---|---|', '| Place | Regina |')).toEqual([
    ...['#', '1 Salary | $70,000', '3 Place | Regina'],
  ])
  expect(outline('Salary | $70,000', '--- | ---', 'Place | Regina', 'Team | Parks', '', 'A | b', 'c')).toEqual([
    ...['#', '1 Salary | $70,000', '3 Place | Regina', '4 Team | Parks', '6 A | b c'],
  ])
  expect(
    outline(
      '<table>',
      '<tr><th>Salary</th><td>$70,000</td></tr>',
      '<tr>',
      '<th scope="row">Place</th>',
      '<td>Regina</td>',
      '</tr>',
    ),
  ).toEqual(['#', '2 Salary | $70,000', '4 Place | Regina'])
})

test('sectionsOf() parts lines that each begin with a label, but no running text', () => {
  expect(outline('**Salary:** $70,000', '**Place :** Regina', '__Team__: Parks', 'in the west')).toEqual([
    ...['#', '1 Salary: $70,000', '2 Place : Regina', '3 Team: Parks in the west'],
  ])
  expect(outline('City of Brandon', 'Salaire\u00a0: 70 000 $', 'Lieu : Brandon')).toEqual([
    ...['#', '1 City of Brandon', '2 Salaire : 70 000 $', '3 Lieu : Brandon'],
  ])
  expect(
    outline(
      'We are a team that has always worked in one way, and we tell everyone what it is.',
      'Note: we read all of it at',
      '4:30',
    ),
  ).toEqual([
    '#',
    '1 We are a team that has always worked in one way, and we tell everyone what it is. Note: we read all of it at 4:30',
  ])
})
