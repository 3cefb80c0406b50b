/** A value as a database keeps it: text without NUL, which JSON escapes; what JSON has no word for is null. */
export function toJson(value: unknown): string {
  return JSON.stringify(value) ?? 'null'
}
