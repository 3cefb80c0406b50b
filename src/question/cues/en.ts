import type { Cues } from './cues.ts'

const job = '(?:job|role|position|posting|opening|vacancy|gig|spot|opportunity|post|offer)'
const jobs =
  '(?:jobs|roles|positions|postings|openings|vacancies|gigs|spots|opportunities|careers|work(?! (?:from|remotely|at home)\\b)|offers|competitions)'

export const en: Cues = {
  greeting: [
    '(?:hi+|hello+|hey+|hiya|heya|hullo|howdy|yo|sup|greetings|hola|good day)(?: there| all| team| folks| bot| everyone| everybody| again| (?:is )?(?:any(?:body|one)) (?:there|here|home))*',
    '(?:(?:is )?any(?:body|one) (?:there|here|home|around)|you (?:there|around|awake))',
    'good (?:morning|afternoon|evening|day)',
    "how are (?:you|u)(?: doing)?(?: today)?|how's it going|what's up|nice to meet you",
  ],
  thanks: [
    '(?:many )?(?:thanks|thank you|thank u|thankyou|thx|thnx|tks|ty|tyvm|tysm|cheers|much appreciated|(?:i )?(?:really )?appreciate (?:it|that|your help|the help))(?: (?:so|very) much| a lot| a bunch| a million| a ton| ever so much| again| kindly| (?:for|with) (?:the|your|all|all the|all your|that|this) (?:help|info|information|time|answer|assistance|reply))*(?: (?:everyone|everybody|all|guys|folks|team|friend|buddy|bot|man|mate))?',
    "(?:that's|thats|that is|that was|it's|you're|youre|you are|you were|you've been|youve been|you have been|this was|this is) (?:so |really |great|perfect|awesome|super|very|most|exactly)? ?(?:helpful|perfect|great|awesome|kind|a (?:life ?saver|star|gem|great help)|the best|what i needed|all i needed|all)",
    '(?:that|this) (?:helps|helped|clears it up|answers (?:it|my question)|does it|will do|works)(?: (?:a lot|so much|me))?|(?:you )?(?:rock|saved me)|good (?:bot|stuff|to know)',
    '(?:great|perfect|awesome|cool|nice|lovely|brilliant|sweet|got it|ok great|wonderful|excellent|fantastic|amazing)',
    '(?:good)?bye|see you|see ya|have a (?:good|nice|great) (?:day|one|evening|weekend)',
  ],
  help: [
    '(?:i )?(?:need |want |could use )?(?:some |a )?(?:help|hand|assistance)(?: me)?(?: (?:please|with (?:this|you)|using (?:this|you|it)|here))?',
    'what(?:.s| is|s| are|re| r)? (?:this|it|u|you|this bot|this thing|the bot)(?: (?:for|about|all about|good for|used for|capable of|able to do))',
    '(?:what|which|whats?)(?: (?:kind|kinds|sort|sorts|kinda|sorta|type|types))?(?: of)? (?:stuff|things?|questions?)(?: (?:can|could|do|should|may))?(?: (?:i|you|u|we|one))?(?: (?:ask|understand|answer|know|type|say|handle|help with|tell))*(?: (?:you|u|me|here))*',
    'what (?:kind|sort|type) of (?:info|information|help|answers?) (?:can|do|could) (?:you|u|this) (?:give|have|offer|provide)(?: me)?|(?:show|tell) me what (?:you|u|this) (?:can|could) do',
    'what (?:do|should|can|could|would) i (?:type|say|write|ask)(?: (?:here|in here|to you|you|first))?|where do i (?:start|begin)(?: (?:with )?(?:this|here))?|how (?:do|can|should) i (?:talk to|use|ask|start with) (?:you|this|it|this (?:bot|thing))',
    'what (?:else )?can (?:this|this thing|this bot|the bot|you|it|u) (?:tell|help|show|answer|give)(?: me)?(?: (?:with|about))?|(?:explain|introduce) (?:yourself|this(?: bot| thing)?)|how (?:does )?(?:this|it|this (?:bot|thing)) works?|how you work',
    'what languages? (?:do|can|are) you (?:speak|understand|talk|know|available in)|do you (?:speak|understand) (?:both )?(?:languages|english|french)(?: (?:and|or) (?:english|french))',
    "(?:never|not) (?:used|tried) (?:a bot|this|one of these)(?: before)?|first time (?:here|using (?:this|a bot))|new (?:here|to this)|(?:i'm |im )?(?:lost|confused)(?: here)?",
    'what (?:else )?(?:can|could|do|may) (?:you|u|this bot|this thing|it|i) (?:do|ask(?: you)?|answer|know)(?: here)?',
    'how (?:do|can|does|should) (?:i|you|this|it|this bot|this thing|the bot) (?:use|work)(?: you| this| it| this bot)?',
    'who are (?:you|u)|what are (?:you|u)|are you (?:a )?(?:bot|human|robot|real|person|ai)',
    'what (?:is|are|does) (?:this|this bot|this thing|vocation)(?: do| for)?',
    'instructions|commands|menu|options',
    '(?:how do you work|what do you do)(?: exactly)?',
  ],
  filler: [
    '(?:my |here.?s my )?(?:sin|social insurance number|phone number|phone|cell|address)(?: number)? (?:is|:)(?= |$)',
    'please|pls|plz|kindly|thanks in advance|thank you in advance|have a (?:good|nice|great) day',
    'lol|haha|hmm+|um+|uh|oh|ah|well|so|ok|okay|right|great|nice|cool|perfect|alright|sure|yes|yeah|yep|actually|really|just|btw|by the way|fyi|literally|honestly|maybe|perhaps|also|too|then|now|rn(?= ?[?!.]*$)|today|right now|at the moment|currently|presently|here|there',
    "i (?:was )?(?:wondering|wonder)(?: if| whether)?|do you know(?: if)?|can you tell me|could you tell me|i(?: would|'d) like to know|any idea|quick question|i want to know|tell me",
  ],
  speak: {
    en: [
      '(?:get|have|see|read|give me) (?:the|an) english (?:version|one)|(?:in|into|to) english|english(?: version)?(?: please| pls)?|(?:speak|switch to|use|continue in|answer in|reply in|respond in|say (?:it|that|this) in|repeat (?:it|that|this) in|(?:rather|prefer)(?: (?:to )?(?:read|have|see) (?:it|this|that))?(?: in)?|translate (?:it |that |this )?(?:in)?to|(?:and|what about|how about)(?: in)?) english',
    ],
    fr: [
      '(?:get|have|see|read|give me) (?:the|a) french (?:version|one)|(?:in|into|to) french|french(?: version)?(?: please| pls)?|(?:speak|switch to|use|continue in|answer in|reply in|respond in|say (?:it|that|this) in|repeat (?:it|that|this) in|(?:rather|prefer)(?: (?:to )?(?:read|have|see) (?:it|this|that))?(?: in)?|translate (?:it |that |this )?(?:in)?to|(?:and|what about|how about)(?: in)?) french',
    ],
  },
  seek: [
    '(?:what|which)(?: ones?| jobs?| roles?| positions?| postings?| openings?)? (?:can|could|may|should|am) (?:i|we|one|someone|people|students?)(?: (?:still|even|actually|able to|eligible to))* (?:appl(?:y|ying)(?: (?:to|for))?|go for)',
    `(?:what|which|wat|wut)(?: (?:all|other|kind of|kinds of|types? of|sorts? of))?(?<keep>(?: (?!(?:is|are|was|were|does|do|did|the|this|that)\\b)[^ ?!.,]+){0,4}) ${jobs}(?! (?:you|we|they|i|does|did|do|was|were|has|had)\\b)`,
    `(?:are|were) there(?=(?: [^ ?!.,]+){0,4} ${jobs}(?! for))`,
    "(?:is|are|was|were) there (?:any|anything|a|an|some|something|other|no)?|there(?:'s| is)? (?:any|anything)|(?<!from )any(?:thing|where|one)?(?: else| other| more| new)?(?! (?:idea|of them|day|more))",
    '(?:do|did|have|would) (?:you|u|they|we)(?: guys| folks)? (?:still |currently |even |happen to )?(?:have|got|offer|hire|need|recruit)(?: any(?:thing)?| some| a| an)?',
    '(?:wat|wut|wot)|(?:you|u|ya)(?: guys)? got|(?:have|has) (?:you|u|they) got (?:any(?:thing)?|something|a|an)|got (?:any(?:thing)?|something)|what (?:have|do) (?:you|u) (?:got|have)|whatcha got',
    "(?:i'm|im|i am|we're|am) (?:currently |actively )?(?:looking|searching|hunting|hoping) (?:for|to)|looking (?:for|to)|searching for|in the market for|seeking|hoping to find",
    "(?:what|which)(?: \\w+)? (?:would|could|might|should) (?:i |you )?(?:fit|suit|match|be (?:good|right) for|be a fit)|(?:would|could|might|do|can) (?:i|it|that) (?:fit|suit)|i(?:'d| would| could) fit|(?:fit|fits|suit|suits|match|matches|right for) (?:me|someone like me|my)|(?:good|right) fit",
    'for (?:someone|somebody|people|a person|folks|anyone|me)(?: (?:who|with|like|that))?',
    `${jobs}? ?for (?:a|an)(?! ${job})`,
    "what (?:can|could) i do (?:here|with)|where (?:can|could|would|do) i (?:fit|work(?! (?:from|remotely)))|want to (?:work|move|get) (?:in|into|on|as)|i(?:'d| would) (?:like|love) (?:to work|a job|to (?:do|be))|want (?:a|to be a)",
    '(?:show|find|list)(?: me| us)?(?: all| any| some| the)?|(?:give|get|send) (?:me|us)(?: all| any| some| the| an?)?',
    `(?:who|which|what)(?:'s| is| are)? (?:hiring|recruiting)|hiring for|(?:which|what) (?:${job}|${jobs})(?: (?:was|is|are|were) (?:the one|it|there))?`,
  ],
  self: [
    "i(?:'m| am|m| was| have been|'ve been|ve been|'ve|ve| have| had|'d been)(?: (?:a|an|the|been|done|doing|got|worked|working|run|running|led|built|spent|always|mostly|currently|also|just|good|great|really|into|experienced|skilled|trained|certified|fluent|comfortable))+|im",
    'i (?:also |just |really |currently |mostly |usually |mainly |used to )*(?:do|did|work|worked|code|build|built|write|wrote|design|make|run|ran|lead|led|manage|managed|know|love|enjoy|like(?! to (?:know|apply))|speak|teach|taught|study|studied|specialize|specialise|come|handle|handled|maintain|organize|analyse|analyze|live|draw|fix|support|sell|bring|have|finished|graduated|left|quit|spend|spent)(?= )',
    "my (?:background|experience|degree|thing|specialty|speciality|job|work|skills?|field|trade|training|passion|friend|cousin|sister|brother|wife|husband|partner|son|daughter|mom|dad|colleague|buddy|roommate|current job)(?:'s| is| was| are|)(?= )",
    "(?:years?|yrs|decades?) (?:of|in|doing|at|as|with|on)(?= )|(?:ex|former|retired|newly|junior|experienced|certified) (?=[^ ]+ (?:here|looking|from|with|in|at|who))|[^ ]+ here(?= |$)|someone (?:who|with|like)|(?:dev|designer|developer|analyst|grad|student|engineer|manager|writer) (?:by training|by trade)|(?:that's|thats) (?:what i do|me|my)|what i do",
  ],
  suits: [
    "(?:for|fit|fits|suit|suits|match|matches|right for|interest) (?:me|someone|somebody|my|him|her|them|people|us)(?: (?:who|with|like|that))?|(?:would|could|might|can|do) (?:i|it|that|he|she|they) (?:fit|suit|match)|i(?:'d| would| could) fit|(?:good|right|great) (?:fit|match|place)|where (?:could|can|would|might|do|should) (?:i|he|she|they|someone) (?:fit|go|work)|up my alley|interested(?= ?\\?*$)|any use (?:for|to) you|could (?:you|u) use|something (?:like that|similar|along (?:those|these) lines|in that|for that)|anything (?:like that|similar|along|in that|for that|there for|close)|use someone",
  ],
  jobs: [
    '(?:the )?(?:latest|newest|most recent|recently posted|last)(?: (?:jobs?|postings?|roles?|positions?|openings?))(?: posted| advertised)?|(?:latest|newest|most recent) ones?',
    `(?:all |the |your |any |open |current |available |new )*${jobs}`,
    '(?:are|r) (?:you|u|they|we)(?: guys| folks| all)?(?: still| currently| even| actually)* (?:hiring|recruiting)(?: at all| anyone| anybody| people| right now)+|anything new|what(?:.s| is|s) new|what else(?:.s| is| do you have| have you got)?(?: (?:open|available|there))?|(?:the )?(?:remote|other|open|bilingual|permanent|part[- ]time|full[- ]time|closed) ones',
    "what(?:'s| is|s) (?:open|available|new|hiring|posted|out there)(?: right now| now)?|whats open|who(?:'s| is) hiring|are (?:you|they|we) hiring|(?:you|they) hiring",
    'list|everything(?! (?:about|on))|all of them|what do you have',
  ],
  oneJob: [
    `(?:the|that|this|your|for|as|in|be|being|becoming|become) (?:(?!(?:is|are|for|and|to|that|which|with)\\b)[^ ?!.,]+ ){1,7}(?:${job}|one|thing)s?`,
    `(?:${job}) (?:of|as|for|called|named|titled)`,
    'as (?:the|a|an)',
  ],
  oneJobWord: [job, 'one'],
  apply: [
    '(?:how|where|when|can|could|do|may|should|to|and|i|will|must|would)(?: (?:do|can|could|would|should|must|to|i|we|you|one|people|someone|still|just|even))* (?:appl(?:y|ies|ying)|submit|send|put in)(?: (?:an? |my |your )?(?:application|resume|cv|candidacy|cover letter))?(?: (?:for|to|in|on|as|with))?',
    'appl(?:y|ied|ying)(?: (?:for|to|online|now|here))?|application (?:form|process|procedure|link|instructions|package)',
    '(?:send|submit|forward|e-?mail|drop|leave|hand in|mail)(?: (?:in|you|off|over))?(?: (?:my|a|the|your|our))? (?:resume|cv|application|cover letter|portfolio)s?(?: (?:to|for|in|with|somewhere))?',
    "(?:sign me up|count me in|put me (?:down|in)|throw my hat in|i want (?:in|it|this one|that one)|i'm in)(?: for| to)?",
    '(?:what|which|whose|the)(?: e-?mail)?(?: address)? (?:was|is|do|did|should|am|were)? ?i (?:supposed|meant|have) to (?:use|send|write|e-?mail)',
    "what(?:'s| is|s)? (?:the |next )?(?:next )?steps?|what (?:do|should|must) i (?:do|need to do|have to do|send|include|submit|write)(?: next)?|what happens next|next steps?(?= ?[?!.]*$)",
    'who (?:do|should|can|would) i (?:contact|e-?mail|write to|talk to|reach)|contact (?:person|info|information|email|details)',
    'how (?:do|can|would) i (?:get|land) (?:it|this|that|the|hired)|(?:throw|put) my name(?: in)?',
  ],
  applyAnytime: [
    '(?:inventor(?:y|ies)|talent (?:pool|bank)|pool|database|mailing list|waiting list)(?=.{0,60}(?:my|their|your|a|his|her) (?:names?|resumes?|cvs?|applications?)(?![a-z]))|(?:put|leave|drop|keep|get)(?: (?:my|their|your|a|his|her))? (?:names?|resumes?|cvs?) (?:in|with|on|down) (?:the |an? |your )?(?:inventory|pool|list|file|bank|database|case)',
    '(?:for )?(?:any )?(?:future|upcoming|later) (?:job |role )?(?:openings?|opportunit(?:y|ies)|jobs?|roles?|positions?|postings?|competitions?)',
    '(?:keep|leave|have|put|hold)(?: my| a)? (?:resume|cv|name|application|info)(?: with you)? ?(?:on file|on record|in (?:your|the) (?:file|pool|system|database|bank))?(?= (?:with|for|on|in case|somewhere|anyway))',
    '(?:general|spontaneous|unsolicited|speculative|open) application|talent (?:pool|bank|community)|be considered for (?:the )?future|in case something|when something (?:opens|comes up)|nothing (?:there |here )?for me|expression of interest',
  ],
  status: [
    '(?:still|already|even)(?: (?:be|being|up|on|is|are|you|they|currently|actively|not))* (?:open(?:ed)?|available|hiring|recruiting|accepting|taking|active|live|running|ongoing|happening|posted|up|on offer|on|around|a thing|vacant|valid|looking|going|closed?|filled|advertised|listed|need)(?: (?:applications|applicants|resumes|people|for))?',
    '(?:did|has|have|is|was|are|were)(?<keep>(?: [^ ?!.]+){0,9}) (?:closed?|expired?|(?<!(?:back|front)[- ])end(?:ed)?|filled|gone|open|available|taken|archived|over|past)(?: (?:already|yet|now|down|too))?',
    '(?:too late|missed (?:it|the deadline|my chance)|(?:is it|it) over|how open|closed (?:already|now|too|yet)|open (?:still|or closed|yet))(?: (?:for|to))?',
    '(?:still|are (?:you|u|they|we) (?:still )?) ?(?:hiring|recruiting|accepting|taking|looking for)(?: (?:a|an|for|any))?',
    'status of|availability of',
  ],
  state: [
    'open|opened|closed?|closing|closes|closed|late|passed|done|dead|over with|miss(?:ed)? (?:the )?(?:boat|deadline|it|my chance)|filled|expired?|available|taken|archived|gone|over|live|active|accepting|too late|missed|on offer|taking applications?|off the market|snapped up|pulled|taken down|ended|vacant|staffed',
  ],
  still: ['still|yet|already|anymore|any more|any longer|no longer|even'],
  documents: [
    'resumes?|cvs?|c\\.v\\.|curriculum vitae|cover letters?|portfolios?|applications?|references|attachments?|paperwork|documents?|forms?',
  ],
  sending: [
    'send|sending|submit|submitting|attach|include|provide|fill(?:ing)? (?:out|in)|upload|mail|e-?mail|drop off|hand in|appl(?:y|ying|ied)|contact(?! cent)|write to|sign up|candidacy',
  ],
  which: [
    "what|what's|whats|which|who|whom|whose|how (?:much|many|long|big|often|far|old|senior)|when|where|wheres|where's",
  ],
  how: [
    "how (?:do|does|can|could|would|should|to|did|one|i|we|you)|how's|where (?:do|can|should|would|to|could) (?:i|we|you|one|they)|what(?:'s| is) the (?:process|procedure|best way|way|link)|steps?|procedure|process|instructions?",
  ],
  tell: [
    "tell me (?:(?:more|everything|all|something|a bit|a little) )?(?:about|on)|(?:more |some )?(?:info|information|details|detail|specifics)(?: (?:about|on|for|of))?|describe|what(?:'s| is|s) (?:the )?(?:job|role|position)? ?(?:of|like|about)?(?= (?:the|that|this))|(?:more|know|learn|read|hear)(?: more)? about|interested in|what about|how about|explain|summar(?:y|ize|ise)(?: of)?",
  ],
  ask: [
    "(?:is|are|was|were|does|do|did|can|could|would|will|has|have|should|must|may|am|what|whats|what's|which|who|whom|how|when|where|why)(?= )",
  ],
  back: [
    '(?:it|that|this|those|these|them)(?: (?:one|job|role|position|posting|opening)s?)?',
    '(?:the )?(?:same|previous|above|former|latter)(?: (?:one|job|role|position|posting))?',
    'the (?:job|role|position|posting|one)(?= ?[?!.,]?$)|there',
  ],
  ordinals: [
    ['(?:the )?(?:first|1st)(?: (?:one|job|role|position|posting))?|(?:number|no\\.?|#) ?(?:1|one)'],
    ['(?:the )?(?:second|2nd)(?: (?:one|job|role|position|posting))?|(?:number|no\\.?|#) ?(?:2|two)'],
    ['(?:the )?(?:third|3rd)(?: (?:one|job|role|position|posting))?|(?:number|no\\.?|#) ?(?:3|three)'],
    ['(?:the )?last(?: (?:one|job|role|position|posting))?(?! (?:night|week|month|year|time))'],
  ],
  more: [
    '(?:show|see|give|list)?(?: me)?(?: some| the)? ?(?:more|others?|rest|next)(?: (?:ones?|jobs|postings|roles|please))?|what else|anything else|any others?|next page|and the rest',
  ],
  relative: [
    "(?:that|which|where|ones?)(?: i| we| one| people)? (?:can|could|may)(?: still)? apply (?:to|for)|i can (?:still )?apply (?:to|for)(?= ?[?.!]*$)|(?:that|which)(?:'s| are| is)(?: still| currently| actually)? (?:open|available|hiring|posted|not closed)",
  ],
  lastChance: [
    '(?:can|could|may) (?:i|we|you|people|one) still (?:apply|send|submit)|still (?:time|possible|able)(?: left)? (?:to (?:apply|send|submit|get in)|for)|(?:am|are) (?:i|we) (?:too )?late|time left to apply|(?:did|have) i (?:already )?miss(?:ed)?|i missed (?:it|the)|too late to (?:apply|send|submit)',
  ],
  advice: [
    'my (?:chances|odds)|do i (?:have|stand) (?:a|any|good) (?:chance|shot)s?|(?:would|will|could|do) i (?:get (?:it|hired|the job)|be hired|stand a chance|have a (?:chance|shot))|am i (?:good enough|a good (?:candidate|fit)|qualified|suited|eligible enough)',
    '(?:best|top|strongest|worst) (?:candidate|applicant)s?|(?:rank|screen|score|rate|compare|shortlist|evaluate|assess)(?: \\w+)? (?:candidates?|applicants?|resumes?|cvs?)|who (?:should|will) (?:we|you|they) hire|(?:review|critique|check|improve|fix|rewrite|write) my (?:resume|cv|cover letter|application)|(?:write|draft) (?:me )?a (?:resume|cv|cover letter)',
  ],
  aspects: {
    classification: [
      '(?:what|which|whats|at what|the)?(?: the)? ?(?:job |role |classification |group and |pay )?(?<!entry[- ])(?<!senior[- ])(?<!junior[- ])(?<!mid[- ])(?:level|classification|grade|class)(?: (?:is|was|of|for|are|group))?|group and level|classified(?: as)?|(?:it|cs|as|ec|pm|is|pe|ex|co)[- ]?(?:what|something|which)',
    ],
    languageProfile: [
      '(?:language|linguistic|bilingual(?:ism)?)(?: (?:profile|requirements?|level|skills?|needs?|levels?))|(?:what )?level of (?:bilingualism|french|english)|(?:need|require|requires|required|speak|know|want|have to (?:speak|know)|must (?:i |you )?(?:speak|know|be))(?: (?:to (?:speak|know|be)|any|good|some|fluent|fluently|in|my|be))* (?:french|english|bilingual|both languages|the other language)(?: (?:required|needed|mandatory))?|(?:french|english|bilingualism)(?: (?:a |an )?(?:required|mandatory|needed|necessary|requirement|must|essential|obligatory|asset))|(?:my|mine) (?:french|english) (?:is|sucks)|(?:be|have to be|must be|is it|it) bilingual',
    ],
    place: [
      "(?:where(?:'s| is| was| are| would i be)?|what (?:city|location|office|province|town))(?: (?:it|this|that|the (?:job|office|role)))? ?(?:located|based|work|working|situated)?(?= |$)|where (?:is|was) it(?: based| located)?|work(?:ing)? from (?:home|anywhere|abroad|another|a|outside)|(?:have|need|required|willing) to (?:move|relocate|be in|live in|come in|go in|commute)|move to|relocat(?:e|ion)|(?:location|office|in[- ]person|on[- ]?site)(?: (?:days|required|is|of|work|presence|policy))?|return to office|days (?:a week )?in (?:the )?office|live (?:in|outside|anywhere)",
      '(?:do|work|held|hold|job|done|role)(?<keep>(?: [^ ]+){0,6}) from (?!home|the|my|your|now)[a-z]{4,}',
      "i(?:'m| am)? (?:live|based|located|living) (?:in|near|outside|far from) [^ ?!.,]+",
    ],
    tenure: [
      'how long(?: (?:is|was|does|will|would|are))?(?: (?:it|this|that|the (?:term|contract|job|role|gig|position)))?(?<keep>(?: [^ ?]+){0,9}?) (?:last|going to last|supposed to last)',
      'how long(?: (?:is|was|does|will|would|are))?(?: (?:it|this|that|the (?:term|contract|job|role|gig|position)))?(?: for)?|(?:permanent|indeterminate)(?: (?:or|vs) (?:temp|temporary|term|contract))?|(?:temp|temporary|term|contract) or (?:permanent|perm|indeterminate)|(?:length|duration|end date)(?: (?:of|for))?(?: the)?(?: (?:term|contract|job))?|(?:kind|type) of (?:contract|employment|appointment)|tenure|end date|is (?:it|this|that) (?:a )?(?:permanent|term|temp|temporary|contract|indeterminate|acting|full[- ]?time|part[- ]?time)',
    ],
    team: [
      "(?:what|which|whose|on what|in which) (?:team|branch|division|department|group|unit)(?: (?:is|does|would|was|it|will))?|(?:size of the|how big is the|who(?:'s| is) (?:in|on) the) team",
    ],
    salary: [
      '(?:salary|salaries|wages?|pay|pays|paid|compensation|remuneration|earn|earnings|pay (?:scale|range|rate|band)|hourly rate|how much)(?: (?:range|scale|band|rate|does|is|for|of|do|would|will|it|i|make|money|per|year))*',
    ],
    closing: [
      '(?:(?:about|going) to )?(?:clos(?:e|es|ing)|ends?|ending|expir(?:e|es|ing)) (?:soon(?:est)?|first|next|(?:this|next) (?:week|month))',
      '(?:closing|close|end|due|application|expiry|cut-?off) (?:date|deadline|time)|deadlines?(?: (?:to apply|for applications?|is|of|for))?',
      'when (?:does|do|is|will|did)(?<keep>(?: [^ ?]+){1,9}) (?:close|end|due|expire)',
      "(?:until|till|by) when|how (?:long|much time) (?:do i have|is left|left)(?: to apply)?|last day(?: to apply)?|when(?:'s| is) the (?:last|cut|due)(?: [a-z]+)?",
    ],
    eligibility: [
      '(?:who is|who are|whos)(?<keep>(?: [^ ?]+){0,6}) open to',
      '(?:who|anyone|everyone|can i|can you|can people|can students|are|is it)(?<keep>(?: [^ ?]+){0,3}) (?:can apply|eligible|allowed|qualif(?:y|ies))',
      "eligib(?:le|ility)|(?:canadian )?citizens?(?:hip)?|permanent residents?|(?:a|i'm|im|am a) pr|work (?:permit|visa)|visas?|area of selection|internal (?:only|candidates)|open to (?:the public|everyone|anyone|all|external|outside)|foreign(?:er)?s?|immigrants?|non[- ]?canadians?|public servants only|already (?:a |in the )?(?:public servant|government)",
    ],
    clearance: [
      '(?:security )?clearance(?: level)?|(?:secret|reliability|top secret|security)(?: (?:status|level|check|screening|clearance))|background check|criminal record',
    ],
    duties: [
      '(?:what|which|the)(?: (?:are|would|will|do|does|is|were|kind of))*(?: (?:the|i|you|my|they|we|people|someone))*(?: main| day[- ]to[- ]day| daily| key)* ?(?:duties|duty|tasks|responsibilities|(?:be doing|work on|working on|actually do)(?: (?:all day|day to day|every day))?)|what (?:would|will|do|did|does|should) (?:i|you|one|someone|they|a person) (?:actually |really )?do(?! (?:next|now|then|if|to apply|after|about))|day[- ]to[- ]day|job description|typical day|(?:duties|responsibilities|tasks)(?: (?:of|for))?',
    ],
    qualifications: [
      '(?:qualifications?|requirements?|prerequisites?|skills?|criteria|competenc(?:y|ies)|must[- ]haves?|assets?|credentials)(?: (?:required|needed|for|do|are|of|necessary|asked|i need))*|what (?:do|would|should) (?:i|you|they) (?:need|require|look for|want|expect|evaluate)(?: (?:to (?:know|have|be)|from|in|for))?|(?:experience|education|degree|diploma|certification)s? (?:required|needed|necessary|do i need|is needed|level)|what (?:experience|education|skills)|(?:need|require)s? (?:a |any )?(?:degree|diploma|experience|education|certification)',
    ],
    accommodation: [
      'accomm?odat(?:ion|ions|e|ed|ing)(?: (?:for|during|in|measures?|needs?|request))*|accessib(?:le|ility) (?:needs?|measures?|support)',
      '(?:need|want|request|get|have|provide|offer)s?(?: (?:a|an|some|my))? (?:sign language|interpreter|extra time|screen reader|large print|braille|captions?)(?: (?:for|during|in))?',
      '(?:extra|more|additional) time(?=.{0,160}(?:interview|exam|test|assessment|selection|written))|(?:interview|exam|tests?|assessment|selection|form)(?=.{0,80}(?:disabilit|dyslexi|deaf|blind|wheelchair|adhd|autis|screen reader|interpreter|sign language))|(?:form|site|page|application)(?= (?:doesn.t|does not|won.t|isn.t) (?:work|accessible|readable))',
      '(?:disabilit(?:y|ies)|disabled|dyslexi[ac]|deaf|blind|wheelchair|hard of hearing|adhd|autis(?:m|tic))(?=.{0,160}(?:interview|exam|assessment|selection))',
      "(?:i(?:'m| am| have|'ve| use| need|'d need| would need)|my)(?= .{0,60}(?:blind|deaf|dyslexi[ac]|stutter|stammer|low vision|eyesight|sight|hearing|screen reader|large print|braille|wheelchair|extra time|more time|sign language|interpreter)(?!\\p{L}).{0,200}(?:interview|exam|assessment|(?:the|a|any|your|written) tests?|selection process|hiring process)(?!\\p{L}))",
    ],
    email: [
      "(?:e-?mail|mailing)(?: address)?(?: (?:to|for|do|is|was|of))?|contact (?:address|e-?mail|info|information|details|person)|(?:what|which)(?:'s| is| was)? the address|address (?:for|to)",
    ],
    subject: ['(?:in (?:the )?)?subject(?: line)?(?: of(?: the)? e-?mail)?|title of the e-?mail'],
  },
  conditions: {
    remote: [
      '(?:fully |100% |full |completely )?(?:remote(?:ly)?|telework(?:ing|able)?|work from home|wfh|from home|at home|home[- ]based|distributed|virtual|anywhere in canada|from anywhere)(?: (?:work|friendly|ok|possible|allowed|option))?',
    ],
    hybrid: ['hybrid(?: (?:work|jobs?|positions?|roles?|mode|model))?|(?:part|half)(?:ly)? remote'],
    seasonal: ['season(?:al)?(?: (?:work|jobs?|positions?|employment))?|summer (?:work|jobs?)'],
    indeterminate: ['permanent|indeterminate|full[- ]time permanent'],
    term: ['(?:term|temp|temporary|contract|fixed[- ]term|short[- ]term)(?= |$|[?.,])|(?:one|two|1|2)[- ]year(?= |$)'],
    acting: ['acting(?: (?:positions?|roles?|assignments?|opportunit(?:y|ies)|jobs?|appointments?))?'],
    deployment: [
      '(?:on|by|through|via|accept(?:s|ing)?|take|takes|taking|for|at[- ]level) (?:a )?deployments?|deployments? (?:or|opportunit(?:y|ies)|positions?|jobs?)',
    ],
    secondment: [
      '(?:on |a |by |accept(?:s|ing)? )?(?:secondments?|seconded)(?: (?:positions?|opportunit(?:y|ies)|jobs?))?',
    ],
    assignment: [
      '(?:on|accept(?:s|ing)?|take|takes|or|for) (?:an )?assignments?|(?:micro-?)?assignments? (?:or|opportunit(?:y|ies)|positions?|jobs?)',
    ],
    casual: ['casual(?: (?:work|employment|positions?|jobs?|hours))?'],
    levels: ['(?:[bc]{3}|aaa|bba|bab|abb|cca|cac|acc)(?:/[abc]{3})?(?= |$|[?.,!])(?: (?:level|profile))?'],
    student: ['students?|co-?ops?|intern(?:ship)?s?|summer (?:job|student)s?|fswep|new grads?|placements?'],
    english: [
      "(?:(?:does|do|did|is|are|that|which|who|don't|doesn't|not|without|no)(?: [^ ?]+){0,3} )?(?:doesn't|don't|dont|doesnt|not|no|isn't|without)(?: (?:need|require|requiring|needing|have|speak|know|to|any|must))* french(?: (?:required|needed|necessary|requirement))?|(?:i )?only (?:speak|know) english|english[- ]only|(?<!not )english[- ]essential|unilingual english|i don't speak french|french (?:(?:is )?(?:not|optional)|isn't|isnt)(?: (?:required|needed|necessary|mandatory|essential|a must))?",
    ],
    french: [
      "(?:doesn't|don't|dont|doesnt|not|no|isn't|without)(?: (?:need|require|requiring|needing|have|speak|know|to|any|must))* english(?: (?:required|needed|necessary|requirement))?|(?:i )?only (?:speak|know) french|french[- ]only|french[- ]essential|unilingual french|english (?:(?:is )?(?:not|optional)|isn't|isnt)(?: (?:required|needed|necessary|mandatory|essential|a must))?",
    ],
    bilingual: ['bilingual(?: imperative)?'],
    employees: [
      '(?:that are |is |are )?(?:only )?(?:open (?:only )?to |for |reserved (?:for|to) |restricted to |limited to )?(?:(?:current|existing|federal|government|internal|public service) )+(?:employees?|staff|workers?|applicants?|candidates?)(?: only)?|internal(?: only| postings?| competitions?| jobs?| positions?)|public servants only',
    ],
    public: [
      'open to (?:the )?(?:general )?(?:public|everyone|everybody|anyone|all|outsiders|people outside|external)(?: (?:candidates?|applicants?|government|the government|of government))*|external (?:postings?|competitions?|jobs?)|for (?:people )?outside (?:the )?government|not in (?:the )?government',
    ],
    open: [
      "(?:currently |still |that are |which are |that is |that's )*(?:open|available|hiring|accepting applications)(?: (?:right now|now|today|currently))?|(?:that )?i can (?:still )?apply (?:to|for)|still (?:taking|accepting) applications",
    ],
    closed: ['(?:that are |which are )?(?:closed|archived|expired|past|old|previous|filled)'],
  },
  team: [
    '(?:on|in|with|for|from|join|within) (?:the |your )?((?:(?!(?:the|a|any|on|in)\\b)[^ ?!.,]+ ){1,5})(?:team|branch|division|unit|group|office|program|directorate)',
    '(?:the )?((?:(?!(?:the|a|any|on|in|which|what|your|my|our|this|that|for|your)\\b)[^ ?!.,]+ ){1,4})team',
  ],
  other: [
    '(?:number|nb|amount|#) of (?:openings?|positions?|jobs|spots|vacancies|people|hires)',
    'how many (?:openings?|positions?|people|spots|vacancies|jobs|roles|hires)(?: (?:are|were|is)(?: there)?)?(?: for)?',
    '(?:who|whom) (?:do|does|did|would|will|should|is|was)(?<keep>(?: [^ ?]+){0,6}) report(?:ing)?(?: to)?',
    "(?:report|reports|reporting|answer|answers) to(?: (?:who|whom))?|who(?:'s| is| would be) (?:my|the) (?:boss|manager|supervisor|director)|(?:the )?hiring manager",
    'on[- ]call|overtime|shifts?|(?:work(?:ing)? )?hours(?: (?:of work|per week|a week))?|weekends?|evenings?|full[- ]time|part[- ]time|flexible (?:hours|schedule)|work schedule|travel(?:l?ing)?(?: required)?|benefits|vacation|pension|holidays|parking|equipment|laptop',
    'start(?:ing)? date|when (?:does|would|do|will)(?<keep>(?: [^ ?]+){0,6}) start',
    'interviews?|tests?|exam|assessment|hiring process|selection process|references|how long does it take to hear|response time|pool',
    'years? of experience|how many years|how much experience|degree|diploma|education|high school|certification|licen[cs]e',
    'tech(?:nology|nologies|nical)? stack|which tools|what tools|technologies|programming languages?|frameworks?',
  ],
  work: [
    '(?:job|role|position|posting|opening|vacanc(?:y|ies)|gig|career|hire|hires|hired|hiring|recruit|recruiting|recruiter|apply|applying|applied|applicants?|application|resume|cv|work|works|working|worked|employ(?:ment|ed|ee|ees)|salary|pay|paid|wage|deadline|competition|candidate|qualif(?:y|ied|ications?)|skills?|experience|team|remote(?:ly)?|hybrid|part[- ]time|full[- ]time|permanent|term|contract|clearance|bilingual|internship|co-?op|intern|interview|duties|manager|boss)s?',
  ],
  offTopic: [
    'weather|forecast|temperature|what time is it|what day is it|horoscope|lottery|stocks?|bitcoin|the score|who won|did the [^ ]+ win|recipe|joke|poem|song|movie|restaurant|pizza',
    "capital of|population of|meaning of life|translate (?:this|that)|password|passport|driver'?s licen[cs]e|tax(?:es)? return|my taxes|my printer|health card|employment insurance|old age security|my benefits",
  ],
  except: [
    '(?:not|but not|except(?: for)?|other than|besides|excluding|apart from) (?:the |a |an |any )?((?:[^ ?!.,]+ ?){1,4})',
  ],
}
