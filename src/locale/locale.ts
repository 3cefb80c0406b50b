/** One of Canada's two official languages. */
export type Locale = 'en' | 'fr'

export const locales: readonly Locale[] = ['en', 'fr']

/** Something that exists once in each language; the compiler asks for both. */
export type Bilingual<T> = { readonly [L in Locale]: T }

/** The other official language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'fr' : 'en'
}

/** Makes a value for each language. */
export function bilingual<T>(make: (locale: Locale) => T): Bilingual<T> {
  return { en: make('en'), fr: make('fr') }
}

/**
 * The language of a platform's locale tag (`fr-CA`, `fr_CA`, `FR`), by its primary subtag; `undefined` for any other
 * language and for nonsense.
 */
export function localeOf(tag: unknown): Locale | undefined {
  const primary = typeof tag === 'string' ? tag.trim().toLowerCase().split(/[-_]/)[0] : undefined
  return primary === 'en' || primary === 'fr' ? primary : undefined
}
