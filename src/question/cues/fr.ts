import type { Cues } from './cues.ts'

const job = "(?:poste|emploi|job|jobine|offre(?: d'emploi)?|affichage|role|annonce|concours|processus|stage)"
const jobs =
  "(?:postes|emplois|jobs|offres(?: d'emplois?)?|affichages|roles|annonces|concours|possibilites|ouvertures|carrieres|stages|ouvrage|travail|travaux)"
const have =
  "(?:avez[- ]vous|as[- ]tu|auriez[- ]vous|aurais[- ]tu|a[- ]t[- ]on|vous avez|t'as|tu as|y a[- ]t[- ]il|y'?a[- ]?t[iu](?!l)|y'?aurait[- ]?(?:il|tu|ti)|il y a|y'?a|ya|existe[- ]t[- ]il|offrez[- ]vous|est[- ]ce (?:que vous avez|qu'il y a|qu'y a|que t'as))"

export const fr: Cues = {
  greeting: [
    "(?:bonjour|bonsoir|bon matin|bon apres[- ]midi|salut|salutations|allo+|coucou|hey|heille|ayo|yo|bonne journee)(?: a (?:tous|toutes|vous|toi)| tout le monde| la gang| l'equipe| toi| vous| le bot| l'ami)*",
    "(?:y'?a|est[- ]ce qu'il y a|il y a)[- ]?(?:t[- ]il |tu |ti )?quelqu'un(?: (?:la|ici))?|(?:t'es|tu es|vous etes) la",
    '(?:comment )?(?:ca va|vas[- ]tu|allez[- ]vous)(?: bien)?|quoi de neuf|enchantee?',
  ],
  thanks: [
    "(?:un (?:gros |grand )?|mille |grand )?(?:merci+s?|mercis|marci)(?: (?:bien|beaucoup|bcp|infiniment|mille fois|encore|a (?:vous|toi)|pour (?:tout|l'aide|ton aide|votre aide|l'info)|d'avance|la gang|tout le monde|l'equipe|les amis|mon ami))*",
    "(?:c'est|c) (?:bien |ben |tres |vraiment )?(?:gentil|apprecie|parfait|super|genial|aimable)|je (?:vous|t[e'])? ?(?:remercie|apprecie)",
    "(?:parfait|super|genial|excellent|d'accord|cool|nickel|tiguidou|compris)",
    'au revoir|bye|a (?:bientot|plus|la prochaine)|bonne (?:journee|soiree|fin de (?:journee|semaine))',
  ],
  help: [
    "(?:peux[- ]tu |tu peux |pouvez[- ]vous |vous pouvez )?(?:m'|me )?aid(?:e|ez|er)(?:[- ]moi)?(?: (?:avec|a faire|en) quoi)?|a l'aide|un coup de main|besoin d'aide|au secours|mode d'emploi|instructions|commandes|menu",
    '(?:tu|vous|il|ca|ce (?:bot|robot|machin|truc)(?:[- ]la)?) (?:fai(?:s|t|tes)|sais|savez|peux|pouvez|sers|sert)(?: faire)? (?:a )?quoi(?: (?:au juste|exactement|ici|dans la vie))?',
    "qu'?est[- ]ce que (?:tu|vous|ca|ce bot|je) (?:fai(?:s|t|tes)|peux|pouvez|savez|sais|peut)(?: (?:faire|demander|te demander|vous demander))?(?: (?:ici|pour moi|au juste))?|que (?:peux[- ]tu|pouvez[- ]vous|fais[- ]tu|faites[- ]vous|sais[- ]tu)(?: faire)?|quoi (?:te|vous) demander|(?:je |on )(?:peux|peut) (?:te|vous) demander quoi|que (?:puis[- ]je|peut[- ]on)(?: (?:te|vous))? (?:demander|faire)(?: ici)?",
    "(?:je )?(?:ne )?comprends? pas(?: comment (?:ca (?:marche|fonctionne)|(?:tu|vous) (?:marche[sz]?|fonctionne[sz]?)))?|comment (?:ca (?:marche|fonctionne)|(?:tu|vous) (?:marche[sz]?|fonctionne[sz]?)|(?:t'|vous |te )utiliser|utiliser)(?: (?:ce|cet|le) (?:bot|robot|outil)(?:[- ]la)?)?|ce bot(?:[- ]la)?|ce robot",
    "(?:tu es|t'es|vous etes|c'est) (?:qui|quoi)(?: (?:ca|toi|au juste|vocation))?|qui (?:es[- ]tu|etes[- ]vous)|(?:es[- ]tu|etes[- ]vous|t'es) (?:un )?(?:robot|bot|humaine?|ia|vrai)",
    "(?:explique|expliquez|presente)[- ]?(?:moi|toi|vous)?(?: (?:ton|votre|le|son|comment) ?(?:fonctionnement|mode d'emploi|utilite|ca marche|tu (?:marches|fonctionnes)))|(?:comment )?(?:on|je|j'|tu|vous)?(?: me| se| te| nous)? ?ser(?:s|t|vir|vent|vez)(?:[- ]tu|[- ]vous)?(?: (?:de|d'|a)) ?(?:toi|vous|ca|quoi|quelque chose|cet outil|ce (?:bot|truc|robot))(?: (?:au juste|exactement|ici))?|sers[- ]tu a (?:quelque chose|rien|quoi)",
    "(?:c'est quoi |quel(?:le)?s? (?:sont )?)?(?:les |le |quel )?(?:genre|sorte|type|sortes|genres)? ?(?:de |d')?(?:questions?|choses|affaires)(?: (?:que|qu'))?(?: ?(?:on|je|j'|puis[- ]je|peut[- ]on|tu|vous|peux[- ]tu|pouvez[- ]vous))?(?: (?:peut|peux|puis|pouvez|sais|savez|comprends|comprenez|reponds|repondez))+(?: (?:te|vous|y))?(?: (?:poser|demander|repondre|comprendre))?(?: (?:ici|icitte))?",
    "(?:t'es|tu es|vous etes|c'est) bon(?:ne)? (?:pour|a|en) quoi(?: (?:toi|vous|au juste))?|comment (?:ca|c'est|ce (?:bot|truc|machin))[^?]{0,12} ?(?:s'utilise|utilise|marche|fonctionne)(?: (?:cette|cet|ce|ca)[- ]?(?:affaire|truc|machin|bot|outil)?(?:[- ]la)?)?|montre[- ]?(?:moi|nous)? ce que tu (?:sais|peux) faire",
    "(?:par ou|comment) (?:on |je |j')?commence(?:r)? (?:avec (?:toi|ca|ce bot|cet outil))|(?:je suis|chu|jsuis|chus|j'suis) (?:perdue?|melee?|nouvea?u?(?:elle)?(?: ici)?)|quelles? langues? (?:parle|parlez|comprend|comprenez)[a-z]*[- ](?:tu|vous)|(?:tu|vous) parle[sz]? (?:quelles? langues?|francais(?: et anglais)?)(?= ?[?]?$)|premiere fois(?: (?:ici|que j'utilise).*)?",
    'a quoi (?:ca |tu |vous )?(?:sert|sers|servez)(?:[- ](?:tu|vous))?|quelles questions(?: (?:je peux|puis[- ]je|poser|peut[- ]on)(?: poser)?)?',
  ],
  filler: [
    "(?:mon |voici mon )?(?:nas|numero d'assurance sociale|tel|telephone|cell|adresse)(?: (?:c'est|est|:))(?= |$)",
    "svp|stp|s'il (?:vous|te) plait|merci d'avance|merci|bonne (?:journee|soiree|fin de journee)",
    'lol|haha|euh|hum|bon|ben|bin|eh|ah|oh|ok|okay|oui|ouais|la|donc|alors|aussi|juste|vraiment|peut[- ]etre|idealement|actuellement|presentement|en ce moment|maintenant|ces temps[- ]ci|ici|chez vous|au juste|exactement|finalement|parfait|super|genial',
    "(?:j'aimerais|je voudrais|je veux|j'voudrais|pourriez[- ]vous|peux[- ]tu|pouvez[- ]vous|pourrais[- ]tu)(?: (?:me )?(?:savoir|dire|connaitre|indiquer))?(?: si)?|je me (?:demandais?|questionne)(?: si)?|(?:sais[- ]tu|savez[- ]vous)(?: si)?|dites[- ]moi|dis[- ]moi|une (?:petite )?question",
  ],
  speak: {
    en: [
      "(?:en |a l'|l')anglais(?: (?:svp|stp|s'il (?:vous|te) plait))?|(?:parle[rsz]?|reponds|repondez|repondre|continue[zr]?|(?:re)?passe[zr]?|prefere(?:rais)?|tradui[st](?:ez)?|aimerais (?:mieux )?|aime mieux|redi[st]|repete[zr]?)(?:[- ]moi)?(?: (?:ca|le|tout|lire|avoir))*(?: (?:a|en|vers))? (?:l')?anglais(?: (?:svp|stp))?",
    ],
    fr: [
      '^(?:le )?francais[ ?!.]*$',
      "(?:en|au) francais(?: (?:svp|stp|s'il (?:vous|te) plait))?|(?:parle[rsz]?|reponds|repondez|repondre|continue[zr]?|(?:re)?passe[zr]?|prefere(?:rais)?|tradui[st](?:ez)?|aimerais (?:mieux )?|aime mieux|redi[st]|repete[zr]?)(?:[- ]moi)?(?: (?:ca|le|tout|lire|avoir))*(?: (?:a|au|en|vers))? (?:le )?francais|francais (?:svp|stp|s'il (?:vous|te) plait)",
    ],
  },
  seek: [
    "(?:a|sur|pour|vers) (?:quoi|quels? [^ ]+|quelles? [^ ]+|lesquels|lesquelles) (?:est[- ]ce que )?(?:je |j'|on |puis[- ]je |peut[- ]on |peux[- ]je |quelqu'un )+(?:peux |peut |pourrais |pourrait )?(?:encore |toujours )?(?:postuler|appliquer|candidater)|ke?l?k(?:e )?chose",
    `${have}(?: (?:encore|toujours|presentement|actuellement|en ce moment|aussi))?(?: (?:un|une|des|de|d'|du|quelque chose|qqch(?:ose)?|qqchose|autre chose|d'autres))?`,
    "(?:je |on |j')?(?:cherche|(?<!(?:de|en|et|la|d') ?)recherche|chercherais|cherchons|me cherche|suis a la recherche(?: d[e'])?|magasine)(?: (?:un|une|des|de|du|d'))?|a la recherche d[e'u]",
    "(?:quelque chose|qqch(?:ose)?|qqchose|un poste|une job|un emploi|de quoi)(?: (?:pour|qui|dans|en|comme))(?: (?:moi|me|mon|quelqu'un))?(?: (?:ressemble|convien(?:t|drait)|correspond))?|qui (?:me|pourrait me) (?:ressemble|convien(?:t|drait)|correspond|va|irait)|(?:pour|a) (?:moi|quelqu'un(?: (?:qui|comme moi|comme))?|mon profil)",
    "(?:quels?|quelles?)(?: (?:sont les|est le|genre de|sorte de|type de))? (?:postes|emplois|offres|jobs|roles|stages)|lesquels|lesquelles|qu'?est[- ]ce (?:que vous avez|qu'il y a|qui (?:est|serait))|vous avez quoi|t'as quoi|y'?a quoi|qu'avez[- ]vous|que (?:proposez|offrez)[- ]vous",
    "(?:kel|kels|quel|quels|c'est quoi les) (?:job|jobs|poste|postes|emplois)(?: (?:que )?vous avez)?|(?:j'aimerais|je voudrais|je veux|j'aime(?:rais)?)(?: bien)? (?:travailler|faire|devenir|etre|un poste|une job|un emploi)(?: (?:dans|en|comme|sur|avec|pour|de|d'))?|(?:montre|montrez|donne|donnez|trouve|trouvez|envoie|liste[zr]?|affiche[zr]?)(?:[- ]moi)?(?: (?:tous|toutes|les|des|un|une|la liste))*",
    '(?:vous )?(?:embauchez|recrutez|engagez|cherchez|recherchez)(?:[- ]vous)?(?: (?:un|une|des|du|en|dans))?',
    'pour travailler (?:sur|dans|avec|en)|travailler (?:sur|dans)',
  ],
  self: [
    "(?:moi )?(?:je |j'|j)(?:suis|ai|etais|avais|fais|faisais|travaille|travaillais|code|bosse|connais|parle|aime|adore|maitrise|programme|redige|ecris|dessine|gere|gerais|dirige|enseigne|etudie|finis|termine|viens|sais|touche|m'occupe|m'y connais|me debrouille|possede|detiens|habite|reste|vis)(?= )|(?:chu|chus|chui|chuis|jsuis|jfais|jai|jtravaille|jaime|jconnais|j'suis|j'fais|j'travaille|j'connais|j'sais|jsais)(?= )|ai[- ]je|suis[- ]je",
    "(?:mon|ma|mes) (?:domaine|metier|experience|formation|profil|parcours|specialite|truc|force|diplome|bac|passion|quotidien|emploi actuel|job|boulot|chum|blonde|conjointe?|mari|femme|fils|fille|ami|amie|cousin|cousine|soeur|frere|mere|pere|collegue|copain|copine|neveu|niece|competences?)(?= )|une? (?:ami|amie|collegue|cousine?|connaissance)(?= )|c'est (?:mon|ma) (?:domaine|metier|force|truc|quotidien|passion|affaire|specialite)",
    "(?:ans?|annees?) (?:d'experience|de carriere|de metier|en|dans|comme|a|que)(?= )|depuis (?:\\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|plusieurs|longtemps|quelques) ?(?:ans?|annees?|mois)?|quelqu'un (?:qui|comme|avec)|de (?:formation|metier)|ancien(?:ne)? (?=[^ ]+ )|forte? en|bonne? (?:en|avec|la[- ]dedans)|passionnee? (?:de|par|d')",
  ],
  suits: [
    "(?:pour|a) (?:moi|quelqu'un|lui|elle|nous|eux)(?: (?:qui|comme moi|comme|avec))?|(?:pour|a) mon profil|(?:me|lui|nous) (?:ressemble|convien(?:t|drait|drais)|correspond(?:rait)?|va|irait|interesse(?:rait)?|plairait)(?:ait)?|(?:correspond(?:rait|ent)?|convien(?:t|nent|drait)) a|ca (?:vous|t'|te) (?:dit|interesse|interesserait|tente)|(?:la|las)[- ]dedans|de quoi (?:pour|dans|en|comme|la)|(?:quelque chose|qqch|qqchose|un truc|de l'ouvrage|du travail|une place|de la place|autre chose)(?: (?:pour|dans|en|comme|de|qui|la))?|ca (?:m'|me )?(?:interesse(?:rait)?|fitte(?:rait)?)|ou (?:je|il|elle|on|est[- ]ce que je) (?:pourrai[st]|fitte(?:rais)?|cadre(?:rais)?)|pareil",
  ],
  jobs: [
    '(?:les )?(?:derniers?|dernieres?|nouveaux|nouvelles|plus recents?|plus recentes?)(?: (?:postes?|emplois?|offres?|affichages?|jobs?))(?: (?:affichee?s?|publiee?s?))?|(?:postes|emplois|offres) (?:les )?plus recents',
    `(?:tous |toutes |les |des |vos |d'autres |nouveaux |nouvelles )*${jobs}(?: (?:a pourvoir|disponibles?|offerts?|affiches?|vacants?|ouverts?))*`,
    "(?:qu'?est[- ]ce qui est|c'est quoi (?:qui est|les postes)|quoi de) (?:ouvert|disponible|dispo|neuf|affiche)|ce qui est (?:ouvert|disponible|dispo|affiche)|(?:vous )?(?:embauchez|recrutez|engagez)(?:[- ]vous)?",
    "liste|tout|la liste|quoi d'autre(?: (?:est )?(?:ouvert|dispo))?|d'autres(?= ?[?!.]*$)|ceux (?:en|qui sont en) teletravail|nouveautes?|du nouveau|(?:kosse|kesse|qu'?est[- ]ce|quoi|que?)(?: qu[e'y]* ?| )(?:y a|il y a|y'a|ya|a)? ?(?:d'|de )?(?:ouvert|dispo(?:nible)?|affiche|bon)",
    "(?:est[- ]ce que )?(?:vous|on) (?:embauchez|recrutez|engagez|embauche|recrute)(?: (?:du monde|quelqu'un|en ce moment|presentement|ces temps[- ]ci))+",
  ],
  oneJob: [
    `(?:le|ce|cet|cette|la|l'|du|au|votre|un) ?${job}(?: (?:de|d'|en|du|des|comme|a|aux?|pour|«))?`,
    "(?:pour|comme|a titre d[e']) (?:(?:le |l'|la |etre |devenir |une? )?(?!moi|les|des|mon|ma|quelqu'un|ca|nous|vous|mes)[^ ?!.,]+)",
    "^(?:le|la|l') ?[^ ]+",
  ],
  oneJobWord: [job],
  apply: [
    "(?:comment|ou|quand|pour|puis[- ]je|peut[- ]on|peux[- ]tu|est[- ]ce que je peux|je peux|je veux|je voudrais|j'aimerais|on peut|faut[- ]il)(?: (?:est[- ]ce (?:que|qu')|on|je|faut|il faut|fait[- ]on|fais[- ]je|encore|m'y prendre pour|faire pour|dois[- ]je|puis[- ]je|peut[- ]on|peux|veux|dois|peut|que|qu'on|l'on))* (?:postul(?:e[rz]?|es|ons|ait)|appliqu(?:e[rz]?|es|ons)|(?:pose[rz]?|depose[rz]?|soumet(?:s|tre|tez)?|presente[rz]?|envoie|envoye[rz]?|transmet(?:s|tre)?)(?: (?:ma|sa|une|la|notre|votre) candidature)?|m'inscri[rs]e?|candidater)(?: (?:a|au|aux|pour|sur|comme|en|ici|la|pour le poste|a ca))?",
    '(?:j.?)?(?:postuler|postule|postulez|appliquer|applique|candidater)(?: (?:a|au|aux|pour|sur|comme|en|ici|en ligne))?|(?:ma|la|une|sa) candidature|formulaire de candidature|poser (?:sa|ma) candidature',
    "(?:j'?envoie|j'?envoies|envoyer|envoye[sz]?|faire parvenir|soumettre|deposer|laisser|transmettre|remettre|on l'envoie|on envoie|donner)(?: (?:mon|ma|un|le|votre|notre|son|mes))?(?: (?:cv|c\\.v\\.|curriculum(?: vitae)?|candidature|dossier|demande|lettre|portfolio))?(?: (?:pour|a|au|comme|quoi|ou|sur|en))?(?: (?:pis|et|puis) (?:ou|quoi))?",
    "(?:je fais quoi|quoi faire|qu'?est[- ]ce que je (?:fais|dois faire)|que dois[- ]je (?:faire|envoyer|fournir)|prochaine etape|etapes(?: pour)?|comment m'y prendre|comment (?:on )?(?:fait|faire)(?: pour)?|marche a suivre|comment ca (?:marche|fonctionne) pour)",
    "(?:quelle|c'etait quoi|c'est quoi|quel est|quelle est) l'?adresse(?: (?:courriel|de courriel))?(?: (?:pour|ou|a))?|a qui (?:je |dois[- ]je |on )?(?:ecri[st]|ecrire|m'adresser?|envoyer|envoie|adresse|parle|parler)|qui (?:contacter|dois[- ]je contacter|je contacte)|personne[- ]ressource",
    "inscri[st](?:vez)?[- ]moi|je suis partante?|je veux (?:cette|ce|le|la) (?:job|poste)|ca m'interesse",
  ],
  applyAnytime: [
    '(?:repertoire|inventaire|bassin|banque|liste)(?=.{0,60}(?:mon|son|leur|ma|sa|le|notre) (?:nom|cv|candidature|curriculum)(?![a-z]))|(?:laisse|mett|mets|depose|donne|inscri)[a-z]*(?: (?:mon|son|leur|ma|sa))? (?:nom|cv|candidature)(?=.{0,40}(?:repertoire|bassin|banque|liste|plus tard|au cas|prochain|rien (?:ne )?(?:fait|me|convient)))',
    'candidature (?:spontanee|generale|libre|ouverte)|(?:futurs?|futures?|prochains?|prochaines?|eventuels?|eventuelles?)(?: futurs?)? (?:postes?|emplois?|offres?|concours|ouvertures?|possibilites)|(?:postes?|emplois?|offres?|ouvertures?|possibilites) (?:futurs?|futures?|a venir|plus tard|eventuels?|prochaines?)',
    "(?:garde[rz]?|laisse[rz]?|conserve[rz]?)(?: (?:mon|ma|le|vous|mes))*(?: (?:cv|c\\.v\\.|candidature|nom|dossier|coordonnees))|banque de (?:candidatures?|candidats|cv|talents)|au cas ou|bassin de talents|si (?:un|quelque chose|d'autres) (?:poste|emploi)?s? ?(?:ouvre|s'ouvre|se libere)|plus tard",
  ],
  status: [
    "(?:est[- ]ce |c'est |c |est[- ]il |est[- ]elle |est il |est elle |il est |elle est |est |sont |sont[- ]ils |etait |ca )*(?:tu )?(?:encore|toujours|deja|bien|maintenant|plus)(?: (?:tu|de|en))?(?: (?:ouverte?s?|disponibles?|dispo|affichee?s?|valides?|actifs?|actives?|d'actualite|ferme(?:e|es|s)?|terminee?s?|expiree?s?|pourvue?s?|vacante?s?|comble(?:e|s|es)?|en ligne|temps|possible|bon|la|offert(?:e|s|es)?))(?: (?:a|aux) candidatures)?",
    "(?:c'est |c |est[- ]ce |est[- ]il |est[- ]elle |est |il est |sont |c'est[- ]tu |c'tu |est tu )+(?:ouverte?s?|ferme(?:e|es|s)?|termine(?:e|s|es)?|expire(?:e|s|es)?|disponibles?|dispo|combl(?:e|ee)s?|pourvue?s?|archivee?s?)(?: (?:ou non|la))?",
    "trop tard|(?:existe|accepte[zr]?|recrute[zr]?|embauche[zr]?|prend|prenez|cherche[zr]?|recherche[zr]?|recevez|engage[zr]?|affiche[zr]?)(?:[- ](?:vous|tu|on|t[- ]il|t[- ]elle|il|elle))*(?: tu)? (?:encore|toujours)(?: (?:des candidatures|des cv|du monde|quelqu'un))?|(?:encore|toujours) (?:des |les )?candidatures|(?:encore|toujours) (?:en train de )?(?:recruter|embaucher|accepter)",
    '(?:a[- ]t[- ]il|a[- ]t[- ]elle|est[- ]ce que)(?<keep>(?: [^ ?]+){0,9}) (?:ferme|expire|comble|pourvu|ouvert|disponible|termine)e?s?(?: (?:encore|toujours|deja))?',
    '(?:date limite|cloture) (?:est )?(?:passee|depassee)|manque la date',
  ],
  state: [
    'ouverte?s?|fermee?s?|close?s?|perimee?s?|mort|morte|comblee?s?|pourvue?s?|expiree?s?|disponibles?|dispo|affichee?s?|terminee?s?|archivee?s?|trop tard|rate|manque|a pourvoir|en cours|actifs?|actives?|offerte?s?|valides?|vacante?s?|passee?s?|depassee?s?|existe(?:nt)? (?:pu|plus)|trouve(?:e|es|s)? (?:leur|votre|preneur)|finie?s?|en ligne|retiree?s?|prise?s?|disparue?s?|bouchee?',
  ],
  still: ['encore|toujours|deja|plus'],
  documents: [
    'cv|c\\.v\\.|curriculum(?: vitae)?|lettres?(?: de (?:motivation|presentation|recommandation))?|portfolios?|book|candidatures?|references|pieces? jointes?|documents?|papiers?|formulaires?|preuves?|dossier',
  ],
  sending: [
    "envoyer|envoie|envoies|envoyez|envoye|soumettre|soumets|soumis|joindre|joins|inclure|fournir|fournis|remplir|remplis|upload(?:e|er|ez)?|televerser|deposer|depose|transmettre|poster|remettre|porter|postuler|postule|postulez|appliquer|applique|candidater|contacter|inscrire|m'inscris|inscrivez|adresser",
  ],
  which: ["quel|quelle|quels|quelles|kel|combien|qui|quoi|quand|ou(?= (?:est|c'est|se|ca))|lequel|laquelle"],
  how: [
    "comment|ou (?:est[- ]ce que )?(?:j'|je|on|dois|envoyer|postuler|appliquer|faut)|a qui|a quelle adresse|quelle? (?:adresse|procedure|demarche|lien)|demarches?|procedure|etapes?|marche a suivre|facon|consignes?",
  ],
  tell: [
    "(?:parle|parlez)(?:[- ]moi)?(?: (?:du|de|des|de la|d'))|(?:plus d'|plus de |des |de l')?(?:infos?|informations?|details?|renseignements|precisions)(?: (?:sur|a propos|concernant|pour|de))?|(?:decri[st](?:vez)?|explique[rz]?)(?:[- ]moi)?|resume(?:[rz]|[- ]moi)|en savoir (?:plus|davantage)(?: sur)?|c'est quoi(?: (?:ca|au juste))?|qu'?est[- ]ce que c'est que|en quoi consiste|(?:et )?(?:celui|celle)(?: (?:de|du|d'|en|pour|sur))?|a propos d[e'u]|concernant|qu'en est[- ]il d[e'u]",
  ],
  ask: [
    "(?:est[- ]ce|c'est|c'etait|c'tu|c quoi|cest|est[- ]il|est[- ]elle|etait|faut|faut[- ]il|fallait|devait|doit|dois|peut|peux|puis|pouvait|quel|quelle|quels|quelles|qui|quoi|combien|quand|comment|pourquoi|a qui|ca prend|demande[- ]t|exige|y a|avait)(?=[- ]| |$)|(?:(?<![\\p{L}\\p{N}',] )|(?<=(?:c'est|cest|est) ))ou(?=[- ]| |$)",
  ],
  back: [
    '(?:celui|celle|ceux|celles)[- ]?(?:la|ci)?|ce (?:poste|role|stage)(?:[- ]?(?:la|ci))?|cet (?:emploi|affichage)(?:[- ]?(?:la|ci))?|cette (?:offre|job|annonce)(?:[- ]?(?:la|ci))?',
    "(?:^|(?<= ))(?:ca|cela|ceci|y|le|la|lui|elle|il)(?= ?[?!.,]?$)|j'y|(?:pour|sur|de|a) (?:ca|cela|lui|elle)|c'est(?:[- ]tu| tu)?|c'tu|ca",
    'le meme|la meme|le precedent|la precedente|le poste(?= ?[?!.,]?$)',
  ],
  ordinals: [
    [
      "(?:le |la |l'|du |au )?(?:premier|premiere|1er|1re|1ere)(?: (?:poste|emploi|offre))?|(?:numero|no\\.?|#) ?(?:1|un)",
    ],
    [
      '(?:le |la |du |au )?(?:deuxieme|second|seconde|2e|2ieme|2eme)(?: (?:poste|emploi|offre))?|(?:numero|no\\.?|#) ?(?:2|deux)',
    ],
    ['(?:le |la |du |au )?(?:troisieme|3e|3ieme|3eme)(?: (?:poste|emploi|offre))?|(?:numero|no\\.?|#) ?(?:3|trois)'],
    ['(?:le |la |du |au )(?:dernier|derniere)(?: (?:poste|emploi|offre))?(?! (?:nuit|semaine|mois|annee|fois))'],
  ],
  more: [
    "(?:montre|montrez|donne|donnez|voir|affiche|affichez)?(?:[- ]moi)?(?: (?:la|les|d'))? ?(?:suite|plus|autres?|reste|suivants?|prochains?)(?: (?:postes|emplois|offres))?|d'autres|y en a[- ]t[- ]il d'autres|en voir plus|quoi d'autre|autre chose|y'?a quoi d'autre",
  ],
  relative: [
    "(?:ou|auxquels?|auxquelles?|auquel|a laquelle|que|pour lesquels|sur lesquels)(?: je| on| j'| l'on) (?:peux|peut|pourrais)(?: encore| toujours)? (?:postuler|appliquer|candidater)|qui (?:est|sont|serait|seraient)(?: encore| toujours)? (?:ouverte?s?|disponibles?|dispo|affichee?s?|a pourvoir)|encore (?:ouverte?s?|disponibles?)(?= ?[?.!]*$)(?<=(?:postes|emplois|offres|jobs)[^?]{0,40})",
  ],
  lastChance: [
    "(?:encore|toujours) (?:le )?temps(?: (?:de|d'|pour))?|(?:est[- ]ce que )?(?:je suis|chu|jsuis|suis[- ]je) (?:trop )?(?:tard|en retard)|(?:puis[- ]je|peut[- ]on|peux[- ]tu|je peux|on peut) (?:encore|toujours) (?:postuler|appliquer|envoyer)|trop tard pour (?:postuler|appliquer|envoyer)|(?:ai[- ]je|j'ai(?:[- ]tu)?|est[- ]ce que j'ai) (?:manque|rate|passe) (?:le |la |l'|mon )",
  ],
  advice: [
    "mes chances|(?:j'ai|ai[- ]je|j'aurais|aurais[- ]je)(?:[- ]tu)? (?:des |une |de bonnes |de )?chances?|(?:est[- ]ce que )?(?:je serais|serais[- ]je|je suis|suis[- ]je) (?:qualifiee?|(?:un )?bon(?:ne)? candidate?|assez (?:bon|bonne|qualifiee?))|vais[- ]je (?:etre (?:embauchee?|prise?)|l'avoir)|je vais[- ]tu l'avoir",
    '(?:meilleur|meilleure|meilleurs|meilleures|pire)s? (?:candidat|candidate|candidature|postulant)[es]*|(?:classe|trie|evalue|compare|note|filtre|selectionne)[rz]?(?:[- ]moi)?(?: (?:les|des|ces|mes|cette|ces))? (?:candidat|candidature|cv|postulant)[es]*|qui (?:devrais[- ]je|devrions[- ]nous|faut[- ]il) (?:embaucher|choisir|engager)|(?:corrige|revise|ameliore|relis|ecris|redige|evalue)[rz]?(?:[- ]moi)? (?:mon|ma|un|une) (?:cv|lettre|candidature|c\\.v\\.)',
  ],
  aspects: {
    classification: [
      "(?:c'etait |c'est |c |a )?(?:quel(?:le)?s?|le|de|au|ce|son)? ?(?:est )?(?:le |la )?(?:niveau|classification|echelon|classement|groupe et niveau)(?: (?:de classification|du|de|est|c'est|c'etait|pour|salarial))?|classee? (?:a|comme|au)|(?:ti|it|cs|as|ec|pm|is|pe)[- ]?quoi",
    ],
    languageProfile: [
      "(?:profil|exigences?|niveau|competences?|cote)s? (?:linguistiques?|de bilinguisme|de langue|de francais|d'anglais)|(?:faut|doit|dois|devait|fallait|falloir|devoir|obligatoire|demande|exige|oblige)(?:[- ](?:il|elle|on|je|t[- ]il|tu))*(?: (?:tu|que|absolument|vraiment|qu'on|je|on))*(?: (?:etre|parler|savoir|connaitre|maitriser|soit|sois))* (?:bilingue|anglais|l'anglais|francais|le francais|les deux langues)|(?:c'est|c'tu|est[- ]ce|est|c'est[- ]tu|etait|etre|doit etre|devait etre)(?: un poste)? bilingue(?: (?:obligatoire|imperatif))?|bilingue (?:obligatoire|imperatif|ou non)|bilinguisme(?: (?:exige|requis|demande|obligatoire|essentiel))?|(?:l')?anglais (?:requis|obligatoire|essentiel|exige|necessaire)|(?:le )?francais (?:requis|obligatoire|essentiel|exige|necessaire)|(?:cbc|bbb|ccc|cbb|bba)(?: (?:ou|vs) (?:cbc|bbb|ccc|cbb|bba))",
    ],
    place: [
      "(?:ou (?:est|c'est|ca|se trouve|se situe|est[- ]ce|doit|faut|je vais|on)|c'est ou|(?:dans|a) (?:quelle|quel) (?:ville|endroit|bureau|region)|lieu(?: de travail)?|(?:en )?(?:presentiel)|sur place|au bureau|(?:faut|dois|doit)(?:[- ]il|[- ]on)? (?:demenager|aller au bureau|se deplacer|habiter|vivre)|demenager|emplacement|localisation|(?:je vis|j'habite|je reste|je demeure|je suis base[e]?) (?:en region|(?:a|au|en|dans|pres de|loin de) [^ ?!.,]+)|combien de jours au bureau|travailler (?:d'ou|de n'importe ou|de l'etranger))",
      "(?:c'est|c'tu|est[- ]ce|est|c'est[- ]tu|est[- ]il|est[- ]elle|etait|peut[- ]on|puis[- ]je|on peut|je peux|se fait|faire|possible|travailler)(?: (?:tu|que|c'est|etre|en|de|a|le|du|un poste|travailler|faire|vraiment|possible|100 ?%|entierement|completement))* (?:teletravail|distance|maison|hybride|mode hybride)(?: ca)?",
    ],
    tenure: [
      "(?:(?:pour |ca dure |de )?combien de temps|quelle (?:est la )?duree|duree (?:du|de la|de l'|d'emploi|du contrat|prevue)|c'est (?:tu )?(?:pour )?(?:combien|permanent|temporaire|contractuel)|(?:permanent|indeterminee?|permanente) ou (?:temporaire|determinee?|contractuel(?:le)?|pas|non)|temporaire ou permanente?|type de (?:contrat|poste|nomination)|jusqu'?a quand dure|contrat (?:de|dure) combien|temps plein|temps partiel|date de fin)",
    ],
    team: [
      "(?:quelle|dans quelle|c'est quelle) (?:equipe|direction|division|branche|unite)|(?:quel|dans quel|c'est quel) (?:ministere|groupe|service|bureau)|(?:grosseur|taille) (?:de )?(?:l'|d')?equipe",
    ],
    salary: [
      "(?:(?:quel (?:est )?(?:le )?|le |un |au |du )?(?:salaire|salaires|traitement|paye|paie|remuneration|taux horaire|echelle salariale|fourchette salariale)|(?:combien|ca)(?: (?:ca|est[- ]ce que ca|est[- ]ce qu'on|on|je|c'est|vais[- ]je|ils))?(?: (?:paye|paie|paient|gagne|gagner|gagnerais|rapporte|payee?))|c'est paye(?: combien)?|(?:bien )?payee?s?)(?: (?:pour|du|de|d'|est|combien|annuel|comme|un|une|le|la))*",
    ],
    closing: [
      '(?:qui )?(?:ferm(?:e|ent|eront)|expir(?:e|ent)|(?:se )?termin(?:e|ent)) (?:bientot|prochainement|(?:cette|la) semaine(?: prochaine)?|ce mois(?:[- ]ci)?|en premier)',
      "(?:date(?:s)? (?:limite|de cloture|de fermeture|d'echeance|butoir)|cloture|echeance|heure limite|delai)(?: (?:pour|du|de|d'|est|c'est|quand))*|(?:jusqu'?a (?:quand|quelle date)|avant quand|d'ici quand|quand (?:est[- ]ce que ca |ca |le poste |l'affichage |se |est[- ]ce que |ca se )?(?:ferme|termine|fini[ts]?|cloture|expire|se termine)|ferme quand|finit quand|c'est pour quand|combien de temps (?:il |qu'il )?(?:me )?reste)",
    ],
    eligibility: [
      "(?:qui (?:peut|est admissible|a le droit)(?: (?:postuler|appliquer|candidater))?|admissib(?:le|les|ilite)|(?:citoyen|citoyenne|citoyens|citoyennete)(?: canadien(?:ne)?)?|resident(?:e|s)? permanent(?:e|s)?|permis de travail|visa|zone de selection|(?:ouvert|reserve|offert)e?s? (?:au public|aux? (?:fonctionnaires|employes|etudiants|externes?|tous|gens)|a (?:tous|toutes|tout le monde|l'externe|l'interne))|fonctionnaires? seulement|deja fonctionnaire|etrang(?:er|ere)s?|immigrant(?:e|s)?)",
    ],
    clearance: [
      'quelle (?:est la )?cote|(?:cote|enquete|verification|autorisation|habilitation|attestation)s? (?:de )?(?:securite|fiabilite|secrete?|securitaire)|cote(?: (?:secrete?|requise|exigee))|casier judiciaire|antecedents(?: (?:judiciaires|criminels))?|niveau de (?:securite|fiabilite)|tres secret',
    ],
    duties: [
      "(?:(?:c'est quoi |quelles? (?:sont|seraient|etaient)?(?: les)? |les |mes )?(?:taches|responsabilites|fonctions|attributions|mandat)(?: (?:du poste|principales|quotidiennes|de|du|c'est quoi))*|(?:qu'?est[- ]ce qu(?:e|'))(?: ?(?:je|on|la personne|il|elle|tu|vous)) ?(?:ferais|ferait|fait|fera|faire|ferai)(?: (?:dans|comme|au|de ses journees|toute la journee|au quotidien))?|(?:je ferais|on fait|ca fait|je fais|elle fait|il fait) quoi|journee type|description (?:du poste|de taches)|en quoi consiste(?: le (?:poste|travail))?|travailler sur quoi)",
    ],
    qualifications: [
      '(?:exig(?:e|eait|ent|ez)|demand(?:e|ait|ent|ez)|requi(?:ert|erait))[- ]?(?:t[- ]on |vous )?quoi(?: comme [^ ?]+)?|(?:quelles?|quoi comme) (?:connaissances|competences|exigences|habiletes)(?: (?:exigees?|demandees?|requises?))?',
      "(?:(?:c'est quoi |c quoi |quelles? (?:sont|etaient)?(?: les)? |les )?(?:qualifications?|exigences?|competences?|criteres?(?: (?:d'evaluation|essentiels))?|prerequis|atouts?|acquis)(?: (?:demandees?|requises?|requis|exigees?|essentiel(?:le)?s?|necessaires?|du poste|pour|recherchees?|de))*|(?:faut|doit|dois|faudrait|fallait|ca prend)(?:[- ](?:il|on|je|t[- ]il|tu))*(?: (?:tu|que|je|quoi|comme|qu'on|avoir|absolument))* (?:(?:un|une|des|de la|d'|de l'|quelle?|combien d') ?)?(?:experience|scolarite|etudes|diplome|bac|baccalaureat|maitrise|formation|certification)(?: (?:pour|comme|d'experience))?|(?:que|qu'est[- ]ce qu[e'])(?: il| ?ils)? (?:faut|demandez[- ]vous|recherchez[- ]vous)(?: (?:savoir|connaitre|avoir))?|annees? d'experience|ca prend quoi|technos?|langages|outils|technologies)",
    ],
    accommodation: [
      "(?:mesures? d'adaptation|accommodements?|adaptations? (?:pour|lors|durant|a l'entrevue)|besoins? particuliers?)(?: (?:pour|durant|pendant|lors|a))?",
      "(?:besoin|faut|voudrais|demander?|avoir|obtenir)(?: (?:d'|de |un |une |du |l'|la )*)(?:interprete|langue des signes|lsq|lecteur d'ecran|temps supplementaire|gros caracteres|braille)",
      '(?:entrevue|examen|tests?|evaluation|selection)(?=.{0,80}(?:handicap|dyslexi|sourd|malentendant|aveugle|malvoyant|fauteuil roulant|tdah|autis|interprete|lsq|temps supplementaire|plus de temps))|plus de temps(?=.{0,60}(?:entrevue|examen|test|evaluation))',
      '(?:handicap(?:e|ee|s)?|situation de handicap|dyslexi(?:e|que)|sourde?s?|malentendante?s?|aveugles?|malvoyante?s?|fauteuil roulant|tdah|autis(?:me|te))(?=.{0,160}(?:entrevue|examen|evaluation|selection))',
      "(?:je |j'|mon |ma |mes )(?=.{0,60}(?:aveugle|malvoyante?|sourde?|malentendante?|dyslexi\\p{L}*|begaie|begaiement|vue|ouie|lecteur d'ecran|gros caracteres|braille|fauteuil roulant|interprete|lsq|plus de temps|temps supplementaire)(?!\\p{L}).{0,200}(?:entrevue|examen|evaluation|(?:le|un|du|au|les|votre) tests?|processus de selection)(?!\\p{L}))",
    ],
    email: [
      "(?:adresse (?:courriel|de courriel|electronique|email|e-mail)|l'adresse|quelle adresse|courriel)(?: (?:pour|ou|a|du|de))*",
    ],
    subject: [
      "(?:dans )?(?:l'|la ligne d'|ligne d'|d')?objet(?: (?:du|de) (?:courriel|message))?|(?:titre|sujet) du courriel",
    ],
  },
  conditions: {
    remote: [
      "(?:100 ?% |entierement |completement |tout )?(?:(?:en |de |au |le )?teletravail|(?:de|a) (?:la |ma )?maison|a distance|de chez (?:moi|soi|nous)|en region|virtuel(?:lement)?|partout au (?:canada|pays)|de n'importe ou)",
    ],
    hybrid: ['(?:en |de )?(?:mode |travail )?hybrides?'],
    seasonal: ["(?:emplois? |postes? )?saisonni(?:er|ere)s?|emplois? d'ete"],
    indeterminate: ['(?:a |pour une |de )?(?:duree |periode )?indeterminee?s?|permanente?s?|permanence'],
    term: [
      "(?:a |pour une |de |d'une )?(?:duree |periode |terme )?(?<!in)determinee?s?(?: \\([^)]*\\))?|temporaires?|contractuel(?:le)?s?|contrats?|(?:d'|de )?(?:un|une|deux|1|2) ans?(?= |$|[?.,)])",
    ],
    acting: ["(?:par |en |d')?interim(?:aires?)?"],
    deployment: ["(?:par |en |une |d'une |de |les )?mutations?"],
    secondment: ['(?:par |en |un |de |les )?detachements?'],
    assignment: ["(?:par |en |une |d'|les )?(?:micro-?)?affectations?"],
    casual: ['(?:emplois? |postes? )?occasionnel(?:le)?s?'],
    levels: ['(?:[bc]{3}|aaa|bba|bab|abb|cca|cac|acc)(?:/[abc]{3})?(?= |$|[?.,!])'],
    student: ["etudiante?s?|stages?|stagiaires?|cooperatifs?|coop|pfete|emplois? d'ete|finissante?s?|programme co-?op"],
    english: [
      "(?:sans|pas|aucun|pas besoin)(?: (?:de|du|le|besoin|que|parler|savoir|exiger|demander|d'avoir))* francais|anglais (?:seulement|essentiel|uniquement)|unilingues? anglais|(?:le )?francais (?:n'est |est |soit |n'?)?(?:pas|non) (?:requis|exige|obligatoire|necessaire|essentiel)|(?:je )?(?:ne )?parle (?:juste|seulement|que)(?: l')? ?anglais",
    ],
    french: [
      "(?:sans|pas|aucun|pas besoin)(?: (?:de|d'|l'|besoin|que|parler|savoir|exiger|demander|d'avoir))* ?anglais|francais (?:seulement|essentiel|uniquement)|unilingues? francais|(?:je )?(?:ne )?parle (?:juste|seulement|que)(?: le)? francais|(?:l')?anglais (?:n'est |est |soit |n'?)?(?:pas|non) (?:requis|exige|obligatoire|necessaire|essentiel)",
    ],
    bilingual: ['bilingues?(?: imperatifs?)?'],
    employees: [
      "(?:ouvert(?:e?s)? |reserve(?:e?s)? |limite(?:e?s)? )?(?:seulement |uniquement )?(?:aux? |pour (?:les )?)?(?:employes?|employees?|fonctionnaires?|personnel)(?: (?:du gouvernement|federaux|federal|de la fonction publique|actuels|de l'etat|seulement|uniquement))+|(?:concours|postes?|processus|affichages?) internes?|a l'interne|reserves? aux (?:fonctionnaires|employes)",
    ],
    public: [
      "ouvert(?:e?s)? (?:au (?:grand )?public|a (?:tous|toutes|tout le monde|l'externe)|aux (?:gens|personnes) de l'exterieur)|(?:concours|postes?|processus|affichages?) externes?|a l'externe|sans etre fonctionnaire|pas fonctionnaire",
    ],
    open: [
      '(?:encore |toujours |actuellement |presentement )*(?:ouverts?|ouvertes?|disponibles?|dispo|a pourvoir|affiches?|en cours)(?: (?:en ce moment|actuellement|presentement))?|(?:ou |auxquels? |que )?(?:je peux|on peut|puis[- ]je) encore (?:postuler|appliquer)',
    ],
    closed: ['(?:fermes?|fermees?|archivee?s?|expiree?s?|anciens?|anciennes?|passes?|combles?)'],
  },
  team: [
    "(?:dans|de|avec|pour|a|au sein de|sur|par)? ?l'equipe (?:de la |des |du |de l'|de |d'|en |)((?:[^ ?!.,]+ ?){1,5}?)(?=$|[?!.,]| (?:svp|stp|en ce moment|actuellement|presentement|qui|sont|est|pour|ou))",
    "(?:(?:au|du|dans le|pour le) |^)bureau (?:de la |des |du |de l'|de |d')((?:[^ ?!.,]+ ?){1,4}?)(?=$|[?!.,]| (?:svp|stp|qui|sont|est|pour))",
  ],
  other: [
    '(?:nombre|nb|nbre) de (?:postes|places|personnes|ouvertures)(?: (?:a (?:pourvoir|combler)))?',
    'combien de (?:postes|places|personnes|ouvertures)(?: (?:y a[- ]t[- ]il|y avait[- ]il|a pourvoir|sont a pourvoir|il y a|etaient))*(?: (?:pour|comme))?',
    "(?:a|de) qui (?:se rapport(?:e|ait|erait)|rel[e]v(?:e|ait|erait)|on se rapporte|je me rapporte(?:rais)?)(?:[- ]t[- ](?:il|elle))?|(?:se rapporte|releve|relevait|relevant|rapportait)(?: (?:a|de))?(?: qui)?|c'est qui (?:le|la|mon|ma) (?:boss|patron|patronne|gestionnaire|superviseure?)|(?:mon|le|la) (?:patron|patronne|superieur|superieure|gestionnaire d'embauche)",
    'sur appel|de garde|heures supplementaires|temps supplementaire|quarts?|horaires?|heures(?: de travail| par semaine)?|fins? de semaine|soirs?|temps plein|temps partiel|voyager|deplacements?|avantages(?: sociaux)?|vacances|conges|pension|stationnement|equipement|ordinateur',
    "date (?:de |d')(?:debut|entree en fonction)|quand (?:ca )?commence|entree en fonction",
    "entrevues?|entretiens?|examens?|tests?|(?<!(?:en |d'))evaluation|processus (?:de selection|d'embauche)|references|delai de reponse|bassin",
    "annees? d'experience|combien d'(?:annees|experience)|diplome|scolarite|etudes|bac|secondaire|certification|permis",
    'technos?|technologies|outils|langages(?: de programmation)?|logiciels?|cadriciels?|connaitre|connaissances?',
  ],
  work: [
    '(?:poste|emploi|job|jobine|boulot|taf|ouvrage|travail|travaille|travailler|travaux|offre|affichage|annonce|concours|metier|carriere|embauche[rz]?|recrut(?:e|er|ez|ement)|engage[rz]?|postule[rz]?|appliquer|candidat|candidate|candidature|cv|curriculum|salaire|paie|paye|remuneration|cloture|date limite|equipe|competence|experience|teletravail|hybride|temps plein|temps partiel|permanent|permanente|contrat|contractuel|cote|bilingue|stage|stagiaire|coop|entrevue|entretien|tache|gestionnaire|patron|fonctionnaire)s?',
  ],
  offTopic: [
    'meteo|quel temps|temperature|quelle heure (?:est[- ]il|il est)|quel jour|horoscope|loterie|bourse|bitcoin|le score|qui a gagne|recette|blague|poeme|chanson|film|restaurant|pizza',
    "capitale d[eu']|population d[eu']|sens de la vie|tradui[st](?:ez)? (?:ca|ceci|cette)|mot de passe|passeport|permis de conduire|declaration de revenus|mes impots|mon imprimante|carte (?:soleil|d'assurance maladie)|assurance[- ]emploi|securite de la vieillesse|mes prestations",
  ],
  except: [
    "(?:pas|mais pas|sauf|excepte|autre que|a part) (?:celui |celle |ceux |le |la |l'|les |un |une )?(?:de |d'|du |en )?((?:[^ ?!.,]+ ?){1,4})",
  ],
}
