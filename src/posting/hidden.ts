/** Where something begins that readers of the page do not see. */
const hidden = /<!--|<(script|style|template)(?=[\s/>])|\{\{([<%])/gi
const shortcodeEnds: Readonly<Record<string, string>> = { '<': '>}}', '%': '%}}' }

/**
 * A body without comments, scripts, styles and Hugo's shortcodes, each line still on its line. A comment or script that
 * is not closed hides the rest, as in a browser; a shortcode that is not closed is text.
 */
export function withoutHidden(body: string): string {
  const parts: string[] = []
  const opening = new RegExp(hidden)
  let done = 0
  for (let found = opening.exec(body); found !== null; found = opening.exec(body)) {
    const end = endOf(body, found)
    if (end === undefined) continue
    parts.push(body.slice(done, found.index), ' ', body.slice(found.index, end).replace(/[^\n]+/g, ''))
    done = end
    opening.lastIndex = end
  }
  return parts.length === 0 ? body : parts.join('') + body.slice(done)
}

function endOf(body: string, { 0: opened, 1: tag, 2: shortcode, index }: RegExpExecArray): number | undefined {
  if (shortcode !== undefined) {
    const close = shortcodeEnds[shortcode] ?? '}}'
    // A shortcode has a line or a few: looking further would take long where many are not closed.
    const end = body.slice(index, index + longestShortcode).indexOf(close)
    return end < 0 ? undefined : index + end + close.length
  }
  const close = tag === undefined ? /-->/g : new RegExp(`</${tag}\\s?>`, 'gi')
  close.lastIndex = index + opened.length
  return close.test(body) ? close.lastIndex : body.length
}

const longestShortcode = 2000
