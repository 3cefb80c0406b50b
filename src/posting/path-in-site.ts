import { relative, resolve, sep } from 'node:path'
import { type Locale, locales, otherLocale } from '../locale/locale.ts'
import type { Site } from './site.ts'

/** A content folder of a site, as paths of files say it. */
export interface FolderInSite {
  readonly folder: string
  /** `en/` or the like, what two languages do not share; empty when the one folder holds the other. */
  readonly prefix: string
  /** Of the pages whose names say no language. */
  readonly locale: Locale
  /** The other language's folder inside this one, ending in `/`; its pages are not this folder's. */
  readonly otherInside: string | undefined
}

/** The content folders of a site, from the last folder that holds both; one when both languages share it. */
export function foldersInSite({ languages, defaultLocale = 'en' }: Site): readonly FolderInSite[] {
  const [en, fr] = [resolve(languages.en.folder), resolve(languages.fr.folder)]
  if (en === fr) return [{ folder: en, prefix: '', locale: defaultLocale, otherInside: undefined }]
  const [parts, others] = [en.split(sep), fr.split(sep)]
  const apart = parts.findIndex((part, index) => part !== others[index])
  const shared = parts.slice(0, apart < 0 ? parts.length : apart).join(sep) || sep
  return locales.map((locale) => {
    const folder = resolve(languages[locale].folder)
    const other = relative(folder, resolve(languages[otherLocale(locale)].folder))
    const otherInside = other.startsWith('..') ? undefined : ending(other)
    return { folder, prefix: ending(relative(shared, folder)), locale, otherInside }
  })
}

function ending(folder: string): string {
  return folder === '' ? '' : `${folder.replaceAll(sep, '/').normalize('NFC')}/`
}

/** The language that a page's name says, as Hugo reads it: French for `analyst.fr.md`, whichever folder it is in. */
export function localeInName(path: string): Locale | undefined {
  return locales.find((locale) => new RegExp(`\\.${locale}\\.[^./]+$`).test(path))
}
