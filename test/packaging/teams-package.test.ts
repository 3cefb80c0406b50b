import { readFile } from 'node:fs/promises'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { typographyFaults } from '../../src/locale/typography.ts'
import { noAppId, packageValues } from '../../src/packaging/package-values.ts'
import { colourIcon, outlineIcon } from '../../src/packaging/teams-icons.ts'
import { localizationFaults, manifestSchema, translatablePaths } from '../../src/packaging/teams-manifest.ts'
import { TeamsPackageError, teamsPackage } from '../../src/packaging/teams-package.ts'
import { sampleBot } from '../bot/sample-bot.ts'
import { siteIn } from '../posting/site.ts'
import { values } from './package-values.ts'
import { unzip } from './unzip.ts'

const folder = 'manifest/teams'

test('teamsPackage() makes an archive of the manifest, its languages and icons', async () => {
  const files = unzip(await teamsPackage(folder, values))
  expect([...files.keys()]).toEqual(['manifest.json', 'fr.json', 'fr-ca.json', 'color.png', 'outline.png'])
  const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '')
  expect(manifestSchema.parse(manifest)).toMatchObject({ id: values.appId, validDomains: values.domains })
  expect(JSON.stringify(manifest)).not.toContain('{{')
  expect(await teamsPackage(folder, values)).toEqual(await teamsPackage(folder, values))
})

test('teamsPackage() refuses what Teams would refuse, and names it', async () => {
  const refused = async (changes: object) => {
    const error = await teamsPackage(folder, { ...values, ...changes }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(TeamsPackageError)
    return (error as TeamsPackageError).message
  }
  expect(await refused({ appId: 'none' })).toContain('id')
  expect(await refused({ developer: 'x'.repeat(33) })).toContain('developer.name')
  expect(await refused({ privacy: 'http://digital.example/' })).toContain('developer.privacyUrl')
  expect(await refused({ domains: ['digital.example/jobs'] })).toContain('validDomains')
})

test('packageValues() takes from the site what nobody says', async () => {
  const site = siteIn('content')
  const values = packageValues(site, { privacy: 'https://digital.example/privacy/' })
  expect(values).toMatchObject({
    appId: noAppId,
    domains: [...new Set([site.languages.en, site.languages.fr].map(({ baseUrl }) => new URL(baseUrl).hostname))],
    website: site.languages.en.baseUrl,
    privacy: 'https://digital.example/privacy/',
    terms: site.languages.en.baseUrl,
  })
  expect((await teamsPackage(folder, values)).length).toBeGreaterThan(1000)
  expect(packageValues(site, { appId: 'x' }).appId).toBe('x')
})

const read = async (name: string) => JSON.parse(await readFile(`${folder}/${name}`, 'utf8'))

test.each(['fr.json', 'fr-ca.json'])('%s has everything the manifest says, and nothing else', async (name) => {
  const [manifest, localization] = [await read('manifest.json'), await read(name)]
  expect(translatablePaths(manifest)).toHaveLength(26)
  expect(localizationFaults(manifest, localization)).toEqual([])
  const { 'name.short': _short, ...less } = localization
  expect(localizationFaults(manifest, { ...less, 'name.long': 'x', 'name.full': '' })).toHaveLength(3)
})

test('the manifest and its languages are typeset as each language is', async () => {
  const [manifest, french] = [await read('manifest.json'), await read('fr.json')]
  const english = translatablePaths(manifest).map((path) =>
    path.split(/[.[\]]+/).reduce((value, key) => (key === '' ? value : value[key]), manifest),
  )
  for (const text of english) expect(typographyFaults(text, text.startsWith('En français') ? 'fr' : 'en')).toEqual([])
  for (const [path, text] of Object.entries<string>(french)) {
    if (path !== '$schema') expect(typographyFaults(text, text.startsWith('In English') ? 'en' : 'fr')).toEqual([])
  }
})

test('the bot understands every command of the manifest, in both languages', async () => {
  const [manifest, french] = [await read('manifest.json'), await read('fr.json')]
  const { bot } = await sampleBot()
  const english = manifest.bots[0].commandLists[0].commands.map(
    (command: { description: string }) => command.description,
  )
  const inFrench = Object.keys(french).filter((path) => /commandLists\[0\].*description$/.test(path))
  const intents = async (texts: readonly string[]) =>
    Promise.all(texts.map(async (text) => (await bot.reply({ content: { text } })).intent))
  const expected = ['list', 'list', 'apply', 'help', 'language', 'help']
  expect(await intents(english)).toEqual(expected)
  expect(await intents(inFrench.map((path) => french[path]))).toEqual(expected)
})

/** Size and pixels of a PNG written without filters. */
function pixelsOf(file: Buffer) {
  const size = file.readUInt32BE(16)
  const length = file.readUInt32BE(33)
  const rows = inflateSync(file.subarray(41, 41 + length))
  const pixels = Array.from({ length: size * size }, (_, n) => {
    const from = Math.floor(n / size) * (size * 4 + 1) + 1 + (n % size) * 4
    return [...rows.subarray(from, from + 4)]
  })
  return { size, pixels }
}

test('the icons are as drawn: 192 pixels filled, 32 pixels white on nothing', async () => {
  const [colour, outline] = [await readFile(`${folder}/color.png`), await readFile(`${folder}/outline.png`)]
  expect(pixelsOf(colour)).toEqual(pixelsOf(colourIcon()))
  expect(pixelsOf(outline)).toEqual(pixelsOf(outlineIcon()))
  expect(pixelsOf(colour).size).toBe(192)
  expect(pixelsOf(colour).pixels.every(([, , , opacity]) => opacity === 255)).toBe(true)
  const { size, pixels } = pixelsOf(outline)
  expect(size).toBe(32)
  expect(
    pixels.every(([red, green, blue, opacity]) => opacity === 0 || (red === 255 && green === 255 && blue === 255)),
  ).toBe(true)
  expect(pixels.some(([, , , opacity]) => opacity === 0)).toBe(true)
})
