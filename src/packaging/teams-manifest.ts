import { z } from 'zod'

// The parts of Microsoft's published schema, version 1.29
// (developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json), that our manifest uses, written out here so
// that no network is needed. Everything not named is refused.

const text = (longest: number) => z.string().min(1).max(longest)
const address = z.url({ protocol: /^https$/ }).max(2048)
const id = z.uuid()
const domain = z
  .string()
  .max(2048)
  .regex(/^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/)
const icon = text(2048)

const commandList = z.strictObject({
  scopes: z.array(z.enum(['personal', 'team', 'groupChat'])).min(1),
  commands: z.array(z.strictObject({ title: text(32), description: text(128) })).max(10),
})

const bot = z.strictObject({
  botId: id,
  scopes: z.array(z.enum(['personal', 'team', 'groupChat'])).min(1),
  supportsFiles: z.boolean(),
  isNotificationOnly: z.boolean(),
  commandLists: z.array(commandList).max(3),
})

const parameter = z.strictObject({
  name: text(64),
  title: text(32),
  description: text(128),
  inputType: z.enum(['text', 'textarea', 'number', 'date', 'time', 'toggle']),
})

const extension = z.strictObject({
  botId: id,
  commands: z
    .array(
      z.strictObject({
        id: text(64),
        type: z.literal('query'),
        context: z.array(z.enum(['compose', 'commandBox', 'message'])).min(1),
        title: text(32),
        description: text(128),
        initialRun: z.boolean(),
        parameters: z.array(parameter).min(1).max(5),
      }),
    )
    .min(1)
    .max(10),
  messageHandlers: z
    .array(z.strictObject({ type: z.literal('link'), value: z.strictObject({ domains: z.array(domain).min(1) }) }))
    .max(5),
})

/** A Teams app manifest, as far as ours goes. */
export const manifestSchema = z.strictObject({
  $schema: z.literal('https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json'),
  manifestVersion: z.literal('1.29'),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id,
  developer: z.strictObject({ name: text(32), websiteUrl: address, privacyUrl: address, termsOfUseUrl: address }),
  name: z.strictObject({ short: text(30), full: text(100) }),
  description: z.strictObject({ short: text(80), full: text(4000) }),
  icons: z.strictObject({ color: icon, outline: icon }),
  accentColor: z.string().regex(/^#[\da-f]{6}$/i),
  localizationInfo: z.strictObject({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.strictObject({ languageTag: z.string(), file: z.string() })),
  }),
  bots: z.array(bot).length(1),
  composeExtensions: z.array(extension).length(1),
  permissions: z.array(z.enum(['identity', 'messageTeamMembers'])),
  validDomains: z.array(domain).max(16),
})

/** What can be translated in a manifest, by its JSON path, with the most characters it may have. */
const translatable: readonly (readonly [RegExp, number])[] = [
  [/^name\.short$/, 30],
  [/^name\.full$/, 100],
  [/^description\.short$/, 80],
  [/^description\.full$/, 4000],
  [/^bots\[\d\]\.commandLists\[\d\]\.commands\[\d\]\.title$/, 32],
  [/^bots\[\d\]\.commandLists\[\d\]\.commands\[\d\]\.description$/, 128],
  [/^composeExtensions\[\d\]\.commands\[\d\]\.title$/, 32],
  [/^composeExtensions\[\d\]\.commands\[\d\]\.description$/, 128],
  [/^composeExtensions\[\d\]\.commands\[\d\]\.parameters\[\d\]\.title$/, 32],
  [/^composeExtensions\[\d\]\.commands\[\d\]\.parameters\[\d\]\.description$/, 128],
]

/** The JSON paths of everything in a manifest that can be translated. */
export function translatablePaths(manifest: unknown): readonly string[] {
  return pathsOf(manifest, '').filter((path) => limitOf(path) !== undefined)
}

function pathsOf(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => pathsOf(each, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, each]) => pathsOf(each, path === '' ? key : `${path}.${key}`))
}

function limitOf(path: string): number | undefined {
  return translatable.find(([pattern]) => pattern.test(path))?.[1]
}

/** What is wrong with a localization file: what it lacks, what nobody asks for, and what is too long. */
export function localizationFaults(
  manifest: unknown,
  localization: Readonly<Record<string, unknown>>,
): readonly string[] {
  const wanted = new Set(translatablePaths(manifest))
  const { $schema: _schema, ...given } = localization
  return [
    ...[...wanted].filter((path) => !(path in given)).map((path) => `${path} is missing`),
    ...Object.entries(given).flatMap(([path, value]) => {
      if (!wanted.has(path)) return `${path} is not in the manifest`
      const fits = typeof value === 'string' && value !== '' && value.length <= (limitOf(path) ?? 0)
      return fits ? [] : `${path} is not a text of at most ${limitOf(path)} characters`
    }),
  ]
}
