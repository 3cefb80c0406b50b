import { readFile } from 'node:fs/promises'
import { actionsToText, answerToText } from './answer/text.ts'
import { type Bot, createBot } from './bot.ts'
import { type Config, ConfigError } from './config.ts'
import { ContentError } from './content/content-error.ts'
import { contentOf } from './content/content-of.ts'
import { examine } from './doctor.ts'
import { evaluate } from './evaluation/evaluate.ts'
import { readQuestions } from './evaluation/question-file.ts'
import { failureList, percentRight, scoreTable } from './evaluation/score.ts'
import { answerBatch } from './face/terminal/batch.ts'
import { chat } from './face/terminal/chat.ts'
import { escapeForTerminal } from './face/terminal/escape.ts'
import { insightsToCsv, insightsToText } from './face/terminal/insights.ts'
import { listPostings, postingsTable } from './face/terminal/listing.ts'
import { type ProblemFormat, problemLine } from './face/terminal/problems.ts'
import { askToReload } from './face/terminal/reload.ts'
import type { Abilities } from './face/terminal/render.ts'
import { type ServerAddress, sendSigned } from './face/terminal/signed-request.ts'
import { forget } from './forget.ts'
import type { InsightsReport } from './insights/insights-report.ts'
import type { Problem } from './posting/problem.ts'
import type { Catalogue } from './search/catalogue.ts'
import { memoryStore } from './store/memory.ts'
import { openStore } from './store/open.ts'

/** The streams a command works on, and how it ends. */
export interface Console {
  readonly input: NodeJS.ReadableStream & AsyncIterable<Uint8Array>
  readonly output: NodeJS.WritableStream
  readonly errors: NodeJS.WritableStream
  readonly abilities: Abilities
  readonly locale: string | undefined
}

/** 0 fine, 1 the work found errors, 2 wrong usage or settings. */
export type ExitStatus = 0 | 1 | 2

/** What there is now; when its repository cannot be had, what was live last, and a word about it. */
async function readContent(config: Config, { errors }: Pick<Console, 'errors'>): Promise<Catalogue> {
  const content = contentOf(config)
  const { catalogue } = await content.newest().catch(async (error: unknown) => {
    if (!(error instanceof ContentError)) throw error
    const last = await content.last()
    if (last === undefined) throw error
    writeLine(errors, `${error.message}. These are the postings that were live last`)
    return last
  })
  return catalogue
}

async function openBot(config: Config, terminal: Pick<Console, 'errors'>): Promise<{ bot: Bot; catalogue: Catalogue }> {
  const catalogue = await readContent(config, terminal)
  return { catalogue, bot: createBot({ catalogue: () => catalogue, store: memoryStore(), now: config.now }) }
}

/** One answer as text; as its document with `json`; and why it is so with `explain`. */
export async function askOnce(
  config: Config,
  text: string,
  { output, errors, locale, json, explain }: Console & { json?: boolean; explain?: boolean },
): Promise<ExitStatus> {
  const { bot } = await openBot(config, { errors })
  const { answer, why } = await bot.explain({ locale, content: { text } })
  if (json)
    writeLine(output, JSON.stringify({ ...answer, text: answerToText(answer), ...(explain && { why }) }, null, 2))
  else {
    const parts = [answerToText(answer), actionsToText(answer.actions), ...(explain ? [why.join('\n')] : [])]
    writeLine(output, escapeForTerminal(parts.filter((part) => part !== '').join('\n\n')))
  }
  return 0
}

/** JSON Lines in, JSON Lines out. */
export async function askBatch(config: Config, { input, output, errors }: Console): Promise<ExitStatus> {
  const { bot } = await openBot(config, { errors })
  for await (const line of answerBatch(bot, input)) {
    if (!output.write(`${line}\n`)) await new Promise((resolve) => output.once('drain', resolve))
  }
  return 0
}

export async function converse(config: Config, terminal: Console): Promise<ExitStatus> {
  const { bot, catalogue } = await openBot(config, terminal)
  await chat({ ...terminal, bot, catalogue: () => catalogue })
  return 0
}

