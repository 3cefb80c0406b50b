/** A message over some 28 KB is refused with 413 (Teams, "Format your bot messages"); kept well below. */
export const largestCard = 24_000
/** Buttons that a card shows at once; more are hidden behind "…" (Teams, "Cards reference"). */
export const mostActions = 6
/** A button's title is cut by the clients beyond about this. */
export const longestTitle = 60
/** Text read aloud and shown in notifications. */
export const longestSummary = 300
export const longestText = 2_000
/** An invoke must be answered within five seconds, the connector in the time people wait. */
export const invokeMilliseconds = 4_500
export const callMilliseconds = 5_000
export const sendMilliseconds = 8_000
/** What a stop waits for answers under way. */
export const stopMilliseconds = 8_000
