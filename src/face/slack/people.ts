import type { webApi } from '@slack/bolt'
import { pause, type Timing } from './timing.ts'
import { troubleOf } from './trouble.ts'

/** People's locales as Slack knows them, such as `fr-CA`. A help, never a need: without one the answer goes out as well. */
export interface People {
  locale(client: webApi.WebClient, person: { team: string; user: string }): Promise<string | undefined>
  /** A person changed their settings. */
  changed(person: { team: string; user: string; locale: string | undefined }): void
}

const mostPeople = 2000
const knownFor = 60 * 60 * 1000
const unknownFor = 60 * 1000

interface Known {
  readonly locale: string | undefined
  readonly until: number
}

/** Asks Slack once an hour for each person, remembers at most 2,000 of them, and waits no longer than `timing.person`. */
export function createPeople({ timing, now = Date.now }: { timing: Timing; now?: () => number }): People {
  const known = new Map<string, Known>()
  const asking = new Map<string, Promise<string | undefined>>()
  let silentUntil = 0

  function remember(key: string, locale: string | undefined): void {
    known.delete(key)
    known.set(key, { locale, until: now() + (locale === undefined ? unknownFor : knownFor) })
    const oldest = known.keys().next()
    if (known.size > mostPeople && oldest.done !== true) known.delete(oldest.value)
  }

  async function ask(client: webApi.WebClient, user: string, key: string): Promise<string | undefined> {
    try {
      const { user: profile } = await client.users.info({ user, include_locale: true })
      remember(key, profile?.locale)
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.kind === 'limited') silentUntil = now() + trouble.wait
      remember(key, undefined)
    } finally {
      asking.delete(key)
    }
    return known.get(key)?.locale
  }

  return {
    locale(client, { team, user }) {
      const key = `${team}:${user}`
      const found = known.get(key)
      if (found !== undefined && found.until > now()) return Promise.resolve(found.locale)
      if (now() < silentUntil) return Promise.resolve(found?.locale)
      const answer = asking.get(key) ?? ask(client, user, key)
      if (known.get(key) === found) asking.set(key, answer)
      return Promise.race([answer, pause(timing.person).then(() => undefined)])
    },
    changed({ team, user, locale }) {
      remember(`${team}:${user}`, locale)
    },
  }
}
