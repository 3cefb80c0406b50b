import type { App, Installation, InstallationQuery, InstallationStore } from '@slack/bolt'
import { createSeal } from '../../store/seal.ts'
import type { Store } from '../../store/store.ts'
import type { Parts } from './parts.ts'

// An installation lasts until the workspace takes the app out; the store wants a term, so: ten years.
const installationSeconds = 10 * 365 * 24 * 60 * 60

/** Slack's installations by OAuth, one for each workspace or organization, in the store, encrypted. */
export function installationStore(store: Store, storeKey: Uint8Array): InstallationStore {
  const seal = createSeal(storeKey)
  return {
    storeInstallation(installation) {
      const name = keyOfInstallation(installation)
      return store.write(name, seal.close(name, installation), { seconds: installationSeconds })
    },
    async fetchInstallation(query) {
      const name = keyOfQuery(query)
      const found = seal.open(name, await store.read(name))
      if (found === undefined) throw new Error('Vocation is not installed in this workspace')
      return found as Installation<'v2', boolean>
    },
    deleteInstallation: (query) => store.remove(keyOfQuery(query)),
  }
}

/**
 * The bot's token in a workspace; `undefined` where the app is not installed. Rejects when the store is away, and when the
 * installation is there but not to be read: it was sealed with another key.
 */
export async function tokenOf(store: Store, storeKey: Uint8Array, team: string): Promise<string | undefined> {
  const name = key(team)
  const sealed = await store.read(name)
  if (sealed === undefined) return undefined
  const found = createSeal(storeKey).open(name, sealed) as Installation<'v2', boolean> | undefined
  if (found === undefined) throw new Error('The installation was sealed with another STORE_KEY')
  return found.bot?.token
}

function keyOfInstallation({ isEnterpriseInstall, enterprise, team }: Installation<'v1' | 'v2', boolean>): string {
  return key(isEnterpriseInstall === true ? enterprise?.id : team?.id)
}

function keyOfQuery({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return key(isEnterpriseInstall ? enterpriseId : teamId)
}

function key(id: string | undefined): string {
  return `slack:installation:${id ?? 'unknown'}`
}

/** Forgets a workspace's tokens when it takes the app out. */
export function forgetInstallations(app: App, parts: Parts): void {
  const forget = (body: { team_id: string; enterprise_id?: string | undefined }): Promise<void> =>
    parts.work.run(async () => {
      await parts.store.remove(key(body.team_id))
      if (body.enterprise_id !== undefined) await parts.store.remove(key(body.enterprise_id))
    })
  app.event('app_uninstalled', ({ body }) => forget(body))
  app.event('tokens_revoked', ({ body }) => forget(body))
}
