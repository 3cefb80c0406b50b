import { words } from './gather.ts'

export const INDIGENOUS_EN = '(?:indigenous|first nations|inuit|métis|aboriginal)'
export const INDIGENOUS_FR = '(?:autochtones?|premières nations|inuit(?:e|s|es)?|métis|métisses)'
export const RACIALIZED_EN =
  '(?:raciali[sz]ed|visible minorit(?:y|ies)|black (?:people|persons|candidates|canadians|employees))'
export const RACIALIZED_FR =
  '(?:racisée?s?|racialisée?s?|minorités? visibles?|personnes noires|(?:candidats|employés) noirs)'

const PEOPLE_EN = '(?:people|persons?|candidates|applicants|individuals|employees|students|canadians|groups?)'

/** The process is for one group; that one works with it or is open to it is something else. */
export function onlyEn(group: string): RegExp {
  return words(
    `(?:(?:position|job|role|competition|process|opportunity|posting)(?: \\S+){0,4} open|(?:^|(?:position|job|role|competition|process|opportunity|posting)(?: \\S+){0,4} )(?:open|limited|restricted|reserved))(?: only| exclusively)? (?:to|for)(?: \\S+){0,5} ${group}`,
    `only(?: \\S+){0,4} (?:consider\\w*|accept\\w*|candidates|applicants|applications)(?: \\S+){0,20} ${group}`,
    `${group}(?: \\S+){0,2} ${PEOPLE_EN}(?: \\S+){0,4} (?:only|may apply|can apply)`,
    `must (?:be|(?:self-?)?(?:identify|declare)(?: \\S+)? as)(?: an?| members? of an?)? ${group}`,
  )
}

/** The same in French. */
export function onlyFr(group: string): RegExp {
  return words(
    `(?:^|(?:poste|emploi|rôle|concours|processus|possibilité|affichage|offre)(?: \\S+){0,4} )(?:ouverte?|réservée?|limitée?|offerte?|destinée?)(?: uniquement| exclusivement| seulement)? (?:à|aux?)(?: \\S+){0,5} ${group}`,
    `(?:ne |n')\\S+(?: \\S+){0,3} (?:que |qu')(?:\\S+ ){0,3}(?:candidat\\S*|personnes)(?: \\S+){0,20}? ${group}`,
    `(?:seuls?|seules|uniquement|seulement|exclusivement)(?: \\S+){0,3} candidat\\S*(?: \\S+){0,20}? ${group}`,
    `${group}(?: \\S+){0,3} (?:seulement|uniquement|exclusivement|peuvent postuler)`,
    `(?:doi(?:t|vent)|devez) (?:être|(?:se |vous )?(?:déclarer|identifier)(?: comme)?)(?: une?| membres? d'une?)? ${group}`,
  )
}
