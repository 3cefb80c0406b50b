import { join, relative, sep } from 'node:path'
import { foldersInSite } from '../../posting/path-in-site.ts'
import { type Problem, problemToText } from '../../posting/problem.ts'
import type { Site } from '../../posting/site.ts'
import { escapeForTerminal } from './escape.ts'

/** `text`: for people and editors; `json`: an object; `github`: annotations on the lines of a pull request. */
export type ProblemFormat = 'text' | 'json' | 'github'

export interface ProblemPlace {
  readonly site: Site
  /** GitHub knows files by their path from here. */
  readonly workspace: string
}

/** A line for one problem. */
export function problemLine(problem: Problem, format: ProblemFormat, place: ProblemPlace): string {
  const { path, line, severity, message } = problem
  switch (format) {
    case 'text':
      return escapeForTerminal(problemToText(problem)).replaceAll('\n', ' ')
    case 'json':
      return JSON.stringify({ path, line, severity, message })
    case 'github':
      return `::${severity} file=${property(pathInWorkspace(path, place))},line=${line}::${data(message)}`
  }
}

/** The content's folders are in a repository of other things too; a file outside it keeps its path in the content. */
function pathInWorkspace(path: string, { site, workspace }: ProblemPlace): string {
  const holding = foldersInSite(site).filter(({ prefix }) => path.startsWith(prefix))
  const [nearest] = [...holding].sort((one, two) => two.prefix.length - one.prefix.length)
  if (nearest === undefined) return path
  const fromHere = relative(workspace, join(nearest.folder, path.slice(nearest.prefix.length)))
  return fromHere.startsWith('..') ? path : fromHere.replaceAll(sep, '/')
}

/** As GitHub's workflow commands want values escaped. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
