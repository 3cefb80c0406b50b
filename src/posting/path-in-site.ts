import { relative, resolve, sep } from 'node:path'
import { type Bilingual, bilingual, otherLocale } from '../locale/locale.ts'
import type { Site } from './site.ts'

/** Where a language's folder is, as paths of files say it. */
export interface FolderInSite {
  /** `en/` or the like, what two languages do not share; empty when the one folder holds the other. */
  readonly prefix: string
  /** The other language's folder inside this one, ending in `/`; its pages are not this language's. */
  readonly otherInside: string | undefined
}

/** The folders of a site's languages, from the last folder that holds both. */
export function foldersInSite({ languages }: Site): Bilingual<FolderInSite> {
  const folders = bilingual((locale) => resolve(languages[locale].folder))
  const [en, fr] = [folders.en.split(sep), folders.fr.split(sep)]
  const apart = en.findIndex((part, index) => part !== fr[index])
  const shared = en.slice(0, apart < 0 ? en.length : apart).join(sep) || sep
  return bilingual((locale) => {
    const other = relative(folders[locale], folders[otherLocale(locale)])
    const inside = other !== '' && !other.startsWith('..')
    return { prefix: ending(relative(shared, folders[locale])), otherInside: inside ? ending(other) : undefined }
  })
}

function ending(folder: string): string {
  return folder === '' ? '' : `${folder.replaceAll(sep, '/').normalize('NFC')}/`
}
