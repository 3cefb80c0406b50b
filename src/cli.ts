#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import * as commands from './commands.ts'
import { type Config, ConfigError, type Flags, type LoadOptions, loadConfig, readEnvironment } from './config.ts'
import { abilitiesOf } from './face/terminal/abilities.ts'
import { keptDays } from './insights/kept-days.ts'
import { serve } from './serve.ts'

const terminal: commands.Console = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  abilities: abilitiesOf(process.stdout, process.env),
  locale: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG,
}

/** A reader that closes its end of the pipe has had enough: nothing to report. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})

/** For commands about a server or a store, and for the doctor: the content may be what is wrong. */
const beside: LoadOptions = { foldersToCome: true }

try {
  await program().parseAsync()
} catch (error) {
  process.exitCode = report(error)
}

/** Says what went wrong and what to do, and gives the exit status. */
function report(error: unknown): commands.ExitStatus {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${message}\n`)
  return error instanceof ConfigError ? 2 : 1
}

function program(): Command {
  const root = new Command('vocation')
    .description(
      'Answers questions about job postings, in English and in French\nRépond aux questions sur les offres d’emploi, en français et en anglais',
    )
    .option('-V, --version', 'print the version')
    .exitOverride()
    .showHelpAfterError('(vocation --help lists the commands)')
  root.on('option:version', printVersion)
  command(root, 'serve', 'serve the chat page, and Slack and Teams when their settings are there').action((options) =>
    serve(configOf(options)),
  )
  command(root, 'chat', 'talk in the terminal').action(run(commands.converse))
  command(root, 'ask', 'answer one question, or a batch of JSON Lines')
    .addArgument(new Argument('[question]'))
    .option('--json', 'print the answer document')
    .option('--explain', 'print why the answer is so')
    .option('--batch', 'read JSON Lines from standard input, write JSON Lines')
    .action(ask)
  command(root, 'postings', 'list the catalogue')
    .option('--json', 'print one object a line')
    .action((options, self) => run(commands.showPostings)(options, self))
  command(root, 'check', 'read the content and print each problem')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json', 'github']).default('text'))
    .action((options, self) => run(commands.check)(options, self))
  command(root, 'reload', 'ask the running server to reload')
    .option('--force', 'also when few or no postings would be left')
    .option('--roll-back', 'go back to the postings before')
    .option('--json', 'print the report as a document')
    .action((options, self) => run(commands.reload, beside)(options, self))
  command(root, 'forget', 'remove all that is kept about a person')
    .addArgument(new Argument('<id>', 'T…:U… for Slack, the Entra object id for Teams'))
    .action((id, options) => finish(commands.forgetSomebody(configOf(options, beside), id, terminal)))
  command(root, 'insights', 'what people asked and could not find, as the running server counted it')
    .addOption(new Option('--json', 'print the document').conflicts('csv'))
    .option('--csv', 'print a line for each number')
    .option('--days <days>', 'so many, today among them', daysOf, 30)
    .action((options, self) => run(commands.insights, beside)(options, self))
  command(root, 'doctor', 'try every setting').action(run(commands.doctor, beside))
  command(root, 'evaluate', 'score the answers to a question file')
    .addArgument(new Argument('<file>'))
    .option('--failures', 'print what is not right, and why')
    .option('--minimum <percent>', 'exit with 1 below this score', percentOf)
    .action((file, options) => finish(commands.scoreFile(configOf(options), file, { ...terminal, ...options })))
  return root
}

function printVersion(): never {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  process.stdout.write(`${version}\n`)
  process.exit(0)
}

function command(root: Command, name: string, description: string): Command {
  return root
    .command(name)
    .description(description)
    .option('--content <folder>', 'the folder that holds en and fr')
    .option('--config <file>', 'the site’s vocation.config.yaml')
    .option('--now <date>', 'answer as of this ISO date')
}

function configOf(flags: Flags, options?: LoadOptions): Config {
  return loadConfig(readEnvironment(), flags, options)
}

type Work<O> = (config: Config, options: commands.Console & O) => Promise<commands.ExitStatus>

function run<O>(work: Work<O>, load?: LoadOptions): (options: Flags & O, self: Command) => Promise<void> {
  return (options) => finish(work(configOf(options, load), { ...terminal, ...options }))
}

async function finish(work: Promise<commands.ExitStatus>): Promise<void> {
  process.exitCode = await work
}

interface AskOptions extends Flags {
  readonly json?: boolean
  readonly explain?: boolean
  readonly batch?: boolean
}

async function ask(question: string | undefined, options: AskOptions, self: Command): Promise<void> {
  if (options.batch && question !== undefined)
    self.error('A batch is read from standard input: vocation ask --batch < questions.jsonl')
  if (options.batch) return finish(commands.askBatch(configOf(options), terminal))
  if (!question?.trim()) self.error('Ask something: vocation ask "any developer jobs?", or use --batch')
  else await finish(commands.askOnce(configOf(options), question, { ...terminal, ...options }))
}

function percentOf(value: string): number {
  const percent = Number(value)
  if (value.trim() !== '' && percent >= 0 && percent <= 100) return percent
  throw new InvalidArgumentError('It must be a number from 0 to 100.')
}

function daysOf(value: string): number {
  const days = Number(value)
  if (Number.isInteger(days) && days >= 1 && days <= keptDays) return days
  throw new InvalidArgumentError(`It must be a number from 1 to ${keptDays}.`)
}
