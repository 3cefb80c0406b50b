#!/usr/bin/env node
// Makes dist/teams/vocation-teams.zip, the app package for Teams, from manifest/teams and the settings.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadConfig, readEnvironment } from '../dist/config.js'
import { packageValues } from '../dist/packaging/package-values.js'
import { teamsPackage } from '../dist/packaging/teams-package.js'

const options = { developer: { type: 'string' }, privacy: { type: 'string' }, terms: { type: 'string' } }

try {
  const { values } = parseArgs({ options })
  const { MicrosoftAppId: appId, ...environment } = readEnvironment()
  // A package is often made elsewhere than on the server: only the site's settings and the app's id are needed.
  const ofTheSite = Object.entries(environment).filter(([name]) => /^(?:CONTENT_|VOCATION_)/.test(name))
  const { site } = loadConfig(Object.fromEntries(ofTheSite))
  const folder = fileURLToPath(new URL('../manifest/teams/', import.meta.url))
  const made = await teamsPackage(folder, packageValues(site, { ...values, appId }))
  const target = new URL('../dist/teams/', import.meta.url)
  await mkdir(target, { recursive: true })
  await writeFile(new URL('vocation-teams.zip', target), made)
  console.log(`dist/teams/vocation-teams.zip, ${made.length} bytes: upload it in the Teams admin center`)
  if (appId === undefined)
    console.warn('MicrosoftAppId is not set: this package is to look at only. Set it to the id of the app registration')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
