import type { Wording } from './wording.ts'

const when =
  "(?:quand(?: est[- ]ce qu(?:e |'))?|lorsqu(?:e |'|(?=une? ))|des (?:la parution|l'affichage)|des qu(?:e |'| ?(?=une? ))|aussitot qu(?:e |')|(?:chaque|a chaque|toutes les) fois qu(?:e |')|(?<if>si(?!\\p{L})|s'?(?=ils? )|au cas ou|advenant))"
const about = `(?:au besoin,? )?(?:${when}|(?:de|des|du|pour|sur|a|aux?|concernant)(?!\\p{L})|d'|:)`
const wish = "(?:j'aimerais(?: bien)?|je (?:veux|voudrais|souhaite(?:rais)?|desire(?:rais)?)|j'(?:veux|voudrais))"
const please = "(?:s'il (?:te|vous) plait|svp|stp|merci)"
const alerts = "(?:alertes?|notifications?|avis)(?: d'emplois?| emplois?)?"
const tellMe =
  "(?:(?:avise[sz]?|avisez|averti[st]?|avertissez|previen[st]?|prevenez|alerte[sz]?|notifie[sz]?|informe[sz]?|ecri[st]?|ecrivez)[- ](?:le[- ])?moi(?:[- ]le)?|(?:m'|me )(?:aviser|avertir|alerter|notifier|prevenir|informer|ecrire|avise[sz]?|avisiez|avertisses?|avertissiez|previennes?|preveniez))"
const say =
  '(?:(?:dis|dit|dites)[- ](?:le[- ])?moi(?:[- ]le)?|(?:me|le) (?:le )?(?:dire|dises|disiez)|rappel(?:le[sz]?|ez)[- ]moi)'
const sign =
  '(?:(?:fais|fait|faites|laisse[sz]?)[- ](?:le[- ])?moi(?:[- ]le)? (?:savoir|signe)|(?:me|le) (?:faire|fasses?|fassiez|laisser?|laisses|laissiez) (?:savoir|signe))'
const verb =
  '(?:(?:arrete|annule|supprime|efface|enleve|retire|cesse|desactive|stoppe|termine)[rsz]?|stop|(?:mets?|mettez|mettre) fin (?:a|aux))'
const mine = "(?: (?:toutes?|tous))?(?: (?:mes|mon|ma|les|la|l'|ces|cette|tes|vos|ton|votre|des))?(?:(?<=') ?| )"
const erase = '(?:supprime|efface|enleve|retire|detrui[st]|detruise|elimine)(?:[rsz]|ez)?'
const want = `(?:(?:${wish}) que (?:tu|vous) |${wish} )?`
const jobs = "(?:postes?|emplois?|affichages?|offres?(?: d'emplois?)?|jobs?|ouvertures?|concours)"
const ouvrir = "(?:s')?ouvr(?:e|es|ent|ira|iront|irait|ait)"

