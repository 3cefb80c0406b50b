import type { Logger } from '../log.ts'
import type { Done, Reason } from './report.ts'

/** A line for each reload: where it was asked for, what came of it, and numbers; nothing of the postings. */
export function logReport({ report, from, milliseconds }: Done, logger: Logger): void {
  const { outcome, reason, changes, state } = report
  const { opened, closed, changed, gone } = changes
  const counts = { opened: opened.length, closed: closed.length, changed: changed.length, gone: gone.length }
  const asked = { by: from, outcome, ...(reason && reasonFields(reason)), milliseconds }
  const fields = { ...asked, ...counts, problems: state.problems.length, version: state.version }
  if (outcome === 'kept') logger.warn(fields, 'The postings stay as they were')
  else logger.info(fields, outcome === 'checked' ? 'The content was checked' : 'The postings are those of this version')
}

/** Why, without the names of fields that the log empties. */
function reasonFields(reason: Reason): object {
  switch (reason.kind) {
    case 'unreadable':
      return { reason: reason.kind, detail: reason.message }
    case 'not-fetched':
      return { reason: reason.kind, trouble: reason.trouble, detail: reason.detail }
    case 'shrunk':
      return { reason: reason.kind, language: reason.locale, open: reason.from, left: reason.to }
    case 'empty':
    case 'nothing-before':
      return { reason: reason.kind }
  }
}
