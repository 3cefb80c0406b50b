import { callMilliseconds } from './limits.ts'
import type { TeamsSettings } from './settings.ts'

/** What the connector is shown, and when it ends. */
export interface Token {
  readonly text: string
  readonly seconds: number
}

/** Microsoft gave no token; `codes` are its numbers for why, none when it could not be reached. */
export class SignInError extends Error {
  readonly codes: readonly number[]
  readonly reached: boolean

  constructor({ codes = [], reached }: { readonly codes?: readonly number[]; readonly reached: boolean }) {
    super('No token was given for calling the connector')
    this.name = 'SignInError'
    this.codes = codes
    this.reached = reached
  }

  /** For the log. */
  get code(): string {
    const [first] = this.codes
    return first === undefined ? this.name : `AADSTS${first}`
  }
}

/** A token of the app's own by its secret: the client credentials flow. Rejects with a `SignInError`. */
export async function requestToken(settings: TeamsSettings): Promise<Token> {
  const { appId = '', appPassword = '', cloud } = settings
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: appPassword,
    scope: `${cloud?.scope ?? 'https://api.botframework.com'}/.default`,
  })
  const signal = AbortSignal.timeout(callMilliseconds)
  const response = await fetch(tokenUrl(settings), { method: 'POST', body, signal, redirect: 'error' }).catch(() => {
    throw new SignInError({ reached: false })
  })
  const document = ((await response.json().catch(() => undefined)) ?? {}) as {
    readonly access_token?: unknown
    readonly expires_in?: unknown
    readonly error_codes?: readonly number[]
  }
  if (!response.ok || typeof document.access_token !== 'string') {
    throw new SignInError({ codes: document.error_codes ?? [], reached: true })
  }
  return { text: document.access_token, seconds: Number(document.expires_in) || 0 }
}

function tokenUrl({ tenantId = '', cloud }: TeamsSettings): string {
  const given = (cloud?.loginUrl ?? 'https://login.microsoftonline.com').replace(/\/$/, '')
  // Microsoft's own setting names the tenant in the address.
  const ofTenant = new URL(given).pathname === '/' ? `${given}/${tenantId}` : given
  return `${ofTenant}/oauth2/v2.0/token`
}

// A message under way should not end with a token that is over.
const spareSeconds = 5 * 60

/** Gives a token that is still good; asks for another when it is nearly over, once for all who wait for it. */
export function tokenKeeper(settings: TeamsSettings): () => Promise<string> {
  let kept: { readonly text: string; readonly until: number } | undefined
  let asked: Promise<string> | undefined
  async function ask(): Promise<string> {
    const { text, seconds } = await requestToken(settings)
    kept = { text, until: performance.now() + (seconds - spareSeconds) * 1000 }
    return text
  }
  return async () => {
    if (kept !== undefined && performance.now() < kept.until) return kept.text
    asked ??= ask().finally(() => {
      asked = undefined
    })
    return asked
  }
}
