/** Tags that begin or end a block, so that what stands on either side is not one paragraph. */
const block =
  /<(\/?)(address|article|aside|blockquote|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|header|h[1-6]|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)(?:\s[^<>]*)?\/?>/gi

/**
 * A line cut where HTML begins or ends a block, as the Markdown that means the same: `<h2>Duties</h2><p>You will` gives
 * `## Duties`, an empty line and `You will`.
 */
export function blockLines(line: string): readonly string[] {
  if (!line.includes('<')) return [line]
  const lines = line.includes('|') ? line : line.replace(/<br\s*\/?>/gi, '\n')
  const cells = lines.replace(cell, ' | ')
  const parts = cells.replace(block, (_tag, closes: string, name: string) => `\n${closes === '' ? opened(name) : ''}`)
  return parts === line ? [line] : parts.replace(emptyItem, '\n- ').split('\n')
}

/** Where a cell of a table begins, as in a Markdown table. */
const cell = /<t[dh](?:\s[^<>]*)?>/gi

/** `<li><p>` is one item. */
const emptyItem = /\n- \n+(?=\S)/g

/** An empty line ends the paragraph before. */
function opened(name: string): string {
  const lower = name.toLowerCase()
  if (lower === 'li') return '- '
  if (lower === 'dt') return '\n### '
  if (/^h[1-6]$/.test(lower)) return `\n${'#'.repeat(Number(lower[1]))} `
  return '\n'
}
