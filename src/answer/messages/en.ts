import type { Messages } from './messages.ts'

function quote(title: string): string {
  return `“${title}”`
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

const numbers = 'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen'.split(' ')

/** A number that starts a sentence is a word (The Canadian Style, 5.05), as long as it is a short one. */
function opening(count: number): string {
  return numbers[count] ?? String(count)
}

function postings(count: number): string {
  return count === 1 ? 'posting' : 'postings'
}

function newest(count: number, shown: number): string {
  return shown < count
    ? ` Here ${shown === 1 ? 'is one' : `are ${(numbers[shown] ?? String(shown)).toLowerCase()}`} of them.`
    : ''
}

function months(count: number | undefined): string {
  if (count === undefined) return 'Term'
  const length = count % 12 === 0 ? ([count / 12, 'year'] as const) : ([count, 'month'] as const)
  return `Term, ${length[0]} ${length[1]}${length[0] === 1 ? '' : 's'}`
}

export const en = {
  quote,
  listed,
  labelled: (label, value) => `${label}: ${value}`,
  list: {
    open: (count, shown) =>
      `${opening(count)} ${postings(count)} ${count === 1 ? 'is' : 'are'} open right now.${newest(count, shown)}`,
    matching: (count, shown, conditions) =>
      `${opening(count)} open ${postings(count)} ${count === 1 ? 'matches' : 'match'} what you asked (${conditions}).${newest(count, shown)}`,
    none: (conditions) => `No open posting matches what you asked (${conditions}).`,
    nothingOpen: 'No posting is open right now.',
    closed: (count, shown) =>
      `${opening(count)} ${postings(count)} ${count === 1 ? 'is' : 'are'} closed.${newest(count, shown)}`,
    rest: (count) => (count === 1 ? 'And this one:' : `And these ${opening(count).toLowerCase()}:`),
  },
  find: {
    fits: (count) => (count === 1 ? 'This posting comes closest:' : 'These postings come closest:'),
    closed: (count) =>
      count === 1 ? 'The posting that comes closest is closed:' : 'The postings that come closest are closed:',
    openInstead: 'Open right now, and close to it:',
    alsoClosed: 'Also close to it, but closed:',
    noneOpen: 'Nothing that fits is open right now.',
    nothing: 'I found no posting about that.',
    openCount: (count) =>
      count === 0
        ? 'No posting is open right now.'
        : `${opening(count)} other ${postings(count)} ${count === 1 ? 'is' : 'are'} open: ask “what’s open?” to see ${count === 1 ? 'it' : 'them'}.`,
  },
  detail: {
    which: 'Which posting do you mean? Name it, or choose one that is open:',
    whichOne: 'Which posting do you mean? Name it in a few words.',
    silent: 'The posting does not say.',
    notSaid: (label) => `${label}: the posting does not say.`,
    inItsWords: (label) => `${label}, in the posting’s own words:`,
    otherLanguageOnly: 'This posting exists in French only.',
    askContact: (contact) => `To ask about it: ${contact}`,
    nearest: 'I found no posting by that name. This one comes closest:',
  },
  apply: {
    to: (title) => `To apply for ${quote(title)}:`,
    steps: 'How to apply',
    email: (address) => `Send an e-mail to ${address}.`,
    subject: (subject) => `In the subject line, write: ${subject}`,
    form: 'Fill in the application form on the posting’s page.',
    link: 'Apply through the link below.',
    unsaid: 'The posting does not say how to apply. Start from its page.',
    closed: (title) => `${quote(title)} is closed. It no longer takes applications.`,
    closedSaid: 'For the record, the posting said:',
    upcoming: (title) => `${quote(title)} is closed for now: it has not opened yet.`,
    accommodation: 'To ask for accommodation during the assessment:',
    accommodationUnsaid: 'The posting does not say whom to ask for accommodation.',
    general: 'You apply to one posting at a time:',
    generalSteps: [
      'Choose a posting: ask “what’s open?” or say what you do.',
      'Open its page and read what it asks for.',
      'Follow its instructions. Ask me “how do I apply to…?” and I will find them.',
    ],
    anytime: 'If nothing fits today, you can still leave your application:',
    noAnytime: 'There is no general application. Each posting takes its own.',
  },
  status: {
    open: (title) => `Yes, ${quote(title)} is open.`,
    openUntil: (title, until) => `Yes, ${quote(title)} is open ${until}.`,
    evergreen: (title) => `Yes, ${quote(title)} is open all year.`,
    closed: (title) => `No, ${quote(title)} is closed.`,
    closedSince: (title, when) => `No, ${quote(title)} closed on ${when}.`,
    upcoming: (title, when) => `Not yet: ${quote(title)} is closed until it opens on ${when}.`,
    plain: (sentence) => sentence.replace(/^(?:Yes|No), /, ''),
    contrary: (sentence) => sentence.replace(/^(?:Yes|No)(?=,)/, (word) => (word === 'Yes' ? 'No' : 'Yes')),
  },
  card: {
    open: 'Open',
    openUntil: (until) => `Open ${until}`,
    evergreen: 'Open all year',
    closed: 'Closed',
    closedSince: (when) => `Closed on ${when}`,
    upcoming: (when) => `Closed, opens on ${when}`,
    read: 'Read the posting',
  },
  greeting: {
    hello: 'Hello! I answer questions about our job postings: what is open, what a job asks for and how to apply.',
    example: 'Try: “Any developer jobs I can do from home?”',
    inThisLanguage: 'You can also write to me in English.',
  },
  help: {
    intro: 'Ask in your own words, in English or French. For example:',
    examples: [
      'What’s open right now?',
      'Any developer jobs I can do from home?',
      'What level is the policy advisor job?',
      'Is the designer posting still open?',
      'How do I apply to it?',
      'Tell me when a developer job opens (in Slack and Teams)',
      'En français, s’il vous plaît',
    ],
    limits: 'I answer from the postings alone and link to them. What a posting does not say, I do not know.',
    privacy: 'Please leave out personal information. I never rank or advise candidates.',
  },
  thanks: 'You’re welcome! Ask again any time.',
  language: {
    switched: 'Certainly. I will answer in English.',
    again: 'Certainly. Here is that again, in English:',
    channel: 'In this channel I now answer in English whenever a question does not show its language.',
    noChannel: 'This channel has no language of its own any more: I go by the question and by who asks.',
  },
  refusal: {
    advice:
      'I can’t judge, compare or advise candidates. I can tell you what a posting asks for: name one, or ask “what’s open?”',
    long: 'That is more than I can read at once. Please ask in a sentence or two.',
  },
  personal: {
    kinds: {
      sin: 'a social insurance number',
      phone: 'a phone number',
      email: 'an e-mail address',
      address: 'a postal address',
      resume: 'a résumé',
      card: 'a card number',
    },
    dropped: (kinds) =>
      `Your message seems to hold personal information (${kinds}). I have not read or kept that part. Please don’t send it here: apply through the posting instead.`,
  },
  alerts: {
    made: (what) => `I will write to you when a posting opens that fits ${quote(what)}.`,
    madeAny: 'I will write to you when a posting opens.',
    keeping:
      'I keep this alert for one year. To see your alerts, write “my alerts”. To stop them, write “stop alerts”.',
    openNow: (count) => (count === 1 ? 'This one is open now:' : 'These are open now:'),
    full: (most) => `You have ${most} alerts, and I keep no more. Write “my alerts” to see them, and stop one first.`,
    none: 'You have no alerts. To make one, write for example “Tell me when a developer job opens”.',
    list: (count) => (count === 1 ? 'You have one alert:' : `You have ${count} alerts:`),
    any: 'anything new',
    howToStop: 'To stop one, write for example “stop alert 1”. To stop all, write “stop alerts”.',
    stopped: (names, count) => `I stopped the ${count === 1 ? 'alert' : 'alerts'} for ${names}.`,
    stoppedAll: (count) =>
      count === 1 ? 'I stopped your alert. You have none left.' : `I stopped your ${count} alerts. You have none left.`,
    noSuch: (count) =>
      count === 1
        ? 'You have one alert only. Write “my alerts” to see it.'
        : `You have ${count} alerts only. Write “my alerts” to see them.`,
    notNamed: (words) => `None of your alerts is for ${quote(words)}. Write “my alerts” to see them.`,
    which:
      'Which postings should I tell you about? Write for example “Tell me when a developer job opens”, or “Notify me of anything new”.',
    forgotten:
      'I deleted your alerts, the language you chose and what I remembered of this conversation. I keep nothing else about you.',
    elsewhere: 'To be told when one opens, ask me in Slack or in Microsoft Teams: from here I cannot write to you.',
    privately: 'I can write to you in our private chat only. Ask me there.',
    away: 'I cannot keep that right now, so nothing has changed. Please try again in a few minutes.',
    opened: (count) =>
      count === 1 ? 'A posting you asked about has opened:' : `${count} postings you asked about have opened:`,
    also: () => 'Also new:',
    more: (count) =>
      count === 1 ? 'One more is open: ask “What’s open?”' : `${count} more are open: ask “What’s open?”`,
    why: (names) => `You asked me to tell you: ${names}. To stop, write “stop alerts”.`,
  },
  trouble: 'Something went wrong on our side. Please try again in a moment.',
  actions: {
    apply: 'How to apply',
    applyTo: (title) => `How to apply: ${title}`,
    applyText: (title) => `How do I apply to ${quote(title)}?`,
    more: (count) => `Show ${count} more`,
    moreText: 'Show me more',
    translate: 'In English',
    translateText: 'In English, please',
    open: 'See what’s open',
    openText: 'What’s open?',
    about: (title) => title,
  },
  labels: {
    classification: 'Group and level',
    languageProfile: 'Languages',
    place: 'Where',
    tenure: 'Tenure',
    team: 'Team',
    salary: 'Salary',
    closing: 'Closing date',
    eligibility: 'Who may apply',
    clearance: 'Security clearance',
    duties: 'Duties',
    qualifications: 'Qualifications',
    accommodation: 'Accommodation',
    email: 'E-mail address',
    subject: 'Subject line',
  },
  conditions: {
    remote: 'remote',
    hybrid: 'hybrid',
    seasonal: 'seasonal',
    indeterminate: 'indeterminate',
    term: 'term',
    acting: 'acting',
    deployment: 'deployment',
    secondment: 'secondment',
    assignment: 'assignment',
    casual: 'casual',
    student: 'for students',
    employees: 'open to employees',
    public: 'open to the public',
    english: 'no French required',
    french: 'no English required',
    bilingual: 'bilingual',
    city: (name) => `${name}, or remote`,
    team: (name) => `team: ${name}`,
  },
  values: {
    languageProfile: {
      'english-essential': 'English essential',
      'french-essential': 'French essential',
      either: 'English or French',
      asset: 'Bilingualism an asset',
      bilingual: (profile) => (profile === undefined ? 'Bilingual' : `Bilingual (${profile})`),
    },
    place: { remote: 'Remote', hybrid: 'Hybrid', 'on-site': 'On site' },
    tenure: {
      indeterminate: 'Indeterminate',
      term: months,
      acting: 'Acting',
      deployment: 'Deployment',
      secondment: 'Secondment',
      assignment: 'Assignment',
      casual: 'Casual',
      seasonal: 'Seasonal',
      temporary: 'Temporary',
      student: 'Student',
    },
    clearance: {
      reliability: 'Reliability status',
      secret: 'Secret',
      'top-secret': 'Top secret',
      unspecified: 'Required, level not given',
    },
    eligibility: {
      citizenship: 'Citizenship',
      students: 'Students',
      employees: 'Employees',
      area: 'Area of selection',
      veterans: 'Veterans',
      public: 'Open to the public',
    },
  },
} satisfies Messages
