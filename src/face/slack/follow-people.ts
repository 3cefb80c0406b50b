import type { App } from '@slack/bolt'
import type { Parts } from './parts.ts'

/** Keeps what is known of people's locales fresh. */
export function followPeople(app: App, parts: Parts): void {
  app.event('user_change', async ({ event, context, body }) => {
    const { id, locale } = event.user as { id?: string; locale?: string }
    if (id !== undefined) parts.people.changed({ team: context.teamId ?? body.team_id, user: id, locale })
  })
}
