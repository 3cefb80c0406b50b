import { problemToText } from '../../posting/problem.ts'
import type { AdminMessages } from './messages.ts'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

export const en = {
  outcome: {
    swapped: 'Reloaded.',
    unchanged: 'Nothing has changed.',
    kept: 'Not reloaded: the postings stay as they were.',
    'rolled-back': 'Rolled back to the postings before.',
    checked: 'Checked, nothing replaced. This is what a reload would bring.',
  },
  reason: {
    unreadable: (message) => `The content cannot be read (${message}).`,
    'not-fetched': (trouble, detail) => `${trouble} (${detail})`,
    trouble: {
      unreachable: 'The content repository cannot be reached. Check CONTENT_REPO and the network.',
      denied: 'The content repository refuses access. Check the key, or the token in CONTENT_REPO.',
      'no-branch': 'The content repository has no such branch. Check CONTENT_BRANCH.',
      slow: 'The content repository took too long to answer. Try again later.',
      'disk-full': 'The disk of the cache folder is full. Make room, then reload.',
      cache: 'The cache folder cannot be written. Check CONTENT_CACHE and its permissions.',
      'no-git': 'The git program is missing. Install git on the server.',
      settings: 'The content was fetched, but its settings or folders are wrong.',
      other: 'The content could not be fetched.',
    },
    empty: 'There would be no posting left. If that is right, force the reload.',
    shrunk: ({ locale, from, to }) =>
      `Only ${to} of ${from} open postings in ${locale === 'en' ? 'English' : 'French'} would be left. If that is right, force the reload.`,
    'nothing-before': 'There is nothing to roll back to.',
  },
  opened: (count) => `${counted(count, 'posting', 'postings')} opened:`,
  closed: (count) => `${counted(count, 'posting', 'postings')} closed:`,
  changed: (count) => `${counted(count, 'posting', 'postings')} changed:`,
  gone: (count) => `${counted(count, 'posting is', 'postings are')} gone:`,
  state: (open, closed) => `${counted(open, 'posting is', 'postings are')} open, ${closed} closed.`,
  version: (version, read, age) => `Version ${version}, read ${read} (${age} ago).`,
  problems: (errors, warnings) =>
    errors + warnings === 0
      ? 'No problem with any file.'
      : `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}:`,
  untranslated: (count) => `${counted(count, 'posting has', 'postings have')} no translation:`,
  problem: problemToText,
  more: (count) => `and ${count} more`,
} satisfies AdminMessages
