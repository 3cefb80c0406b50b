import { readFileSync } from 'node:fs'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { ConfigError } from './config-error.ts'
import { type SiteFile, siteSchema } from './site-schema.ts'

/** Reads a `vocation.config.yaml`; throws a `ConfigError` with a line `path:line: …` for each fault in it. */
export function readSiteFile(path: string): SiteFile {
  return parseSiteFile(contentOf(path), path)
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'ENOENT' ? 'there is no such file' : String(code)
    throw new ConfigError([`Cannot read the configuration ${path}: ${why}`])
  }
}

/** The same from a text; `path` is for messages. */
export function parseSiteFile(content: string, path: string): SiteFile {
  const lines = new LineCounter()
  const document = parseDocument(content, { lineCounter: lines })
  const [syntax] = document.errors
  if (syntax !== undefined) {
    const [sentence = ''] = syntax.message.split(/ at line|\n/)
    throw new ConfigError([`${path}:${lines.linePos(syntax.pos[0]).line}: ${sentence}`])
  }
  const lineOf = (keys: readonly PropertyKey[]): number => {
    for (let length = keys.length; length > 0; length--) {
      const node = document.getIn(keys.slice(0, length), true) as { range?: [number, number, number] } | undefined
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  const { data, error } = siteSchema.safeParse(toPlain(document, path) ?? {})
  if (error) throw new ConfigError(error.issues.map((issue) => `${path}:${lineOf(whereIs(issue))}: ${faultOf(issue)}`))
  return data
}

/** At most a few aliases: a small file must not unfold into a large one. */
function toPlain(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 })
  } catch {
    throw new ConfigError([`${path}:1: Its aliases (*name) cannot be followed: write the values out`])
  }
}

function whereIs(issue: z.core.$ZodIssue): readonly PropertyKey[] {
  return issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return `There is no setting "${[...issue.path, key].join('.')}"`
  }
  return `${issue.path.join('.') || 'The file'}: ${issue.message}`
}
