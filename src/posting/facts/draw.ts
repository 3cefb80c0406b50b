import { drawClassification } from './classification.ts'
import { drawClearance } from './clearance.ts'
import type { Facts } from './facts.ts'
import { drawLanguageProfile } from './language-profile.ts'
import { type Page, pageText } from './page-text.ts'

/** What the words of a page say, topic by topic; a topic it does not speak of is an empty list. */
export function drawFacts(page: Page): Facts {
  const text = pageText(page)
  return {
    classification: drawClassification(text),
    languageProfile: drawLanguageProfile(text),
    place: [],
    tenure: [],
    team: [],
    salary: [],
    closing: [],
    eligibility: [],
    clearance: drawClearance(text),
  }
}
