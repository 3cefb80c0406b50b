import { type Bilingual, type Locale, locales } from '../locale/locale.ts'

/** A request, and the language it is worded in. */
export interface WordedRequest {
  readonly request: AlertRequest
  readonly wording: Locale
}

/** What a person asks of their alerts and of what is kept about them. */
export type AlertRequest =
  /** `rest` names what they look for, in their words; empty: anything new. */
  | { readonly kind: 'add'; readonly rest: string }
  | { readonly kind: 'list' }
  /** The one with that number in their list, or all of them. */
  | { readonly kind: 'stop'; readonly which: number | undefined }
  | { readonly kind: 'forget' }

interface Wording {
  /** Asks to be told, and of nothing else: what follows is what to look for. */
  readonly alert: RegExp
  /** Asks to be told when something happens, which must be that something opens. */
  readonly tell: RegExp
  readonly opens: RegExp
  /** Before and behind what to look for. */
  readonly lead: RegExp
  readonly tail: RegExp
  readonly list: RegExp
  readonly stop: RegExp
  readonly forget: RegExp
}

const en: Wording = {
  alert:
    /\b(?:(?:notify|alert|ping|e-?mail|message|warn) me|keep me (?:posted|updated|informed)|(?:i(?:'d| would) (?:like|love)|i want) to be (?:notified|alerted|told)|(?:set up|create|make|add|start|want|like) (?:me )?an? (?:job )?alert|subscribe(?: me)?) (?:when(?:ever)?|if|once|as soon as|about|of|for|on|to)\b(?<rest>.+)/iu,
  tell: /\b(?:tell me|let me know|i(?:'d| would) like to know) (?:when(?:ever)?|if|once|as soon as)\b(?<rest>.+)/iu,
  opens:
    /\b(?:opens|(?<!\b(?:is|are|be|still|it) )open(?: up)?|(?:is|are|gets?) (?:posted|published|advertised)|comes? (?:up|out|along)|becomes? available|appears?|shows up|pops up|(?:a )?new .{0,60}\b(?:jobs?|roles?|positions?|postings?|openings?)|(?:you|they) (?:have|get|post|hire))\b/iu,
  lead: /^(?:there(?:'s| is| are)|(?:you|they) (?:have|get|post|hire)|any|an?|some|new|the|one of)\s+/iu,
  tail: /\s*\b(?:(?:that |which )?opens?(?: up)?|(?:is|are|gets?) (?:posted|published|advertised|open|available)|comes? (?:up|out|along)|becomes? available|appears?|shows up|pops up|please|thanks?(?: you)?)\b.*$/iu,
  list: /^(?:(?:please |can you )?(?:show|list|see|view|what are|which are)(?: me)? )?(?:all )?(?:of )?my (?:job )?alerts\b|^(?:what|which) alerts (?:do i have|have i)\b/iu,
  stop: /^(?:please )?(?:(?:stop|cancel|delete|remove|end|turn off)(?: all)?(?: of)?(?: my| the| this| these| that)? (?:job )?(?:alerts?|messages|notifications)(?: (?:number |no\.? ?|#)?(?<which>\d{1,2}))?|unsubscribe(?: me)?|stop)$/iu,
  forget:
    /^(?:please )?(?:forget (?:me|everything about me|all about me)|(?:delete|erase|remove) (?:all )?(?:of )?my (?:data|information|personal information))$/iu,
}

const fr: Wording = {
  alert:
    /(?<!\p{L})(?:(?:avise[sz]?|avertis(?:sez)?|pr[ée]viens|pr[ée]venez|alerte[sz]?|notifie[sz]?)[- ]moi|m['’](?:aviser|avertir|alerter|notifier)|me pr[ée]venir|(?:tiens|tenez)[- ]moi au courant|[êe]tre (?:avis[ée]|averti|pr[ée]venu|alert[ée]|notifi[ée])(?:[·.(]?e\)?)?|(?:cr[ée]e[rz]?|ajoute[rz]?|mets?|mettre|veux|voudrais|aimerais|faire|faites)(?:[- ]moi)? une alerte(?: d['’]emploi)?|(?:abonne[rz]?[- ]moi|m['’]abonner)) (?<rest>(?:quand|lorsqu|d[èe]s qu|si\b|s['’]il|au cas o[ùu]|de\b|des\b|du\b|d['’]|pour\b|sur\b|[àa]\b|aux?\b).+)/iu,
  tell: /(?<!\p{L})(?:(?:dis|dites)[- ]moi|(?:fais|faites)[- ]moi (?:savoir|signe)|(?:me|le) (?:dire|faire savoir)) (?<rest>(?:quand|lorsqu|d[èe]s qu|si\b|s['’]il).+)/iu,
  opens:
    /(?<!\p{L})(?:(?:s['’])?ouvr(?:e|ent|ira|iront)|(?:est|sont|sera|seront) (?:affich|publi)[ée]e?s?|sort(?:ent|ira)?|se lib[èe]re(?:nt)?|appara[îi]t|devien(?:t|nent) disponibles?|(?:il y a|y a|il y aura|vous avez|vous affichez) .{0,40}nouveaux?|nouveau(?:x)? (?:poste|affichage|emploi)s?)(?!\p{L})/iu,
  lead: /^(?:quand|lorsqu(?:e |['’ ])|d[èe]s qu(?:e |['’ ])|s(?:i |['’])|au cas o[ùu]|(?:s['’])?ouvr(?:e|ent|ira)|il y a(?:ura)?|y a|vous (?:avez|affichez|embauchez)|on (?:affiche|ouvre|embauche)|il|un(?:e)?|des|du|de|d['’]|les?|la|l['’]|pour|sur|[àa]|aux?|nouve(?:au|aux|lle|lles)|que?lque?s?)\s*(?=\P{L}|(?<=[\s'’])|\b)/iu,
  tail: /\s*(?<!\p{L})(?:(?:qui )?(?:s['’])?ouvr(?:e|ent|ira|iront)|(?:est|sont|sera|seront|soit) (?:affich|publi|ouvert|disponible|[àa] pourvoir)\p{L}*|sort(?:ent|ira)?|se lib[èe]re(?:nt)?|appara[îi]t|devien(?:t|nent) disponibles?|s['’]il (?:vous|te) pla[îi]t|svp|stp|merci)(?!\p{L}).*$/iu,
  list: /^(?:(?:montre[rz]?|affiche[rz]?|liste[rz]?|voir|donne[rz]?|quelles sont)(?:[- ]moi)? )?(?:toutes )?mes alertes(?!\p{L})|^(?:quelles alertes (?:ai-je|j['’]ai)|j['’]ai quelles alertes)(?!\p{L})/iu,
  stop: /^(?:(?:arr[êe]te[rz]?|annule[rz]?|supprime[rz]?|enl[èe]ve[rz]?|retire[rz]?|cesse[rz]?|d[ée]sactive[rz]?)(?: toutes)?(?: mes| les| l['’]?| cette| ces)? ?(?:alertes?|messages|avis|notifications)(?: (?:num[ée]ro |no |n[o°] ?|#)?(?<which>\d{1,2}))?|d[ée]sabonne[rz]?[- ]moi|me d[ée]sabonner|arr[êe]te[rz]?|stop)(?: (?:s['’]il (?:vous|te) pla[îi]t|svp|stp))?$/iu,
  forget:
    /^(?:oublie[sz]?[- ]moi|(?:supprime[rz]?|efface[rz]?|d[ée]truis(?:ez)?)(?: toutes)? mes (?:donn[ée]es|renseignements|informations)(?: personnelles| personnels)?)(?: (?:s['’]il (?:vous|te) pla[îi]t|svp|stp))?$/iu,
}

const wordings: Bilingual<Wording> = { en, fr }

// Anything longer is a story, not a request.
const longest = 300

/** What the text asks of alerts; `undefined` when it asks something else. "Tell me when it closes" is a question. */
export function alertRequest(text: string): WordedRequest | undefined {
  const plain = text.trim().replace(/[\s.!?…]+$/u, '')
  if (plain === '' || plain.length > longest) return undefined
  for (const wording of locales) {
    const request = inWording(plain, wordings[wording])
    if (request !== undefined) return { request, wording }
  }
  return undefined
}

function inWording(plain: string, wording: Wording): AlertRequest | undefined {
  if (wording.forget.test(plain)) return { kind: 'forget' }
  if (wording.list.test(plain)) return { kind: 'list' }
  const stop = wording.stop.exec(plain)
  if (stop !== null) return { kind: 'stop', which: stop.groups?.which ? Number(stop.groups.which) : undefined }
  const rest = wording.alert.exec(plain)?.groups?.rest ?? told(plain, wording)
  return rest === undefined ? undefined : { kind: 'add', rest: essence(rest, wording) }
}

function told(plain: string, { tell, opens }: Wording): string | undefined {
  const rest = tell.exec(plain)?.groups?.rest
  return rest !== undefined && opens.test(rest) ? rest : undefined
}

/** What to look for, without the words around it. */
function essence(rest: string, { lead, tail }: Wording): string {
  let left = rest.trim()
  for (let shorter = left.replace(lead, ''); shorter !== left; shorter = left.replace(lead, '')) left = shorter.trim()
  return left.replace(tail, '').replace(/^[\s,:;]+|[\s,:;]+$/gu, '')
}
