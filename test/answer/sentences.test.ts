import { expect, test } from 'vitest'
import { messages } from '../../src/answer/messages/all.ts'
import { locales } from '../../src/locale/locale.ts'
import { typographyFaults } from '../../src/locale/typography.ts'
import { sentencesOf } from './sentences.ts'

test.each(locales)('messages in %s are written as the language is printed', (locale) => {
  const faults = sentencesOf(messages[locale], locale).flatMap(({ name, text }) =>
    typographyFaults(text, locale).map((fault) => `${name}: ${text}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test('messages say the same things in both languages', () => {
  const names = (locale: 'en' | 'fr') => sentencesOf(messages[locale], locale).map(({ name }) => name)
  expect(names('fr')).toEqual(names('en'))
})

test('messages stand side by side in sentences.md, to be read', async () => {
  const english = sentencesOf(messages.en, 'en')
  const french = new Map(sentencesOf(messages.fr, 'fr').map(({ name, text }) => [name, text]))
  const rows = english.map(({ name, text }) => `| ${name} | ${text} | ${french.get(name) ?? ''} |`)
  const page = ['# All sentences, side by side', '', '| | English | Français |', '|---|---|---|', ...rows, ''].join(
    '\n',
  )
  await expect(page).toMatchFileSnapshot('sentences.md')
})
