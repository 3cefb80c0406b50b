import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { localizationFaults, manifestSchema } from './teams-manifest.ts'
import { type ZipEntry, zip } from './zip.ts'

/** What an organization puts into the manifest. */
export interface TeamsPackageValues {
  readonly appId: string
  /** The hosts of the postings, in both languages: their links are shown as cards. */
  readonly domains: readonly string[]
  readonly developer: string
  readonly website: string
  readonly privacy: string
  readonly terms: string
}

/** The manifest or a localization file would be refused by Teams. */
export class TeamsPackageError extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'TeamsPackageError'
    this.faults = faults
  }
}

/** The app package that is uploaded to Teams, made from a folder with the manifest, its localizations and icons. */
export async function teamsPackage(folder: string, values: TeamsPackageValues): Promise<Buffer> {
  const manifest = fill(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')), values)
  const { data, error } = manifestSchema.safeParse(manifest)
  if (error !== undefined) throw new TeamsPackageError(z.prettifyError(error).split('\n'))
  const entries: ZipEntry[] = [{ name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest, null, 2)) }]
  for (const { file } of data.localizationInfo.additionalLanguages) {
    const content = await readFile(join(folder, file))
    const faults = localizationFaults(manifest, JSON.parse(content.toString('utf8')))
    if (faults.length > 0) throw new TeamsPackageError(faults.map((fault) => `${file}: ${fault}`))
    entries.push({ name: file, content })
  }
  for (const name of [data.icons.color, data.icons.outline]) {
    entries.push({ name, content: await readFile(join(folder, name)) })
  }
  return zip(entries)
}

/** Puts the values where the manifest has `{{name}}`. */
function fill(value: unknown, values: TeamsPackageValues): unknown {
  if (typeof value === 'string') {
    return value.replace(/\{\{(\w+)\}\}/g, (_all, name: Exclude<keyof TeamsPackageValues, 'domains'>) => values[name])
  }
  if (Array.isArray(value)) {
    return value.flatMap((each): readonly unknown[] => (each === '{{domains}}' ? values.domains : [fill(each, values)]))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, values)]))
}
