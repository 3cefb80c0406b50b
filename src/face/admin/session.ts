import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

/** How long somebody who signed in may look and act, in seconds. */
export const sessionSeconds = 60 * 60

/** Sessions that live in a signed cookie alone; another secret ends them all. */
export interface Sessions {
  /** A new one's value. */
  open(): string
  isOpen(value: string | undefined): boolean
}

export function sessionsOf(secret: string, { now = Date.now }: { now?: () => number } = {}): Sessions {
  const key = createHmac('sha256', secret).update('vocation admin session').digest()
  const sign = (text: string) => createHmac('sha256', key).update(text).digest('base64url')
  return {
    open() {
      const text = `${now() + sessionSeconds * 1000}.${randomBytes(9).toString('base64url')}`
      return `${text}.${sign(text)}`
    },
    isOpen(value = '') {
      const [, text = '', until = '', signature = ''] = /^((\d{1,16})\.[\w-]{12})\.([\w-]{43})$/.exec(value) ?? []
      return isSame(signature, sign(text)) && Number(until) > now()
    },
  }
}

/** Whether two texts are the same; takes the same time wherever they differ, and whatever their lengths. */
export function isSame(one: string, two: string): boolean {
  const key = randomBytes(32)
  const digest = (text: string) => createHmac('sha256', key).update(text).digest()
  return timingSafeEqual(digest(one), digest(two))
}
