import { callMilliseconds } from './limits.ts'

/** A message that may have arrived: nobody can tell, and the connector has no way to ask. */
export class UnsureError extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(`The message may have arrived (${reason})`, options)
    this.name = 'UnsureError'
  }
}

/** The connector does not know the message that was to be replaced, or will not have it replaced. */
export function isRefusedUpdate(error: unknown): boolean {
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown }
  return typeof statusCode === 'number' && [400, 403, 404, 405, 412].includes(statusCode)
}

/** What the SDK's own client is handed and gives back, as far as it matters here. */
interface SdkRequest {
  readonly url: string
  readonly method: string
  readonly headers: SdkHeaders
  readonly body?: unknown
}

interface SdkHeaders {
  clone(): SdkHeaders
  toJson(options?: { readonly preserveCase?: boolean }): Record<string, string>
  set(name: string, value: string): void
  remove(name: string): boolean
}

/** Failures before anything was sent: to try again does no harm, and the SDK does. */
const notSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'])

/**
 * Calls the connector, each call once and for a short time. The SDK's client would send a message again after a lost
 * answer, so that people see it twice; it does not know an `UnsureError`, and leaves it.
 */
export const onceHttpClient = {
  async sendRequest(request: SdkRequest) {
    const response = await call(request)
    const bodyAsText = await response.text().catch((cause) => {
      throw new UnsureError('its answer broke off', { cause })
    })
    if (response.status >= 500) throw new UnsureError(`status ${response.status}`)
    return { request, status: response.status, headers: headersFor(request, response), bodyAsText }
  },
}

async function call({ url, method, headers, body }: SdkRequest): Promise<Response> {
  const signal = AbortSignal.timeout(callMilliseconds)
  try {
    const init = { method, headers: headers.toJson({ preserveCase: true }), signal, redirect: 'error' } as const
    return await fetch(url, body == null ? init : { ...init, body: body as string })
  } catch (error) {
    const { cause } = error as { cause?: { code?: unknown } }
    const code = String(cause?.code ?? (error as Error).name)
    throw notSent.has(code)
      ? Object.assign(new Error('The connector cannot be reached'), { code })
      : new UnsureError(code)
  }
}

/** The SDK's kind of headers cannot be made from outside it, only copied. */
function headersFor({ headers }: SdkRequest, response: Response): SdkHeaders {
  const copy = headers.clone()
  for (const name of Object.keys(copy.toJson())) copy.remove(name)
  response.headers.forEach((value, name) => {
    copy.set(name, value)
  })
  return copy
}
