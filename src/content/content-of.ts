import type { Config } from '../config.ts'
import { type Content, folderContent } from './content.ts'
import { repositoryContent } from './repository-content.ts'

/** The content that the settings name: a repository, or folders on this machine. */
export function contentOf({ repository, site, now }: Config): Content {
  return repository === undefined ? folderContent(site, now) : repositoryContent(repository, now)
}
