import { type Problem, problemToText } from '../../posting/problem.ts'
import { escapeForTerminal } from './escape.ts'

/** `text`: for people and editors; `github`: annotations on the lines of a pull request. */
export type ProblemFormat = 'text' | 'github'

/** A line for one problem. */
export function problemLine(problem: Problem, format: ProblemFormat): string {
  switch (format) {
    case 'text':
      return escapeForTerminal(problemToText(problem)).replaceAll('\n', ' ')
    case 'github': {
      const { path, line, severity, message } = problem
      return `::${severity} file=${property(path)},line=${line}::${data(message)}`
    }
  }
}

/** As GitHub's workflow commands want values escaped. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
