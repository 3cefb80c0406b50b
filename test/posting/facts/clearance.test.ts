import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { valuesOf } from './sample-page.ts'

const tables: readonly (readonly [Locale, string, string])[] = [
  ['en', 'You must be able to obtain a Secret clearance.', 'secret'],
  ['en', 'Security requirement: Reliability status', 'reliability'],
  ['en', 'A Top Secret clearance is required.', 'top-secret'],
  ['en', 'Candidates need a clearance at either Reliability or Secret level.', 'secret reliability'],
  ['en', 'A security clearance is a condition of employment.', 'unspecified'],
  ['en', 'Conditions: enhanced reliability screening must be completed.', 'reliability'],
  ['en', 'No security clearance is required.', ''],
  ['en', 'Your secret power is listening.', ''],
  ['en', 'You care for the reliability of our sites.', ''],
  ['en', 'You manage secrets and keys in the cloud.', ''],
  ['fr', 'Vous devez obtenir une cote de sécurité de niveau secret.', 'secret'],
  ['fr', 'Cote de fiabilité exigée.', 'reliability'],
  ['fr', 'Attestation de sécurité : très secret', 'top-secret'],
  ['fr', 'La personne doit détenir une autorisation de sécurité de niveau fiabilité approfondie.', 'reliability'],
  ['fr', 'Une enquête de sécurité est nécessaire.', 'unspecified'],
  ['fr', 'Aucune cote de sécurité n’est requise.', ''],
  ['fr', 'Votre pouvoir secret est l’écoute.', ''],
  ['fr', 'Vous assurez la fiabilité des sites.', ''],
  ['fr', 'Vous appliquez des pratiques de sécurité.', ''],
]

test.each(tables)('drawFacts() in %s takes from %j the clearances "%s"', (locale, text, clearances) => {
  const found = valuesOf('clearance', locale, text) as { kind: string }[]
  expect(found.map(({ kind }) => kind).join(' ')).toBe(clearances)
})

test('drawFacts() reads a clearance under its heading', () => {
  expect(valuesOf('clearance', 'en', 'Secret', { heading: 'Security clearance' })).toEqual([{ kind: 'secret' }])
})
