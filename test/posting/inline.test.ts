import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inlineText, plain } from '../../src/posting/inline.ts'

test.each([
  ['A **bold** and an *italic* word', 'A bold and an italic word'],
  ['__Bold__ and _italic_ and ***both***', 'Bold and italic and both'],
  ['**b**old *i* ***x***', 'bold i x'],
  ['**Remarque :**Texte', 'Remarque :Texte'],
  ['** A slip of the space **', 'A slip of the space'],
  ['*one **two** three*', 'one two three'],
  ['C#, C++, .NET, F* and *nix', 'C#, C++, .NET, F* and *nix'],
  ['snake_case_name and __init__.py', 'snake_case_name and init.py'],
  ['2 * 3 * 4, 5*3*2', '2 * 3 * 4, 5*3*2'],
  ['Name: ______', 'Name: ______'],
  ['\\*not emphasis\\* and \\[not\\](a link)', '*not emphasis* and [not](a link)'],
  ['a line\\\nand the next', 'a line and the next'],
  ['`C#` and ``a `b` c`` and `*x*`', 'C# and a `b` c and *x*'],
  ['one ` tick', 'one ` tick'],
  ['Q&amp;A, caf&eacute;, 5&nbsp;%', 'Q&A, café, 5 %'],
  ['&amp;lt; stays', '&lt; stays'],
  ['<strong>Bold</strong>, 1<sup>er</sup> août<br>next', 'Bold, 1er août next'],
  ['<td>Salary</td><td>$5</td>', 'Salary $5'],
  ['a < b and b > c, <3', 'a < b and b > c, <3'],
  ['see ![a chart](/x.png) here', 'see a chart here'],
  ['a footnote[^1] here', 'a footnote here'],
  ['[optional] words and [a][b]', '[optional] words and [a][b]'],
  ['zero\u200bwidth, so\u00adft, \u202eturned', 'zerowidth, soft, turned'],
  ['\u001b[31mred, &#27;[0m, bell\u0007', '[31mred, [0m, bell'],
  ['&#0; &#xD800; \ud800 \ufffd.', '.'],
])('plain() reads %j', (markdown, text) => {
  expect(plain(markdown)).toBe(text)
})

test.each([
  ['[Apply](https://a.example/x)', 'Apply', 'https://a.example/x'],
  ['[Apply]( https://a.example/x )', 'Apply', 'https://a.example/x'],
  ['[Apply](<https://a.example/x> "Title")', 'Apply', 'https://a.example/x'],
  ['[wiki](https://a.example/a_(b))', 'wiki', 'https://a.example/a_(b)'],
  ['[**Apply** `now`](https://a.example/)', 'Apply now', 'https://a.example/'],
  ['[List&lt;T&gt;](https://a.example/?a=1&amp;b=2)', 'List<T>', 'https://a.example/?a=1&b=2'],
  ['[a [nested] label](/x/)', 'a [nested] label', '/x/'],
  ['[![alt](/i.png)](https://a.example/)', 'alt', 'https://a.example/'],
  ['[write] (mailto:jobs@a.example)', 'write', 'mailto:jobs@a.example'],
  ['<mailto:jobs@a.example>', 'jobs@a.example', 'mailto:jobs@a.example'],
  ['<jobs@a.example>', 'jobs@a.example', 'mailto:jobs@a.example'],
  ['<https://a.example/x>', 'https://a.example/x', 'https://a.example/x'],
  ['<a class="x" href="https://a.example/">the <b>form</b></a>', 'the form', 'https://a.example/'],
  ["<a href='mailto:jobs@a.example'>us</a>", 'us', 'mailto:jobs@a.example'],
  ['[the page](apply.html)', 'the page', 'apply.html'],
])('inlineText() finds the link in %j', (markdown, label, url) => {
  expect(inlineText(markdown)).toEqual({ text: label, links: [{ label, url }] })
})

test.each([
  '[x](javascript:alert(1))',
  '[x](JavaScript:alert(1))',
  '[x](&#106;avascript:alert)',
  '[x](data:text/html,x)',
  '[x](//evil.example/)',
  '[x](\\\\evil.example)',
  '<a href="java&#10;script:alert(1)">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="  javascript:alert(1)">x</a>',
  '[x]()',
  '[x]( )',
])('inlineText() keeps the words but no link of %j', (markdown) => {
  expect(inlineText(markdown)).toEqual({ text: 'x', links: [] })
})

test('inlineText() finds the address of a named link, whatever its capitals', () => {
  const definitions = new Map([['form', 'https://a.example/form']])
  const { text, links } = inlineText('[Apply][form], [here][FORM], [Form][] or [form].', { definitions })
  expect(text).toBe('Apply, here, Form or form.')
  expect(links.map(({ label }) => label)).toEqual(['Apply', 'here', 'Form', 'form'])
  expect(new Set(links.map(({ url }) => url))).toEqual(new Set(['https://a.example/form']))
})

test('inlineText() loses no word, whatever stands around it', () => {
  const mark = fc.constantFrom(
    '*',
    '**',
    '_',
    '[',
    ']',
    '(',
    ')',
    '`',
    '!',
    '\\',
    ' ',
    '~',
    '#',
    '|',
    '{',
    '}',
    '"',
    '\n',
  )
  const pieces = fc.array(fc.oneof(mark, fc.constantFrom('word', 'mot', 'été')), { maxLength: 40 })
  fc.assert(
    fc.property(pieces, (parts) => {
      const target = /\]\s?\([^)]*\)/ // an address in brackets is no word
      fc.pre(!target.test(parts.join('')))
      const count = (text: string) => text.match(/word|mot|été/g)?.length ?? 0
      expect(count(plain(parts.join('')))).toBe(count(parts.join('')))
    }),
    { numRuns: 2000 },
  )
})

test('inlineText() shows no control, directing or lost character, whatever is written', () => {
  const odd = fc.constantFrom(
    '&#',
    'x',
    '27',
    '0',
    ';',
    '&#xFFFD;',
    '\u202e',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u009b',
    'a',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(odd, { maxLength: 20 }), (parts) => {
      const { text } = inlineText(parts.join(''))
      expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffd]/u)
    }),
    { numRuns: 1000 },
  )
})
