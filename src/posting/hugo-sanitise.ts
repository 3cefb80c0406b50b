/**
 * A path as Hugo writes it on disk: letters, digits, marks and `. / \ _ # + ~ - @` stay, `%` when two hexadecimal digits
 * follow; white space becomes a hyphen unless there is one beside it; all else is dropped; lower case, if the site wants that. What
 * a letter is comes from the running Node, so letters younger than Unicode 13, Hugo's, stay here and go there.
 */
export function sanitisedPath(path: string, { keepCapitals = false } = {}): string {
  const kept = path.replace(/%(?![0-9a-f]{2})|[^\p{L}\p{Nd}\p{M}\p{White_Space}./\\_#+~\-@%]/giu, '')
  const name = kept.replace(/\p{White_Space}+/gu, hyphen)
  return keepCapitals ? name : lowerCase(name)
}

function hyphen(space: string, at: number, path: string): string {
  const next = path[at + space.length]
  return path[at - 1] === '-' || next === '-' || next === undefined ? '' : '-'
}

/** Letter by letter: JavaScript makes a final sigma `ς` and `İ` two characters, Hugo does neither. */
function lowerCase(path: string): string {
  return Array.from(path, (letter) => Array.from(letter.toLowerCase())[0]).join('')
}
