import { isAbsolute } from 'node:path'
import { z } from 'zod'

const text = z.string().trim().min(1, 'Must not be empty')
const names = z.array(text)
const folderInside = text.refine((path) => !isAbsolute(path) && !path.split(/[/\\]/).includes('..'), {
  error: 'Must be a folder inside the content folder, such as jobs/positions',
})
const host = text.regex(/^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i, 'Must be a host name alone, such as forms.example')
const contact = text.refine(isContact, { error: 'Must be an e-mail address or an https link' })
const baseUrl = text.refine(isBaseUrl, {
  error: 'Must be an http or https address without user name, query or fragment, such as https://digital.example/',
})

function isBaseUrl(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, username, password, search, hash } = new URL(value)
  return ['https:', 'http:'].includes(protocol) && `${username}${password}${search}${hash}` === ''
}

function isContact(value: string): boolean {
  return /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value) || (URL.canParse(value) && new URL(value).protocol === 'https:')
}

const language = z.strictObject({ folder: text.optional(), baseUrl: baseUrl.optional() })

function inBoth<T extends z.ZodType>(schema: T) {
  return z.strictObject({ en: schema.optional(), fr: schema.optional() })
}

/** What `vocation.config.yaml` may say; everything has a default. */
export const siteSchema = z.strictObject({
  name: inBoth(text).optional(),
  languages: inBoth(language).optional(),
  postings: z
    .strictObject({ layouts: names.optional(), types: names.optional(), folders: z.array(folderInside).optional() })
    .optional(),
  evergreen: names.optional(),
  frontMatter: z
    .strictObject({
      opens: names.optional(),
      closes: names.optional(),
      apply: names.optional(),
      form: names.optional(),
      noForm: names.optional(),
    })
    .optional(),
  apply: inBoth(text).optional(),
  contact: inBoth(contact).optional(),
  linkHosts: z.array(host).optional(),
})

export type SiteFile = z.infer<typeof siteSchema>
