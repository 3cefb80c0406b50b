import { randomUUID } from 'node:crypto'
import type { Config } from './config.ts'
import { slackDoctor } from './face/slack/doctor.ts'
import { teamsDoctor } from './face/teams/doctor.ts'
import { locales } from './locale/locale.ts'
import { openStore } from './store/open.ts'
import { StoreError } from './store/store-error.ts'

/** One setting tried. It never holds the value of a secret. */
export interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly message: string
}

type Check = (config: Config) => readonly Finding[] | Promise<readonly Finding[]>

/** What `vocation doctor` tries, in this order; a face adds its own here. */
export const checks: readonly Check[] = [
  contentFindings,
  baseUrlFindings,
  ({ slack }) => (slack ? slackDoctor(slack) : [fine('Slack', 'Not used: no SLACK_… setting is there')]),
  ({ teams }) => teamsDoctor(teams),
  storeFindings,
  ({ reloadSecret }) => [fine('RELOAD_SECRET', reloadSecret ? 'Set' : 'Not set: no reload over HTTP')],
]

/** Tries every setting. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const check of checks) found.push(...(await check(config)))
  return found
}

function fine(name: string, message: string): Finding {
  return { name, ok: true, message }
}

/** Opens the store beside a running server, writes, reads and removes one entry. */
async function storeFindings({ databaseUrl, dataFolder }: Config): Promise<readonly Finding[]> {
  const name = databaseUrl === undefined ? 'DATA_DIR' : 'DATABASE_URL'
  try {
    const store = await openStore({ databaseUrl, dataFolder: dataFolder.path, alone: false })
    try {
      const key = `doctor:${randomUUID()}`
      await store.write(key, true, { seconds: 60 })
      const kept = await store.read(key)
      await store.remove(key)
      return [
        {
          name,
          ok: kept === true,
          message: kept === true ? 'Can be written and read' : 'Does not keep what is written',
        },
      ]
    } finally {
      await store.close()
    }
  } catch (error) {
    return [{ name, ok: false, message: error instanceof StoreError ? error.message : 'Cannot be used' }]
  }
}

function contentFindings({ site }: Config): readonly Finding[] {
  return locales.map((locale) => fine(`Content (${locale})`, site.languages[locale].folder))
}

function baseUrlFindings({ site, warnings }: Config): readonly Finding[] {
  const { en, fr } = site.languages
  const same = en.baseUrl === fr.baseUrl
  return [
    ...locales.map((locale): Finding => {
      const { baseUrl } = site.languages[locale]
      const ok = baseUrl.startsWith('https://')
      return { name: `Base URL (${locale})`, ok, message: ok ? baseUrl : `${baseUrl} must begin with https://` }
    }),
    ...warnings.map((message): Finding => ({ name: 'Site settings', ok: false, message })),
    ...(same
      ? [{ name: 'Base URLs', ok: false, message: `Both languages have ${en.baseUrl}: give each its own` }]
      : []),
  ]
}
