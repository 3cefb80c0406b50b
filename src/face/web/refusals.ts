import type { Bilingual } from '../../locale/locale.ts'

/** Why a request got no answer; the code is for programs, the message for the person who reads it. */
export interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: Bilingual<string>
}

/** Everything the server says no with; nothing of the request is in it. */
export const refusals = {
  origin: {
    status: 403,
    code: 'origin',
    message: {
      en: 'Pages of other sites cannot ask here',
      fr: 'Les pages d’autres sites ne peuvent pas poser de questions ici',
    },
  },
  type: {
    status: 415,
    code: 'type',
    message: {
      en: 'Send JSON, with Content-Type: application/json',
      fr: 'Envoyez du JSON, avec Content-Type: application/json',
    },
  },
  notReady: {
    status: 503,
    code: 'not_ready',
    message: {
      en: 'The postings are still being read. Try again in a moment',
      fr: 'La lecture des affichages n’est pas terminée. Réessayez dans un instant',
    },
  },
  notFound: {
    status: 404,
    code: 'not_found',
    message: { en: 'There is nothing at this address', fr: 'Il n’y a rien à cette adresse' },
  },
  tooLarge: {
    status: 413,
    code: 'too_large',
    message: { en: 'Send at most 16 KB', fr: 'Envoyez au plus 16\u00a0Ko' },
  },
  json: {
    status: 400,
    code: 'json',
    message: { en: 'The body is not JSON', fr: 'Le corps de la requête n’est pas du JSON' },
  },
  encoding: {
    status: 415,
    code: 'encoding',
    message: { en: 'Send the body uncompressed', fr: 'Envoyez le corps de la requête sans compression' },
  },
  charset: {
    status: 415,
    code: 'charset',
    message: { en: 'Send the body in UTF-8', fr: 'Envoyez le corps de la requête en UTF-8' },
  },
  request: {
    status: 400,
    code: 'request',
    message: { en: 'The request cannot be read', fr: 'La requête est illisible' },
  },
  internal: {
    status: 500,
    code: 'internal',
    message: {
      en: 'Something went wrong on our side. Try again',
      fr: 'Un problème est survenu de notre côté. Réessayez',
    },
  },
  tooMany: (seconds: number) => ({
    status: 429,
    code: 'too_many',
    message: {
      en: `Too many questions. Wait ${seconds} s`,
      fr: `Trop de questions. Attendez ${seconds}\u00a0s`,
    },
  }),
  method: (allowed: string) => ({
    status: 405,
    code: 'method',
    message: { en: `Use ${allowed}`, fr: `Utilisez ${allowed}` },
  }),
  body: (message: Bilingual<string>) => ({ status: 400, code: 'body', message }),
} satisfies { readonly [name: string]: Refusal | ((detail: never) => Refusal) }
