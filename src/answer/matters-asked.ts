/** What people ask in other words than postings tell it, in folded text of either language. */
export interface Matter {
  readonly asks: RegExp
  readonly tells: RegExp
}

const number =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|fifteen|twenty|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|une dizaine|une douzaine|quinze|vingt)'
const tools =
  'nosql|databases?|bases? de donnees|react|vue(?:\\.js)?|angular|java|javascript|typescript|python|node(?:\\.js)?|php|\\.net|c#|ruby|rails|golang|kotlin|swift|rust|scala|cobol|sql|postgres\\p{L}*|mysql|oracle|mongo\\p{L}*|aws|amazon web services|azure|gcp|google \\p{L}+|docker|kubernetes|terraform|github|gitlab|figma|sketch|adobe|photoshop|excel|microsoft \\p{L}+|office 365|sap|peoplesoft|power ?bi|tableau|drupal|wordpress|sharepoint|salesforce|jira|trello|slack|miro|qualtrics|airtable|dovetail|sas|spss|stata|arcgis|qgis|html|css|linux|windows server|powershell|intune|active directory'

/** A matter by the words that ask of it and those that tell it, each between word boundaries. */
function matter(asks: string, tells: string): Matter {
  return { asks: whole(asks), tells: whole(tells) }
}

function whole(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u')
}

/** Told in the same words as it is asked. */
function same(words: string): Matter {
  return matter(words, words)
}

