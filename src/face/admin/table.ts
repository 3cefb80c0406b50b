import { type Html, html } from '../html.ts'

export interface Table {
  /** What it holds, for those who hear it. */
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (Html | string | number)[])[]
  /** Said instead when there is no row. */
  readonly none: string
}

/** A table that can be scrolled with the keyboard where it is wider than the page. */
export function table({ caption, columns, rows, none }: Table): Html {
  if (rows.length === 0) return html`<p>${none}</p>`
  const head = columns.map((column) => html`<th scope="col">${column}</th>`)
  const body = rows.map((row) => html`<tr>${row.map(cell)}</tr>`)
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0"><table><caption class="unseen">${caption}</caption>
    <thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`
}

function cell(value: Html | string | number): Html {
  return typeof value === 'number' ? html`<td class="number">${value}</td>` : html`<td>${value}</td>`
}
