import type { Wording } from './wording.ts'

const when =
  '(?:when(?:ever)?|once|as soon as|the (?:moment|minute|day)|(?:every|each|any) ?time|(?<if>if|in case))(?: ever)?'
const about = `(?:${when}|about|of|for|on|to|with|regarding|:)`
const wish = "(?:i(?:'d| would)? (?:like|love|want|need)(?: to)?|i wanna|i wish to|(?:can|could|may) i)"
const message = '(?:alerts?|notifications?|heads[- ]?up|shout|message|ping|note|dm|e-?mail)'
const alerts = '(?:job |e-?mail )*(?:alerts?|notifications?)'
const verb = '(?:stop|cancel|delete|remove|end|turn off|switch off|disable|mute|clear|kill|drop|get rid of)'
const mine = '(?: all)?(?: of)?(?: (?:my|the|this|these|that|those|your))?'
const data = '(?:data|info|information|details|records?|history)'
const erase = '(?:delete|erase|remove|wipe|clear|destroy)'
const jobs = '(?:jobs?|roles?|positions?|postings?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|work)'
const notClosing = '(?![ -](?:source|data|gov|government|science|standards?|until|till|for how))'

export const en = {
  before:
    /^(?:(?:hey|hi|hello|ok|okay|so|and|well|yes|yeah|yep|sure|great|thanks|thank you|please|pls|just|kindly|vocation|(?:can|could|would|will) (?:you|u)|i(?:'d| would)? (?:want|like|need) you to)[,.!; ]+)+/u,
  behind: /[ ,.!]+(?:please|pls|plz|thanks?|thank you|thx|cheers|for me|ok|okay)$/u,
  alert: [
    new RegExp(
      `\\b(?:(?:notify|alert|ping|e-?mail|message|dm|warn|inform|write(?: to)?) me|keep me (?:posted|updated|informed|in the loop|up to date)) ${about} (?<rest>.+)`,
      'du',
    ),
    /\b(?:let me know|lmk) (?:about|of) (?<rest>(?:any |all |the |every )*(?:new|future|upcoming|next)\b.+)/du,
    new RegExp(`\\b(?:give|send|drop|shoot) me an? ${message} ${about} (?<rest>.+)`, 'du'),
    new RegExp(
      `\\b${wish} (?:be|get) (?:notified|alerted|told|informed|messaged|pinged|updated) ${about} (?<rest>.+)`,
      'du',
    ),
    new RegExp(
      `\\b(?:set(?: me)?(?: up)?|create|make|add|start|want|get|have|need|like|receive|sign me up for|subscribe(?: me)? to)(?: with)?(?: me)?(?: an?| some| the| new)* ${alerts} ${about} (?<rest>.+)`,
      'du',
    ),
    /\bsubscribe(?: me)? (?:to|for) (?<rest>(?!.*\b(?:alerts?|notifications?)\b).+)/du,
    /^(?:keep (?:an eye|a lookout)(?: out)?|watch(?: out)?|look out|be on the lookout) for (?<rest>.+)/du,
    /^(?:new |job )*alerts? ?(?::|for|about|on|when) ?(?<rest>.+)/du,
    new RegExp(
      `^${when} (?<rest>.+?),? (?:please |then |can you |could you )*(?:notify|alert|ping|e-?mail|message|dm|warn|inform|write(?: to)?) me$`,
      'du',
    ),
  ],
  tell: [
    new RegExp(`\\b(?:tell me|(?<hope>let me know|lmk)|remind me) ${when} (?<rest>.+)`, 'du'),
    new RegExp(`\\b${wish} (?:know|hear|find out) ${when} (?<rest>.+)`, 'du'),
    new RegExp(
      `^${when} (?<rest>.+?),? (?:please |then |can you |could you )*(?:tell me|(?<hope>let me know|lmk))$`,
      'du',
    ),
  ],
  opens: new RegExp(
    [
      `(?<!\\b(?:is|are|be|still|already|it|they|'s) )\\bopen(?:s|ed|ing)?${notClosing}\\b(?! ?\\?)`,
      '\\b(?:is|are|gets?|be|been|being) (?:posted|published|advertised|listed|announced|released)\\b',
      '\\b(?:comes? (?:up|out|along|in|available)|becomes? (?:available|vacant|open)|appears?|arises?|(?:shows?|pops?|turns?) up|goes? (?:up|live))\\b',
      `\\bnew\\b.{0,60}\\b${jobs}\\b`,
    ].join('|'),
    'u',
  ),
  opensWhen: new RegExp(
    `\\bthere(?:'s|s| is| are| will be)\\b|\\b(?:is|are|'s) (?:open${notClosing}|available|vacant)\\b|\\b(?:you|they|we|u)(?:'re| are)? (?:next |ever |start )*(?:hir(?:e|ing)|recruit(?:ing)?|look(?:ing)? for|seek(?:ing)?|post|advertise|need|have|get)\\b`,
    'u',
  ),
  another:
    /\b(?:closes|closing|close(?! (?:to|by))|deadline|expires?|(?:it|job|role|position|posting|term) ends)\b|\bmy (?:application|interview|results?|candidacy|resume|cv|status|file)\b|\b(?:i'm|i am|i was|i get|i got|i have been) (?:\w+ )?(?:selected|hired|chosen|accepted|rejected|shortlisted|qualified)\b/u,
  bare: new RegExp(
    `^(?:(?:notify|alert|ping) me|(?:set up|set|create|make|add|start|give me|i want|new) ?(?:an? )?(?:new )?${alerts}|subscribe(?: me)?|keep me (?:posted|updated|informed|in the loop))$`,
    'u',
  ),
  lead: /^(?:there(?:'s|s| is| are| will be)|(?:you|they|we|u)(?:'re| are)? (?:next |ever |start )*(?:hir(?:e|ing)|recruit(?:ing)?|look(?:ing)? for|seek(?:ing)?|post|advertise|need|have|get)|any(?! ?(?:thing|one))|an?|some|new|next|the|one of|every|all|about|for|of|on)(?: +|$)/u,
  opening: new RegExp(
    ` ?\\b(?:(?:that|which) )?(?:open(?:s|ed|ing)?${notClosing}(?: up)?|(?:is|are|gets?|has been|have been|will be) (?:posted|published|advertised|listed|announced|released|open${notClosing}|available|vacant)|comes? (?:up|out|along|in|available)|becomes? (?:available|vacant|open)|appears?|arises?|(?:shows?|pops?|turns?) up|goes? (?:up|live))\\b(?! ${jobs})`,
    'gu',
  ),
  pronoun:
    /^(?:(?:there(?:'s|s| is| are| will be) )?(?:any )?(?:one|ones|it|that|this|they|them|those|these)(?: of (?:those|these|them))?(?: (?:changes?|happens?))?|(?:an?|any|one|some|something|anything|other)* ?(?:jobs?|roles?|positions?|postings?|one|ones)? ?(?:like|similar to) (?:it|that|this|those|these|them|that one|this one))$/u,
  anything: new RegExp(
    `^(?:(?:any|an?|some|new|more|other|all|every|the|next|your|open|latest) )*(?:${jobs}|(?:any|some|every)?thing|stuff)?(?: (?:new|else|at all|interesting))*$`,
    'u',
  ),
  list: [
    /^(?:(?:show|list|see|view|display|give|tell|check|get|manage|i want to see)(?: me)? |(?:what|which)(?:'s|s| are| is) )?(?:all )?(?:of )?my (?:current |active |job )*(?:alerts?|subscriptions?|notifications)\b.{0,20}$/u,
    /^(?:(?:show|list|view|see|display)(?: me)?(?: all| the)* )?(?:job )?alerts$/u,
    /^(?:what|which|how many)(?: job)? alerts?\b.*\b(?:i have|have i|did i|i set|am i)\b/u,
    /^(?:do i have|have i(?: got)?|are there)(?: any)? (?:job )?alerts?\b/u,
    /^what (?:did i ask you to (?:tell|alert|notify)|are you (?:watching|looking out|keeping an eye out)(?: for)?)\b/u,
  ],
  stop: [
    new RegExp(`^${verb}${mine} ${alerts}(?: (?:number |no\\.? ?|# ?)?(?<which>\\d{1,2}))?$`, 'du'),
    new RegExp(`^${verb}${mine} (?:messages|messaging)$`, 'du'),
    new RegExp(
      `^${verb}(?: the| my)? (?:alert )?(?:number )?(?<nth>first|second|third|fourth|fifth|last|one|two|three|four|five)(?: one| alert)?$`,
      'du',
    ),
    new RegExp(`^${verb}(?: alert)? ?# ?(?<which>\\d{1,2})$`, 'du'),
    new RegExp(`^${verb}${mine} (?<about>.{2,80}?) alerts?$`, 'du'),
    new RegExp(`^${verb}${mine} ${alerts} (?:for|about|on|to) (?:the |an? |any |new )*(?<about>.{2,100})$`, 'du'),
    /^(?:turn|switch)(?: my| the| all)* (?:alerts?|notifications?) off$/du,
    /^(?:stop|quit) (?:alerting|notifying|messaging|pinging|e-?mailing|writing(?: to)?|telling|contacting|bothering|spamming|texting) me\b/du,
    /^(?:stop|quit) sending\b/du,
    /^(?:i (?:don'?t|do not|no longer) (?:want|need)|no more|don'?t send(?: me)?)(?: to (?:get|receive|have|see))?(?: any)?(?: more)? (?:job )?(?:alerts?|notifications?|messages?)(?: any ?more)?$/du,
    /^(?:(?:i want to |i'd like to )?unsubscribe\b.{0,40}|opt(?: me)? out|stop|quit)$/du,
  ],
  ordinals: [
    /^(?:first|one)$/,
    /^(?:second|two)$/,
    /^(?:third|three)$/,
    /^(?:fourth|four)$/,
    /^(?:fifth|five)$/,
    /^last$/,
  ],
  forget: [
    /^(?:i want (?:you )?to )?forget (?:about )?(?:me|everything|all)(?: (?:about|you (?:know|have|kept|keep|remember) (?:about|on|of)) me)?$/u,
    new RegExp(
      `^(?:i want (?:you )?to )?(?:forget|${erase})(?: all)?(?: of)?(?: (?:my|the))?(?: (?:personal|private))? ${data}(?: (?:you have|about me|on me).{0,30})?$`,
      'u',
    ),
    new RegExp(
      `^(?:i want (?:you )?to )?${erase} (?:everything|all|anything)(?: that)?(?: you (?:have|know|keep|kept|store|stored|saved)(?: (?:on|about))?(?: me)?| (?:about|on) me)?$`,
      'u',
    ),
    new RegExp(`^(?:i want (?:you )?to )?${erase} me$`, 'u'),
    new RegExp(
      `^i (?:want|would like|'d like)(?: all)? my ${data} (?:to be )?(?:deleted|erased|removed|forgotten)$`,
      'u',
    ),
  ],
} satisfies Wording