export const fr = {
  before: new RegExp(
    `^(?:(?:bonjour|bonsoir|allo|salut|hey|ok|oui|non|alors|bon|et|donc|parfait|super|${please}|est[- ]ce que (?:tu|vous) (?:peux|peut|pouvez|pourrais|pourriez)|(?:peux|peut|pourrais|pourrait)[- ]tu|tu (?:peux|peut|pourrais)(?: tu)?|(?:pouvez|pourriez)[- ]vous|vous (?:pouvez|pourriez)|veuillez)[,.!; ]+)+`,
    'u',
  ),
  behind: new RegExp(`[ ,.!]+(?:${please}(?: (?:d'avance|beaucoup|bien))?|pour moi|ok|la)$`, 'u'),
  alert: [
    new RegExp(`(?<!\\p{L})${tellMe} ${about} ?(?<rest>.+)`, 'du'),
    new RegExp(
      `(?<!\\p{L})(?:(?:tiens|tien|tenez|garde[sz]?|gardez|mets|mettez)[- ]moi|(?:me|etre) (?:tenir|tenue?s?|garder|mise?|mettre)) (?:au (?:courant|fait|parfum)|informe\\S*|a jour) ${about} ?(?<rest>.+)`,
      'du',
    ),
    new RegExp(`(?<!\\p{L})etre (?:avise|averti|prevenu|alerte|notifie|informe)[e·.()]*s? ${about} ?(?<rest>.+)`, 'du'),
    new RegExp(
      `(?<!\\p{L})(?:cree[rsz]?|creez|ajoute[rsz]?|mets?|mettre|mettez|veux|voudrais|aimerais|souhaite|desire|faire|fais|faites|recevoir|avoir|programme[rsz]?|active[rsz]?|configure[rsz]?|envoie[sz]?|envoyez|envoyer|(?:abonne|inscri[st]|inscrive)[rsz]?[- ]moi|m'(?:abonner|inscrire))(?:[- ]moi)? (?:une |des |les |aux |a des |a une |l'|d')?(?:nouvelles? )?(?:alertes?|notifications?)(?: d'emplois?| emplois?)?,? (?:${about} ?)?(?<rest>.+)`,
      'du',
    ),
    new RegExp(
      `(?<!\\p{L})(?:envoie[sz]?|envoyez|envoyer|donne[sz]?|donnez|fais|faites)[- ]moi un (?:message|avis|mot|courriel|signe) ${about} ?(?<rest>.+)`,
      'du',
    ),
    /(?<!\p{L})(?:(?:abonne[sz]?|inscri[st]|inscrivez)[- ]moi|m'(?:abonner|inscrire)) (?:aux?|a la|a l'|a|pour)(?<rest>.+)/du,
    /^(?:surveille[rsz]?|guette[rsz]?) (?<rest>.+)/du,
    new RegExp(`^(?:nouvelle )?alertes?(?: emplois?| d'emplois?)? ?(?:${about}) ?(?<rest>.+)`, 'du'),
    new RegExp(`^${when} ?(?<rest>.+?),? (?:${please} |alors |tu peux |peux-tu )*${tellMe}$`, 'du'),
  ],
  tell: [
    new RegExp(`(?<!\\p{L})(?:${say}|(?<hope>${sign})) ${when} ?(?<rest>.+)`, 'du'),
    new RegExp(`(?<!\\p{L})${wish} (?:le )?savoir ${when} ?(?<rest>.+)`, 'du'),
    new RegExp(`^${when} ?(?<rest>.+?),? (?:${please} |alors |tu peux |peux-tu )*(?:${say}|(?<hope>${sign}))$`, 'du'),
  ],
  opens: new RegExp(
    [
      `(?<!\\p{L})${ouvrir}(?!\\p{L})`,
      '(?<!\\p{L})(?:est|sont|sera|seront|soit|serait) (?:affiche|publie|annonce)e?s?(?!\\p{L})',
      '(?<!\\p{L})(?:sera|seront|soit|serait) (?:disponible|ouvert|vacant|libre|a pourvoir)\\p{L}*',
      '(?<!\\p{L})(?:sort|sortent|sortira|sorte|se liber\\p{L}+|apparai\\p{L}+|devien\\p{L}+ (?:disponible|vacant|libre)s?|parai\\p{L}+)(?!\\p{L})',
      `(?<!\\p{L})nouve(?:l|lle|lles|au|aux) ${jobs}(?!\\p{L})`,
      '(?<!\\p{L})(?:vous|tu|on|ils) aur\\p{L}+',
      '(?<!\\p{L})y (?:en )?aura(?!\\p{L})|(?<!\\p{L})du nouveau(?!\\p{L})',
    ].join('|'),
    'u',
  ),
  opensWhen:
    /(?<!\p{L})(?:(?:il |i )?y ?'?a|ya)(?!\p{L})|(?<!\p{L})(?:est|sont) (?:ouvert|disponible|vacant|libre|a pourvoir)\p{L}*(?! jusqu)|(?<!\p{L})(?:(?:vous avez|tu as|on a)(?!\p{L})|(?:vous|tu|on|ils) (?:embauch|recrut|cherch|engag|affich|publi|ouvr)\p{L}+)/u,
  another:
    /(?<!\p{L})(?:ferm(?:e|ent|era|eront|eture)|date limite|clotur|cloture|echeance|fini[tr]?(?!\p{L})|se termine|expir)|(?<!\p{L})(?:ma candidature|mon (?:entrevue|dossier|cv)|(?:les|mes|des) resultats?)(?!\p{L})|(?<!\p{L})je (?:suis|serai|sois) (?:retenu|choisi|embauche|selectionne|accepte|refuse)/u,
  bare: new RegExp(
    `^(?:${tellMe}|(?:cree[rsz]?|creez|ajoute[rsz]?|mets|faire|je veux|nouvelle)(?:[- ]moi)? ?(?:une )?${alerts}|(?:abonne[rsz]?|inscri[st]|inscrivez)[- ]moi|m'abonner|(?:tiens|tenez)[- ]moi (?:au courant|informe\\S*))$`,
    'u',
  ),
  lead: /^(?:(?:que|qu'|qu(?=une? )|qu(?=une?\b)|est[- ]ce qu(?:e |')|jamais|un jour|au besoin|si|s'il|il|i|y ?'?a(?:ura)?|ya|on|vous|tu|ils|(?:embauche|recrute|cherche|engage|affiche|publie)[sz]?|embauchez|(?:avez|as|a)(?= (?:une?|des|du|de) )|aurez|une?|des|du|de|d'|les?|la|l'|tous|toutes?|pour|sur|aux?|a(?= )|en|concernant|nouve(?:au|aux|l|lle|lles)|quelques?(?! chose)|prochaine?s?|(?:s')?ouvr(?:e|ent|ira|iront)|(?:est|sont|sera|seront) (?:affiche|publie)e?s?|ca(?= ))(?:(?<=')|(?![\p{L}\p{N}'])) ?)/u,
  opening: new RegExp(
    ` ?(?<!\\p{L})(?:qui )?(?:${ouvrir}|(?:est|sont|sera|seront|soit|serait) (?:affiche|publie|annonce|ouvert|disponible|vacant|libre|a pourvoir)\\p{L}*|sort(?:ent|ira|e)?|se liber\\p{L}+|apparai\\p{L}+|devien\\p{L}+ (?:disponible|vacant|libre)s?)(?!\\p{L})`,
    'gu',
  ),
  pronoun:
    /^(?:(?:il )?(?:y )?en (?:a|aura)(?: une?)?|(?:il )?y en a(?:ura)?(?: une?)?|une?|l'une?|ca(?: (?:change|arrive))?|cela|ce(?:lui|lle|ux|lles)(?:[- ](?:ci|la))?|c'est le cas|(?:une? )?(?:postes? |emplois? |affichages? )?(?:comme (?:ca|cela|ce\p{L}+(?:[- ](?:ci|la))?)|semblables?|pareils?|du (?:meme )?genre))$/u,
  anything: new RegExp(
    `^(?:(?:une?|des|de|du|les?|la|tous|toute?s?|nouve(?:au|aux|l|lle|lles)|autres?|prochaine?s?|n'importe quel(?:le)?) ?)*(?:${jobs}|(?:quelque )?chose|nouve(?:au|aute|autes)|travail|opportunites?)?(?: (?:de |d')?(?:nouve(?:au|aux|lle|lles)|neuf|interessante?s?|autre))*$`,
    'u',
  ),
  list: [
    /^(?:(?:montre|affiche|liste|donne|consulte|vois|voir|lis)\p{L}*(?:[- ]moi)? |(?:quelles|c'est quoi|ce sont quoi|ou) (?:sont )?|je (?:veux|voudrais) voir )?(?:la )?(?:liste )?(?:de )?(?:toutes )?(?:mes |les |des )?alertes(?: actives| d'emploi| en cours)?$/u,
    /^(?:est[- ]ce que )?(?:j'ai|ai[- ]je|j'ai[- ]tu)(?: des| quelles| combien d'| une)? ?alertes?(?!\p{L})/u,
    /^(?:quelles|combien d'|quelle) ?(?:sont les )?alertes?(?!\p{L}).*(?:ai[- ]je|j'ai|suis)/u,
    /^(?:que|qu'est[- ]ce que) (?:surveilles?[- ]tu|surveillez[- ]vous|tu surveilles|vous surveillez)(?!\p{L})/u,
  ],
  stop: [
    new RegExp(`^${verb}${mine}(?:${alerts}|messages)(?: (?:numero |no\\.? ?|# ?|n[o°] ?)?(?<which>\\d{1,2}))?$`, 'du'),
    new RegExp(
      `^${verb}(?: la| l')? ?(?:alerte )?(?:numero )?(?<nth>premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|derniere?|une?|deux|trois|quatre|cinq)(?: alerte)?$`,
      'du',
    ),
    new RegExp(
      `^${verb}${mine}alertes? (?:pour|sur|concernant|de|des|du|d')(?: ?(?:les?|la|l'|une?|des|de) ?)?(?<about>.{2,100})$`,
      'du',
    ),
    /^(?:arrete|cesse|stop)[rsz]? (?:de |d')?(?:(?:m'|me )\p{L}+|envoyer)(?!\p{L})/du,
    /^je (?:ne |n')?(?:veux|souhaite|desire)(?: plus| pas)(?: (?:recevoir|avoir))?(?: (?:d'|de |des |aucune |les |tes |vos ))?(?:alertes?|avis|messages|notifications)(?!\p{L})/du,
    /^(?:plus|pas|fini|finies?) (?:d'|de |les )?(?:alertes?|notifications|messages)$/du,
    /^(?:(?:je (?:veux|voudrais) |j'aimerais )?(?:me |se )?desabonn\p{L}*(?:[- ]moi)?(?: .{0,40})?|arrete[rsz]?|stop)$/du,
    /^(?:enleve|retire|ote)[rsz]?[- ]moi (?:de|des)(?!\p{L})/du,
  ],
  ordinals: [
    /^(?:premiere?|une?)$/,
    /^(?:deuxieme|seconde?|deux)$/,
    /^(?:troisieme|trois)$/,
    /^(?:quatrieme|quatre)$/,
    /^(?:cinquieme|cinq)$/,
    /^derniere?$/,
  ],
  forget: [
    /^(?:oublie[sz]?[- ]moi|m'oublie[rsz]?)$/u,
    new RegExp(`^${want}m'oubli(?:e|es|er|ez|iez)$`, 'u'),
    /^oublie[rsz]? (?:tout|toute)(?: (?:de|sur|ce qu|a propos).{0,40}(?:moi|sujet))?$/u,
    new RegExp(
      `^${want}(?:${erase}|oublie[rsz]?)(?: toutes?| tous)?(?: de)? (?:mes|les) (?:donnees|renseignements|informations|infos?)(?: personnel(?:le)?s)?(?: .{0,30})?$`,
      'u',
    ),
    new RegExp(`^${want}${erase} tout(?: (?:de|sur) moi| ce qu.{0,30}(?:moi|sujet))?$`, 'u'),
    new RegExp(`^${want}(?:${erase}[- ]moi|m'(?:effacer?|effaces|effaciez|enlever))$`, 'u'),
    /^(?:.{0,20})droit a l'oubli$/u,
  ],
} satisfies Wording
