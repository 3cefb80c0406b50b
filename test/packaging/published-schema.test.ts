import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { teamsPackage } from '../../src/packaging/teams-package.ts'
import { values } from './package-values.ts'
import { unzip } from './unzip.ts'

const schemas = join(
  dirname(createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json')),
  'build/json-schemas/teams',
)

/** What the schema that the document names finds wrong with it: Microsoft's own, as published. */
function faultsOf(document: { readonly $schema: string }): readonly string[] {
  const [, place = ''] = /json-schemas\/teams\/(v[\d.]+\/[\w.]+)$/.exec(document.$schema) ?? []
  const { $schema: _draft, ...schema } = JSON.parse(readFileSync(join(schemas, place), 'utf8'))
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    formats: { uri: URL.canParse, email: true },
  })
  const check = ajv.compile(schema)
  return check(document) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const packed = await teamsPackage('manifest/teams', values)
const read = (name: string) => JSON.parse(unzip(packed).get(name)?.toString('utf8') ?? '')

test.each(['manifest.json', 'fr.json', 'fr-ca.json'])(
  '%s in the package keeps Microsoft’s published schema',
  (name) => {
    expect(faultsOf(read(name))).toEqual([])
  },
)

test('the published schemas find what Teams would refuse', () => {
  const manifest = read('manifest.json')
  manifest.name.short = 'A name with more than thirty characters'
  manifest.bots[0].scopes = ['everywhere']
  manifest.surprise = true
  expect(faultsOf(manifest).length).toBeGreaterThanOrEqual(3)
  expect(faultsOf({ ...read('fr.json'), 'name.long': 'x', 'name.short': 'x'.repeat(31) })).toHaveLength(2)
})
