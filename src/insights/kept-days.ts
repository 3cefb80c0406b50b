/** Numbers are kept this long, in days. */
export const keptDays = 90
