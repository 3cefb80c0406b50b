import type { Logger } from '../log.ts'
import type { Done } from './report.ts'

/** A line for each reload: where it was asked for, what came of it, and numbers; nothing of the postings. */
export function logReport({ report, from, milliseconds }: Done, logger: Logger): void {
  const { outcome, reason, changes, state } = report
  const { opened, closed, changed, gone } = changes
  const counts = { opened: opened.length, closed: closed.length, changed: changed.length, gone: gone.length }
  const asked = { by: from, outcome, reason, milliseconds }
  const fields = { ...asked, ...counts, problems: state.problems.length, version: state.version }
  if (outcome === 'kept') logger.warn(fields, 'The postings stay as they were')
  else logger.info(fields, outcome === 'checked' ? 'The content was checked' : 'The postings are those of this version')
}
