/** A repository as git is told of it: the address holds no secret, the variables do. */
export interface RepositoryAddress {
  readonly url: string
  /** Hand git the user and password of an https address where no list of processes shows them. */
  readonly variables: Readonly<Record<string, string>>
}

/**
 * Takes a repository's address apart; a text says what is wrong with it. Any address that git knows will do, but none that
 * it would take for an option or for a program to run.
 */
export function readRepositoryAddress(given: string): RepositoryAddress | string {
  if (given.startsWith('-')) return 'must not begin with "-"'
  // "ext::sh -c …" runs a program; git has no other use for "::".
  if (/^[\w+.-]+::/.test(given)) return 'must be an address, not a transport such as ext::'
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\s\u0000-\u001f\u007f]/.test(given)) return 'holds white space: write it as %20'
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(given)?.[1]?.toLowerCase()
  if (scheme === undefined) {
    const known = given.startsWith('/') || /^[\w.-]+@[\w.-]+:[^:]+$/.test(given)
    return known
      ? { url: given, variables: {} }
      : 'must be an address such as https://host/site.git or git@host:site.git'
  }
  if (!['https', 'http', 'ssh', 'git', 'file'].includes(scheme)) return `must not be of the kind ${scheme}://`
  if (!URL.canParse(given)) return 'must be an address such as https://host/site.git'
  return scheme === 'https' || scheme === 'http' ? withoutCredentials(new URL(given)) : { url: given, variables: {} }
}

function withoutCredentials(url: URL): RepositoryAddress | string {
  const { username, password } = url
  if (username === '' && password === '') return { url: url.href, variables: {} }
  if (url.protocol === 'http:') return 'must begin with https:// when it holds a password or token'
  url.username = ''
  url.password = ''
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`
  const header = `Authorization: Basic ${Buffer.from(credentials).toString('base64')}`
  return {
    url: url.href,
    variables: {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `http.${url.origin}/.extraHeader`,
      GIT_CONFIG_VALUE_0: header,
    },
  }
}

/** Whether git would take it for the name of a branch, and for nothing else. */
export function isBranchName(name: string): boolean {
  return (
    /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.+#/-]*[\p{L}\p{N}_+#-])?$/u.test(name) && !/\.\.|\/\/|\/\.|\.lock(?:\/|$)/.test(name)
  )
}
