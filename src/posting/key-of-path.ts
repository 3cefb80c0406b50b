/**
 * The key of a page without translationKey: its path in its language's folder, as Hugo pairs such pages; `/jobs/analyst`
 * for `jobs/analyst.md` and `jobs/analyst.fr.md`. The slash keeps it apart from what people write.
 */
export function keyOfPath(inLanguage: string): string {
  return `/${inLanguage.normalize('NFC').replace(/(?:\/index)?(?:\.(?:en|fr))?\.[^./]+$/, '')}`
}

/** Whether a key was made from a path. */
export function isKeyOfPath(key: string): boolean {
  return key.startsWith('/')
}
