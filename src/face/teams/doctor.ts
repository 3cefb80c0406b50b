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
    good('Messaging endpoint', 'Must be https://<your host>/api/messages in the Azure Bot resource: only Azure knows'),
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

/** Microsoft's numbers for what is wrong (learn.microsoft.com, "Microsoft Entra authentication and authorization error codes"). */
const errors: Readonly<Record<number, readonly [setting: string, remedy: string]>> = {
  700016: [
    'MicrosoftAppId',
    'is not known in this tenant: copy the Application (client) ID, and check MicrosoftAppTenantId',
  ],
  7000215: ['MicrosoftAppPassword', 'is not a secret of this app: copy the Value of the client secret, not its ID'],
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
