import { drawClassification } from './classification.ts'
import { drawClearance } from './clearance.ts'
import { drawClosing } from './closing.ts'
import { drawEligibility } from './eligibility.ts'
import type { Facts } from './facts.ts'
import { drawLanguageProfile } from './language-profile.ts'
import { type Page, type PageText, pageText } from './page-text.ts'
import { drawPlace } from './place.ts'
import { drawSalary } from './salary.ts'
import { drawTeam } from './team.ts'
import { drawTenure } from './tenure.ts'

/** What the words of a page say, topic by topic; a topic it does not speak of is an empty list. */
export function drawFacts(page: Page): Facts {
  return factsOf(pageText(page))
}

/** The same of a page already cut into sentences. */
export function factsOf(text: PageText): Facts {
  return {
    classification: drawClassification(text),
    languageProfile: drawLanguageProfile(text),
    place: drawPlace(text),
    tenure: drawTenure(text),
    team: drawTeam(text),
    salary: drawSalary(text),
    closing: drawClosing(text),
    eligibility: drawEligibility(text),
    clearance: drawClearance(text),
  }
}
