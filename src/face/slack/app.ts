import { App, type Receiver } from '@slack/bolt'
import { answerAdmins } from './admin-command.ts'
import { welcomeVisitors } from './app-home.ts'
import { answerButtons } from './buttons.ts'
import { clientOptions } from './client-options.ts'
import { answerCommands } from './commands.ts'
import { followPeople } from './follow-people.ts'
import type { Identity } from './identity.ts'
import { forgetInstallations } from './installations.ts'
import { boltLog, errorCode } from './log.ts'
import { answerMessages } from './messages.ts'
import type { Parts } from './parts.ts'
import { answerShortcuts } from './shortcuts.ts'
import { unfurlLinks } from './unfurl.ts'

/** Bolt with all our listeners, fed by that receiver; without an identity the receiver knows the installations. */
export function boltApp(receiver: Receiver, parts: Parts, { identity }: { identity: Identity | undefined }): App {
  const app = new App({
    receiver,
    ...(identity === undefined ? {} : { authorize: identity.authorize }),
    clientOptions: clientOptions(parts.settings, parts),
    logger: boltLog(parts.log),
    // Both are done by our own listeners, which know the bot from the event when Slack has not been asked yet.
    ignoreSelf: false,
    convoStore: false,
  })
  app.error(async (error) => {
    parts.log.error({ code: errorCode(error) }, 'Something from Slack could not be handled')
    // Not acknowledged: Slack sends it again, when the store may have the installation.
    if (error.code === 'slack_bolt_authorization_error') throw error
  })
  listen(app, parts)
  return app
}

function listen(app: App, parts: Parts): void {
  answerMessages(app, parts)
  answerCommands(app, parts)
  answerAdmins(app, parts)
  answerButtons(app, parts)
  answerShortcuts(app, parts)
  welcomeVisitors(app, parts)
  unfurlLinks(app, parts)
  followPeople(app, parts)
  forgetInstallations(app, parts)
}
