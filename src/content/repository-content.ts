import { realpath } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'
import { type Loaded, loadCatalogue } from '../load.ts'
import { locales } from '../locale/locale.ts'
import type { Site } from '../posting/site.ts'
import type { Content } from './content.ts'
import { ContentError } from './content-error.ts'
import { type RepositorySettings, repositoryOf } from './repository.ts'

export interface RepositoryContentSettings extends RepositorySettings {
  /** Reads the settings that stand in a checkout; faults when they or its folders are wrong. */
  readonly siteAt: (checkout: string) => { readonly site: Site } | { readonly faults: readonly string[] }
}

/** Content fetched from a branch of a git repository into a folder for each commit. */
export function repositoryContent(settings: RepositoryContentSettings, now: () => Date): Content {
  const { fetch, checkouts } = repositoryOf(settings)
  const forms = new WeakMap<Loaded['files'], string>()

  async function loadFrom(checkout: string, known?: Loaded['files']): Promise<Loaded> {
    const site = await siteIn(checkout, settings)
    const form = formOf(site, checkout)
    // What was read under other settings is read again.
    const still = known !== undefined && forms.get(known) === form
    const loaded = await loadCatalogue(site, { now: now(), known: still ? known : undefined })
    forms.set(loaded.files, form)
    return loaded
  }
  async function last(): Promise<Loaded | undefined> {
    const checkout = await checkouts.current()
    return checkout === undefined ? undefined : loadFrom(checkout).catch(() => undefined)
  }
  return {
    first: async () => (await last()) ?? loadFrom(await fetch()),
    last,
    newest: async () => loadFrom(await fetch()),
    load: async (known) => loadFrom(await fetch(), known),
    async keep({ site }) {
      const checkout = checkoutOf(site, settings)
      if (checkout !== undefined && checkout !== (await checkouts.current())) await checkouts.keep(checkout)
    },
  }
}

/** A checkout's site; its folders may not lead out of it, whatever its settings and links say. */
async function siteIn(checkout: string, { siteAt }: RepositoryContentSettings): Promise<Site> {
  const read = siteAt(checkout)
  const inside = (text: string) => text.replaceAll(`${checkout}${sep}`, '')
  if ('faults' in read) throw new ContentError('settings', inside(read.faults.join('; ')))
  const root = await realpath(checkout)
  for (const locale of locales) {
    const folder = await realpath(read.site.languages[locale].folder)
    if (folder !== root && !folder.startsWith(root + sep))
      throw new ContentError('settings', `The folder of ${locale} lies outside the repository`)
  }
  return read.site
}

function checkoutOf({ languages }: Site, { cache }: RepositoryContentSettings): string | undefined {
  const root = join(cache, 'checkouts')
  for (let folder = languages.en.folder; folder !== dirname(folder); folder = dirname(folder)) {
    if (dirname(folder) === root) return folder
  }
  return undefined
}

function formOf(site: Site, checkout: string): string {
  return JSON.stringify(site).replaceAll(JSON.stringify(checkout).slice(1, -1), '')
}
