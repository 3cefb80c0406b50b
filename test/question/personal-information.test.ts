import { expect, test } from 'vitest'
import { withoutPersonalInformation } from '../../src/question/personal-information.ts'

test.each([
  ['my SIN is 046 454 286, can I apply?', ['sin'], 'my SIN is , can I apply?'],
  ['NAS: 046-454-286', ['sin'], 'NAS:'],
  ['call me at (613) 555-0199 please', ['phone'], 'call me at please'],
  ['mon courriel est alex.tremblay@exemple.example merci', ['email'], 'mon courriel est merci'],
  ['I live at 123 Main Street, Ottawa', ['address'], 'I live at , Ottawa'],
  ['j’habite au 45, rue des Érables', ['address'], 'j’habite au'],
  ['K1A 0B1 is my postal code', ['address'], 'is my postal code'],
  ['card 4111 1111 1111 1111', ['card'], 'card'],
])('withoutPersonalInformation() takes it out of %j', (text, found, rest) => {
  expect(withoutPersonalInformation(text)).toEqual({ found, text: rest })
})

test.each([
  'any IT-03 jobs?',
  'is posting 2024-1234 open until 2026-08-01?',
  'the term is 12 months, 37.5 hours a week',
  'budget of 1 000 000',
  'combien gagne-t-on, 95 000 $?',
])('withoutPersonalInformation() leaves %j alone', (text) => {
  expect(withoutPersonalInformation(text)).toEqual({ found: [], text })
})

test('withoutPersonalInformation() drops a pasted résumé whole', () => {
  const resume = `Curriculum vitae\nWork experience\n${'Led a team of analysts. '.repeat(40)}\nEducation\nBA`
  expect(withoutPersonalInformation(resume)).toEqual({ found: ['resume'], text: '' })
})
