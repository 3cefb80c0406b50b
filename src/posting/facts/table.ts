/** What stands between bars or dots, and what heads it. */
export interface Cell {
  readonly text: string
  readonly label?: string
}

/** Reads the rows of one section in turn: the names in the first row of a table may head its columns. */
export class Table {
  #heads: readonly string[] = []

  /** The cells of a row and what stands between dots; the first of two heads the other: "Salary | $70,000". */
  cellsOf(text: string): readonly Cell[] {
    if (!text.includes('|')) {
      this.#heads = []
      return labelledParts(text) ?? plainCells(text)
    }
    const columns = text.split('|').map((cell) => cell.trim())
    const heads = this.#heads
    if (heads.length > 0 && heads.length === columns.length) return underHeads(columns, heads)
    this.#heads = isHead(columns) ? columns : []
    return this.#heads.length > 0 ? [] : twoCells(text)
  }
}

function underHeads(columns: readonly string[], heads: readonly string[]): readonly Cell[] {
  return columns.flatMap((text, i) => (text === '' ? [] : [{ text, label: heads[i] ?? '' }]))
}

/** What columns are called; "Location | Ottawa" is a label and its value. */
const COLUMN =
  /^(?:open(?:s|ing)?|clos(?:es|ing)|(?:opening|closing|start(?:ing)?|end) date|opens on|closes on|deadline|location|place(?: of work)?|city|region|salary|pay|wage|rate|languages?|language (?:profile|requirements?)|classification|group|level|group and level|tenure|term|duration|security|clearance|team|position|job|role|title|openings|positions|number of (?:openings|positions)|number|competition(?: number)?|reference(?: number)?|ouvre|ouverture|ferme|fermeture|clôture|début|fin|date (?:limite|d['’]ouverture|de clôture|de fermeture|de début|de fin)|lieu(?: de travail)?|endroit|ville|région|salaire|paie|rémunération|taux|langues?|(?:profil|exigences) linguistiques?|groupe|niveau|groupe et niveau|durée(?: d['’]emploi)?|sécurité|cote(?: de sécurité)?|équipe|poste|emploi|titre|postes|nombre de postes|numéro|concours|référence)$/iu

function isHead(columns: readonly string[]): boolean {
  const known = columns.filter((cell) => COLUMN.test(cell)).length
  const short = columns.every((cell) => cell.length <= 40 && !/\d/u.test(cell))
  return known >= 2 && short && (columns.length > 2 || known === columns.length)
}

function twoCells(text: string): readonly Cell[] {
  const cells = plainCells(text)
  const [label, value] = cells.map((cell) => cell.text)
  const labelled = cells.length === 2 && label !== undefined && label.length <= 60 && !/\d/u.test(label)
  return labelled && value !== undefined ? [{ text: value, label }] : cells
}

function plainCells(text: string): readonly Cell[] {
  return text
    .split(BETWEEN_CELLS)
    .filter((cell) => cell !== '')
    .map((cell) => ({ text: cell }))
}

const BETWEEN_CELLS = /\s[|·•]\s/u

/** "Level: IT-02 — Pay: $83,105 — Place: Inuvik" */
function labelledParts(text: string): readonly Cell[] | undefined {
  if (!/ [—–] /u.test(text)) return undefined
  const parts = text.split(/ [—–] (?=\p{Lu}[^:—–.]{2,30}:)/u)
  return parts.length > 2 ? parts.map((part) => ({ text: part })) : undefined
}