export const matters: readonly Matter[] = [
  // How large the team is.
  matter(
    '(?:how many|how big|size|combien|taille|grosseur).{0,40}(?:team|equipe|manage|lead|supervis\\p{L}*|diriger|gerer|encadrer)|(?:team|equipe).{0,30}(?:how many|how big|size|combien|taille)',
    `(?:team|group|equipe|groupe) (?:of|de|d') ?(?:about |environ |some |quelque )?${number}|${number}(?: \\(\\d+\\))?(?: other| autres)?[- ](?:persons?|people|personnes?|members?|membres|employes?|employees|staff|developers|designers)`,
  ),
  // How many are hired.
  matter(
    '(?:how many|combien d).{0,50}(?:hir\\p{L}+|looking for|after|need|openings?|positions?|spots?|vacanc\\p{L}+|postes?|places|embauch\\p{L}+|recrut\\p{L}+|cherch\\p{L}+|engag\\p{L}+|pourvoir|combler)|number of (?:openings|positions|vacancies)|nombre de postes|how many (?:people|ppl|of them)|combien de (?:monde|personnes)',
    `${number}(?: \\(\\d+\\))?(?: [\\p{L}-]+){0,3} (?:positions?|openings?|vacanc\\p{L}+|postes?|roles?|developers?|designers?|people|personnes|officers|agents)|number of (?:positions|openings|vacancies|people)|(?:positions|postes) to be filled|nombre de (?:postes|personnes|places)|postes? a (?:pourvoir|combler)`,
  ),
  // Whether to apply without all that is asked for.
  matter(
    '(?:don.?t|do not|not|even if).{0,30}(?:all|every|box|criteria|requirements)|(?:tick|check|meet).{0,25}(?:all|every)|coche.{0,12}(?:pas|tout).*|pas tou(?:te|t)e?s? (?:les |la )?.*|meme si.*|il me manque.*|\\d+ ?% (?:of|des|de).*|(?:most|half|some|part) of (?:it|them|the|what).*|(?:la moitie|une partie) (?:des|de).*|missing (?:some|one|a few|two).*',
    'apply anyway|all the boxes|postulez (?:quand|tout de) meme|n.hesitez pas a (?:postuler|poser)|encourage.{0,30}(?:apply|postuler)|toutes les exigences|every (?:qualification|requirement|criterion)',
  ),
  // Which department it is.
  matter(
    '(?:which|what|quel) (?:department|ministry|agency|organi[sz]ation|ministere|organisme|agence)|under (?:which|what)',
    '(?:is |are )?part of|(?:fait|font) partie d.*|rattachee? a|releve(?:nt)? d.*',
  ),
  // To whom one answers.
  matter(
    "report(?:s|ing|ed)?(?: to)?|(?:the |my |your )?(?:boss|bosses|manager|supervisor|superior)(?:'s)?|boss|relev(?:e|ait|er|erais)|rapport(?:e|ait|er|erais)|patronn?e?|gestionnaire|superieure?|superviseure?|repond(?:re|rais)? a qui",
    "report(?:s|ing)?(?: directly)? to|under the (?:direction|supervision|leadership|general direction) of|supervised by|relev(?:e|ant|era|ait)(?: directement)? (?:de|du|d'|des)|releve d.*|se rapport(?:e|era|ait)(?: directement)? (?:a|au|aux)|sous (?:la direction|l'autorite|la supervision|la responsabilite) .*",
  ),
  // How many years.
  matter(
    "(?:years?|yrs)(?: of)?|how much experience|how (?:long|experienced).*|(?:combien|cb) d.{0,3}(?:annees?|ans|experience|exp).*|annees? d'exp\\p{L}*|ans d'exp\\p{L}*",
    `${number}(?: \\(\\d+\\))?\\+?(?: or more| to ${number}| a ${number}| ou plus)?(?: years?| ans| annees?)`,
  ),
  // What one must have studied.
  matter(
    'degrees?|diplomas?|school(?:ing)?|education|universit(?:y|e)|college|high school|grade 12|diplomes?|etudes?|secondaire|bac|baccalaureat|scolarite|cegep|dec|dep|maitrise|formation',
    'degrees?|diplomas?|secondary|post-?secondary|universit(?:y|e)|college|diplomes?|etudes|secondaire|postsecondaires?|scolarite|baccalaureat|graduat\\p{L}+',
  ),
  // What one works with.
  matter(
    `(?:what|which|quels?|quelles?|c'est quoi|c quoi|en quoi|with what).{0,50}(?:tools?|software|stack|tech|technolog\\p{L}+|languages?|frameworks?|cloud|platforms?|apps?|systems?|databases?|bases? de donnees|outils?|logiciels?|technos?|langages?|cadriciels?|code\\p{L}*|cod(?:aient|er?|ez|ent))|(?:tools?|software|stack|outils?|logiciels?|technos?|langages?).{0,40}(?:know|use\\p{L}*|need\\p{L}*|learn|connaitre|utilis\\p{L}+|maitriser|apprendre|savoir)|(?:cod(?:aient|er?|ez|ent)|program\\p{L}+|built|written|coded) .{0,20}(?:en quoi|in what|in which)|tech stack|what software`,
    tools,
  ),
  // When one works.
  matter(
    'on[- ]call|overtime|stand[- ]?by|paged?|pager|woken|3 ?am|shifts?|weekends?|evenings?|nights?|(?:what|which|how many|working|work) hours|schedule|nine to five|9 to 5|rotation|quarts?|soirs?|soirees?|fins? de semaine|week-?ends?|nuits?|heures|horaires?|de garde|sur appel|temps supp\\p{L}*|heures supp\\p{L}*',
    'on[- ]call|overtime|stand[- ]?by|shifts?|weekends?|evenings?|nights?|hours|schedule|rotation|quarts?|soirs?|soirees?|fins? de semaine|nuits?|heures|horaires?|de garde|sur appel|garde|(?:un|une) semaine sur .*|one week in .*|\\d+ h(?: \\d+)?',
  ),
  // Whether one travels.
  matter(
    'travel(?:l?ing|s)?|trips?|on the road|roads?|fly|drive to|deplacements?|voyag\\p{L}+|route|(?:aller|monter|descendre|se rendre|aille|monte) (?:a|au|aux|en) .*|come (?:to|down|up) .*|go to .*|at sea|en mer',
    'travel(?:s|l?ing)?|trips?|deplacements?|voyag\\p{L}+|se deplacer|se rendre|days? (?:a|per) (?:month|year)|jours? par (?:mois|annee)|at sea|en mer|(?:be|work)(?:ing)? in ottawa|a ottawa|in-person (?:events|meetings|gatherings)|rencontres en personne',
  ),
  // How often one is at the office.
  matter(
    'days?|every day|show up|come in(?:to)?|in[- ]person|(?:in|at|to) the office|on[- ]?site|hybrid|jours?|presentiel|en personne|sur place|au bureau|hybride',
    `(?:${number} )?days? (?:a|per|each) (?:week|month)|in[- ]person|on[- ]?site|(?:in|at|from) the .{0,30}office|${number} jours?(?: par|/| la) ?(?:semaine|mois)|jours? par (?:semaine|mois)|en personne|sur place|au bureau|presentiel`,
  ),
  // When it starts, and when it ends.
  matter(
    'start(?:s|ing)?(?: date)?|begins?|commence\\p{L}*|debut\\p{L}*|entree en (?:fonction|poste)',
    'start(?:s|ing)?(?: date)?|begins?|beginning|as soon as possible|commence\\p{L}*|debut\\p{L}*|entree en (?:fonction|poste)|des que possible',
  ),
  matter(
    "until when|till when|how long|end date|when .{0,60}(?:end|finish|run out|over)|supposed to (?:run|last|end)|jusqu'a (?:quand|quelle date)|combien de temps|duree|date de fin|fini(?:t|ssait|ra).*",
    `until .*|ends? (?:on|in|date) .*|ending .*|${number}(?: \\(\\d+\\))?[- ](?:months?|years?|weeks?|days?|mois|ans?|annees?|semaines|jours)|jusqu(?:'|e|')?.*|se termine.*|prend fin.*|fin (?:le|en) .*`,
  ),
  same(
    "exten(?:d|ded|sion|sions)|renew\\p{L}*|prolong\\p{L}+|renouvel\\p{L}+|possibility of .*|possibilite (?:de|d'|que) .*",
  ),
  // Whom one stands in for.
  matter(
    'cover(?:ing|s)?|replac\\p{L}+|mat(?:ernity)? leave|parental leave|backfill\\p{L}*|remplac\\p{L}+|conge(?:s)?(?: de maternite| parental)?',
    'maternity|parental|backfill\\p{L}*|replac(?:e|ing|ement) .{0,40}(?:leave|employee)|leave|remplac\\p{L}+|conge|maternite',
  ),
  // Who may apply.
  matter(
    "public servants?|already (?:a |an |in |work\\p{L}*).*|employees?|outsiders?|from outside|internal\\p{L}*|external\\p{L}*|fonctionnaires?|employe(?:e|es|s)?|(?:a l')?(?:externe|interne)s?|ouverte?s? a qui|reserve(?:e|es|s)?|who can .*|who could .*|qui (?:peut|pouvait|a le droit|pourrait).*|citizens?(?:hip)?|citoyen\\p{L}*|permanent residents?|residents? permanent\\p{L}*|work permit|permis de travail",
    "open(?:ed)? to .*|restricted to .*|limited to .*|employees? of .*|employed by .*|persons? employed .*|public service|who (?:can|may) apply.*|reserve(?:e|es|s)? (?:a|au|aux) .*|ouverte?s? (?:a|au|aux) .*|employe(?:e|es|s)?(?:·e·?s)? (?:de|du|des|par|d').*|fonction publique|fonctionnaires?|citizens?(?:hip)?|citoyen\\p{L}*|permanent residents?|resid\\p{L}+ permanent\\p{L}*",
  ),
  // Which languages.
  matter(
    'what languages?|languages?|french|english|bilingual\\p{L}*|francais\\p{L}*|anglais\\p{L}*|bilingu\\p{L}*|langues?',
    'english|french|bilingual\\p{L}*|francais\\p{L}*|anglais\\p{L}*|bilingu\\p{L}*|langues? officielles?|official languages?|[abc]{3}(?:/[abc]{3})?',
  ),
  // What to send with it.
  matter(
    "(?:need|have|supposed|got|do i|should i|must i|what).{0,25}(?:send|attach|include|submit|provide|upload)|attach\\p{L}*|documents?|papers?|cover letters?|transcripts?|portfolios?|references|(?:j'envoie|j envoie|envoyer|envoie|joindre|fournir|mettre).{0,12}(?:quoi|avec|dans).*|papiers?|lettre(?: de .*)?|releve de notes|quels? documents?|je joins.*|qu'est-ce (?:que j|qu'il faut).*envo\\p{L}+",
    "cover letters?|transcripts?|portfolios?|resumes?|cv|attach(?:ed|ing)?|proof of .*|certificates?|copy of .*|samples?|lettres? (?:de (?:presentation|motivation)|d'accompagnement|d'intention)|releves? de notes|attestations?|joi(?:gn\\p{L}+|ndre)|curriculum vitae|copie d.*|preuve d.*|exemples? d.*|echantillons?",
  ),
  // Whom to call.
  matter(
    "phone|call|text|number|voice ?mail|telephon\\p{L}*|appel(?:er|le|ez)|texter|texto|numero|par ecrit|can't write.*|ecri(?:s|t|re).{0,12}(?:pas|mal).*",
    '\\(?\\d{3}\\)?[- .]\\d{3}[- .]\\d{4}|by phone|voice ?mail|message vocal|par telephone|texto\\p{L}*|telephon\\p{L}+',
  ),
  // The subject line.
  matter(
    'subject(?: line)?|objet|title of the e-?mail|titre du courriel',
    'subject(?: line)?|objet|en indiquant|mention\\p{L}* .*|indicat\\p{L}+ .*',
  ),
  // How one is chosen.
  same(
    'interviews?|tests?|exams?|exercises?|assessments?|assess(?:ed)?|selection process|references|entrevues?|entretiens?|examens?|exercices?|evaluations?|evaluer\\p{L}*|processus de selection|verification des references',
  ),
  matter(
    'hear back|get back to|how long.{0,40}(?:process|hear|take)|delai\\p{L}*|nouvelles|reponse|response time|rappel\\p{L}+',
    "(?:only|seul\\p{L}*).{0,60}(?:contacted|communiqu\\p{L}+|retenu\\p{L}*)|within .{0,20}(?:weeks?|days?|months?)|d'ici .{0,20}(?:semaines?|jours?)|dans les .{0,20}(?:semaines?|jours?)|hear (?:back )?from us|we (?:will|'ll) (?:contact|reply|respond|get back).*|nous (?:communiquerons|repondrons|vous repondrons).*",
  ),
  matter(
    '(?:how long|combien de temps).{0,60}(?:keep|hang on|hold|stor\\p{L}+|gard\\p{L}+|conserv\\p{L}+)',
    '(?:keep|kept|retain\\p{L}*|hold|held|conserv\\p{L}+|gard\\p{L}+) .{0,80}(?:year|month|an|ans|mois)s?',
  ),
  same('pools?|inventor(?:y|ies)|bassins?|repertoires?'),
  // What goes with it.
  same(
    'benefits?|vacation|pension|holidays?|housing|lodging|rent|meals?|uniforms?|boots|laptops?|equipment|parking|daycare|avantages sociaux|vacances|logement|logees?|loyer|repas|uniformes?|bottes|ordinateurs?|equipements?|stationnement|garderie',
  ),
  matter(
    'housing|place to (?:stay|live)|lodging|rent|live there|logement|logees?|heberg\\p{L}+|loyer|dormir',
    'housing|lodging|accommodations? (?:is|are|provided|available).*|rent|bunk\\p{L}*|logement|heberg\\p{L}+|loyer|\\$ ?\\d+ (?:a|per) (?:month|week)|\\d+ \\$ par (?:mois|semaine)',
  ),
  matter(
    'shots?|vaccin\\p{L}*|immuni[sz]\\p{L}+|medical\\p{L}*|jabs?|health (?:check|exam)|piqures?',
    'vaccin\\p{L}*|immuni[sz]\\p{L}+|hepatit\\p{L}+|tetan\\p{L}+|tuberculos\\p{L}+|mmr|rougeole|medical\\p{L}*',
  ),
  same(
    "driver'?s?(?: licen[cs]e)?|licen[cs]e|first aid|cpr|whmis|permis(?: de conduire)?|secourisme|premiers soins|rcr|simdut|firearms?|boat(?:ing)?|swim(?:ming)?|nager|nage",
  ),
  same(
    'lift(?:ing)?|heavy|pounds|kg|kilos?|outdoors?|physical(?:ly)?|lever|lourde?s?|charges|dehors|exterieur|physiques?',
  ),
  same('mentor\\p{L}*|train(?:ing|ed)|onboarding|coaching|formation|mentorat|accompagn\\p{L}+|encadr\\p{L}+'),
  // Whom one leads.
  matter(
    '(?:manage|lead|supervise|direct reports?|in charge of).{0,30}(?:people|staff|team|anyone|how many|others)?|(?:gerer|superviser|diriger|encadrer).{0,30}(?:monde|equipe|employes|personnes|combien)?',
    `direct reports?|supervis\\p{L}+|(?:lead|leads|leading|manage|manages|managing) .{0,40}(?:team|people|staff|developers|designers)|(?:gerer|diriger|encadrer|superviser) .{0,40}(?:equipe|personnes|employes)`,
  ),
  same('relocat\\p{L}+|moving (?:costs|expenses)|reinstallation|demenag\\p{L}+'),
]
