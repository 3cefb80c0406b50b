/** A message over some 28 KB is refused with 413 (Teams, "Format your bot messages"); kept well below. */
export const largestCard = 24_000
/** Buttons that a card shows at once; more are hidden behind "…" (Teams, "Cards reference"). */
export const mostActions = 6
/** A button's title is cut by the clients beyond about this. */
export const longestTitle = 60
/** Text read aloud and shown in notifications. */
export const longestSummary = 300
export const longestText = 2_000
/** Postings that the message extension shows at once; Teams asks for so many. */
export const mostFound = 25
/** An invoke must be answered within five seconds, the connector in the time people wait. */
export const invokeMilliseconds = 4_500
export const callMilliseconds = 5_000
/** An answer that takes longer is announced: something must be seen within two seconds. */
export const typingMilliseconds = 1_000
/** What Teams waits for an activity to be taken; it sends again after some 15 seconds. */
export const takenMilliseconds = 1_500
/** What a stop waits for answers under way. */
export const stopMilliseconds = 8_000
