import { expect, test } from 'vitest'
import type { Locale } from '../../../src/locale/locale.ts'
import { drawn } from './drawn.ts'

/** As departments write in labels, tables, short lines and whole sentences; and what says the reverse of a fact. */
const tables: readonly (readonly [Locale, string, string])[] = [
  // Said of something else
  ['en', 'The role ensures that funding is distributed fairly.', ''],
  ['fr', 'La charge est répartie également.', ''],
  ['fr', 'Le travail est réparti entre trois personnes.', ''],
  ['en', 'You study long-term care homes in Toronto.', ''],
  ['en', 'You find data to fill gaps in Ottawa.', ''],
  ['en', 'Victoria, 12 May.', ''],
  ['en', 'We have only 30 employees who are friendly.', ''],
  ['en', 'Our employees work in the office only.', ''],
  ['fr', 'Vous aidez les gens qui travaillent au gouvernement.', ''],
  ['fr', 'Les employés travaillent au bureau seulement.', ''],
  ['en', 'You work not only with parks but also with Indigenous communities.', ''],
  ['en', 'We are open to learning from Indigenous peoples.', ''],
  ['en', 'You must be respectful of Indigenous people.', ''],
  ['fr', 'Vous devez être à l’écoute des peuples autochtones.', ''],
  ['fr', 'Nous ne travaillons pas seulement avec les Autochtones.', ''],
  ['fr', 'Nous servons plus que cent personnes autochtones.', ''],
  ['en', 'The job posting stays open until March 2031.', ''],
  ['en', 'Each year positions are filled.', ''],
  ['en', 'You know the reliability of instruments.', ''],
  ['en', '| Metric | Value |\n|---|---|\n| Boats | 12 |', ''],
  // Denied
  ['en', 'These jobs are remote; there is no need to be located in Halifax.', 'place=remote'],
  ['en', 'The position is not located in Ottawa.', ''],
  ['fr', 'Le poste n’est pas situé à Ottawa.', ''],
  ['fr', 'Nul besoin d’être situé à Gatineau.', ''],
  ['en', 'This competition is not open to the public.', ''],
  ['fr', 'Ce concours n’est pas ouvert au public.', ''],
  ['en', 'The process is no longer open to students.', ''],
  // From home at times only
  ['en', 'Location: Timmins, Ontario; telework possible after the first month', 'place=city:Timmins'],
  ['fr', 'Lieu : Timmins (Ontario); télétravail possible après le premier mois', 'place=city:Timmins'],
  ['en', 'You need a quiet room if you telework.', ''],
  ['fr', 'Il vous faut une pièce tranquille si vous faites du télétravail.', ''],
  ['en', 'Occasional telework is possible.', ''],
  // Everywhere
  ['fr', 'Cet emploi peut être assumé de n’importe où au Canada.', 'place=remote'],
  ['en', 'The position is classified as PM-02 and is distributed.', 'classification=PM-2 | place=remote'],
  ['en', 'We are a fully distributed organization.', 'place=remote'],
  ['fr', 'Nous sommes une équipe entièrement décentralisée.', 'place=remote'],
  ['fr', 'L’équipe est répartie.', 'place=remote'],
  ['fr', 'Le travail se fait de façon répartie.', 'place=remote'],
  ['en', 'You have experience leading distributed teams.', ''],
  ['en', 'You know distributed systems.', ''],
  ['fr', 'Vous connaissez les systèmes répartis.', ''],
  // Ways of working beside a city
  ['en', 'We are hiring a clerk in Brandon (hybrid).', 'place=hybrid+city:Brandon'],
  ['en', 'Regina or Brandon, hybrid.', 'place=hybrid+city:Regina+city:Brandon'],
  ['fr', 'Regina ou Brandon, mode hybride.', 'place=hybrid+city:Regina+city:Brandon'],
  ['en', 'Where: Timmins, Ontario (on site; the boats are here)', 'place=on-site+city:Timmins'],
  ['en', 'Place: Inuvik, Northwest Territories, on-site, with trips', 'place=on-site+city:Inuvik'],
  ['fr', 'Lieu : Inuvik (Territoires du Nord-Ouest), en présentiel, avec des tournées', 'place=on-site+city:Inuvik'],
  ['en', 'Home ports: Dartmouth (Nova Scotia), Sept-Iles (Quebec)', 'place=city:Dartmouth+city:Sept-Iles'],
  ['fr', 'Ports d’attache : Dartmouth (Nouvelle-Écosse), Sorel (Québec)', 'place=city:Dartmouth+city:Sorel'],
  [
    'fr',
    'Localisation : télétravail exclusivement, avec quelques jours ensemble dans une maison au bord de la mer tous les deux mois.',
    'place=remote',
  ],
  [
    'en',
    'Location: telework only, with a few days together in a house by the sea every second month, and one in the mountains.',
    'place=remote',
  ],
  // Lines that only say where
  ['en', 'Timmins, Ontario.', 'place=city:Timmins'],
  ['fr', 'Timmins (Ontario).', 'place=city:Timmins'],
  ['en', 'CR-03, Timmins (Ontario)', 'classification=CR-3 | place=city:Timmins'],
  [
    'en',
    '**CR-03 · Timmins, Ontario · English essential**',
    'classification=CR-3 | languageProfile=english-essential | place=city:Timmins',
  ],
  ['fr', 'Nous doterons des postes dans les équipes à La Loche (Saskatchewan).', ''],
  ['fr', 'Bassin pour pourvoir des postes de garde à La Loche (Saskatchewan).', 'place=city:La Loche'],
  ['en', 'A pool to staff warden positions in La Loche, Saskatchewan.', 'place=city:La Loche'],
  ['en', 'The Northern Unit needs a cook in Iqaluit.', 'place=city:Iqaluit'],
  ['fr', 'L’unité du Nord a besoin d’une cuisinière à Iqaluit.', 'place=city:Iqaluit'],
  ['en', '## Our offices\n\n- Timmins, Ontario', ''],
  ['en', '## Clients\n\nTimmins, Ontario.', ''],
  ['en', 'Ottawa is cold.', ''],
  // Labels that are sentences
  ['en', '**Salary.** $60,100 to $71,200', 'salary=$60,100 to $71,200'],
  ['fr', '**Salaire.** 60 100 $ à 71 200 $', 'salary=60 100 $ à 71 200 $'],
  ['en', '**Location.** Brandon, 12 Ninth Street. Hybrid: one day a week.', 'place=hybrid+city:Brandon'],
  ['en', '**Security.** Reliability status.', 'clearance=reliability'],
  ['fr', '**Sécurité.** Cote de fiabilité.', 'clearance=reliability'],
  // Labels in one line
  [
    'en',
    'Level: CR-03 — Pay: $50,100 to $51,200 — Place: Timmins, Ontario — Security: secret',
    'classification=CR-3 | clearance=secret | place=city:Timmins | salary=$50,100 to $51,200',
  ],
  [
    'fr',
    'Niveau : CR-03 — Paie : 50 100 $ à 51 200 $ — Lieu : Timmins (Ontario) — Sécurité : secret',
    'classification=CR-3 | clearance=secret | place=city:Timmins | salary=50 100 $ à 51 200 $',
  ],
  // Tables whose first row names the columns
  ['en', '| Opens | Closes |\n|---|---|\n| May 1, 2030 | May 15, 2030 |', 'closing=2030-05-15 23:59'],
  ['fr', '| Ouverture | Clôture |\n|---|---|\n| 1er mai 2030 | 15 mai 2030 |', 'closing=2030-05-15 23:59'],
  [
    'en',
    '| Position | Location | Salary |\n|---|---|---|\n| Clerk | Timmins | $50,100 to $51,200 |',
    'place=city:Timmins | salary=$50,100 to $51,200',
  ],
  [
    'en',
    '| Location | Timmins |\n|---|---|\n| Salary | $50,100 to $51,200 |',
    'place=city:Timmins | salary=$50,100 to $51,200',
  ],
  // Who may apply
  ['en', 'The job is open to applicants located anywhere in the country.', 'eligibility=anywhere | place=remote'],
  ['fr', 'Le poste est ouvert aux candidats et candidates dans tout le pays.', 'eligibility=anywhere'],
  ['en', 'This job is only open to candidates currently employed by the Province.', 'eligibility=employees'],
  [
    'fr',
    'Ce poste n’est ouvert qu’aux candidats qui sont actuellement employés par la Province.',
    'eligibility=employees',
  ],
  ['en', 'ABCD employees only', 'eligibility=employees'],
  ['fr', 'Employés d’ABCD seulement', 'eligibility=employees'],
  ['en', 'At-level employees only', 'eligibility=employees'],
  ['en', 'Priority will be given to candidates employed by the Province.', ''],
  ['fr', 'La priorité sera donnée aux candidats employés par la Province.', ''],
  [
    'en',
    '## Who can apply\n\n- Persons residing within 40 km of Timmins\n- Employees of the Port',
    'eligibility=area+employees',
  ],
  [
    'fr',
    '## Qui peut postuler\n\n- Les personnes résidant à moins de 40 km de Timmins\n- Les employés du Port',
    'eligibility=area+employees',
  ],
  ['en', '## Area of selection\n\nPeople living in Yukon.', 'eligibility=area'],
  ['fr', '## Zone de sélection\n\nLes personnes habitant au Yukon.', 'eligibility=area'],
  ['en', '## Area of selection\n\nEmployees occupying a position in Timmins, Ontario.', 'eligibility=employees'],
  ['en', 'Who can apply: Indigenous people residing in Yukon', 'eligibility=area+indigenous'],
  ['fr', 'Qui peut postuler : les Autochtones résidant au Yukon', 'eligibility=area+indigenous'],
  [
    'en',
    'We will only consider candidates who declare that they are Indigenous or racialized.',
    'eligibility=indigenous+racialized',
  ],
  ['fr', 'Nous ne tiendrons compte que des personnes autochtones ou racisées.', 'eligibility=indigenous+racialized'],
  ['en', 'We encourage Indigenous people to apply.', ''],
  ['fr', 'Nous encourageons les Autochtones à poser leur candidature.', ''],
  ['en', '## Who may apply\n\nAnyone. Inuit are given priority.', 'eligibility=public'],
  ['en', '## Who can apply\n\nStudents.', 'eligibility=students'],
  ['en', 'Veterans are given preference.', 'eligibility=veterans'],
  ['fr', 'Ouvert aux candidats localisés à travers le pays.', 'eligibility=anywhere'],
  // Languages
  ['en', 'We welcome people with diverse linguistic profiles.', 'languageProfile=various'],
  ['fr', 'Nous acceptons les profils linguistiques variés.', 'languageProfile=various'],
  ['en', 'Various language requirements: English essential or French essential', 'languageProfile=either'],
  ['fr', 'Anglais essentiel ou français essentiel.', 'languageProfile=either'],
  ['en', 'You are bilingual (in government terms, ‘CBC’).', 'languageProfile=bilingual:CBC'],
  ['en', 'Ideally, you are fluent in French and English, at a level of at least CBC.', 'languageProfile=asset'],
  ['fr', 'La personne idéale communique couramment en français et en anglais, au niveau CBC.', 'languageProfile=asset'],
  ['en', 'This page is in English only.', ''],
  ['en', '## Your duties\n\n- Answer calls\n- Bilingual (in government terms, ‘CBC’)', 'languageProfile=bilingual:CBC'],
  [
    'fr',
    '## Vos tâches\n\n- Répondre\n- Bilingue (en langage du gouvernement, « CBC »)',
    'languageProfile=bilingual:CBC',
  ],
  ['en', '## Your duties\n\n- Publish in both official languages', ''],
  // Tenure
  ['en', 'We are seeking a lead for the team until March 2031.', 'tenure=term'],
  ['fr', 'Nous recherchons une ou un chef pour l’équipe jusqu’en mars 2031.', 'tenure=term'],
  ['fr', 'Nous recherchons une ou un chef pour l’équipe jusqu’au mois de mars 2031.', 'tenure=term'],
  ['en', 'Applications are accepted until March 2031.', ''],
  ['fr', 'Les candidatures sont acceptées jusqu’en mars 2031.', ''],
  ['en', 'The job is for the summer term.', 'tenure=temporary'],
  ['fr', 'Vous serez des nôtres pendant la durée du trimestre d’été.', 'tenure=temporary'],
  ['en', 'This is a 2-year position.', 'tenure=term:24'],
  ['en', 'You have a two-year diploma.', ''],
  ['fr', 'Type de contrat : CDI avec période d’essai.', 'tenure=indeterminate'],
  ['fr', 'Type de contrat : CDD de 6 mois', 'tenure=term:6'],
  ['en', 'Seasonal indeterminate, May to October', 'tenure=indeterminate+seasonal'],
  ['fr', 'Poste saisonnier permanent, de mai à octobre', 'tenure=indeterminate+seasonal'],
  ['en', 'A pool for seasonal positions.', 'tenure=seasonal'],
  ['fr', 'Un bassin pour des postes saisonniers.', 'tenure=seasonal'],
  ['en', 'You will hire for seasonal positions.', ''],
  ['en', 'Indeterminate, part-time', 'tenure=indeterminate+part-time'],
  ['fr', 'Temps partiel, durée indéterminée', 'tenure=indeterminate+part-time'],
  ['en', 'Some part-time positions are available.', ''],
  ['fr', 'Quelques postes à temps partiel sont offerts.', ''],
  ['en', 'Status: Term of 9 months, with the possibility of permanence', 'tenure=term:9'],
  ['en', 'Term or permanent: Indeterminate', 'tenure=indeterminate'],
  ['en', 'Tell us whether you are an indeterminate or term employee.', ''],
  ['fr', 'Précisez si vous êtes un employé nommé pour une période indéterminée ou déterminée.', ''],
  // Classification
  ['en', 'Executives (e.g. EX-02) or above', ''],
  ['fr', 'Les postes de direction (p. ex. EX-02) et les postes supérieurs', ''],
  ['en', 'The role is classified as IT-04 (previously CS-04).', 'classification=IT-4'],
  ['fr', 'Le rôle est classé IT-04 (anciennement CS-04).', 'classification=IT-4'],
  ['en', 'Classification: SP-MAS-03', 'classification=SP-MAS-3'],
  ['en', 'GL-MAM-08', 'classification=GL-MAM-8'],
  // Salary
  [
    'en',
    'AS-02 ($60,100 to $71,200) for one of our many regional offices, in a small and friendly place with a view',
    'classification=AS-2 | salary=$60,100 to $71,200',
  ],
  ['en', 'We pay $24.10 an hour, and a boot allowance of $200.', 'salary=$24.10 an hour'],
  ['fr', 'Ce que vous recevez : 24,10 $ l’heure et un lit pour 50 $ par semaine.', "salary=24,10 $ l'heure"],
  ['en', 'You earn $60,100 to $71,200 plus an isolated post allowance.', 'salary=$60,100 to $71,200'],
  ['fr', 'Paie : De 4 100 $ à 4 300 $ par mois', 'salary=4 100 $ à 4 300 $ par mois'],
  ['fr', 'Rémunération : 2300€ brut mensuel', 'salary=2300€ brut mensuel'],
  ['fr', 'Salaire : 38 000 € brut annuel', 'salary=38 000 € brut annuel'],
  ['en', '| Item | |\n|---|---|\n| Hourly rate | $27.20 to $29.40 |', 'salary=$27.20 to $29.40'],
  ['en', 'A stay costs $24.10 an hour, paid by visitors who come from far away to see the many lakes.', ''],
  // Screening
  [
    'en',
    '## Conditions of employment\n\n- Enhanced reliability check, including a check for work with children',
    'clearance=reliability',
  ],
  [
    'fr',
    '## Conditions d’emploi\n\n- Vérification approfondie de la fiabilité, y compris pour le travail auprès d’enfants',
    'clearance=reliability',
  ],
  ['en', '## Conditions\n\nSecret clearance before appointment. Travel by boat.', 'clearance=secret'],
  ['fr', '## Conditions\n\nCote Secret avant la nomination.', 'clearance=secret'],
  ['en', 'Screening: Reliability', 'clearance=reliability'],
  [
    'fr',
    '## Conditions\n\nVous travaillez sept jours sur sept. Vérification des antécédents, y compris le crédit (cote de fiabilité).',
    'clearance=reliability',
  ],
  [
    'fr',
    'Vous aidez à l’évaluation et à l’autorisation de la sécurité, et à l’obtention de l’autorisation d’exploitation.',
    '',
  ],
  // Team
  [
    'en',
    '| Team | Fee Analysis, six people |\n|---|---|\n| Tenure | Indeterminate |',
    'team=Fee Analysis | tenure=indeterminate',
  ],
  [
    'fr',
    '| Équipe | Analyse des droits, six personnes |\n|---|---|\n| Durée | Indéterminée |',
    'team=Analyse des droits | tenure=indeterminate',
  ],
  ['en', 'We are hiring 15 agents for the Timmins office.', 'place=city:Timmins'],
  // Applying
  [
    'en',
    '## How to apply\n\nWrite to a@b.example. Put **30-TIM-0042 – Clerk** in the subject line.',
    'email=a@b.example | subject=30-TIM-0042 – Clerk',
  ],
  [
    'fr',
    '## Comment postuler\n\nÉcrivez à a@b.example. Inscrivez **30-TIM-0042 – Commis** dans l’objet du courriel.',
    'email=a@b.example | subject=30-TIM-0042 – Commis',
  ],
  [
    'en',
    'Send your résumé to a@b.example, subject line **CR-03 Timmins**, by Friday.',
    'classification=CR-3 | email=a@b.example | subject=CR-03 Timmins',
  ],
  [
    'fr',
    'Envoyez votre CV à a@b.example, objet **CR-03 Timmins**, avant vendredi.',
    'classification=CR-3 | email=a@b.example | subject=CR-03 Timmins',
  ],
  ['en', 'Send your résumé to a@b.example. Put your name in the subject line.', 'email=a@b.example'],
  [
    'en',
    '## How to join the pool\n\nComplete the questionnaire at <https://b.example/pool>.',
    'link=https://b.example/pool',
  ],
  [
    'fr',
    '## Comment entrer dans le bassin\n\nRemplissez le questionnaire à <https://b.example/bassin>.',
    'link=https://b.example/bassin',
  ],
  ['en', '## Apply\n\nUse the upload form: [b.example/up](https://b.example/up).', 'link=https://b.example/up'],
  [
    'fr',
    '## Postuler\n\nServez-vous du formulaire : [b.example/up](https://b.example/up).',
    'link=https://b.example/up',
  ],
  ['en', '**Apply:** résumé and one page to a@b.example.', 'email=a@b.example'],
  ['fr', '**Postuler :** CV et une page à a@b.example.', 'email=a@b.example'],
  ['en', 'Résumés to the keeper by e-mail: a@b.example.', 'email=a@b.example'],
]

test.each(tables)('in %s, %j gives "%s" and nothing else', (locale, body, facts) => {
  expect(drawn(locale, body)).toBe(facts)
})

test('drawFacts() takes a city for the place and not for the team in a title', () => {
  expect(drawn('en', 'You answer calls.', { title: 'Clerk – Moosonee' })).toBe('')
  expect(drawn('en', 'You answer calls.', { title: 'Clerk – Brandon' })).toBe('place=city:Brandon')
  expect(drawn('fr', 'Vous répondez.', { title: 'Commis (Rimouski)' })).toBe('place=city:Rimouski')
  expect(drawn('en', 'The Brandon office is old.', { title: 'Clerk – Brandon (part-time)' })).toBe(
    'place=city:Brandon | tenure=part-time',
  )
})
