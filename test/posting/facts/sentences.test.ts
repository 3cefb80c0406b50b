import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/posting/facts/sentences.ts'

const tables: readonly (readonly [string, readonly string[]])[] = [
  ['We hire. You apply.', ['We hire.', 'You apply.']],
  ['Use tools, e.g. Figma or i.e. Sketch. Then test.', ['Use tools, e.g. Figma or i.e. Sketch.', 'Then test.']],
  [
    'Connaître un outil, p. ex. Trello. Écrire clairement.',
    ['Connaître un outil, p. ex. Trello.', 'Écrire clairement.'],
  ],
  ['Écrivez à M. Tremblay à St. John. Merci!', ['Écrivez à M. Tremblay à St. John.', 'Merci!']],
  [
    'Applications close at 11:59 p.m. Pacific on August 1, 2026. Good luck!',
    ['Applications close at 11:59 p.m. Pacific on August 1, 2026.', 'Good luck!'],
  ],
  ['The day ends at 5 p.m. We value balance.', ['The day ends at 5 p.m.', 'We value balance.']],
  ['Process No. 24 is open. No. It is not.', ['Process No. 24 is open.', 'No.', 'It is not.']],
  [
    'See https://example.ca/a.B/Index.html for more. Ask us.',
    ['See https://example.ca/a.B/Index.html for more.', 'Ask us.'],
  ],
  ['You know .NET, ASP.NET and Node.js. You know SQL.', ['You know .NET, ASP.NET and Node.js.', 'You know SQL.']],
  ['Work on version 2.1 of the rules. Ship it.', ['Work on version 2.1 of the rules.', 'Ship it.']],
  ['You focus on outcomes.The team helps.', ['You focus on outcomes.', 'The team helps.']],
  ['Write to Jobs.Emplois@example.gc.ca today. Thanks.', ['Write to Jobs.Emplois@example.gc.ca today.', 'Thanks.']],
  ['Postulez quand même ! Dites-nous pourquoi.', ['Postulez quand même !', 'Dites-nous pourquoi.']],
  ['You speak both. (In short, CBC.) You write well.', ['You speak both.', '(In short, CBC.)', 'You write well.']],
  ['Envoyez votre C.V. et une lettre. Merci.', ['Envoyez votre C.V. et une lettre.', 'Merci.']],
  ['Skills, tools, etc. The team decides.', ['Skills, tools, etc.', 'The team decides.']],
  ['Start on Aug. 3, 2026. End later.', ['Start on Aug. 3, 2026.', 'End later.']],
]

test.each(tables)('sentencesOf() cuts %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences)
})

test('sentencesOf() keeps every character but white space, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})
