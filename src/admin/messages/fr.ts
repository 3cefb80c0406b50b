import type { AdminMessages } from './messages.ts'
import { problemInFrench } from './problems-fr.ts'

const nb = '\u00a0'

function counted(count: number, one: string, many: string): string {
  return `${count} ${count < 2 ? one : many}`
}

export const fr = {
  outcome: {
    swapped: 'Rechargement terminé.',
    unchanged: 'Rien n’a changé.',
    kept: `Le rechargement n’a pas eu lieu${nb}: les affichages restent tels qu’ils étaient.`,
    'rolled-back': 'Retour aux affichages précédents.',
    checked: 'Vérification faite, rien n’a été remplacé. Voici ce qu’un rechargement apporterait.',
  },
  reason: {
    unreadable: (message) => `Le contenu est illisible (${message}).`,
    'not-fetched': (trouble, detail) => `${trouble} (${detail})`,
    trouble: {
      unreachable: 'Le dépôt du contenu est injoignable. Vérifiez CONTENT_REPO et le réseau.',
      denied: 'Le dépôt du contenu refuse l’accès. Vérifiez la clé, ou le jeton dans CONTENT_REPO.',
      'no-branch': 'Le dépôt du contenu n’a pas cette branche. Vérifiez CONTENT_BRANCH.',
      slow: 'Le dépôt du contenu a mis trop de temps à répondre. Réessayez plus tard.',
      'disk-full': 'Le disque du dossier de cache est plein. Libérez de l’espace, puis rechargez.',
      cache: 'Le dossier de cache n’est pas accessible en écriture. Vérifiez CONTENT_CACHE et ses autorisations.',
      'no-git': 'Le programme git est introuvable. Installez git sur le serveur.',
      settings: 'Le contenu a été récupéré, mais ses paramètres ou ses dossiers comportent des erreurs.',
      other: 'Le contenu n’a pas pu être récupéré.',
    },
    empty: 'Il ne resterait aucun affichage. Si c’est voulu, forcez le rechargement.',
    shrunk: ({ locale, from, to }) =>
      `Il ne resterait que ${to} des ${from} affichages ouverts en ${locale === 'en' ? 'anglais' : 'français'}. Si c’est voulu, forcez le rechargement.`,
    'nothing-before': 'Il n’y a pas d’état antérieur.',
  },
  opened: (count) => `${counted(count, 'affichage ouvert', 'affichages ouverts')}${nb}:`,
  closed: (count) => `${counted(count, 'affichage fermé', 'affichages fermés')}${nb}:`,
  changed: (count) => `${counted(count, 'affichage modifié', 'affichages modifiés')}${nb}:`,
  gone: (count) => `${counted(count, 'affichage disparu', 'affichages disparus')}${nb}:`,
  state: (open, closed) =>
    `${counted(open, 'affichage est ouvert', 'affichages sont ouverts')}, ${counted(closed, 'est fermé', 'sont fermés')}.`,
  version: (version, read, age) => `Version ${version}, lue ${read} (il y a ${age}).`,
  problems: (errors, warnings) =>
    errors + warnings === 0
      ? 'Aucun fichier ne pose problème.'
      : `${counted(errors, 'erreur', 'erreurs')}, ${counted(warnings, 'avertissement', 'avertissements')}${nb}:`,
  untranslated: (count) => `${counted(count, 'affichage n’a', 'affichages n’ont')} pas de traduction${nb}:`,
  problem: ({ path, line, severity, message }) =>
    `${path}, ligne ${line}${nb}: ${severity === 'error' ? 'erreur' : 'avertissement'}${nb}: ${problemInFrench(message)}`,
  more: (count) => `et ${count} de plus`,
} satisfies AdminMessages
