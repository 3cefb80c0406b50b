import { callMilliseconds } from './limits.ts'
import type { TeamsSettings } from './settings.ts'
import { requestToken, type SignInError } from './sign-in.ts'

/** One setting tried: whether it works, and if not, what to do. It never holds the setting's value. */
export interface Finding {
  readonly name: string
  readonly ok: boolean
  readonly message: string
}

/** Tries the Teams settings by getting a token as the bot does; sends nothing to anybody. */
export async function teamsDoctor(settings: TeamsSettings): Promise<readonly Finding[]> {
  const { appId, appType, admins } = settings
  if (appId === undefined) {
    return [good('Teams', 'No MicrosoftAppId: only this machine is answered, for the Agents Playground')]
  }
  return [
    appType === 'UserAssignedMSI'
      ? good('MicrosoftAppType', 'A managed identity signs in on the machine it belongs to only: not tried here')
      : await tokenFinding(settings),
    await endpointFinding(settings),
    ...(admins.length === 0 ? [good('ADMIN_TEAMS_USERS', 'Nobody may reload from Teams')] : []),
  ]
}

function good(name: string, message: string): Finding {
  return { name, ok: true, message }
}

function bad(name: string, message: string): Finding {
  return { name, ok: false, message }
}

async function tokenFinding(settings: TeamsSettings): Promise<Finding> {
  try {
    await requestToken(settings)
    return good('Microsoft sign-in', 'The id, secret and tenant fit together')
  } catch (error) {
    const { codes, reached } = error as SignInError
    if (reached) return refused(codes)
    return bad('Microsoft sign-in', 'login.microsoftonline.com cannot be reached: check the network and proxy')
  }
}

/** Asks at the endpoint without a token, as nobody may be answered: a Vocation that is set up says 401. */
async function endpointFinding({ endpoint }: TeamsSettings): Promise<Finding> {
  const name = endpoint === undefined ? 'Messaging endpoint' : 'TEAMS_ENDPOINT'
  if (endpoint === undefined) {
    return good(name, 'Is https://<your host>/api/messages in the Azure Bot: set TEAMS_ENDPOINT to it to have it tried')
  }
  const signal = AbortSignal.timeout(callMilliseconds)
  const asked = fetch(endpoint, { method: 'POST', body: '{}', signal, redirect: 'manual' })
  const status = await asked.then((response) => response.status).catch(() => undefined)
  if (status === 401) return good(name, 'Is reached, and asks for a token')
  if (status === undefined) return bad(name, unreachable)
  return bad(
    name,
    remedies[status] ?? `answers with ${status}, not as Vocation does: something else is at this address`,
  )
}

const unreachable =
  'cannot be reached from here: check the host, the firewall, and that the certificate is one browsers trust'
const remedies: Readonly<Record<number, string>> = {
  403: 'is not answered as Teams would be: MicrosoftAppId is not set where the server runs, or something before it refuses',
  404: 'is not the place: it must end in /api/messages',
}

/** Microsoft's numbers for what is wrong (learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"). */
const errors: Readonly<Record<number, readonly [setting: string, remedy: string]>> = {
  700016: [
    'MicrosoftAppId',
    'is not known in this tenant: copy the Application (client) ID, and check MicrosoftAppTenantId',
  ],
  7000215: [
    'MicrosoftAppPassword',
    'is not a secret of this app: copy the Value of the client secret, not its ID (for a managed identity, which has none, set MicrosoftAppType to UserAssignedMSI)',
  ],
  7000222: ['MicrosoftAppPassword', 'has expired: make a new client secret'],
  7000216: ['MicrosoftAppPassword', 'is missing for this kind of app: make a client secret'],
  90002: ['MicrosoftAppTenantId', 'is no tenant: copy the Directory (tenant) ID'],
  900023: ['MicrosoftAppTenantId', 'is no tenant: copy the Directory (tenant) ID'],
  7000229: [
    'MicrosoftAppTenantId',
    'does not have the app’s service principal: open the app under Enterprise applications once, or make it with the Azure Bot',
  ],
  7000112: ['MicrosoftAppId', 'is of an app that is disabled: turn it on under Enterprise applications'],
  53003: ['Microsoft sign-in', 'is blocked by Conditional Access: ask the administrators of the tenant'],
}

function refused(codes: readonly number[]): Finding {
  const known = codes.find((code) => code in errors)
  const [name, remedy] = errors[known ?? 0] ?? [
    'Microsoft sign-in',
    `was refused${codes.length > 0 ? ` (AADSTS${codes.join(', AADSTS')})` : ''}: check the app registration`,
  ]
  return bad(name, known === undefined ? remedy : `${remedy} (AADSTS${known})`)
}
