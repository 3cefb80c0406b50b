import type { LanguageWords } from './words.ts'

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

export const en: LanguageWords = {
  small: words(`
    the is are was were be been am do does did doing have has had having i im ive id you your yours youre u ur my mine we
    our they their he she his her it its this that these those there here what whats which who whos whom whose where wheres
    when why how hows any anything anyone some something and but if because of to for from with without about into at by
    can could would should will wont cant dont doesnt didnt isnt arent may might must not no yes yeah yep nope ok okay than
    then too also just only still already yet ever never all both each every much many more most other another in off up
    down over under again between out now today tomorrow someone everyone nothing everything let lets got get getting
    gets so very really like want wanna gonna need needs looking look please pls plz thanks thank thx ty hi hello hey
    howdy welcome sorry an or as me us`),
  common: words(`
    job jobs role roles hiring hire opening openings opened vacancy vacancies work working worked worker remote remotely home
    apply applying applied application applications resume send sign open closed close closing deadline pay salary wage
    level team teams help level developer developers engineer engineers manager researcher writer advisor assistant officer
    lead head chief security clearance degree experience years year month months week language english french bilingual
    permanent temporary temp citizen student students summer fall tell show give find know see which one ones first second
    third last posting postings position skills requirements background fit good bit stuff thing things`),
  endings: words('ing ness ship ful less ly'),
}
