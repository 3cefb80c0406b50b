import { expect, test } from 'vitest'
import { locales } from '../../src/locale/locale.ts'
import { analyzerFor } from '../../src/search/analyzer.ts'
import { synonymGroups } from '../../src/search/synonym-groups.ts'

test.each(locales)(
  'tellingTerms() in %s keeps the words of trades, whatever the other language makes of them',
  (locale) => {
    const { terms, tellingTerms } = analyzerFor(locale)
    const trades = `java kotlin python react angular figma docker terraform linux sql postgres swift rust ruby spark excel
    nurse plumber driver chemist designer writer lawyer infirmière plombier chauffeur chimiste rédacteur avocat comptable`
    const asked = [trades, ...synonymGroups.slice(0, 60).map((group) => group[locale])].flatMap((words) =>
      words.split(/\s+/).filter((word) => terms(word).length > 0 && tellingTerms(word).length === 0),
    )
    // These only ask, or belong to everyday speech as much as to work.
    const allowed = new Set(
      'help pay salary work background experience boss phone call contact offer general future chance travel office people app application case'.split(
        ' ',
      ),
    )
    expect(asked.filter((word) => !allowed.has(word.toLowerCase()))).toEqual([])
  },
)

test('tellingTerms() leaves everyday speech out of a story', () => {
  expect(analyzerFor('en').tellingTerms('I have spent ten years doing something different with kubernetes')).toEqual([
    'kubernetes',
  ])
  expect(
    analyzerFor('fr').tellingTerms('ça fait dix ans que je travaille avec kubernetes, pis j’aimerais changer'),
  ).toEqual(['kubernetes'])
})
