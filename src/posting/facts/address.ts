const EMAIL = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+'-]{0,63})@(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/u

/** An e-mail address found in a text or `mailto:` link, with the subject that the link carries. */
export interface Mail {
  readonly address: string
  readonly subject?: string
}

/** The e-mail address of a `mailto:` link; the dots and brackets that cling to it are dropped. */
export function mailOf(url: string): Mail | undefined {
  const [, to = '', query = ''] = /^\s*mailto:([^?]*)\??(.*)$/isu.exec(url) ?? []
  const address = emailIn(decoded(to))
  if (address === undefined) return undefined
  const subject = new URLSearchParams(query.replace(/&amp;/gu, '&')).get('subject')?.replace(/\s+/gu, ' ').trim()
  return subject ? { address, subject } : { address }
}

/** The first e-mail address in a text. */
export function emailIn(text: string): string | undefined {
  return EMAIL.exec(text)?.[0]
}

/** The address when it is https, absolute and carries no user name: nothing else is ever shown as a link. */
export function httpsOf(url: string): string | undefined {
  const text = url.trim()
  if (!/^https:\/\/[^/\\\s]/iu.test(text) || /[\s<>"\\]|\p{Cc}/u.test(text) || !URL.canParse(text)) return undefined
  const { username, password, hostname } = new URL(text)
  return username === '' && password === '' && hostname.includes('.') ? text : undefined
}

/** The https addresses written out in a text, without the punctuation after them. */
export function httpsIn(text: string): readonly string[] {
  return (text.match(/https:\/\/[^\s<>"«»“”)]{3,500}/giu) ?? []).map((url) => url.replace(/[.,;:!?'’]+$/u, ''))
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
