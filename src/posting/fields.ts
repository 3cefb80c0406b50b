import { readDate } from './dates.ts'
import type { FrontMatter } from './front-matter.ts'
import type { Deadline } from './posting.ts'
import type { Severity } from './problem.ts'

/** Something wrong with a page. */
export interface PageTrouble {
  readonly line: number
  readonly severity: Severity
  readonly message: string
}

/** The fields of a front matter, each read once, what is wrong with them gathered. */
export class Fields {
  readonly troubles: PageTrouble[] = []
  #front: FrontMatter

  constructor(front: FrontMatter) {
    this.#front = front
  }

  get failed(): boolean {
    return this.troubles.some(({ severity }) => severity === 'error')
  }

  get(name: string): unknown {
    return this.#front.get(name)
  }

  /** Letter by letter, as an address needs it. */
  written(name: string): unknown {
    return this.#front.written(name)
  }

  has(name: string): boolean {
    const value = this.get(name)
    return value !== undefined && value !== null && value !== ''
  }

  /** Whether a key gives this end of the posting. */
  gives(name: string, { at }: Deadline): boolean {
    const read = this.has(name) ? readDate(this.get(name), { end: true }) : undefined
    return read !== undefined && 'deadline' in read && read.deadline.at.getTime() === at.getTime()
  }

  raw(name: string): string {
    return String(this.get(name))
  }

  lineOf(name: string): number {
    return this.#front.lineOf(name)
  }

  trouble(name: string, severity: Severity, message: string): void {
    const line = name === '' ? 1 : this.lineOf(name)
    if (!this.troubles.some((known) => known.line === line && known.message === message)) {
      this.troubles.push({ line, severity, message })
    }
  }

  text(name: string, { required = false } = {}): string {
    const value = this.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value.trim()
    if (typeof value === 'number') return String(value)
    const absent = value === undefined || value === null || typeof value === 'string'
    if (required && absent) this.trouble(name, 'error', `${name} is missing: a posting needs one`)
    else if (!absent) {
      const severity = required || name === 'translationKey' ? 'error' : 'warning'
      this.trouble(name, severity, `${name} must be a text: it is ${kindOf(value)}`)
    }
    return ''
  }

  /** True when it is so in one of its spellings. */
  flag(name: string): boolean {
    if (this.#front.all(name).some((each) => each === true || each === 'true')) return true
    const value = this.get(name)
    if (value !== undefined && value !== null && value !== '' && value !== false && value !== 'false') {
      const said = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : kindOf(value)
      this.trouble(name, 'error', `${name} must be true or false: it is ${said}`)
    }
    return false
  }

  date(names: readonly string[], { end }: { end: boolean }): Deadline | undefined {
    const name = names.find((each) => this.has(each))
    if (name === undefined) return undefined
    const read = readDate(this.get(name), { end })
    if ('deadline' in read) return read.deadline
    this.trouble(name, name === 'date' ? 'warning' : 'error', `${name} ${read.trouble}`)
    return undefined
  }

  first(names: readonly string[]): string | undefined {
    const value = names.map((name) => this.get(name)).find((each) => each !== undefined && each !== null && each !== '')
    return value === undefined || value === false ? undefined : String(value)
  }
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  return typeof value === 'object'
    ? 'a table'
    : `${typeof value === 'boolean' ? 'a boolean' : 'a number'} (${String(value)})`
}
