import { randomUUID } from 'node:crypto'
import { createServer } from 'node:net'
import type { Config } from './config.ts'
import { ContentError } from './content/content-error.ts'
import { contentOf } from './content/content-of.ts'
import { slackDoctor } from './face/slack/doctor.ts'
import { teamsDoctor } from './face/teams/doctor.ts'
import { locales } from './locale/locale.ts'
import { codeOf } from './posting/walk.ts'
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
  adminFindings,
  ({ slack }) => (slack ? slackDoctor(slack) : [fine('Slack', 'Not used: no SLACK_… setting is there')]),
  ({ teams }) => teamsDoctor(teams),
  storeFindings,
  portFindings,
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

/** Reads the content as a start does; from a repository, fetches it. */
async function contentFindings(config: Config): Promise<readonly Finding[]> {
  const name = config.repository === undefined ? 'Content' : 'CONTENT_REPO'
  try {
    const { catalogue } = await contentOf(config).newest()
    const { site, problems, roles } = catalogue
    const errors = problems.filter(({ severity }) => severity === 'error').length
    const told = errors > 0 ? `, ${errors} errors in files: vocation check names them` : ''
    return [
      ...locales.map((locale) => fine(`Content (${locale})`, site.languages[locale].folder)),
      roles.size > 0 ? fine(name, `${roles.size} roles${told}`) : { name, ok: false, message: noRole + told },
    ]
  } catch (error) {
    return [{ name, ok: false, message: contentTrouble(error, config) }]
  }
}

const noRole =
  'No page is a posting: set CONTENT_DIR to the folder that holds en and fr, and "postings" in the site settings'

function contentTrouble(error: unknown, { site }: Config): string {
  if (error instanceof ContentError) return error.message
  const folders = locales.map((locale) => site.languages[locale].folder).join(' and ')
  return `Cannot read ${folders} (${codeOf(error)}): set CONTENT_DIR to the folder that holds en and fr`
}

/** The port is free, or a server of ours has it. */
async function portFindings({ port }: Config): Promise<readonly Finding[]> {
  const code = await new Promise<string | undefined>((resolve) => {
    const server = createServer().once('error', (error) => resolve(codeOf(error)))
    server.listen(port, () => server.close(() => resolve(undefined)))
  })
  if (code === undefined) return [fine('PORT', `${port} is free`)]
  if (code === 'EADDRINUSE' && (await isOurs(port))) return [fine('PORT', `A server answers on ${port}`)]
  const what = code === 'EADDRINUSE' ? 'another program uses it' : code
  return [{ name: 'PORT', ok: false, message: `Cannot listen on ${port} (${what}): choose another` }]
}

async function isOurs(port: number): Promise<boolean> {
  const options = { signal: AbortSignal.timeout(3_000) }
  const text = await fetch(`http://127.0.0.1:${port}/readyz`, options).then(
    (response) => response.text(),
    () => '',
  )
  return text.startsWith('{"ready":')
}

/** What an id of a person looks like; a name or an address is nobody's. */
const ids = {
  ADMIN_SLACK_USERS: { form: /^[UW][A-Z\d]+$/, such: 'ids such as U012AB3CD' },
  ADMIN_TEAMS_USERS: {
    form: /^(?:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|29:[\w-]+)$/i,
    such: 'Object IDs of Entra, or ids such as 29:1a2B',
  },
}

function adminFindings({ slack, teams }: Config): readonly Finding[] {
  const given = { ADMIN_SLACK_USERS: slack?.admins ?? [], ADMIN_TEAMS_USERS: teams.admins }
  return (['ADMIN_SLACK_USERS', 'ADMIN_TEAMS_USERS'] as const).flatMap((name): readonly Finding[] => {
    const { form, such } = ids[name]
    const wrong = given[name].filter((id) => !form.test(id)).length
    return wrong === 0 ? [] : [{ name, ok: false, message: `${wrong} of ${given[name].length} are not ${such}` }]
  })
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
