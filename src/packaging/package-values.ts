import type { Site } from '../posting/site.ts'
import type { TeamsPackageValues } from './teams-package.ts'

/** What somebody says of their organization; what they leave out is taken from the site. */
export interface PackageWishes {
  readonly appId?: string | undefined
  readonly developer?: string | undefined
  readonly privacy?: string | undefined
  readonly terms?: string | undefined
}

/** The id of no app: Teams takes a package with it, and the bot in it never answers. */
export const noAppId = '00000000-0000-0000-0000-000000000000'

/** The values for a package of that site's postings. */
export function packageValues({ languages: { en, fr }, name }: Site, wishes: PackageWishes): TeamsPackageValues {
  return {
    appId: wishes.appId ?? noAppId,
    domains: [...new Set([en, fr].map(({ baseUrl }) => new URL(baseUrl).hostname))],
    developer: wishes.developer ?? name.en.slice(0, 32),
    website: en.baseUrl,
    privacy: wishes.privacy ?? en.baseUrl,
    terms: wishes.terms ?? en.baseUrl,
  }
}
