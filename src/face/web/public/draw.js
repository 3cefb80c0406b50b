import { words } from './words.js'

/** An element with attributes and children; strings become text, never markup. */
export function element(name, attributes = {}, children = []) {
  const made = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value)
  }
  made.append(...children)
  return made
}

/** The answer's blocks as elements; `language` is that of the text around them. */
export function drawBlocks(blocks, language) {
  return blocks.map((block) => drawBlock(block, language))
}

function drawBlock(block, language) {
  switch (block.kind) {
    case 'text':
      return element('p', {}, [block.text])
    case 'notice':
      return element('p', { class: 'notice' }, [block.text])
    case 'heading':
      return element('h3', {}, [block.text])
    case 'posting':
      return drawPosting(block.posting, language)
    case 'facts':
      return drawFacts(block.facts)
    case 'quote':
      return element('blockquote', { lang: block.locale }, [element('p', {}, [block.text])])
    case 'list':
      return drawList(block)
    case 'links':
      return drawLinks(block.links)
    case 'section':
      return element('section', { lang: block.locale }, drawBlocks(block.blocks, block.locale))
  }
  throw new Error(`Cannot draw a block of kind "${block.kind}"`)
}

function drawPosting({ locale, title, status, statusText, summary, facts, url, linkText }, language) {
  return element('article', { class: `posting ${status}` }, [
    element('h3', { lang: locale }, [title]),
    element('p', { class: `badge ${status}` }, [statusText]),
    ...(summary === '' ? [] : [element('p', { lang: locale }, [summary])]),
    ...(facts.length === 0 ? [] : [drawFacts(facts)]),
    element('p', { class: 'source' }, [
      drawLink({ label: linkText, url }, { hreflang: locale, about: title, aboutLanguage: locale }),
      element('span', { class: 'host' }, [
        `${words.source[language]}${language === 'fr' ? '\u00a0' : ''}: ${hostOf(url)}`,
      ]),
    ]),
  ])
}

function drawFacts(facts) {
  const pairs = facts.map(({ label, value }) =>
    element('div', {}, [element('dt', {}, [label]), element('dd', {}, [value])]),
  )
  return element('dl', {}, pairs)
}

function drawList({ items, ordered }) {
  return element(
    ordered ? 'ol' : 'ul',
    {},
    items.map((item) => element('li', {}, [item])),
  )
}

function drawLinks(links) {
  return element(
    'ul',
    { class: 'links' },
    links.map((link) => element('li', {}, [drawLink(link)])),
  )
}

/** A link when the address may be followed, else its words alone. */
export function drawLink({ label, url }, { hreflang, about, aboutLanguage } = {}) {
  const address = safeAddress(url)
  // Several links "Read the posting" on one page: what each is about is told to those who hear them in a list.
  const context = about === undefined ? [] : [element('span', { class: 'unseen', lang: aboutLanguage }, [` ${about}`])]
  if (address === undefined) return element('span', {}, [label])
  return element('a', { href: address, hreflang, rel: 'noopener' }, [label, ...context])
}

function safeAddress(url) {
  // URL.canParse() is missing in phones of 2022.
  try {
    const { protocol, href } = new URL(url)
    return protocol === 'https:' || protocol === 'mailto:' ? href : undefined
  } catch {
    return undefined
  }
}

function hostOf(url) {
  return safeAddress(url) === undefined ? url : new URL(url).hostname
}
