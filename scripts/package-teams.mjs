#!/usr/bin/env node
// Makes dist/teams/vocation-teams.zip, the app package for Teams, from manifest/teams and the settings.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadConfig, readEnvironment } from '../dist/config.js'
import { teamsPackage } from '../dist/packaging/teams-package.js'

const options = { developer: { type: 'string' }, privacy: { type: 'string' }, terms: { type: 'string' } }

try {
  const { values } = parseArgs({ options })
  const { site, teams } = loadConfig(readEnvironment())
  if (teams.appId === undefined) throw new Error('MicrosoftAppId is missing: copy it from the app registration')
  const { en, fr } = site.languages
  const folder = fileURLToPath(new URL('../manifest/teams/', import.meta.url))
  const made = await teamsPackage(folder, {
    appId: teams.appId,
    domains: [...new Set([en, fr].map(({ baseUrl }) => new URL(baseUrl).hostname))],
    developer: values.developer ?? site.name.en.slice(0, 32),
    website: en.baseUrl,
    privacy: values.privacy ?? en.baseUrl,
    terms: values.terms ?? en.baseUrl,
  })
  const target = new URL('../dist/teams/', import.meta.url)
  await mkdir(target, { recursive: true })
  await writeFile(new URL('vocation-teams.zip', target), made)
  console.log(`dist/teams/vocation-teams.zip, ${made.length} bytes: upload it in the Teams admin center`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
