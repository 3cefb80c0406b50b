import { ContentError, type ContentTrouble } from './content-error.ts'

const signs: readonly (readonly [ContentTrouble, RegExp])[] = [
  ['disk-full', /no space left|out of diskspace|disk quota exceeded|file too large|\bENOSPC\b|\bEDQUOT\b|\bEFBIG\b/i],
  ['no-branch', /couldn't find remote ref|remote branch .* not found/i],
  [
    'denied',
    /authentication failed|could not read (?:username|password)|permission denied \(|host key verification failed|terminal prompts disabled|returned error: 40[13]/i,
  ],
  [
    'unreachable',
    /could not resolve|unable to access|connection (?:refused|timed out|reset|closed)|could not read from remote|does not appear to be a git repository|repository .*not (?:found|exported)|unable to look up|no route to host|the remote end hung up/i,
  ],
  ['cache', /\bE(?:ACCES|PERM|ROFS|NOTDIR)\b|read-only file system|permission denied/i],
]

/** What went wrong, from what git wrote on its standard error. */
export function troubleOfGit(written: string): ContentError {
  const trouble = signs.find(([, sign]) => sign.test(written))?.[0] ?? 'other'
  return new ContentError(trouble, detailOf(written))
}

/** What went wrong with the cache folder. */
export function troubleOfCache(error: unknown): unknown {
  if (error instanceof ContentError || !(error instanceof Error) || !('code' in error)) return error
  const code = String(error.code)
  return new ContentError(signs.find(([, sign]) => sign.test(code))?.[0] ?? 'cache', `${code} in the cache folder`)
}

const longestDetail = 200

/** The line that says it, without what a server or an address could put into it. */
function detailOf(written: string): string {
  const lines = written.split('\n').map((line) => line.trim())
  const telling = lines.find((line) => /^(?:fatal|error):/.test(line)) ?? lines.find((line) => line !== '') ?? ''
  return telling
    .replace(/(?<=\/\/)[^\s/@]+(?=@)/g, '***')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .slice(0, longestDetail)
}