export async function showPostings(
  config: Config,
  { output, errors, json }: Console & { json?: boolean },
): Promise<ExitStatus> {
  const now = config.now()
  const catalogue = await readContent(config, { errors })
  const listed = listPostings(catalogue, now)
  if (!json) writeLine(output, postingsTable(listed))
  else for (const posting of listed) writeLine(output, JSON.stringify(posting))
  return 0
}

/** Prints each problem of the content; 1 when one is an error. */
export async function check(
  config: Config,
  { output, format }: Console & { format: ProblemFormat },
): Promise<ExitStatus> {
  const { catalogue } = await contentOf(config).newest()
  const all = [...warningsOf(config), ...catalogue.problems]
  const { workspace } = config
  for (const problem of all) writeLine(output, problemLine(problem, format, { site: catalogue.site, workspace }))
  return all.some(({ severity }) => severity === 'error') ? 1 : 0
}

/** What is doubtful about the site's own settings. */
function warningsOf({ warnings }: Config): readonly Problem[] {
  return warnings.map((message) => ({ path: 'vocation.config.yaml', line: 1, severity: 'warning', message }))
}

/** Asks the running server to reload or roll back, and prints its report; 1 when it kept the postings as they were. */
export async function reload(
  { port, reloadSecret }: Config,
  { output, json, force = false, rollBack = false }: Console & { json?: boolean; force?: boolean; rollBack?: boolean },
): Promise<ExitStatus> {
  const { ok, text, document } = await askToReload({ ...serverOf({ port, reloadSecret }), force, rollBack })
  writeLine(output, json ? JSON.stringify(document, null, 2) : escapeForTerminal(text))
  return ok ? 0 : 1
}

/** Removes all that is kept about a person, also beside a running server. */
export async function forgetSomebody(
  { databaseUrl, dataFolder }: Config,
  id: string,
  { output }: Console,
): Promise<ExitStatus> {
  const store = await openStore({ databaseUrl, dataFolder: dataFolder.path, alone: false })
  try {
    const entries = await forget(store, id)
    writeLine(output, entries === 0 ? 'Nothing was kept about this person' : `Removed ${entries} entries`)
    return 0
  } finally {
    await store.close()
  }
}

function serverOf({ port, reloadSecret }: Pick<Config, 'port' | 'reloadSecret'>): ServerAddress {
  if (reloadSecret !== undefined) return { port, secret: reloadSecret }
  throw new ConfigError(['RELOAD_SECRET is missing: the server and this command must share one'])
}

/** Prints what people asked and could not find, as the running server counted it. */
export async function insights(
  config: Config,
  { output, json, csv, days = 30 }: Console & { json?: boolean; csv?: boolean; days?: number },
): Promise<ExitStatus> {
  const { text } = await sendSigned('/admin/insights', { days }, serverOf(config))
  const report: InsightsReport = JSON.parse(text)
  if (json) writeLine(output, JSON.stringify(report, null, 2))
  else writeLine(output, csv ? insightsToCsv(report) : escapeForTerminal(insightsToText(report)))
  return 0
}

export async function doctor(config: Config, { output }: Console): Promise<ExitStatus> {
  const findings = await examine(config)
  for (const { name, ok, message } of findings) {
    writeLine(output, escapeForTerminal(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${message}`))
  }
  return findings.every(({ ok }) => ok) ? 0 : 1
}

/** Scores the answers to a question file; 1 when fewer than `minimum` percent are right. */
export async function scoreFile(
  config: Config,
  path: string,
  { output, errors, failures, minimum }: Console & { failures?: boolean; minimum?: number },
): Promise<ExitStatus> {
  const questions = readQuestions(
    await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
      throw new ConfigError([`Cannot read the question file ${path}: ${cause.code}`])
    }),
  )
  const judged = await evaluate((await openBot(config, { errors })).bot, questions)
  writeLine(output, scoreTable(judged))
  if (failures) writeLine(output, `\n${escapeForTerminal(failureList(judged))}`)
  return minimum !== undefined && percentRight(judged) < minimum ? 1 : 0
}

function writeLine(output: NodeJS.WritableStream, line: string): void {
  output.write(`${line}\n`)
}
