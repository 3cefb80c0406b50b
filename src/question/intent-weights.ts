/**
 * What each thing a text can show speaks for and against, in tenths. Made by `scripts/learn-intents.mjs`: change the
 * questions it learns from, not this table.
 */
export const weightTable = `
always|list -2 find -9 detail -7 apply -14 status -9 help 3 greeting 17 thanks 15 language -3 out_of_scope 11
seek|list 10 find 10 detail -8 apply -3 status -3 help -1 greeting -4 thanks -3 language -4 out_of_scope 6
self|list -1 find 12 detail -3 status -4 greeting -3 language 1 out_of_scope -2
suits|list -3 find 8 detail -2 status -1 help -1 thanks -1 language 1 out_of_scope -1
mark|find 1 detail 1 apply 1 status 5 help 4 greeting -2 thanks -7 language -2 out_of_scope -1
unnamed|list 1 find -1 detail -3 apply -6 status -4 help 6 greeting 2 thanks 1 language 4
relevance>0.5|list -3 find 11 detail -4 apply 2 status -1 help 3 thanks -3 language -1 out_of_scope -3
relevance>1|list 1 find 7 detail -2 apply 2 status 1 help -3 thanks -3 language 1 out_of_scope -3
relevance>1.5|list 1 find 4 detail -3 apply -1 greeting -2 thanks -3 language -1 out_of_scope 4
relevance>2|list 3 find 4 detail 2 apply -2 help 1 greeting -5 out_of_scope -3
relevance>2.5|list 1 find 2 detail 4 apply -2 status 2 greeting -4 thanks -1 language 2 out_of_scope -3
relevance>3|list 2 find -1 apply 2 help -2 greeting -3 thanks -1 language 1 out_of_scope 3
relevance>4|list -1 find 1 detail 3 apply 2 status 4 help 4 greeting -6 language -3 out_of_scope -3
relevance>6|list -2 find 3 detail 4 status 2 help -2 greeting -1 thanks -2 language 3 out_of_scope -5
found>0.3|list 2 find -5 detail 2 status -2 help 2 greeting -1 thanks -2 language 5 out_of_scope -2
found>0.5|list -1 find -1 detail 2 apply 3 greeting 2 thanks -6 language 4 out_of_scope -4
found>0.7|list 1 find -1 detail 1 apply 2 status -3 help 2 greeting 4 out_of_scope -5
telling>1|list -1 find 4 detail -3 apply -5 status -2 help -2 greeting 1 thanks -1 language -1 out_of_scope 10
telling>2|list -3 find 5 detail 2 apply 2 status 2 help -6 greeting -6 thanks -2 language -3 out_of_scope 9
telling>3|list -6 find 8 detail 2 apply 1 status 1 help -1 greeting -2 thanks -2 language -5 out_of_scope 4
work here|list 1 find 13 detail 1 apply 3 help -4 greeting -3 language -8 out_of_scope -2
stands out|list -6 find -4 detail 1 apply 1 status 1 greeting 1 thanks 1 language 4 out_of_scope 1
"i"|list -1 find -1 detail -1 apply 2 status 1 help 2 greeting -4 language 1
"write"|find -2 apply -2 out_of_scope 3
"kubernetes"|find 2
"and"|find 7 detail -3 status 2 greeting -1 language -1 out_of_scope -5
"terraform"|find 3 out_of_scope -2
"all"|list 4 find 4 apply -1 status -2 help -1 thanks 1 language -1 out_of_scope -3
"day"|list -1 find 1 apply -1 status -1 greeting 1 out_of_scope 1
"anything"|list 6 find 3 detail -2 apply -1 status -4 help -1 greeting -1 language -1 out_of_scope 1
"for"|list -4 find -6 detail 2 apply 13 status -2 help -3 greeting -2 thanks 4 language -1 out_of_scope -2
"me"|list 2 find -3 apply 1 status -5 help 7 greeting -5 thanks -3 language 3 out_of_scope 3
"?"|list 1 find -7 detail 6 apply 2 status 2 help 3 thanks -7 language 1 out_of_scope 1
"writ…"|find -3 status 1 out_of_scope 2
"kube…"|find 2
"terr…"|list 2 find 2 apply -2 help -2 greeting -1
"anyt…"|list 6 find 5 detail -3 apply -1 status -4 help -1 greeting -1 language -1 out_of_scope -1
"^ i"|list -1 find 3 detail -1 status 1 help -2 greeting -2 thanks -1 language 1 out_of_scope 2
"i write"|find 1
"all day"|find 3 out_of_scope -1
"anything for"|detail -1 out_of_scope 1
"for me"|find 1 detail -1 apply -1 status 1 language 1
"me ?"|list 1 find -1 detail 1
"for me ?"|find 1 detail -1
"? $"|find 1 detail 2 status 4 help 3 thanks -7 language -2 out_of_scope -1
"me ? $"|list 1 find -1 detail 1
documents|list -4 find -7 detail -7 apply 22 status -2 help -1 greeting 1 thanks -1 language -2 out_of_scope 2
asks|find -3 detail 7 apply 3 status 1 help 5 greeting -4 thanks -6 language -3 out_of_scope 1
relevance>9|list -4 find 5 detail 4 apply 3 status 5 help -2 greeting -2 thanks -1 language -3 out_of_scope -4
title>0.1|find 6 detail -1 help -6 greeting 2 language -2 out_of_scope 3
title>0.2|list -2 find -6 detail 4 apply 4 status 1 help -2 greeting -3 language -2 out_of_scope 6
found>0.99|list 2 find 3 detail -5 apply -2 status -5 help 1 greeting 5 thanks 1 language 3 out_of_scope -3
"designer"|list -2 find -2 detail 3 apply 1 status 1 out_of_scope -1
"with"|list -1 find 5 detail -3 status -2 help 1 greeting -1 thanks 1
"a"|list -1 detail 1 status -3 help 2 greeting -1 thanks 4 language -6 out_of_scope 4
"portfolio"|find 1 detail 1 apply 1 out_of_scope -2
"of"|list -1 find 5 status 1 help 1 greeting -1 thanks -2 language -1 out_of_scope -1
"apps"|find 1 detail 1 apply -1 out_of_scope -1
"do"|list -2 detail 5 apply 4 status -3 help 1 greeting -1 thanks -1 language -1 out_of_scope -1
"you"|list -3 find -1 detail -8 apply -3 status -2 help 7 greeting 2 thanks 5 language 3 out_of_scope -1
"have"|list 1 find -1 detail 3 status -1 help -2 greeting 1 out_of_scope -1
"something"|list -1 find 5 detail -2 status 1 greeting -1 out_of_scope -2
"desi…"|list -5 find 5 apply 2 status 2 out_of_scope -2
"port…"|apply 3 status -1 help -1 out_of_scope -2
"some…"|list -1 find 6 detail -3 status 2 help 3 greeting -1 language -1 out_of_scope -4
"with a"|find -1 apply -1 out_of_scope 3
"do you"|list 1 find 1 detail -2 apply -1 help -1 greeting 1 thanks -1 language -1 out_of_scope 3
"you have"|list 1 find 1 detail 1 apply -1 help -1 out_of_scope -1
"do you have"|list 1 detail -1 apply -1 out_of_scope 1
which|list 7 find -1 detail 4 apply 8 status -14 help 10 greeting -6 thanks -7 language -5 out_of_scope 6
telling>4|list -5 find 8 detail 5 apply 2 status -2 help -4 greeting -2 thanks -3 language -4 out_of_scope 6
"like"|find 4 detail -3 status -1 help 1 greeting -1 thanks -1 language 1 out_of_scope -1
"people"|find 2 detail -1 apply -1 status 3 help -1 out_of_scope -2
"about"|list -1 find 2 apply -1 status 1 greeting -1 thanks -1 out_of_scope 1
"what"|list 3 find -1 detail 2 apply -2 status -2 help 7 greeting -2 thanks -1 out_of_scope -4
"they"|list -3 find -3 detail 7 apply 1 status 1 help -1 out_of_scope -2
"need"|list -1 find -3 apply 4 status -1 help 2 out_of_scope -1
"before"|find -1 detail -1 apply 1 help 1 greeting 2 thanks 1 out_of_scope -3
"stuff"|list 2 find 5 detail -3 apply 1 status -1 out_of_scope -3
"gets"|find 2 detail -1 out_of_scope -1
"inte…"|list 2 detail -4 apply 6 status -2 help 2 greeting -1 thanks -1 language -1 out_of_scope -3
"peop…"|find 3 detail -1 apply -1 status 3 help -1 out_of_scope -2
"abou…"|list -1 find 2 apply -1 status 1 greeting -1 thanks -1 out_of_scope 1
"befo…"|find -1 apply 1 help 1 greeting 2 thanks 1 out_of_scope -3
"stuf…"|list 2 find 5 detail -3 apply 1 status -1 out_of_scope -3
"buil…"|find -1 detail 2 apply -1 out_of_scope 1
jobs|list 18 find 5 detail -8 status -4 help -2 greeting -4 thanks -2 language -4 out_of_scope 2
work|list 11 find 2 detail 6 apply 5 status 3 help -5 greeting -6 thanks -8 language -8 out_of_scope -1
recruits|list 1 detail -1 apply -3 status 3 help -3 greeting -2 thanks -1 language -1 out_of_scope 8
work elsewhere|list -7 find 9 detail -1 apply 7 status -3 help 1 greeting -5 thanks -3 language -5 out_of_scope 7
"stats"|find 1 out_of_scope -1
"r"|find 3 language -1 out_of_scope -1
"person"|list -1 find 5 greeting -1 out_of_scope -2
"looking"|list -1 find 1 apply -1 status 1 out_of_scope 1
"work"|list -6 find 3 detail 1 apply -1 status -1 help 4 greeting -1 out_of_scope 2
"stat…"|find 1 apply -1 out_of_scope -1
"pers…"|list -1 find 6 apply 1 help 1 greeting -1 out_of_scope -5
"look…"|list -1 find 1 detail -1 apply -1 status 2 out_of_scope 1
"looking for"|list -1 apply -1 status 1 out_of_scope 2
"work $"|list -1 find -1 help 2 out_of_scope 1
indefinite|find 4 detail 2 apply -3 status -1 help -1 greeting -1 thanks -1 language -1 out_of_scope 1
conditions|list 20 find -8 detail 10 apply -1 help -9 greeting 1 thanks -4 language -2 out_of_scope -6
"any"|list -2 find -1 detail 4 apply -1 help -1 greeting -1 thanks -1 language -1 out_of_scope 4
"jobs"|list 2 find 4 detail -3 status -1 help -1 greeting -1 language -1 out_of_scope 2
"in"|list -3 find 3 detail -1 apply 5 status -6 help -2 greeting 1 thanks -2 language 7 out_of_scope -3
"vancouver"|list -1 find 1 detail 2 out_of_scope -1
"working"|list -2 find 3 detail -1
"vanc…"|list -1 find 1 detail 2 out_of_scope -1
"work…"|list -2 find 4 apply -1 status -1 out_of_scope -1
"prov…"|list -1 find 1
"^ any"|list -1 find -3 detail 2 apply -1 out_of_scope 4
"any jobs"|list -2 out_of_scope 2
"jobs in"|list -1 find 2
jobNoun|list -7 find 6 detail 3 apply 1 status 7 help 1 greeting -3 language -2 out_of_scope -6
short|list 4 find 6 apply -2 status -9 help 2 greeting 3 language 3 out_of_scope -6
near|list -1 detail 3 apply -1 status 2 out_of_scope -5
title>0.3|list 3 find -6 detail 4 apply -1 status 6 help -1 greeting -2 thanks -1 language 1 out_of_scope -4
"type"|find 2 detail -2 help 3 out_of_scope -2
"job"|list -2 find 2 detail 1 status -3 help -1 out_of_scope 3
"secr…"|find 2 apply -1 out_of_scope -1
"job ?"|find 1 status -1
title>0.45|list 1 find 1 detail 7 apply 1 status 4 help -2 thanks -2 language -3 out_of_scope -6
"tester"|find 1
"test…"|find 4 out_of_scope -2
"info…"|find 2 detail -2 apply -1 status 1 out_of_scope 1
"am"|list -1 find 1 detail 1 status -1 help 2 language 1 out_of_scope -2
"screen"|apply 1
"reader"|apply 1
"accessibility"|status 1 out_of_scope -1
"read…"|find 2 apply 1 out_of_scope -2
"acce…"|find -2 detail -2 apply 1 status 2 out_of_scope 1
"i am"|language 1
"screen reader"|apply 1
oneJob|list 2 find -5 detail 6 apply 4 status 3 greeting -7 thanks -2 language -2
named|list -3 find -6 detail 10 apply 6 status 7 help -2 greeting -2 thanks -2 language -3 out_of_scope -5
title>0.6|list 3 find 3 detail -1 apply -1 status 6 help -2 greeting -1 thanks -1 language -2 out_of_scope -4
"je"|list -2 find -2 detail -5 apply 5 greeting -2 thanks 3 out_of_scope 2
"connais"|find 1 out_of_scope 1
"bien"|list -1 find -1 apply -1 greeting 6 thanks 1 out_of_scope -3
"sql"|find 4 detail -1 apply -1 out_of_scope -2
"et"|list 1 apply 4 help 1 language -1 out_of_scope -4
"avez"|apply -1 status -1 help -2 out_of_scope 5
"vous"|list 1 find -1 detail -4 apply -1 status -1 help 3 thanks 6 out_of_scope -3
"un"|list -1 find 4 apply -1 status -4 help -1 greeting -1 language -2 out_of_scope 5
"poste"|list -1 find 3 status 1 help -1 thanks -1 out_of_scope -1
"d'"|list 3 find -1 detail -1 apply 2 status -3 help 4 greeting -2 thanks -1
"analyste"|find -2 detail 1 apply 1 out_of_scope 1
"conn…"|find 2 detail 1 apply -1 help -2 greeting 1 language -1 out_of_scope -1
"post…"|list 5 find 3 detail -1 apply 2 status 2 help -2 greeting -1 thanks -2 language -1 out_of_scope -5
"anal…"|list -2 find 1 apply 1 status 1
"^ je"|detail -2 apply 2 status 1 help -3 greeting -1 thanks 4 language 2 out_of_scope -3
"avez vous"|list -2 find -1 apply -1 status -1 help -1 out_of_scope 5
"vous un"|find -1 out_of_scope 2
"un poste"|find 4 detail -2 apply -1 status -1 out_of_scope 1
"poste d'"|detail -1 status 2
"d' analyste"|apply -1 status 1
"traductrice"|find 1
"qui"|list 4 find 4 detail -2 apply 1 status -3 help 2 greeting -2 thanks -1 out_of_scope -2
"aime"|find 4 detail -1 apply -1 help -1 greeting -1 language -1 out_of_scope 1
"ecrire"|find 2 detail -1 apply 2 out_of_scope -1
"trad…"|find 2 detail -1 apply -2 out_of_scope 1
"ecri…"|list -1 find -2 detail -2 apply 5 status -1 help 1 greeting -1
"clai…"|find 1 detail 1 apply -2 status 1 thanks 1
yesNo|list -2 find -4 detail 4 apply 2 status 6 greeting -4 thanks -3 language 3 out_of_scope -2
definite|list 4 find -8 detail 5 apply -1 status 3 thanks 1 language -2 out_of_scope -2
"bon"|list -1 find -1 detail -1 status 1 help -1 greeting 5 thanks -1 language -1
"avec"|find 3 detail -4 apply 2 help 2 greeting -1 out_of_scope -1
"les"|list 8 find 8 detail 1 apply -4 help -3 greeting -3 thanks -3 language -2 out_of_scope -3
"pis"|list -2 find 10 detail -2 apply -1 status 1 greeting 3 out_of_scope -9
"y'a"|find -1 detail 3 help 1 out_of_scope -2
"tu"|list -2 find -8 detail 2 status 4 help 6 greeting -2 thanks -3 language -1 out_of_scope 4
"de"|list -2 find 2 detail 4 status 2 help -3 greeting 2 thanks -1 language -2 out_of_scope -3
"quoi"|list 2 find -1 detail -8 apply 3 status -3 help 7 thanks -2 out_of_scope 1
"pour"|list -5 find -2 detail -3 apply 8 status -1 help 3 greeting -3 thanks 1 language -1 out_of_scope 2
"moi"|list 3 find -4 detail 1 apply -2 status -2 help 6 greeting -3 thanks -2 out_of_scope 4
"serv…"|list -1 find 1 detail 1 status -3 help 3 out_of_scope 1
"avec les"|find 1 help 1 out_of_scope -1
"y'a tu"|list -1 detail 2 help 1 out_of_scope -1
"tu de"|find 1 out_of_scope -2
"de quoi"|find 5 detail -1 apply -1 out_of_scope -2
"tu de quoi"|find 2 out_of_scope -1
"quoi pour"|find 2 help -1 out_of_scope -1
"de quoi pour"|find 2 help -1 out_of_scope -1
"pour moi"|list -2 find 2 detail -1 help 2
"quoi pour moi"|find 1 help -1
"moi $"|find 1 detail -1 help 3 out_of_scope -2
"pour moi $"|list -1 find 1 help 1
"emploi"|find 1 detail -1 apply -1 help 4 language -1
"au"|list -1 find 2 apply -1 status -3 help 2 thanks -1 language -1 out_of_scope 3
"service"|list -1 apply 1 status -2 out_of_scope 2
"la"|status -1 help -2 greeting 1 language 1
"clientele"|find 2 detail 1 apply -2
"quebec"|find 1 detail -1 status 1 out_of_scope 1
"empl…"|list 4 find 1 detail -1 apply -2 status -2 help 3 greeting -1 language -1 out_of_scope -1
"clie…"|find 2 apply -2 language -1 out_of_scope 2
"queb…"|find 1 detail -2 status 1 out_of_scope 1
"a la"|find 2 detail 1 apply -2 status -1
"la clientele"|find 2 apply -2
"a la clientele"|find 2 apply -2
"a quebec"|list 1 find 1 detail -1 out_of_scope -1
title>0.8|find -2 detail 6 apply -2 status 3 help -1 greeting -1 thanks -1 language -1 out_of_scope -1
"developpeur"|list -1 find 1 detail -1 status 1 out_of_scope 1
"front"|detail -1 apply 1 status 1
"end"|list -1 find -1 detail 1 apply 2 status 1
"deve…"|list -2 find 1 detail 1 apply 2 status 2 help -1 out_of_scope -1
"fron…"|list -1 find -2 apply 1 status 3
"^ developpeur"|find 1 detail 1 status -1
"front end"|detail -1 apply 1 status 1
"end $"|find 1
"front end $"|find 1 apply -1
"en"|find 4 detail -5 status -3 help -2 greeting -3 thanks -3 language 11 out_of_scope -1
"svp"|list 2 find -4 detail -1 apply 3 status -1 help 3 greeting -1 thanks -1 language 3 out_of_scope -1
"ress…"|detail 2 apply -1 status -1
"huma…"|detail 1 apply -1 status -1 help 2 out_of_scope -1
"^ poste"|detail -1 apply 1
"poste en"|status 1
"svp $"|list 2 find -5 detail -1 apply 3 status -1 help 3 greeting -1 thanks -1 language 2 out_of_scope -1
"chercheuse"|find 1
"conception"|list -1 find 2 detail -1
"cher…"|list -1 find -1 apply -1 status 1 help -1 greeting -1 thanks -1 out_of_scope 4
"conc…"|list -1 find -1 apply 1 status 2 help 2 out_of_scope -2
"en conception"|find 1
"cherche"|find 1 detail -1 out_of_scope 1
"gestionnaire"|list 1 find -3 detail 1 apply 1 status 1 out_of_scope -1
"produit"|list 1 find -1 detail 2 out_of_scope -1
"gest…"|list 1 find -2 detail 1 status 1 out_of_scope -1
"prod…"|find 2 detail -1 status 1 out_of_scope -1
"je cherche"|list 1 detail -1 out_of_scope 1
"^ je cherche"|list 1 out_of_scope 1
"poste de"|find -1 detail 1 apply 2 status -1
"un poste de"|find 1
"de gestionnaire"|list 1 find -1
"gestionnaire de"|list 1 find -3 detail 1 apply 1 out_of_scope -1
"de gestionnaire de"|list 1 find -1
"de produit"|list 1 find -1 detail 1
"gestionnaire de produit"|list 1 find -2 detail 2
fact|list 4 find -3 detail 22 apply -6 status -6 help -5 greeting -4 thanks -2 language -1 out_of_scope 1
starts|list -5 find -1 detail 2 status -3 help 1 thanks -4 out_of_scope 11
"what's"|list 5 find -2 detail -2 status -1 greeting 2 thanks -1 out_of_scope -1
"the"|find -5 detail 7 apply 4 status 2 help -4 greeting -3 language -3 out_of_scope 3
"salary"|find -1 detail 2
"data"|list -1 find 4 detail -1 apply -1 status -4 out_of_scope 2
"analyst"|find -2 apply 1 status 2
"what…"|list 8 detail -3 apply -2 status -2 greeting 2 thanks -1 out_of_scope -2
"sala…"|find -1 detail 3 apply -1 status -1 greeting 1 out_of_scope -1
"^ what's"|list 3 detail -2 help -2 thanks -1 out_of_scope 1
"what's the"|list -1 detail 1 help 1
"^ what's the"|detail 1
"for the"|list -1 find -2 detail 2 apply 7 status -3 help -1 language -1 out_of_scope -2
"for the data"|apply 1
"data analyst"|find -1 detail 1
"data analyst ?"|detail 1
"is"|list 2 find -1 detail -1 apply -4 status 2 help -2 greeting 1 thanks -2 out_of_scope 5
"ux"|list -1 find 4 apply -1 status -1
"remote"|list -2 detail 4 out_of_scope -1
"remo…"|list -2 detail 4 out_of_scope -1
"^ is"|find 3 detail -1 status -3 help 1 greeting -1 language -1 out_of_scope 1
"is the"|list -2 find 1 apply -1 help -1 out_of_scope 5
"^ is the"|find -1 detail -1 out_of_scope 3
"the ux"|find 2 detail -1
"ux designer"|find 1 detail 1 apply -1
"remote $"|find 1
"to"|list -3 find -1 detail -2 apply 3 help 2 greeting 2 thanks -2 language 4 out_of_scope -2
"be"|list -2 detail 7 apply -1 status -2 help -1 thanks 1 language 1 out_of_scope -4
"bilingual"|list 1 find 2 detail -1
"policy"|list 1 find -2 apply 1 status -1 out_of_scope 1
"advisor"|find -1 detail 2 out_of_scope -1
"position"|find -1 detail 2 apply -1
"bili…"|list 4 find 2 detail -3 status -1 help -1 out_of_scope -1
"poli…"|list 1 find -4 detail -1 apply 2 thanks 1 out_of_scope 1
"advi…"|list -1 find -2 detail 2 status 2 out_of_scope -1
"posi…"|list 1 find -2 detail 2 apply -1 help -1 out_of_scope 1
"^ do"|find 1 detail 4 apply 2 help -1 language -1 out_of_scope -4
"do i"|list -2 find -2 apply 5 status -2 help 2 greeting -1 thanks -1 language -1 out_of_scope 1
"^ do i"|detail 3 out_of_scope -2
"i need"|list -1 find -2 detail 3 apply -1 help 1 out_of_scope 1
"do i need"|list -1 detail 3 apply -1 out_of_scope -1
"need to"|list -1 detail 2 apply -1 out_of_scope -1
"i need to"|list -1 detail 2 apply -1 out_of_scope -1
"to be"|detail 1 thanks 1 out_of_scope -1
"the policy"|detail 1 apply 1 status -1
"policy advisor"|find -1 detail 1 apply 1
"the policy advisor"|apply 1 status -1
"position $"|apply -1 status 1
"clearance"|list -1 detail 2
"does"|list -3 find -2 detail 3 apply 2 status -2 help 2 greeting -1 thanks -1
"infrastructure"|find -2 detail 3
"developer"|list -2 find -1 detail 2 apply 1 status 2 out_of_scope -1
"clea…"|list -1 detail 2
"infr…"|find -2 detail 4 status -3 out_of_scope 2
"^ what"|list -2 find -2 detail 1 apply -1 status 1 help 2 greeting -1 thanks -1 out_of_scope 1
"does the"|find -2 detail 1 apply -1 status -1 out_of_scope 3
"the infrastructure"|detail 2
"infrastructure developer"|find -1 detail 2
"the infrastructure developer"|detail 1 status -1
state|list 12 find -4 detail -14 apply -7 status 28 help -7 greeting -2 thanks -2 language -1 out_of_scope -3
"when"|list -1 find -1 detail 1 status 1 help -2 out_of_scope 4
"compass"|find -2 detail 1 status -1 out_of_scope 2
"product"|list -1 find 3 detail -2 apply -1 status 1
"manager"|list -1 find -2 apply -1 status 3 out_of_scope 1
"posting"|list -1 find -1 detail 4 apply -2 status 1 out_of_scope -1
"close"|list 1 find 1 detail -1 out_of_scope -1
"comp…"|list -2 find -1 detail 1 apply 1 status 3 help 3 greeting -1 thanks -1 language -1 out_of_scope -2
"mana…"|list -1 detail -1 apply -1 status 3 out_of_scope 1
"clos…"|list 2 find 3 detail -2 apply -1 status 2 help -1 greeting -1 thanks -1
"^ when"|list -1 find -1 detail -1 apply -1 status 1 help -1 out_of_scope 4
"product manager"|detail 1
circumstance|list 6 find 2 detail 12 apply -3 status -5 help -5 greeting -2 thanks -1 language -3 out_of_scope -1
"how"|list -5 find -4 detail 6 apply 3 status -2 help 3 greeting 2 thanks -2 language -1
"long"|list -1 find -1 detail 3 apply -2 help -1 greeting 1 out_of_scope 1
"acting"|detail -1
"hr"|apply -1 help 2 out_of_scope -1
"acti…"|detail -1 status 2 out_of_scope -1
"^ how"|list -2 find -1 detail 3 apply -1 status -1 help 2 greeting 1 thanks -1 language -1 out_of_scope 1
"how long"|find -1 detail 3 apply -2 out_of_scope 1
"^ how long"|out_of_scope 1
"hr advisor"|detail 1 apply -1
"job $"|detail -2 apply 3 status -1
"would"|list -1 find 2 detail 4 status -2 help -2 language 2 out_of_scope -3
"as"|list -1 find -2 detail 2 apply -1 status 1 help -1 greeting -1 out_of_scope 3
"woul…"|list -1 find 2 detail 4 status -2 help -2 language 2 out_of_scope -3
"what would"|find 1 detail 2 apply -1 out_of_scope -1
"^ what would"|find 1 detail 1 out_of_scope -1
"would i"|detail 1 apply 1
"i do"|list 1 find 1 out_of_scope -1
"as a"|find -1 detail 2
"service designer"|find -4 detail 4 apply 2 status -1
"designer $"|detail 1
"service designer $"|find -1 detail 1
"much"|list -1 find -3 help -1 greeting -2 thanks 6 language -1 out_of_scope 1
"make"|list -1 detail 2 help -1 greeting 1 thanks -1 language -1 out_of_scope 1
"how much"|find -1 out_of_scope 2
"^ how much"|detail 1
prose|find 1 detail 10 apply 3 status -4 help -5 greeting 1 thanks -3 language -3
"there"|list -1 find 3 detail -2 status -1 greeting 4 thanks -1 language -1 out_of_scope -3
"on"|find -5 detail 2 apply 3 status 2 help -3 greeting -2 thanks -1 out_of_scope 4
"call"|list -1 find 2 detail 1 apply -1 out_of_scope 1
"ther…"|list -1 find 3 detail -1 status -1 greeting 4 thanks -1 language -1 out_of_scope -4
"is there"|list 1 find 2 detail -3 apply 1 help 1 out_of_scope -1
"^ is there"|list 1 find 2 detail -3 apply 1 help 1 out_of_scope -1
"on call"|list -1 find 1 detail 2 apply -1 out_of_scope -1
"quel"|list -2 find -1 detail 5 apply -1 help 2 out_of_scope -2
"est"|list -1 find -3 detail -1 apply -3 status 5 help -3 greeting -1 thanks 2 language -1 out_of_scope 5
"le"|list -3 detail 3 apply 1 help -3 greeting 1 thanks -2 language -3 out_of_scope 6
"niveau"|find -1 detail 3 out_of_scope -1
"du"|list 1 find 1 status -3 language -1 out_of_scope 2
"conseillere"|apply 1
"politiques"|find -1 detail -1 apply 2 status 1
"nive…"|find -1 detail 4 apply -1 status -1 out_of_scope -1
"cons…"|list -1 find -2 detail 4 status -1
"^ quel"|list -1 find 1 detail -1 help -1 out_of_scope 3
"quel est"|detail -1 out_of_scope 2
"^ quel est"|detail -1 out_of_scope 2
"est le"|find -1 detail -1 apply 1 language 1 out_of_scope 1
"le niveau"|list -1 detail 2
"du poste"|detail 2 status -1
"du poste de"|detail 1
"conseillere en"|apply 1
"en politiques"|status 1
"conseillere en politiques"|detail -1 apply 1
"politiques $"|find -1 detail -1 apply 3
"en politiques $"|apply 1
tell|list -2 find -3 detail 4 apply 2 status 1 help 7 greeting -2 thanks -2 language -2 out_of_scope -3
"c'"|list -3 find 4 detail 2 status 1 help -1 greeting -2 thanks 3 language -1 out_of_scope -4
"date"|find -1 detail 2 status -1 out_of_scope 1
"limite"|out_of_scope 1
"l'"|list -1 find -3 detail 5 apply 2 status -1 help 1 thanks -2 out_of_scope -1
"donnees"|status -1 out_of_scope 1
"limi…"|out_of_scope 1
"donn…"|list -1 detail 2 apply -1 status -2 help 1 thanks -1 language 2 out_of_scope 1
"^ c'"|detail 2 status -1 help -1 greeting -1 thanks 3 language -1
"c' est"|list -2 find 3 apply -1 status 3 greeting -2 thanks 3 language -1 out_of_scope -3
"^ c' est"|find -1 detail 2 apply 1 status -1 help -1 greeting -1 thanks 3 language -1
"est quoi"|find -1 detail 1 apply 1 help 2 out_of_scope -1
"c' est quoi"|find -1 detail 1 apply 1 help 2 out_of_scope -1
"quoi la"|out_of_scope 1
"est quoi la"|out_of_scope 1
"la date"|out_of_scope 1
"date limite"|out_of_scope 1
"pour l'"|find -1 detail -1 apply 1 out_of_scope 1
"analyste de"|find -1 apply 1
"de donnees"|status -1 out_of_scope 1
"analyste de donnees"|find -1 detail 1 apply 1 status -1
"donnees $"|find 1 detail -1 status -1
"de donnees $"|find 1 detail -1
"combien"|list -2 find -3 detail 6 apply 1 status -1 help -1 out_of_scope 1
"paye"|detail 2 apply -1 out_of_scope -1
"adjointe"|find 1 detail -1
"administrative"|list 1 find -1 detail -3 apply 2 out_of_scope 1
"comb…"|list -2 find -4 detail 7 apply 1 status 2 help -1 greeting -1 out_of_scope -1
"adjo…"|detail -1 status 1
"admi…"|list 1 find -3 detail 1 apply 2
"^ combien"|find -1 apply 3 help -1 out_of_scope 1
"le poste"|list -1 find -2 detail 1 status 2 out_of_scope -1
"le poste d'"|find -1 detail -1 status 2
"d' adjointe"|detail -1 status 1
"adjointe administrative"|find 2 detail -1 status 1
"faut"|list -1 find -2 detail 4 apply 3 status -2 help 1 language -1 out_of_scope -3
"parler"|find -1 detail 1 apply -1 help 1 out_of_scope 1
"anglais"|list -1 find -2 apply -2 status -1 greeting -1 thanks -1 language 10 out_of_scope -3
"agent"|find -2 detail 2 status 1 out_of_scope 1
"soutien"|detail 1 apply -1 status 1 thanks 1 language -1 out_of_scope -1
"parl…"|find 2 detail 2 apply -2 status -2 help -1 language 4 out_of_scope -1
"angl…"|list -1 find -3 apply -2 status -1 greeting -1 thanks -1 language 13 out_of_scope -4
"agen…"|list 1 find 1 detail 3 apply -2 status -1 out_of_scope -1
"sout…"|detail 1 apply -1 status 1 thanks 1 language -1 out_of_scope -1
"^ faut"|find -1 detail 1 apply 3 status -1 out_of_scope -2
"faut tu"|find -1 apply 3 status -1 out_of_scope -1
"^ faut tu"|detail -1 apply 2 help 1 out_of_scope -1
"tu parler"|detail 1
"parler anglais"|detail 1
"pour le"|list -1 find -1 status 2
"pour le poste"|find -1 status 1
"agent de"|find -1 detail -1 status 1 out_of_scope 1
"de soutien"|detail 1
"soutien a"|detail 2 apply -2
"quebec $"|list 1 find -1 detail 1 out_of_scope -1
"accessibilite"|list -1 find 2
"teletravail"|list -1 detail 3 out_of_scope -1
"tele…"|list -1 find 2 detail 2 apply 1 status -1 out_of_scope -2
"^ le"|list -1 detail 1 apply -2 status 2 help -1 greeting -1 thanks -1 out_of_scope 2
"^ le poste"|find -1 detail 1 apply 1 status 1
"le poste en"|status 1
"en accessibilite"|list -1 find 2
"en teletravail"|detail 1
"securite"|find 1 status 1 out_of_scope -1
"ca"|list -2 find 4 detail 4 status -3 help -2 greeting 4 thanks -1 language 1 out_of_scope -5
"quelle"|list -1 detail 1 apply 1 status -1 help -2 out_of_scope 1
"cote"|find 1 detail 1 apply -1 status -1
"secu…"|find 1 detail -2 status 3 out_of_scope -1
"pren…"|list 1 find 1 detail -2 status 2 help -2 greeting -1 language -1
"quel…"|list 2 detail 1 apply 1 status -3 help 1 thanks -1 language -2
"^ l'"|find -1 detail 1 apply -1 status 1
"de la"|list 2 find 1 detail -2 apply -1 status 2 help -1 greeting -1 thanks 2 out_of_scope -2
"analyste de la"|status 1
"la securite"|find -1 status 1
"de la securite"|find -1 status 1
"quelles"|find -1 detail 1 help 2
"sont"|list 4 detail 1 apply -2 help 1 out_of_scope -3
"qualifications"|detail 1
"concepteur"|find -2 detail 2
"qual…"|find -1 detail 2 apply -2 status -1 out_of_scope 1
"concepteur ux"|find -1 detail 1
"ux $"|apply 1 status -1
"services"|find -1 detail 2
"ca paye"|detail 1
"de services"|find -1 apply 1
"ce"|list 5 find -1 detail -3 apply -2 help 4 greeting -1 thanks -1 language -1
"que"|find -1 detail 2 status 1 help 4 greeting -2 thanks -1 language -1 out_of_scope -1
"rh"|detail 1
"permanent"|list 1 find -1 detail 3 apply -1 status -1
"perm…"|list 2 find -3 detail 2 apply -1 status -1 help -1 out_of_scope 2
"^ est"|find -1 detail 1 apply 1 out_of_scope -1
"est ce"|list 3 find 1 status 1 help -1 greeting -1 thanks -1 out_of_scope -1
"^ est ce"|find -1 detail 1 apply 1 out_of_scope -1
"ce que"|list -1 find 1 detail 1 help 3 greeting -2 thanks -1 out_of_scope -1
"est ce que"|find 2 apply 1
"que le"|list -1 find -1 detail -1 status 1 greeting 1 out_of_scope 1
"ce que le"|out_of_scope 1
"le poste de"|find -1 detail 1 apply 1
"conseillere rh"|detail 1
"de conseillere rh"|detail 1
"est permanent"|detail 1
"permanent ?"|detail 1
"permanent ? $"|detail 1
apply|list 1 find -5 detail -8 apply 14 help -1 greeting -1 thanks -1 language -1 out_of_scope 2
sending|list 1 find -6 detail -9 apply 25 help -4 greeting -1 thanks -1 language -1 out_of_scope -4
how|list -4 find -3 detail -8 apply 11 status -4 help 9 greeting 4 thanks -3 language -2 out_of_scope 1
elsewhere|list 3 find -1 apply -5 help -1 out_of_scope 4
"apply"|list 3 detail -1 apply -1 help -1 out_of_scope 1
"appl…"|list 1 find -2 detail -4 apply 5 greeting -1 out_of_scope 1
"how do"|list -1 find -1 detail -2 apply 1 greeting 1 thanks -1 out_of_scope 3
"^ how do"|find -1 detail -1 apply -2 greeting 2 out_of_scope 3
"how do i"|find -1 detail -2 help 2 greeting -1 out_of_scope 4
"i apply"|list 1 detail -1 out_of_scope 2
"do i apply"|detail -1 apply -1 out_of_scope 2
"apply for"|apply -3 out_of_scope 2
"i apply for"|apply -2 out_of_scope 2
"apply for the"|detail 1 apply -1
"the service"|find -1 detail 1 status -1 out_of_scope 1
"the service designer"|find -1 detail 1
"where"|find 3 detail -3 apply 2 status -1 help -1
"send"|list -1 detail -1 apply 2 status 1 out_of_scope -1
"my"|list -1 find -5 detail -4 apply 5 status -4 help -5 greeting 3 thanks -1 language 1 out_of_scope 11
"cv"|list -1 find -4 detail -3 apply 4 status -1 help -1 greeting 2 out_of_scope 3
"one"|list -1 find -3 detail -1 apply 5 status 2 help -2 greeting -2 thanks 2 out_of_scope -1
"wher…"|list -1 find 2 detail -4 apply 3 status -1 help -1 out_of_scope 2
"^ where"|detail -3 apply 2 out_of_scope 2
"where do"|find 2 detail -1 apply -1 out_of_scope 1
"^ where do"|find -1 detail -1 out_of_scope 2
"where do i"|find 1 detail -1 apply -1 out_of_scope 2
"do i send"|apply 1
"my cv"|apply 1
"one ?"|detail -1 out_of_scope 2
"want"|list -1 find 1 detail -2 apply 3 help -1
"i want"|find -1 detail -1 apply 1 out_of_scope 2
"^ i want"|find 1 detail -1 apply 1 out_of_scope -1
"want to"|list -1 find 1 detail -2 apply 2 out_of_scope 1
"i want to"|find -1 apply 1 out_of_scope 2
"to apply"|apply 1
"apply to"|list 3 apply -1 help -1 out_of_scope -1
"what do"|detail -2 apply 2 help 1
"what do i"|detail -1 apply 1 help 1
"do $"|list -1 help 2 greeting 2 out_of_scope -1
nothing|list 4 find -12 detail -3 apply -5 status -5 help 3 greeting 10 thanks 11 language -1 out_of_scope -3
bare|list 16 find -12 detail 5 apply -1 status -1 help -1 greeting -2 thanks -4 language 1 out_of_scope -1
"here"|find 3 detail -2 apply 1 status -1 help 1 greeting -1 language 1 out_of_scope -2
"how does"|list -1 detail -1 apply 1 help 3 out_of_scope -2
"^ how does"|list -1 apply 1 help 3 out_of_scope -2
"does one"|detail -1 apply 2
"here $"|detail -1 apply 1 help 1 greeting -1
anytime|list -1 find -1 detail -1 apply 11 help -2 greeting -1 out_of_scope -3
"can"|list 1 find -2 apply -2 help 2 greeting -2 thanks -1 language 2 out_of_scope 1
"keep"|find -1 detail 1 apply 2 status -1 help -1
"resume"|list -1 detail 1 apply 1 status -1 out_of_scope 2
"file"|list -1 find -2 apply 5 help -1 greeting 2 out_of_scope -1
"openings"|list 6 find -3 detail -1 help -1 out_of_scope -1
"resu…"|list -1 detail -1 apply 2 status -1 out_of_scope 2
"open…"|list 6 find -2 detail -1 apply 1 help -1 greeting -1 out_of_scope -2
"^ can"|list -1 find -1 detail -1 apply 1 help -1 language 2 out_of_scope 2
"can you"|list -1 find -1 detail -2 help 1 greeting -1 language 2 out_of_scope 2
"^ can you"|find -1 help -1 language 2 out_of_scope 1
"my resume"|detail 1 apply -1 out_of_scope 1
"on file"|list -1 find -1 apply 5 help -1 out_of_scope -1
"openings ?"|list 1 detail -1 apply 1
"openings ? $"|list 1 detail -1
"comment"|list -1 find -4 detail -1 apply 2 status -2 help 1 greeting 4 thanks -1 language -1 out_of_scope 2
"postuler"|find -1 apply 1 status 2 out_of_scope -1
"comme"|find 1
"boussole"|list -1 find -1 out_of_scope 2
"comm…"|list -3 detail -1 apply 1 status -1 help 5 greeting 2 thanks -1 language -2 out_of_scope 1
"bous…"|list -1 find -1 out_of_scope 2
"^ comment"|find -1 detail -2 status -1 help 1 greeting 2 language -1 out_of_scope 1
address|list -1 find -3 detail -6 apply 13 status -2 help -1 language -1
"mettre"|detail -1 apply 2 out_of_scope -1
"dans"|list 1 find 2 detail -1 apply 3 status -1 greeting -1 thanks -1 language 1 out_of_scope -3
"objet"|find -1 detail -3 apply 5 status -1
"courriel"|find -1 detail -3 apply 5 status -1 out_of_scope 1
"conseiller"|find -2 detail 3 apply -1
"mett…"|detail -1 apply 2 out_of_scope -1
"obje…"|find -1 detail -3 apply 5 status -1
"cour…"|detail -2 apply 4 status -1 help -1 thanks 1 out_of_scope -2
"^ quoi"|detail -1 apply 1 help 1
"dans l'"|find -1 detail 2
"l' objet"|detail -1 apply 2
"objet du"|find -1 detail -1 apply 3 status -1
"l' objet du"|detail -1 apply 1
"du courriel"|find -1 detail -1 apply 3 status -1
"objet du courriel"|find -1 detail -1 apply 3 status -1
"courriel pour"|apply 1
"conseiller en"|find -1 detail 2
"conseiller en politiques"|detail 1
"adresse"|detail -1 apply 2 help -1
"j'"|list -1 find 4 detail -4 apply 7 status -2 help 3 thanks -1 language -2 out_of_scope -4
"envoie"|apply 2
"mon"|list -2 find 1 detail -7 apply 5 status -3 help -3 greeting 2 thanks 1 out_of_scope 6
"adre…"|detail -1 apply 2 help -1
"envo…"|list 1 find -1 apply 2 status -1
"^ a"|find -3 detail 2 help 3 greeting -1 thanks -1 out_of_scope -1
"a quelle"|detail -1 apply 2 help -1 out_of_scope 1
"quelle adresse"|detail -1 apply 2
"a quelle adresse"|detail -1 apply 2
"j' envoie"|apply 1
"mon cv"|find -1 detail -1 out_of_scope 4
"pour analyste"|apply 1
"pour analyste de"|apply 1
"fait"|list -2 find 2 detail 1 status -1 greeting -1 out_of_scope 2
"comment on"|find -1 detail -1 apply 1 help 1
"pour postuler"|detail -1 apply 3 status -1
"postuler $"|detail 1
"laisser"|apply 2 help -1
"ou"|find -8 apply 10 status 1 help 3 greeting 1 thanks -2 language -3
"lais…"|find 1 apply 2 help -1 out_of_scope -1
"je vous"|find -1 apply 1 thanks 3 out_of_scope -1
"vous laisser"|apply 1
"laisser mon"|apply 2
"vous laisser mon"|apply 1
"laisser mon cv"|apply 1
"ou ?"|find -1 detail -1 apply 3 status -1
"ou ? $"|find -1 detail -2 apply 3 status -1
status|list -1 find -1 detail -6 apply -2 status 14 help -2 greeting -1 thanks -1 language -1 out_of_scope 1
still|list 1 find -5 detail -8 apply -6 status 22 help -3 greeting -2 thanks -2 language -2 out_of_scope 4
"still"|detail -4 apply -3 status 9 help -1 greeting -1 out_of_scope 1
"open"|list 9 find 4 detail -3 apply -1 status -5 help -1 greeting -1 thanks -1
"stil…"|detail -4 apply -3 status 9 help -1 greeting -1 out_of_scope 1
"the front"|find -1 apply -1
"the front end"|find -1 apply -1
"front end developer"|status 1
"still open"|list 1 find 3 status -3
"open ?"|list -1 find 5 detail -1 status -2
"still open ?"|find 3 status -2
"open ? $"|list -1 find 5 detail -1 status -2
"are"|find 2 apply -1 help 4 thanks -1 language -1 out_of_scope -1
"taking"|detail -2 apply -1 status 4 thanks 1 out_of_scope -1
"applications"|find -1 apply 1 status 1 out_of_scope -1
"taki…"|detail -2 apply -1 status 4 thanks 1 out_of_scope -1
"^ are"|list -1 find 3 detail -1 apply -1 status -1 help 2 greeting -1 out_of_scope 1
"are you"|list -1 find 1 apply -1 help 5 greeting -1 thanks -1 out_of_scope -2
"^ are you"|find 1 detail -1 help 2 greeting -1 out_of_scope -1
"you still"|detail -1 status 1
"still taking"|status 1
"policy advisor $"|apply 1
"has"|list -1 find 1 detail -4 apply -2 status 7 help -1
"security"|detail -1 status 2
"closed"|find -1 detail -2 apply -1 status 4 out_of_scope 1
"^ has"|detail -2 status 3
"has the"|detail -4 status 5 out_of_scope 1
"^ has the"|detail -2 status 3
"the security"|detail -1 status 2
"security analyst"|detail -2 status 2
"the security analyst"|detail -1 status 2
"closed ?"|find -1 detail -1 status 2
"closed ? $"|find -1 detail -1 status 2
"director"|find 1 apply -1 out_of_scope 1
"yet"|find -1 detail -1 apply -1 status 2
"dire…"|find -2 apply 1 status -1 help -1 out_of_scope 3
"plat…"|list 2 find -2 detail 2 status -1 out_of_scope -1
"yet $"|find -1 detail -1 status 1
"il"|list -2 find -1 detail 3 status 1 help -2 greeting -1 thanks -1 language -1 out_of_scope 4
"toujours"|list -1 find -1 detail -2 status 5
"ouvert"|list 3 status 1 help -1 thanks -1 out_of_scope -2
"touj…"|list -1 find -1 detail -2 status 5
"ouve…"|list 9 detail -2 help -2 greeting -1 thanks -1 language -1 out_of_scope -4
"concepteur de"|find -1 detail 1 apply -1 status 1
"est il"|list -1 detail -3 apply -1 status 3 out_of_scope 2
"ouvert ?"|detail -1 status 1
"ouvert ? $"|detail -1 status 1
"encore"|find -2 detail -4 apply -2 status 8 help -1 language -1 out_of_scope 2
"recr…"|list 1 find 1 detail -2 status 1
"enco…"|find -2 detail -4 apply -2 status 8 help -1 language -1 out_of_scope 2
"developpeuse"|list -1 apply 1
"est tu"|list -1 find -1 apply -1 status 3 help -1 thanks -1 language -1 out_of_scope 2
"c' est tu"|find -1 detail 1 apply -1 status 2 help -1 out_of_scope 2
"tu encore"|detail -1 status 2
"est tu encore"|status 1
"encore ouvert"|status 1
"ouvert $"|list 1 status 1
"trop"|find -1 apply -1 status 1
"tard"|detail -1 apply 1 status 1
"adjoint"|status 1
"administratif"|find -1 detail 2 out_of_scope -1
"trop tard"|detail -1 status 2
"tard pour"|status 1
"trop tard pour"|status 1
"right"|list 1 find 1 detail 1 apply -1 greeting -1 out_of_scope -1
"now"|list 3 find 1 detail -3 apply -2 status -1 help -1 greeting -1 thanks 1 language 1 out_of_scope 2
"righ…"|list 1 find 1 detail 1 apply -1 greeting -1 out_of_scope -1
"right now"|list 2 find 1 apply -1 status -1 help -1
"now $"|list 3 find 1 apply -2 help -1 greeting -1 thanks 1 out_of_scope -1
"right now $"|list 1 find 1 out_of_scope -1
"it"|list -2 find -4 detail 2 apply -2 status 7 help -1 greeting -1 thanks 2 out_of_scope -1
"#"|list 3 detail -1 apply -2 status 2 help -3 greeting -3 thanks -2 language -2 out_of_scope 8
"it #"|list 3 greeting -1
"jobs ?"|list -1 out_of_scope 2
"jobs ? $"|list -1 find 1 out_of_scope 1
"student"|find 1 detail -3 apply -1 out_of_scope 3
"stud…"|list 4 detail -4 out_of_scope 1
"^ student"|detail -3 out_of_scope 3
"jobs $"|list 1
"which"|list 3 apply -1 status -1 help -1 greeting -1 out_of_scope -1
"positions"|list 1 find -1 out_of_scope 2
"don't"|language 1
"french"|list 1 find -2 apply -1 status -1 help -1 greeting -1 thanks -1 language 11 out_of_scope -5
"whic…"|list 3 apply -1 status -1 help -1 greeting -1 out_of_scope -1
"don'…"|language 1
"requ…"|find -1 detail 1 apply 2 out_of_scope -1
"fren…"|list 1 find -2 apply -1 status -1 help -1 greeting -2 thanks -1 language 12 out_of_scope -5
"^ which"|list 2 find 2 detail 1 apply -1 out_of_scope -3
"french $"|help 1 greeting -1 language 2 out_of_scope -1
"quels"|list 2 find -1 detail 2 status -2 help 1 out_of_scope -1
"postes"|list 3 find 1 apply -1 status -1 help -1 out_of_scope -1
"ouverts"|list 2 find 2 detail -1 status -1 out_of_scope -1
"moment"|list 2 find -1 detail -1 status 2
"mome…"|list 2 find -1 detail -1 status 2
"^ quels"|list -1 find 1 detail 1
"quels postes"|list -1 find 2 detail -1
"^ quels postes"|list -2 find 3
"sont ouverts"|list -2 find 3
"en ce"|list 2 find -1
"ce moment"|list 2 find -1
"en ce moment"|list 2 find -1
"moment $"|detail -1 status 3
"ce moment $"|status 1
"des"|list 1 find 5 status -2 help 1 greeting -3 thanks -1 language -2 out_of_scope 1
"stag…"|find 2 detail -1 apply 1 status -1
"^ avez"|list -1 detail 1
"^ avez vous"|list -1 detail 1
"vous des"|list 1 find 1 detail -1
"duree"|list 1 detail 1
"dure…"|detail 3 out_of_scope -1
"inde…"|list 3 find -1 out_of_scope -1
"^ postes"|list 1
"emplois"|list 1
"back"|list -1 detail 2 apply 2 status -1 help -1 greeting -1
"back end"|list -1 find -2 detail 2 apply 2 status -1
follows|list -10 find -8 detail 28 apply 11 status 9 help -13 greeting -12 thanks -4 language -5 out_of_scope 5
after find|list -4 find -1 detail 8 apply -2 status 7 help -2 greeting -1 thanks -1 language -1 out_of_scope -4
"pay"|find 2 detail 2 apply -1 status -1 out_of_scope -2
"start"|help 1 out_of_scope -1
"senior"|list -1 find -1 detail 1 apply 1 status 1 out_of_scope -1
"diff…"|detail 1
"star…"|detail 2 apply -1 help 1 out_of_scope -1
"seni…"|list -1 find -1 detail 1 apply 1 status 1 out_of_scope -1
"with the"|detail -1 apply 3 out_of_scope -1
"the senior"|find -1 detail 1 apply 1 status -1
back|list -1 find 1 detail 3 apply 2 status 8 help -4 greeting -2 thanks -2 out_of_scope -4
after detail|list -6 find -2 detail 10 apply 6 help -6 greeting -5 thanks -2 language -1 out_of_scope 6
"i apply to"|list 1 apply 1
"it $"|find 2 apply -1 status 2 help -1 greeting -1 thanks 1 out_of_scope -3
after apply|list -2 find -3 detail 2 apply 4 help -2 greeting -3 thanks 3 language -1 out_of_scope 3
"francais"|detail -2 apply -2 status -1 greeting -3 thanks -2 language 14 out_of_scope -3
"fran…"|find -2 detail -2 apply -2 status -1 help -1 greeting -3 thanks -2 language 17 out_of_scope -3
"^ et"|find -1 detail 3 help -1 language 1 out_of_scope -2
"en francais"|list -2 detail -3 apply -1 status -1 help -1 greeting -1 thanks -1 language 10 out_of_scope -1
"designers"|list -2 find 2 detail -1 apply 1
ordinal|list -1 find -2 detail 10 apply -1 help -1 greeting -1 thanks -1 language -1 out_of_scope -3
"premier"|list -2 find 2 help -1 out_of_scope 1
"prem…"|list -2 find 3 detail 1 apply -1 greeting -1
"le premier"|detail 1
"est ou"|detail 1
"postule"|list -1 apply 2
"comment je"|find -1 apply -1 out_of_scope 3
"^ comment je"|find -1 apply -1 help 1 out_of_scope 2
"je postule"|apply 1
told|list -4 find -3 detail 7 apply 12 help -3 greeting -1 thanks -1 language 2 out_of_scope -9
"english"|find -2 detail -4 apply -2 status -1 greeting -1 thanks -1 language 14 out_of_scope -3
"please"|list 1 find 1 detail -4 apply -1 status 1 help -1 greeting -1 thanks -1 language 6
"engl…"|find -2 detail -4 apply -2 status -1 greeting -1 thanks -1 language 14 out_of_scope -3
"plea…"|list 1 find 1 detail -4 apply -1 status 1 help -1 thanks -2 language 5
"^ in"|find -1 detail -1 language 2
"in english"|find -1 detail -2 apply -1 help 1 language 5 out_of_scope -1
"^ in english"|detail -1 language 2
"english please"|detail -1 language 2
"in english please"|detail -1 language 1
"please $"|find 2 detail -3 apply -1 status -1 greeting -1 language 5 out_of_scope 1
"english please $"|detail -1 language 1
"hey"|list -1 find -1 detail -1 help -2 greeting 8 thanks -3
"!"|list -3 find 1 detail -3 apply -1 status -3 help -1 greeting 7 thanks 4 language -2 out_of_scope 2
"^ hey"|list -1 detail -1 help -2 greeting 6 thanks -3
"! $"|list -2 find 1 detail -3 apply -1 help -2 greeting 6 thanks 4 language -2
"bonjour"|list -2 find -2 detail 1 apply -1 greeting 9 thanks -2 language -1 out_of_scope -2
"bonj…"|list -2 find -2 detail 1 apply -1 greeting 9 thanks -2 language -1 out_of_scope -2
"^ bonjour"|list -2 find -1 detail 1 apply -1 help 1 greeting 4 thanks -1 language -1 out_of_scope -1
"bonjour a"|greeting 2 thanks -1
"a vous"|help -1 greeting 2 thanks 2 out_of_scope -2
"vous $"|list 1 find 1 help -1 greeting 2
"a vous $"|greeting 2 out_of_scope -1
"ask"|list -1 help 5 language -2 out_of_scope -1
"what can"|list 3 apply -3 help 1 out_of_scope -1
"can i"|find -2 detail 1 apply 1 help 1
"i ask"|list -1 apply 1 help 4 language -2 out_of_scope -1
"ask you"|list -1 help 3
"i ask you"|list -1 help 2
"you ?"|find 1 help 1 out_of_scope -2
"you ? $"|find 1 help 1 out_of_scope -2
"sers"|find -1 help 3 out_of_scope -1
"a quoi"|find -1 help 2 out_of_scope -1
"tu sers"|help 2 out_of_scope -1
"thank"|list 1 find -1 detail -1 help -2 greeting -1 thanks 7 out_of_scope -2
"that's"|find 1 apply -1 help -1 greeting -1 thanks 4 out_of_scope -2
"perfect"|detail -1 greeting -1 thanks 2
"than…"|find -4 detail -1 apply -1 status -1 help -3 greeting -4 thanks 19 language -1 out_of_scope -3
"that…"|list 1 find 3 apply -1 status -1 help -1 greeting -1 thanks 4 out_of_scope -3
"perf…"|detail -1 greeting -1 thanks 2
"^ thank"|thanks 2
"thank you"|list 1 find -1 detail -1 help -2 greeting -1 thanks 7 out_of_scope -2
"^ thank you"|thanks 1
"gros"|help 1 greeting -1 thanks 1
"merci"|list -1 find -2 detail -1 apply -1 status -1 help -2 greeting -3 thanks 16 language -1 out_of_scope -3
"merc…"|list -2 find -2 detail -1 apply -1 status -1 help -2 greeting -5 thanks 19 language -1 out_of_scope -4
"^ un"|find 2 detail 1 thanks 1 out_of_scope -3
"un gros"|thanks 1
"gros merci"|thanks 1
"un gros merci"|thanks 1
"merci !"|thanks 1
"merci ! $"|thanks 1
offTopic|list -3 find -5 apply -4 status -1 help -4 greeting -1 thanks -1 language -1 out_of_scope 19
"time"|list 1 detail -1 apply 1 status 1 help -1 greeting 1 thanks 1 language -1 out_of_scope -1
"halifax"|list -1 find 1 apply -1 out_of_scope 2
"hali…"|list -1 find 1 apply -1 out_of_scope 2
"is it"|list -2 find -2 detail -2 status 5 out_of_scope 2
"it in"|list -1 detail -1 apply 1 language 1 out_of_scope 1
"in halifax"|list -1 out_of_scope 2
"dent…"|list -1 find -1 detail -1 help -1 greeting -1 out_of_scope 5
"chan…"|list -1 find -1 detail -4 apply -1 status 3 thanks -1 language 2 out_of_scope 4
"what are"|detail -1 help 2
"^ what are"|detail -1 help 1 out_of_scope 1
"temps"|list 2 find -1 detail -1 apply 1 help -1 greeting -1 thanks 1 out_of_scope 1
"moncton"|list 1 find -1 detail 1 apply 1 status 1 help -1 greeting 1 out_of_scope -1
"temp…"|list 3 find -1 detail -2 apply 1 help -1 greeting -1 thanks 1 language -1 out_of_scope 1
"monc…"|list 1 find -1 detail 1 apply 1 status 1 help -1 greeting 1 out_of_scope -1
"il a"|list -1 out_of_scope 2
"a moncton"|detail -2 status 2 out_of_scope 1
"suis"|find -2 detail 2 apply 1 status -2 help 2 greeting -1 thanks -1
"travail"|list -2 out_of_scope 3
"trav…"|list -2 find 2 detail 5 apply -3 status -1 help -1 out_of_scope 1
"je suis"|list 1 find -1 apply 1 status -1 help 1 greeting -1 thanks -1 out_of_scope 1
"^ je suis"|list 1 find -3 apply 2 status -1 help -1 out_of_scope 3
"peux"|list -2 find -1 apply -1 help 3 greeting -1 language 1
"corr…"|find 1 apply -2 out_of_scope 2
"^ peux"|detail 1 apply -1 language 1 out_of_scope 1
"peux tu"|list -1 find -1 apply 1 status -1 language 2
"^ peux tu"|detail 1 apply -1 language 1 out_of_scope 1
"cv $"|find -1 detail -1 apply 1 out_of_scope 2
"traduction"|find -1 detail 1
"redaction"|find 1 out_of_scope -1
"web"|find 1 detail 1 apply -2
"reda…"|find 2 detail -1 out_of_scope -1
lastChance|list -1 detail -2 apply -3 status 6
"j'ai"|list -1 find -3 detail -3 apply 2 status 3 greeting -1 out_of_scope 5
"ferme"|detail -1 out_of_scope 2
"ferm…"|detail -1 help -1 out_of_scope 1
"^ j'ai"|list -1 find -2 detail -2 apply 3 status 2 help 1 greeting -1
"j'ai tu"|find 1 detail -1
"le temps"|detail -1 thanks 1
"ou c'"|find -1 detail -2 apply 1 status 2 help 2 out_of_scope -1
"ou c' est"|detail -2 status 2 help 2 out_of_scope -1
"est ferme"|detail 1 status -1
"ferme $"|status 1
"intermediaire"|detail 1 apply 1 status -1
"recrute"|list 1 detail -1
"fini"|find -1 detail -1 status 3
"n"|status 1
"^ back"|find -1 out_of_scope 1
"^ back end"|find -1 out_of_scope 1
"end intermediaire"|apply 1 status -1
"back end intermediaire"|apply 1 status -1
"ca recrute"|list 1 detail -1
"could"|list 2 find -1 detail -1 status -1 help 1 language 3 out_of_scope -2
"kindly"|detail 1 status -1 out_of_scope 1
"language"|find 1 status -1 help -1 language 2 out_of_scope -1
"plain"|find 1 apply -2 status 1
"forms"|detail 3 apply -3 status 1
"coul…"|list 2 find -1 detail -1 status -1 help 1 language 3 out_of_scope -1
"kind…"|list -1 find -1 detail 1 status -1 help 1 greeting -1 out_of_scope 2
"conf…"|detail 1 status -1 help 1
"lang…"|list -1 find 1 detail 3 apply -2 status -1 help 1 greeting -1 language 6 out_of_scope -5
"prof…"|find -1 detail 2 apply -1 status -1 out_of_scope 1
"atta…"|find -1 detail -1 apply 3
"plai…"|detail -1 apply -3 status 1 help -1 greeting 1 language 1 out_of_scope 2
"form…"|find -1 detail 2 status 1 help 1 out_of_scope -1
"^ could"|list 1 find -1 detail -1 apply -1 status -1 help 1 language 2 out_of_scope 1
"could you"|find -1 detail -2 help 2 language 1 out_of_scope 1
"^ could you"|find -1 detail -1 help 1 language 1 out_of_scope 1
"to the"|apply -1 out_of_scope 2
"plain forms"|find -1 detail 1 apply -2 status 1 out_of_scope 1
"traducteur"|find 1 detail -1 apply -1 out_of_scope 1
"^ la"|list -1 find -2 detail 2 apply -1 out_of_scope 2
"la job"|list -1 find -1 detail 1 status 1
"^ la job"|status 1
"job de"|find -1 status 1 out_of_scope 1
"la job de"|find -1 status 1
"cbc"|list 1 status -1
after list|list -1 find -1 detail 12 apply -2 help -1 greeting -1 thanks -1 out_of_scope -6
"travailler"|detail 3 apply -1 status -1 out_of_scope -1
"dern…"|list 2 find -1 detail 2 status -1 greeting -1 out_of_scope -1
"faut il"|detail 1 apply 1 status -1 out_of_scope -1
"poser"|list -1 help 1
"ma"|find 1 detail -3 apply 2 status -1 help -2 greeting -1 thanks 3 out_of_scope 1
"candidature"|list -1 find -1 detail -2 apply 6 status -1 help -1 out_of_scope -1
"sur"|list -1 find -3 detail 4 status -1 help 2 greeting -1 language -1 out_of_scope 1
"celui"|find -1 apply 3 help -1 out_of_scope -1
"pose…"|list -1 help 1
"cand…"|find -1 detail -3 apply 6 status 1 help -2 greeting -1
"celu…"|find -1 apply 3 help -1 out_of_scope -1
"ma candidature"|apply 1
"celui la"|apply 2 help -1
"la $"|detail -1 status 1 help 2 out_of_scope -1
"ecran"|find 2 out_of_scope -1
"ecra…"|find 2 out_of_scope -1
"infra"|find 1
"dev"|list -1 find -1 detail 3 apply 1 status 2 out_of_scope -2
"often"|detail 1
"ofte…"|detail 3 out_of_scope -2
"how often"|detail 1
"i be"|detail 1
"would i be"|detail 1
"call $"|find -1 out_of_scope 2
"on call $"|detail 1
"une"|list -1 find 2 detail -4 apply -1 status -2 greeting -2 thanks 1 language -1 out_of_scope 8
"lettre"|detail -2 apply 3
"presentation"|find -1 apply 1 out_of_scope 1
"lett…"|find 1 detail -6 apply 8 status -1 language -1
"pres…"|status -1 help 3 greeting -2 thanks -1
"tu une"|apply 1 status 1 out_of_scope -1
"une lettre"|find 1 detail -1 apply 2 out_of_scope -1
"lettre de"|detail -1 apply 1 out_of_scope 1
"une lettre de"|detail -1 apply 2
"de presentation"|detail -1 apply 1 out_of_scope 1
"lettre de presentation"|detail -1 apply 1 out_of_scope 1
"qu'on"|list 1 find -1 apply 2 status -1
"applique"|apply 1
"qu'o…"|list 1 find -1 apply 2 status -1
"new"|find 2 detail -1
"this"|list -1 find -4 detail -5 apply -2 status -2 help 12 greeting 2 out_of_scope -1
"mont…"|list 4 detail 1 apply -1 status -1 help -1 greeting -1 out_of_scope -1
"platform"|list 2 find -1 detail 1 apply -1 out_of_scope -1
"for a"|list -2 find 5 detail -2 apply -3 help -1 out_of_scope 4
"^ would"|find -1 detail 3 apply -1 status -1 language 1 out_of_scope -1
"python"|find 1 detail 3 apply -1 status -1
"beacon"|list 1 detail -1 out_of_scope 1
"same"|find -1 detail 1 status -1 greeting -1 thanks -1 out_of_scope 3
"pyth…"|find 3 detail 3 apply -1 status -1 greeting -1 thanks -1 out_of_scope -1
"beac…"|list 1 detail -1 apply -1 out_of_scope 2
"^ and"|find -1 detail 1 apply -1 status 3 language 1 out_of_scope -1
"and the"|detail 3 apply -1 status -1
"^ and the"|detail 2 apply -1
"got"|list 3 find 3 detail -1 apply -3 status -1 greeting -1 out_of_scope -1
"part"|list 2 find -1 detail 1 help 1 greeting -1 thanks 2 out_of_scope -2
"^ got"|list 2 detail -2 status -1 help 1 greeting -1
"^ got any"|find 1
"degree"|find 1 detail 1 apply -1 out_of_scope -1
"must"|find -1 detail 4 apply -1 status -1
"if"|detail 4 status -1 language 1 out_of_scope -3
"intermediate"|status 1
"degr…"|find 1 detail 1 apply -1 out_of_scope -1
"is a"|find -2 detail 2
"a must"|find -1 detail 3 apply -1
"if i"|detail 2 apply -1 out_of_scope -1
"the intermediate"|apply -1 status 1
"hours"|find -1 detail 2 apply -1
"content"|detail -1 status 1
"translator"|find -1 apply 1
"hour…"|find -1 detail 3 apply -1
"cont…"|list 3 detail -3 status -1 greeting -1 language 1 out_of_scope -1
"tran…"|list 3 find -3 detail -2 apply 2 status -2 out_of_scope 3
"the content"|detail -1 status 1
"content designer"|find -1 detail -1 status 1
"the content designer"|detail -1 status 1
"just"|list 2 find -1 detail 2 apply 1 status -1 help -1 greeting 2 thanks -1 language 2 out_of_scope -4
"mail"|detail -1 apply 3 out_of_scope -1
"assistant"|list -1 find -2 detail -1 apply -1 status 1 help 3 greeting 2
"pape…"|find -1 detail -1 apply 1 out_of_scope 2
"assi…"|list -1 find -3 apply -1 status 1 help 3 greeting 2 thanks 1 out_of_scope -2
"^ can i"|detail -1 apply 1
"i just"|apply 1 out_of_scope -1
"many"|list -1 find -1 detail 3 thanks 1 out_of_scope -1
"how many"|list -1 detail 3
"have you"|detail -1 status 1 help -1 greeting 1 out_of_scope -1
"you got"|find 2 help -1 out_of_scope -1
"ei"|apply -2 out_of_scope 3
"appr…"|list -1 find -1 detail 1 apply -1 help -1 greeting -3 thanks 6
"is my"|find 1 detail -1 out_of_scope 1
"principale"|detail 1
"elle"|detail 1 apply 2 out_of_scope -3
"etait"|list -1 detail 4 status -1 help -1 out_of_scope -1
"prin…"|find -2 detail 2 apply -1 status 1 out_of_scope 1
"etai…"|list -1 detail 4 status -1 help -1 out_of_scope -1
"clas…"|find -2 detail 4 apply -1
"chercheuse principale"|detail 1
"principale en"|detail 1
long|find 4 detail -1 apply -1 out_of_scope -2
telling>6|list -1 find 13 detail -5 apply -1 status -1 help -1 greeting -1 thanks -1 language -1 out_of_scope -2
telling>9|find 3 detail -1 out_of_scope -1
"ok"|list 1 find 3 detail -4 thanks 1 out_of_scope -1
"ex"|find 1 detail 1 out_of_scope -1
"from"|list 2 find -2 status -2 greeting 4 language 1 out_of_scope -3
"two"|list 1 find 1 detail -2 apply 3 status -2 help -1 out_of_scope 1
"last"|find -1 detail -1 status 2 language 1
"year"|list 3 detail 1 apply -1 help -2 greeting -1 thanks -1
"did"|detail -1 apply -1 status 3 thanks 1 out_of_scope -1
"while"|find -1 detail 3 status -1
"since"|detail 1 status -1
"then"|list 3 find 4 detail -2 status -2 help -1 out_of_scope -3
"i've"|list 2 find -1 detail 3 out_of_scope -3
"java"|detail 2 apply -1 status 1 out_of_scope -2
"team"|detail 2 apply -1 out_of_scope -1
"four"|find -1 detail 1 apply -1 out_of_scope 2
"tests"|find 2 out_of_scope -2
"code"|find 2 detail -2 apply 3 out_of_scope -1
"version"|find -3 apply -1 help -1 language 6 out_of_scope -1
"whole"|list 1 find 2 out_of_scope -1
"ever"|list -1 find 3 detail 1 help -1 thanks 1 out_of_scope -1
"paid"|find 1 out_of_scope 1
"spot"|find 1 detail -1
"someone"|list 1 find -1 detail -1 apply -1 status 1 help 2
"show"|list 4 find -1 help 2 greeting -1 language -1 out_of_scope -2
"thir…"|find 1 detail 1 out_of_scope -1
"even…"|detail 1 apply -1 greeting 3 thanks -1 out_of_scope -1
"whil…"|find -1 detail 3 status -1
"pour…"|find -2 detail -1 apply 1 help -2 language 4 out_of_scope -1
"morn…"|list -1 greeting 6 thanks -2 out_of_scope -1
"sinc…"|detail 1 status -1 greeting -1 thanks 2 out_of_scope -1
"ship…"|status -1 out_of_scope 1
"revi…"|find 1 detail 1 apply -1 out_of_scope -1
"vers…"|find -3 apply -1 help -1 language 6 out_of_scope -1
"whol…"|list 1 find 2 out_of_scope -1
"prog…"|detail 1 apply -1 status -1 out_of_scope 1
"^ ok"|list 1 find 3 detail -4 greeting -1 thanks 2 out_of_scope -1
"in the"|list 2 detail -2 apply 2 out_of_scope -2
"the whole"|list 1 find 1 out_of_scope -1
"me to"|find -2 apply -1 status 1 out_of_scope 2
"there a"|detail -2 apply 2 help 1 out_of_scope -1
"is there a"|find -1 detail -1 apply 3 help 1 out_of_scope -1
"a spot"|find 1 detail -1 apply 1
"show me"|list 4 find -1 detail -1 help 2 language -1 out_of_scope -2
"me the"|list 1 find -3 detail 3 status -1 help 2 language -1
"parle"|find 3 detail 1 apply -1 status -1 help -2 language 3 out_of_scope -3
"donc"|find -1 apply -2 status 2 help 1 out_of_scope 1
"chez"|list 1 find 2 detail 5 apply -1 status -1 help -2 greeting -1 out_of_scope -4
"^ parle"|detail 1 status -1 language 1
"parle moi"|detail 1 status -1 language 1
"^ parle moi"|detail 1 status -1 language 1
"moi donc"|detail 1
"pas"|list -1 find 3 detail 1 help -1 greeting -2 thanks -1 language 2 out_of_scope -1
"formulaires"|find -1 detail 2 apply -2 status 1 out_of_scope 1
"clairs"|find -1 detail 1 apply -2 status 1 out_of_scope 1
"formulaires clairs"|find -1 detail 1 apply -2 status 1 out_of_scope 1
"deja"|list 1 find 1 detail -1 apply -1 status -1 help -1 greeting 1 out_of_scope 1
"etre"|find -2 detail 4 status -1 help 1 out_of_scope -2
"lui"|find 2 apply -1 help -1
"fonc…"|find -2 apply -1 help 5 greeting -1 language -1
"pour lui"|detail 1 apply -1 out_of_scope 1
"jfais"|find 1
"react"|list -1 find -1 detail 5 apply -2 status 1 out_of_scope -1
"jfai…"|find 1
"reac…"|list -1 find -1 detail 5 apply -2 status 1 out_of_scope -1
"ones"|list 5 detail -1 help -1 language -1 out_of_scope -1
"not"|find 4 apply -2 status 1 thanks -1 out_of_scope -2
"essential"|list 2 language -1
"impe…"|list 1 find -1 detail 1
"esse…"|list 2 detail 1 language -1
"^ show"|list -1 help 3 out_of_scope -1
"^ show me"|list -1 help 3 out_of_scope -1
"bonsoir"|detail -2 status -1 help -2 greeting 8 thanks -2 out_of_scope -1
"bons…"|detail -2 status -1 help -2 greeting 8 thanks -2 out_of_scope -1
"^ bonsoir"|find 1 detail -1 help -1 greeting 4 thanks -1
"ecris"|find -2 detail -1 apply 2 out_of_scope 1
"partenariats"|find -1 detail 1
"part…"|find -3 detail -1 apply -1 status 4 help -1 out_of_scope 2
"a qui"|find -1 detail -1 apply 2 out_of_scope 1
"j' ecris"|apply 1 out_of_scope -1
"pm"|list 1 apply -1 status 1 out_of_scope -1
"level"|find 2 detail 1 apply -1 status -1 out_of_scope -1
"leve…"|find 2 detail 2 apply -1 status -2 out_of_scope -1
"mostly"|find 2 out_of_scope -1
"home"|find 1 detail 3 apply -2 status -1 out_of_scope -2
"most…"|find 2 out_of_scope -1
"i'd"|find 3 detail -2 apply 1 thanks -1
"that"|find 5 detail 1 status 2 help -3 greeting -2 thanks 1 language 3 out_of_scope -6
"thing"|list -1 find 6 status -2 help 2 greeting -1 out_of_scope -3
"their"|find 1 out_of_scope -1
"thin…"|list -2 find 7 status -2 help 2 greeting -1 out_of_scope -4
"text…"|detail -2 apply 2 out_of_scope 2
"thei…"|detail 1 out_of_scope -1
"^ i'd"|find -1 apply 1 out_of_scope 1
"i'd like"|find 2 detail -2 out_of_scope 1
"like to"|find 3 detail -2
"i'd like to"|find 3 detail -2
"take"|list -1 find 2 detail -1 help -1
"by"|list 2 find 1 detail -1 apply 1 help 1 out_of_scope -2
"phone"|list -1 find 1 detail -1 apply 2 out_of_scope -2
"or"|list 3 find -9 detail 6 apply 6 status -1 help 6 greeting -1 thanks -1 language -3 out_of_scope -6
"everything"|list 1 apply 1 help -1 out_of_scope -1
"go"|find 1 detail -4 apply 6 status 1 help -2
"online"|apply 1
"phon…"|list -1 find 2 detail -1 apply 2 out_of_scope -2
"ever…"|list 1 find 1 detail -1 help -1 greeting 1
"onli…"|apply 1
"^ do you"|list 1 find 2 detail -2 apply 1 help -1 out_of_scope -1
"envoyer"|detail 2 apply -1 status -1
"principal"|find -2 detail 2 apply -1 status 1
"balise"|find -2 out_of_scope 2
"max"|find -2 detail -1 apply 4 out_of_scope -1
"bali…"|find -2 out_of_scope 2
"long…"|list -1 find 3 detail 1 out_of_scope -2
"dev principal"|detail 1 status -1
accommodation|find -4 detail -3 apply 14 help -1 out_of_scope -4
"besoin"|detail -1 apply 1 help 2 out_of_scope -1
"d'un"|help -1 greeting -1 thanks 2
"interprete"|find -1 detail -1 apply 2
"lsq"|find -1 apply 2
"entrevue"|find -2 detail -1 apply 4 out_of_scope -1
"beso…"|detail -1 apply 1 help 2 out_of_scope -1
"entr…"|list -1 detail -1 apply 2 status 1 help -2 out_of_scope 1
"^ j'"|list -1 find 2 status -1 help 1 thanks -1 language -1 out_of_scope -1
"interprete lsq"|find -1 apply 2
"a l'"|find 2 detail -1 apply 1 help 1 greeting -1 thanks -1 out_of_scope -2
"l' entrevue"|find -1 detail -1 apply 2
"sister"|find 1 out_of_scope -1
"at"|list 2 find 3 detail 2 apply -2 status -1 help -2 thanks -1 language -1 out_of_scope 1
"term"|list -1 detail 1
"sist…"|find 1 out_of_scope -1
"want…"|list 2 find 1 detail -1 out_of_scope -1
"^ my"|list 1 detail -1 apply -2 status 1 language 1
"my sister"|find 1 out_of_scope -1
"one $"|find -1 detail 1 apply 1 status -1 help -1 greeting -1 thanks 1 out_of_scope -1
"stage"|list -1 find 2 detail -2 apply 1 status -1
"coop"|find 1 detail -1 apply 1
"passe"|list -1 find -1 detail -1 help -1 greeting 2 language 1 out_of_scope 1
"par"|list -1 find -2 detail 1 apply 3 status -1 help 2 greeting -1 thanks -1 out_of_scope -2
"ecole"|find -1 detail -2 apply 1 out_of_scope 2
"autres"|find 1 out_of_scope -1
"pass…"|list 1 find 1 detail -2 apply -1 help -2 greeting 3
"ecol…"|find -1 detail -2 apply 1 out_of_scope 2
"autr…"|find 3 detail 1 apply -1 status -1 out_of_scope -2
"stage coop"|find -1 detail 1 apply 1 status -1
"bilingue"|list 1 find 1 detail -1 out_of_scope -1
"alle…"|apply 1 help -1 greeting 2 out_of_scope -1
"salaire"|detail 1
"^ adjointe"|find 1
"quoi $"|list 1 find -2 detail 1 help -1 greeting 2 language -1 out_of_scope 1
"english $"|find -1 detail -1 language 5 out_of_scope -1
"in english $"|detail -1 language 2
"montre"|list 3 find -1 out_of_scope -1
"toute"|list 1 find 2 detail -1 status -1 greeting 2 out_of_scope -1
"tout…"|list 1 find 2 detail -2 status -1 help -1 greeting 2 out_of_scope -1
"montre moi"|list 2
"gestion"|find 1
"mais"|list -1 detail 1 apply 1 out_of_scope -1
"back…"|find 3 detail -1 status -1 out_of_scope -1
"presentement"|list 1
"^ it"|list 1
"concours"|find -1 detail -1 status 3
"clos"|detail -2 status 3
"le concours"|list -1 detail -1 status 2
counts|list -4 find -2 detail 3 apply 3 status -1 help -1 out_of_scope 2
"design"|list -1 find 4 detail -3 status 1 out_of_scope -1
"researcher"|find -1 detail -1 apply 1 status 1
"rese…"|list 1 detail -2 apply -1 out_of_scope 1
"coll…"|find -1 detail 1 apply -1 language 1 out_of_scope 1
"coac…"|find 2 detail -1
"^ the"|list -1 find 1
"design researcher"|find -1 detail -1 apply 1 status 1
"did they"|find -1
"we"|find -2 detail -2 help -1 language 2 out_of_scope 3
"can we"|language 2
"this in"|language 2
"in french"|find 1 detail -1 help -1 language 5 out_of_scope -2
"in french $"|help -1 language 3 out_of_scope -1
"jour…"|list -1 find 2 detail 2 apply -1 status -1 help -1 greeting 2 thanks 1 out_of_scope -3
"who"|list -2 find 7 detail -1 apply 3 status -1 greeting -1 language -1 out_of_scope -3
"^ who"|list -1 detail 2 apply -2 status -1 greeting -1 out_of_scope 4
"gatineau"|find -1 language 1 out_of_scope 1
"gati…"|find -1 language 1 out_of_scope 1
"^ does"|list -1 find -2 detail 4 apply -1
"partnerships"|find -1 status 1
"on the"|find 4 detail -1 apply -1 help -1 out_of_scope -1
"team $"|detail 1 apply -1
"veux"|list 1 detail -2 apply 3 out_of_scope -1
"aide"|list -1 find -5 apply -1 help 12 greeting -1 thanks 2 language -2 out_of_scope -3
"monde"|list -1 find 5 apply -1 status 1 out_of_scope -3
"mond…"|list -1 find 5 apply -1 help -2 greeting 1 thanks -1
"trou…"|detail -2 apply 2 status -1 out_of_scope 1
"je veux"|list 1 detail -1 apply 1
"^ je veux"|list 1 find -1 detail -1 apply 1
"sur le"|find -1 out_of_scope 2
"le monde"|list -1 find 3 help -1 out_of_scope -1
"too"|apply -1 status 2 out_of_scope -1
"late"|find -1 detail -1 status 2 out_of_scope 1
"^ is it"|detail 1 out_of_scope 1
"too late"|detail -1 status 2
"late for"|detail -1 status 1
"too late for"|detail -1 status 1
"so"|list 1 status -1 help -1 greeting -1 thanks 1
"spent"|find 1
"years"|detail 3 apply -2 status -1 help -1 language -1 out_of_scope 2
"letters"|find 1
"into"|detail -1 apply -1 status 1 out_of_scope 2
"writing"|find -1 detail 1 apply 1
"your"|list -1 find -1 detail -2 apply -1 status -1 help 2 greeting 2 thanks 3 language -1 out_of_scope -1
"spen…"|find 1
"year…"|detail 3 apply -2 status -1 help -1 language -1 out_of_scope 2
"^ so"|help 1 greeting -1 thanks -1 out_of_scope 1
"of your"|find 1 out_of_scope -1
"that $"|find 2 detail 1 apply 2 help -1 out_of_scope -3
"contract"|detail 1
"supposed"|detail -1 apply 1 help 1 out_of_scope -1
"attach"|find -1 detail -1 apply 3
"supp…"|list -2 find -1 detail 3 apply 1 status 1 help 1 out_of_scope -2
"and what"|apply 1 help 1
"am i"|detail 1 status -1 help 2 out_of_scope -2
"supposed to"|detail -1 apply 1 help 1 out_of_scope -1
"pizza"|find -1 out_of_scope 2
"orde…"|out_of_scope 1
"pizz…"|find -1 out_of_scope 2
"me a"|find -2 apply -1 greeting -1 thanks -1 out_of_scope 5
"live"|list -1 find 1 detail 5 apply -2 out_of_scope -3
"# ?"|find -2 status 2 out_of_scope 1
"# ? $"|list 1 find -1 detail -1 status 2 out_of_scope -1
"^ hr"|find 1 detail -1
"? ?"|find 2 detail -2 apply 2 status -1 help -1 greeting -1 language -1 out_of_scope 1
"? ? $"|find 3 detail -4 apply 2 status -1 help -1 greeting -1 language -1 out_of_scope 2
"switch"|language 2
"swit…"|find -1 detail -1 help -1 language 4 out_of_scope -2
"^ switch"|language 2
"switch to"|language 2
"^ switch to"|language 2
"to english"|find -1 language 3
"switch to english"|language 1
"to english $"|find -1 language 1
"garde"|detail 1 apply -1 out_of_scope 1
"aux"|list 1 find 1 apply -1
"gard…"|find -1 detail 1 apply 1 status -1
"sema…"|list 2 find -2 detail 1 apply -1 status -1 help -1 out_of_scope 3
"combien de"|list -2 find -1 detail 3 help -1 out_of_scope 1
"admin"|detail 1
"pris"|detail 1 status -1 thanks 1
"nvda"|find 1
"need…"|detail 1 help -1 greeting -1 thanks 1 language -1
"me $"|find 2 apply -1 help 2 greeting -1 thanks -1 language 2 out_of_scope -2
"hi"|detail -1 help -1 greeting 7 thanks -2 language -1 out_of_scope -2
"hope"|list -1 find -1 detail 1 apply -1 help -1 greeting 3 out_of_scope -1
"going"|list 3 detail -2 apply -1 status 1 help -1 greeting 1 thanks -1 out_of_scope 1
"goin…"|list 3 detail -2 apply -1 status 1 help -1 greeting 1 thanks -1 out_of_scope 1
"audi…"|detail 2 apply -1 out_of_scope -1
"^ hi"|detail -1 help -1 greeting 6 thanks -1 language -1 out_of_scope -2
"# #"|out_of_scope 2
"required"|detail 1
"applying"|apply 1
"put"|detail -3 apply 4 language 1 out_of_scope -2
"link"|find -1 detail -1 apply 2 status -1 out_of_scope 1
"i put"|detail -1 apply 2
"c' etait"|list -1 find 2 detail 3 status -2 help -1 out_of_scope -1
"^ c' etait"|find 1 detail 1 apply -1
"etait quoi"|find 1 detail -1 apply 1
"c' etait quoi"|find 1 detail -1 apply 1
"de l'"|list 1 find 1 apply -2 status -1 greeting 1 out_of_scope 2
"permanents"|list 1
"seulement"|list -1 help 2 language 1
"seul…"|list -1 help 2 language 1
"typescript"|list -1 find 4 help -1 greeting -1 language -1
"type…"|list -1 find 4 help -1 greeting -1 language -1
"^ react"|list -1 find 1 status 1
"quelque"|list 2 find 1 detail -1 help 1 language -1 out_of_scope -1
"chose"|list 2 find 3 detail -2 status -1 greeting -1 out_of_scope -1
"juste"|list 1 find -2 detail 2 status -2 help 3 greeting 1 out_of_scope -3
"chos…"|list 2 find 3 detail -2 status -1 greeting -1 out_of_scope -1
"just…"|list 2 find -3 detail 3 apply -1 status -2 help 3 greeting 1 out_of_scope -3
"quelque chose"|list 2 detail -1 language -1 out_of_scope 1
"au juste"|find -1 help 3 out_of_scope -1
"juste $"|find -1 help 1
"au juste $"|find -1 help 1
"langue"|find -1 detail 1 apply -1 help -1 greeting -1 language 4 out_of_scope -2
"html"|find 1
"css"|find 3 out_of_scope -1
"html css"|find 1
"what are you"|help 2 out_of_scope -1
"know"|find 1 detail 1 apply -2
"nothing"|find 1 detail 1 out_of_scope -1
"but"|find 3 detail -2 help 1 language 1 out_of_scope -1
"says"|list -1 find 1 detail 1 apply -2 thanks 1
"i'm"|list 2 find 1 detail -1 apply -1 status -1 help 2 greeting -1 thanks 1 out_of_scope -1
"telephone"|find 1
"noth…"|find 1 detail 1 out_of_scope -1
"visi…"|out_of_scope 1
"i know"|find 1 detail 1 apply -1 thanks 1
"will"|list -1 find -1 detail 2
"co"|list 1 detail -1 status 1 out_of_scope -1
"op"|list -1 find -1 apply 1 status 1
"co op"|list -1 find -1 apply 1 status 1
"on $"|list -1 find -1 apply 1 out_of_scope 1
"office"|list 1 find 2 detail -1 apply -2 out_of_scope 1
"form"|find -1 detail -2 apply 5 out_of_scope -1
"scho…"|list 1 apply 1
"offi…"|list 1 detail 1 status -1 language 1
"i still"|detail 1 apply -1
"have to"|find -2 detail 3
"to send"|list -1 status 1
"used"|find 1 help 1 out_of_scope -2
"or just"|find -2 detail 3 apply -1
"salut"|list -1 find -1 greeting 8 thanks -3 language -1 out_of_scope -2
"infirmiere"|find 1 detail -1 status 1 out_of_scope -1
"nuit"|detail 2
"commence"|status 1
"n'"|find 2 detail -1 apply -1 help -1
"cours"|list 1 find -1
"deux"|find -2 detail 1 status 2 help -1 out_of_scope 1
"ans"|find 8 detail -2 apply -1 help -1 out_of_scope -2
"petite"|find 1
"equipe"|detail 1 apply -1 status -1 greeting 2 out_of_scope -1
"auriez"|find -1 language 1 out_of_scope 1
"place"|find 3 apply 2 help -1 out_of_scope -3
"salu…"|list -1 find -2 greeting 11 thanks -3 language -1 out_of_scope -3
"infi…"|list -1 find -1 detail 1 status 1 help -1 thanks 2 out_of_scope -1
"peti…"|find 1 help -1 greeting 3 out_of_scope -1
"avai…"|list -1 find 1 help -1 language 1
"suiv…"|detail 1 apply -1 help 2 out_of_scope -1
"hopi…"|find 1 detail -1 status 1
"main…"|find 1 detail 1 out_of_scope -1
"equi…"|find 1 detail 1 apply -1 status -1 greeting 2 out_of_scope -1
"deva…"|detail 2 out_of_scope -1
"auri…"|find -1 language 1 out_of_scope 1
"plac…"|find 2 detail -1 apply 2 status 2 help -1 out_of_scope -4
"^ salut"|find -1 help 1 greeting 4 thanks -2 out_of_scope -1
"salut !"|find -1 help 1 greeting 2 thanks -1 out_of_scope -1
"de nuit"|find -1 detail 1
"pour les"|find -2 out_of_scope 2
"que ca"|find 1 detail 1 help -1 out_of_scope -1
"que je"|apply 2 help -1
"dans une"|find 1 apply -1
"auriez vous"|language 1
"vous une"|help 2 greeting -1
"une place"|detail 1 out_of_scope -1
"ec"|list 3 find -3 status 1 out_of_scope -1
"students"|list 4 find -2 detail -1 out_of_scope -1
"an"|find 1 detail -1 help -1 greeting -1 out_of_scope 2
"ad"|detail 1 status 1 out_of_scope -1
"letter"|find -1 detail -4 apply 5
"^ for"|apply 1
"for the senior"|apply 1
"senior beacon"|apply 1
"the senior beacon"|apply 1
"out"|find 3 apply -3 help 1 greeting -1 thanks -1 out_of_scope 1
"alberta"|find -1 out_of_scope 2
"love"|find 4 detail -1 apply -1 thanks 1 out_of_scope -2
"nego…"|find 2 detail -1
"agre…"|find 1 detail -1 out_of_scope 1
"albe…"|find -1 out_of_scope 2
"i love"|find 1
"ottawa"|list 1 find -1 detail 3 status -1 out_of_scope -1
"otta…"|list 1 find -1 detail 3 status -1 out_of_scope -1
"^ jobs"|list 3 find -1
"ottawa ?"|detail 1
"^ anything"|list 4 detail -1 help -1 greeting -1
"anything in"|list 2 find 3 detail -1 status -3
"who'…"|find 3 detail 1 apply -1 out_of_scope -2
"team…"|detail 1 help 2 out_of_scope -2
after out_of_scope|find -1 detail 1 apply 1 help -1 greeting -1 thanks -3 language -1 out_of_scope 6
"explain"|help 1 greeting -1 out_of_scope 1
"lol"|list -1 apply -1 greeting 1 out_of_scope 2
"tell"|list -1 find -1 detail 1 help 1 greeting -1 thanks -1 out_of_scope 3
"expl…"|list -1 find 1 help 4 greeting -1 thanks -1 language -1 out_of_scope -1
"this thing"|list -1 help 3
"tell me"|list -1 find -1 detail 3 apply -1 status -1 help 1 greeting -1 thanks -1 out_of_scope 1
"been"|list -1 find 3 detail -1 apply -1 status 1 help -1 thanks 1 out_of_scope -1
"filled"|detail -1 status 1
"fill…"|find -1 status 1 help 1 out_of_scope 1
"bbb"|list 1
"vacancies"|list 5 find -1 language -1 out_of_scope -1
"vaca…"|list 6 find -2 help -1 greeting -1 thanks -1 language -1 out_of_scope -2
"groupe"|detail 1
"grou…"|list 2 find -1 detail 1 out_of_scope -1
"groupe et"|detail 1
"et niveau"|detail 1
"groupe et niveau"|detail 1
"gone"|status 1
"already"|list 1 apply -1
"alre…"|list 1 apply -1
"in moncton"|list 1 detail 1 out_of_scope -1
"util…"|find 2 detail -1 apply -1 help 6 greeting -2 out_of_scope -3
"au poste"|find -1 detail 1
"au poste de"|find -1 detail 1
"jours"|detail 2 out_of_scope -1
"bureau"|list 2 detail 2 status -1 out_of_scope -2
"bure…"|list 2 find 1 detail 3 apply -1 status -1 out_of_scope -2
"de jours"|detail 1 out_of_scope -1
"combien de jours"|detail 1 out_of_scope -1
"au bureau"|detail 2 out_of_scope -1
"the plain"|apply -1 status 1
"the plain forms"|apply -1 status 1
"specialist"|find -1 status 2
"budget"|find -1 detail 3 status -1 out_of_scope -1
"spec…"|status 1 help 1
"budg…"|find -1 detail 3 status -1 out_of_scope -1
"accessibility specialist"|find -1 status 2
"lead"|find 1 detail 1 out_of_scope -1
"only"|list 3 find 1 status -1 help 2 greeting -1 thanks -1 out_of_scope -4
"pls"|list 1 find -3 apply -1 status -1 help 5 greeting -3 thanks -1 language 2 out_of_scope -1
"^ senior"|status 1
"pls $"|list 1 find -2 detail 1 apply -1 status -1 help 5 greeting -2 thanks -1 language 2 out_of_scope -1
"^ gestionnaire"|status 1
"^ gestionnaire de"|detail -1 status 1
"mode"|find -3 help 4
"^ mode"|find -3 help 4
"mode d'"|list -1 find -3 help 4
"^ mode d'"|list -1 find -3 help 4
"d' emploi"|find -3 detail -1 help 4
"mode d' emploi"|list -1 find -3 help 4
"done"|detail 1
"is that"|status 2 out_of_scope -1
"postings"|list 3 find -2
"first"|language 1 out_of_scope -1
"those"|list -1 apply -1 status 1
"site"|list 2 find 1 detail -1 out_of_scope -1
"firs…"|language 1 out_of_scope -1
"thos…"|list -1 apply -1 status 1
"the first"|detail 1
"other"|find 3 detail -1 apply -1 help 1 out_of_scope -2
"othe…"|find 3 detail -1 apply -1 help 1 out_of_scope -2
"what about"|detail -2 status 2
"^ what about"|detail -2 status 2
"about the"|find -1 detail 1 apply -1 status 1
"what about the"|detail -1 status 1
"up"|list -1 find 1 detail -1 apply 4 status 2 help -2 greeting 1 thanks -1 language -1 out_of_scope -2
"pendant"|find 3 detail -1 out_of_scope -1
"dix"|apply -1 out_of_scope 1
"huit"|find 1 out_of_scope 1
"sais"|help 4 greeting -2
"gens"|help -1 out_of_scope 2
"ceux"|list 2 detail 1 status -1 out_of_scope -1
"ne"|list 2 detail -1
"ont"|find 1 detail -1
"qu'il"|help 1 out_of_scope -1
"y"|list 3 detail 3 apply -2 status 3 help -2 greeting 2 thanks -1 language -1 out_of_scope -6
"medi…"|find 2 detail -1
"pend…"|find 3 detail -1 out_of_scope -1
"auto…"|detail 1 apply -1 status 1 help 2 out_of_scope -2
"retr…"|greeting -1 thanks 2 out_of_scope -1
"deme…"|find 1 detail 1 apply -1 status 1 out_of_scope -2
"pens…"|list -1 find 1 detail -1 help -2 out_of_scope 5
"qu'i…"|help 1 out_of_scope -1
"^ bon"|list -1 find -1 detail -1 greeting 5 thanks -1
"et je"|find 1 detail -1 apply 1
"je me"|find 1
"a temps"|list 2 find 1 detail -1 out_of_scope -1
"avec le"|find 2 detail -1 out_of_scope -1
"y a"|list 3 detail 1 apply -1 status -1 help -2 greeting 2 out_of_scope -3
"quelque chose pour"|out_of_scope 1
"moi ?"|find 1 detail -1 apply -1 out_of_scope 2
"pour moi ?"|detail -1 out_of_scope 2
"moi ? $"|find 1 detail -1 out_of_scope 2
"^ did"|find 1 detail -1 apply -1 status 2
"hier"|list -1 detail -2 help -1 greeting -1 out_of_scope 6
"cana…"|find -3 detail -1 apply -1 status -2 out_of_scope 8
"^ les"|list 5 find 1 detail 3 apply -1 status -2 help -1 greeting -2 thanks -1 language -1
"est mon"|find 3 detail -1 out_of_scope -1
"c' est mon"|find 3 detail -1 out_of_scope -1
"^ ux"|find 1 detail -1
"^ ux designer"|find 1 detail -1
"chum"|apply -1 greeting 1 out_of_scope 1
"veut"|find 2 detail -1 help 1 out_of_scope -1
"appliquer"|detail -1 out_of_scope 1
"va"|list -2 find -1 detail -2 help -1 thanks -1 out_of_scope 7
"^ mon"|list -1 find -2 status -1 help -1 greeting 1 language 1 out_of_scope 4
"mon chum"|apply -1 greeting 1 out_of_scope 1
"dev back"|detail -1 apply 2 status -1
"dev back end"|detail -1 apply 2 status -1
"^ salary"|detail 1
"of the"|find 2 detail 1 greeting 1 out_of_scope -2
"resp…"|detail 1 status 2 help -1 thanks 2 out_of_scope -3
"being"|find 1 help 1 out_of_scope -1
"posted"|list 2 find -1 detail -1
"life"|find 3 help -1 out_of_scope -1
"land"|find 1
"bein…"|find 1 help 1 out_of_scope -1
"of my"|find -2 detail -1 apply 1 out_of_scope 2
"could i"|list 1 apply 1 help -1 language 1 out_of_scope -1
"doing"|detail -1 help -1 greeting 1 out_of_scope 2
"doin…"|detail -1 help -1 greeting 1 out_of_scope 2
"senior $"|find 2 out_of_scope -1
"depuis"|list 2 find 1 detail -1 help -1 out_of_scope -1
"semaine"|list 2 find -2 detail 1 apply -1 status -1 help -1 out_of_scope 2
"nouv…"|list 2 find -1 help -1 language -1 out_of_scope 2
"depu…"|list 2 find 1 detail -1 help -1 out_of_scope -1
"open $"|list 2 find -1 detail -1 status 1
"plz"|find -2 language 2
"plz $"|find -2 language 2
"sign"|detail -3 apply 1 out_of_scope 3
"spea…"|find -1 apply -1 help 1 language 2 out_of_scope 1
"no"|list 1 find -1 detail 1 apply -1 status 1 greeting 1 out_of_scope -2
"today"|list 1 find -2 detail -2 apply 1 help -1 greeting 1 out_of_scope 3
"leave"|list 1 apply 2 status -1 out_of_scope -1
"toda…"|list 1 find -2 detail -2 apply 1 help -1 greeting 1 out_of_scope 3
"leav…"|list 1 apply 2 status -1
"anyw…"|detail 1
"nouveau"|out_of_scope 1
"brunswick"|list -1 find 2 out_of_scope 1
"prop…"|find 1 help -1
"brun…"|list -1 find 2 out_of_scope 1
"^ que"|list 1 find -2 detail 2 status -1 help 1 out_of_scope -1
"nouveau brunswick"|find -1 out_of_scope 2
"bateau"|detail -1 status 1
"bate…"|list -1 find -1 detail 2 apply -1 status 1 out_of_scope -1
"qu'"|list 3 detail -2 status -1 help 1 greeting -1 out_of_scope -1
"bientot"|list 1 detail -2 status 2
"bien…"|list 1 detail -1 status 2 out_of_scope -1
"^ qu'"|list 1 detail -1 help 2 out_of_scope -1
"qu' est"|list 3 detail -1 status -1 help 1 greeting -1 out_of_scope -2
"^ qu' est"|list 1 detail -1 help 2 out_of_scope -1
"qu' est ce"|list 3 detail -1 status -1 help 1 out_of_scope -2
"ce qui"|list 4 detail -1 help -1 out_of_scope -1
"est ce qui"|list 2 help -1 out_of_scope -1
"more"|list 2 detail 1 help -1 out_of_scope -1
"^ tell"|list -1 find -1 detail 1 apply -1 help 1 greeting -1 thanks -1 out_of_scope 2
"^ tell me"|list -1 find -1 detail 2 help 1 greeting -1 thanks -1 out_of_scope 1
"encore des"|list -1 status 2 out_of_scope -1
"formation"|detail 1 out_of_scope -1
"comprends"|list -2 detail 2 language 2
"soci…"|list -1 find 4 detail -2 out_of_scope -2
"sond…"|find 1
"de formation"|detail 1 out_of_scope -1
"mois"|list -2 find -1 detail 5 apply -1 status -1
"mois $"|list -2 find -1 detail 3
"figma"|find 2 help -1 out_of_scope -1
"prototypes"|find 1
"figm…"|find 2 help -1 out_of_scope -1
"prot…"|find 2 apply -1 help -1
"got a"|find 1 help 1 out_of_scope -1
"dotation"|find 2 detail -1 apply 2 status -1 out_of_scope -1
"pe"|find 3 detail -1 apply 1 status -1 out_of_scope -2
"sante"|find 1 detail -1 greeting 2 out_of_scope -2
"canada"|find -1 apply -1 status -2 out_of_scope 4
"dota…"|find 2 detail -1 apply 2 status -1 out_of_scope -1
"sant…"|find 1 detail -1 greeting 2 out_of_scope -2
"^ une"|find 2 out_of_scope -1
"chose en"|find 1 help -1 language 1
"pe #"|find 2 detail -1 apply 1 out_of_scope -2
"# a"|list 1 find 1 out_of_scope -1
"canada $"|find -1 out_of_scope 2
"etudie"|find 1 detail -1
"informatique"|find 1 detail -2 status 1
"voudrais"|find 1
"ben"|list -1 find -1 detail -1 help -1 thanks 5 language -1 out_of_scope -1
"faire"|list -2 find 3 detail -1 apply -1 status -1 help 3 greeting -1 thanks -1 language -1
"ete"|list -1 find 2 detail 1 out_of_scope -1
"etud…"|list 3 find 3 detail -5 apply -1 status -1
"univ…"|detail 1
"voud…"|find 2 detail -1 out_of_scope -1
"fair…"|list -2 find 3 detail -1 apply -1 status -1 help 3 greeting -1 thanks -1 language -1
"pis j'"|apply 1
"list"|list 3 find -1 out_of_scope -1
"^ list"|list 1
"plus"|list 2 find -1 detail 4 apply 2 status -3 help -1 greeting -1 thanks -1
"^ dev"|list -1 find 1
"dipl…"|apply 1 status -1
"do they"|list -1 find -2 detail 3 apply 2 status 1 out_of_scope -1
"somewhere"|find 2 apply -1 out_of_scope -1
"near"|list -2 detail 2 status -1 out_of_scope 1
"the admin"|detail 1 status -1
"yrs"|find 3 detail -1 apply -1 out_of_scope -1
"# yrs"|find 3 detail -1 apply -1
"vie"|find 4 detail -2 thanks 1 out_of_scope -1
"moi une"|find -4 out_of_scope 5
"hiring"|list 3 find 1 detail 1 status -1 help -1 greeting -1 out_of_scope -1
"hold"|detail 1
"public"|find 2 detail 1 apply -1 out_of_scope -1
"should"|detail -1 out_of_scope 1
"whether"|find -1 detail 1 status 2 out_of_scope -1
"background"|find 1 detail -1
"hiri…"|list 3 find 1 detail 1 status -1 help -1 greeting -1 out_of_scope -1
"mast…"|find 2 language -1
"publ…"|list 1 find 2 apply -1 out_of_scope -1
"head…"|find 1 detail -1 apply 1
"shou…"|detail -1 out_of_scope 1
"whet…"|find -1 detail 1 status 2 out_of_scope -1
"still up"|status 1
"travel"|find 1 detail 1 apply -1 out_of_scope -1
"invo…"|find 1 detail 2 apply -1 out_of_scope -1
"? i"|find -2 language 1
"i have"|find -1 apply 1 out_of_scope 1
"have a"|detail 1 out_of_scope -1
"rather"|language 1
"read"|language 1 out_of_scope -1
"rath…"|language 1
"plein"|find 1 detail -1
"perd…"|find -1 apply -1 help 3
"plei…"|find 1 detail -1
"temps plein"|find 1 out_of_scope -1
"a temps plein"|find 1 out_of_scope -1
"s'"|help 1
"dess…"|find 2 out_of_scope -1
"du monde"|apply -1 status 1 help 2 out_of_scope -2
"pis je"|find 1
"de service"|find 1
"client"|status 1 language -1 out_of_scope 1
"chose ?"|list 1 find 1 language -1
"quelque chose ?"|list 1 language -1
"chose ? $"|list 1 find 1 language -1
"gang"|greeting 1 out_of_scope 1
"gang $"|greeting 1 out_of_scope 1
"pour la"|find -2 detail 1 apply 1 status -1 out_of_scope 1
"emba…"|list -1 detail -1 apply 1 out_of_scope 1
after status|list 1 find -1 detail 6 apply 3 status 3 help -2 greeting -2 thanks -1 language -1 out_of_scope -5
"autre"|find 1 detail 1 apply -1 out_of_scope -1
"quelqu'un"|list -1 find 1 detail -3 help -1 greeting 1 out_of_scope 2
"fiabilite"|detail 1
"fiab…"|find -1 detail 1 out_of_scope 1
"sur la"|detail -1 help 2 out_of_scope -1
"c"|list -1 help 1 out_of_scope -1
"lien"|find -2 detail -1 apply 4
"^ c"|help 1 out_of_scope -1
"lien pour"|apply 1
"merci $"|find -1 help -1 greeting -1 thanks 3 out_of_scope -1
"# $"|list 2 find -3 detail -1 apply 1 help -1 greeting -1 thanks -1 out_of_scope 4
"comble"|find -1 detail -1 status 2
"ou pas"|find -1 detail -2 apply 1 status 2
"pas $"|find -1 detail -1 apply 2 status 1
"meca…"|find 1 detail -1 out_of_scope 1
"mach…"|find 1 detail -1 help 1 greeting -1 thanks 1 out_of_scope 1
"bilinguisme"|list 2 detail -1 help -1
"reste"|list 2 find 1 detail 1 status 1 thanks -1 out_of_scope -2
"rest…"|list 2 find 2 detail 1 apply -1 status 1 help -1 thanks -1 out_of_scope -3
"^ pas"|detail 1 out_of_scope -1
"maison"|find 1 out_of_scope -1
"mais…"|find 1 out_of_scope -1
"choi…"|find -1 out_of_scope 1
"aimerais"|detail 1 status -1 help 2 greeting -1
"savoir"|find -3 detail 4 apply -1 status 1 help 2 greeting -1 out_of_scope -2
"si"|list -1 find -3 detail 5 apply -1 status 3 help -1 thanks 1 language -1 out_of_scope -2
"numerique"|list 2 find 1 detail -1 status -1
"aime…"|help 2 greeting -1
"savo…"|find -3 detail 4 apply -1 status 1 help 2 greeting -1 out_of_scope -2
"nume…"|list 2 status -1
"j' aimerais"|detail 1 status -1 help 2 greeting -1
"savoir si"|find -1 status 3 out_of_scope -1
"vous auriez"|find 1
"place pour"|find 2 detail 1 out_of_scope -2
"une place pour"|find 1 detail 1 out_of_scope -1
"pour une"|find 1 detail -1
"peut"|list -1 find -2 detail 1 apply -3 status 3 help 1 language 1
"^ on"|detail -2 apply -1 greeting -1 language 1 out_of_scope 3
"on peut"|find -1 apply -3 status 4 help 1 language 1 out_of_scope -1
"soutien a la"|detail 2 apply -2
"deadline"|detail 1 apply -1 status 1
"west"|detail -1 status 1
"dead…"|detail 1 apply -1 status 1
"offres"|list 2 out_of_scope -1
"complet"|detail -1 out_of_scope 1
"offr…"|list 4 find 1 detail -2 apply -1 help -1 out_of_scope -1
"vu"|list -1 find -1 detail -2 out_of_scope 6
"passer"|find 1 out_of_scope -1
"really"|find -1 thanks 1 out_of_scope 1
"real…"|find -1 help -1 thanks 1 out_of_scope 1
"pm #"|list 1 out_of_scope -1
"# or"|list 1 find -1 detail 2 apply -1
"c'tu"|find -1 status 2
"^ ca"|find -3 detail 3 apply -1 help -1 greeting 2 language -1 out_of_scope 1
"# ans"|list -1 find 3 detail -1 out_of_scope -1
"de garde"|detail 1
"que j'"|help 1 out_of_scope -1
"go $"|apply 1
"analyse"|find 1 detail -2 out_of_scope 1
"jobs for"|find -1 out_of_scope 1
"staffing"|find 2 detail -1 out_of_scope -1
"ready"|find 1 out_of_scope -1
"staf…"|find 2 detail -1 out_of_scope -1
"up $"|list 1 apply 2 help -1 out_of_scope -1
"term…"|list 3 find -1 detail 1 apply -1 help -1 out_of_scope -1
"ten"|list -1 apply -1 status -1 help -1 greeting -1 out_of_scope 5
"out of"|list -1 find 3 apply -2 status -1 out_of_scope 1
"info"|list -1 find 1 out_of_scope -1
"cegep"|find 1 detail -1
"trois"|find -1 detail 1 status -1 out_of_scope 1
"rivieres"|detail 1
"cege…"|find 1 detail -1
"troi…"|find -1 detail 2 status -1 out_of_scope 1
"rivi…"|detail 1
"au cegep"|find 1 detail -1
"trois rivieres"|detail 1
"un stage"|find 3 detail -3
"quand"|list -1 find -2 detail 2 apply 1 status -2 help -1 out_of_scope 4
"quan…"|list -1 find -2 detail 3 status -2 help -1 out_of_scope 3
"^ pis"|apply -1 status 2 help -1 greeting 2 out_of_scope -3
"agente"|find 1 detail 1 out_of_scope -1
"centre"|list -1 find 1 out_of_scope 1
"appels"|list -1 find 3 out_of_scope -1
"cent…"|list -1 find 1 out_of_scope 1
"appe…"|list -1 find 2 detail -1 help -1 greeting 2 language -1
"^ combien de"|apply 1 out_of_scope 1
"qu'y"|detail 1 out_of_scope -1
"mess…"|apply 2 help -1 greeting 2 language -1 out_of_scope -1
"dans le"|list 2 detail -3 apply 2 status 1 help -1 greeting -1 language -1
"doesn't"|detail 1 out_of_scope -1
"postgres"|find 2 out_of_scope -1
"does…"|detail 1 out_of_scope -1
"never"|find -1 detail 1 help 1 out_of_scope -1
"bot"|list -1 find -1 detail -1 help 5 greeting 3 thanks -2 out_of_scope -3
"neve…"|find -1 help 1 greeting 1 out_of_scope -2
"exac…"|find -1 detail 2 out_of_scope -1
"cover"|find -2 detail 1 apply 1
"cove…"|find -2 detail 1 apply 1
"need a"|find -1 detail -2 apply 2 help 1
"i need a"|find -1 help 1 out_of_scope 1
"a cover"|find -1 detail -1 apply 2
"cover letter"|find -1 detail -1 apply 3
"a cover letter"|find -1 detail -1 apply 2
"to apply for"|apply 1
"poche"|find 3 detail 1 out_of_scope -3
"poch…"|find 3 detail 1 out_of_scope -3
"toi"|list -2 find -2 detail -2 apply -1 help 7 greeting 1 thanks -2 language -1 out_of_scope 1
"renc…"|detail -1 apply -1 out_of_scope 2
"qui est"|list 2 find -1 detail 1 status -1 help -1 out_of_scope 1
"bene…"|find 2 detail -1 out_of_scope 1
"en anglais"|find -2 help -1 language 5 out_of_scope -1
"ans de"|find 2 detail -1 out_of_scope -1
"donne"|list -1 find -1 apply -1 status -1 help 1 language 1 out_of_scope 1
"^ product"|out_of_scope 1
"them"|find 3 out_of_scope -2
"was"|list -1 find -1 detail 2 apply -1 status 1 help 1 greeting -1 thanks 1 out_of_scope -1
"i was"|find -1 help 1
"government"|find 2 apply -1
"get"|list -1 find -1 detail -1 apply 2 status 1 help -1 language 1
"gove…"|find 2 apply -1
"it ?"|find -1 apply -1 status 1 out_of_scope 1
"it ? $"|find -1 apply -1 status 1 out_of_scope 1
"subject"|find -1 detail -2 apply 4 status -1
"line"|detail -1 apply 3 status -1
"email"|detail 1 out_of_scope 1
"lost"|find -1 help 2 thanks -1
"subj…"|find -1 detail -2 apply 4 status -1
"emai…"|out_of_scope 1
"subject line"|find -1 detail -1 apply 3 status -1
"line for"|apply 1
"subject line for"|apply 1
"inst…"|find 1 detail -1 status -1 help 5 greeting -2 thanks -1 out_of_scope -2
"joindre"|detail -1 apply 4 out_of_scope -1
"join…"|find -1 detail -1 apply 4 out_of_scope -1
"fais"|list -1 find 1 detail -2 apply 2 status -1 greeting -1 out_of_scope 1
"expi…"|list -1 find -2 detail -1 apply -1 status 3 out_of_scope 1
"je fais"|list -1 find 1 detail -1 out_of_scope 2
"fais quoi"|find -1 detail -1 out_of_scope 3
"je fais quoi"|find -1 detail -1 out_of_scope 3
"blonde"|detail 1 out_of_scope 1
"privee"|find 1 detail -1
"pourrait"|find 1 detail -1 apply 2 out_of_scope -2
"blon…"|detail 1 out_of_scope 1
"avoc…"|find 2 detail -1
"priv…"|find 3 detail -1 status -1 out_of_scope -1
"^ ma"|find -2 detail -1 apply 1 thanks 2 language 1
"ma blonde"|detail 1
"vie privee"|find 1 detail -1
"chez vous"|list 1 find 3 detail 1 status -1 help -1 out_of_scope -2
"chez vous $"|list 1
"application"|find -2 detail -2 apply 4 help 2 out_of_scope -2
"^ was"|find -1 status 1 thanks 1 out_of_scope -1
"obligatoire"|find -1 detail 4 status -2 out_of_scope -1
"montreal"|find 1 status -1
"obli…"|find -2 detail 4 apply 2 status -2 greeting -1 thanks 2 language -1 out_of_scope -2
"proc…"|list -1 find 3 detail -3 apply 3 status -1 help -1 out_of_scope 1
"^ y"|list 2 find -2 status 2 help -1 greeting -1
"else"|list -1 find 2 apply 1 out_of_scope -2
"what do you"|out_of_scope 1
"the email"|apply 1
"a resume"|apply 1 out_of_scope -1
"report"|detail 1 apply -1
"repo…"|list -1 find -3 detail 1 apply -2 status -1 help 3 greeting -1 thanks 1 language 5 out_of_scope -3
"many people"|detail 1
"how many people"|detail 1
"report to"|detail 1 apply -1
"monsieur"|find 1 detail -1
"droit"|detail -1 out_of_scope 2
"sept"|find 2 detail -1
"notes"|find 1 detail -1 apply 3 out_of_scope -2
"veuillez"|apply -1 help 2 out_of_scope -1
"mes"|detail 1 apply 1 help -1 greeting 2 thanks -1 out_of_scope -1
"mons…"|find 1 detail -1
"droi…"|detail -1 out_of_scope 2
"note…"|find 1 detail -1 apply 3 out_of_scope -2
"mini…"|find 1 apply -1 out_of_scope 1
"souh…"|apply 2 out_of_scope -1
"veui…"|apply -1 help 2 out_of_scope -1
"dist…"|list 1 find 1 greeting 2 out_of_scope -2
"d' une"|find 3 out_of_scope -2
"wondering"|detail 2 out_of_scope -1
"room"|find 1
"who's"|find 3 detail -1 apply -1
"wond…"|detail 2 out_of_scope -1
"^ front"|detail -1 status 1
"^ front end"|detail -1 status 1
"end dev"|find -1 detail -1 status 2
"recherche"|list -1 detail 1 status 1 out_of_scope -1
"bord"|help -1 greeting 3 out_of_scope -2
"rech…"|list -1 detail 1 status 1 out_of_scope -1
"junior"|find 1 detail 1 status -1
"juni…"|find 1 detail 1 status -1
"affichage"|detail -2 status 3
"affi…"|list 6 find -1 detail -4 apply -1 status 4 help -1 out_of_scope -2
"l' affichage"|detail -2 status 2
"impo…"|find 2 apply -1 help -1
"son"|detail -2 apply 1 out_of_scope 1
"sa"|help 1 out_of_scope -1
"joke"|find -1 greeting -1 thanks -1 out_of_scope 3
"allo"|list -1 find -1 detail -1 help -1 greeting 7 thanks -2 language -1
"coiffeuse"|find -3 out_of_scope 4
"coif…"|find -3 out_of_scope 4
"basically"|find 3 out_of_scope -2
"good"|list -3 detail -2 apply -1 status -1 help -3 greeting 12 thanks -1 language -1 out_of_scope -1
"basi…"|find 3 out_of_scope -2
"good at"|find 3 out_of_scope -2
"at $"|find 2 detail -1 apply 1 greeting 2 thanks -1 out_of_scope -2
"specialiste"|detail 1 status -1
"exig…"|list 2 find -2 detail 4 apply -1 status -1 help -1 out_of_scope -1
"l' anglais"|list -1 find -1 detail 1 help 2 greeting -1 language 1
"anglais $"|list -1 find -1 apply -1 help -1 greeting -1 language 6 out_of_scope -1
"orga…"|apply 2 out_of_scope -1
"avec des"|find 2 detail -2 out_of_scope 1
"help"|list -1 apply -1 help 7 greeting -3 thanks 2 language -1 out_of_scope -3
"pages"|find -2 detail -2 apply 4 out_of_scope -1
"love…"|find 2 detail -1 thanks 1 out_of_scope -2
"page…"|find 1 apply 4 out_of_scope -4
"for someone"|find 1
"linguistique"|find 1
"ling…"|find 1
"pref…"|find -1 detail -1 status -1 help -1 language 2 out_of_scope 3
"en anglais $"|find -1 language 2
"questions"|list -1 find -1 detail -1 help 9 greeting -1 language -2 out_of_scope -2
"ques…"|list -1 help 9 greeting -1 thanks -1 language -2 out_of_scope -3
"unde…"|help 1 language 1
"mille"|greeting -1 thanks 3
"fois"|find -1 detail 1 help 1 thanks 1
"mill…"|greeting -2 thanks 4
"^ merci"|list -1 greeting -1 thanks 4 out_of_scope -1
"tech"|list -1 detail 4 status 1 out_of_scope -3
"way"|list -1 find 1 apply 2 out_of_scope -1
"with my"|find -1 out_of_scope 1
"who do"|find -1 apply 3 out_of_scope -1
"who do i"|find -1 apply 3 out_of_scope -1
"apply $"|apply 1
"t"|list 1 apply -1 help -1 greeting -1 out_of_scope 2
"gaspe"|detail -1 status 1 out_of_scope 1
"gasp…"|find 1 detail -1 status 1
"t il"|list 1 find 1 detail -1 help -1 greeting -1 out_of_scope 2
"a gaspe"|out_of_scope 1
who|find -1 detail 5 apply -4 status -1
"^ y a"|list 2 find -1 detail 1 help -1
"a t"|list 1 find 1 detail -1 status 1 help -1
"y a t"|find 1 help -1
"a t il"|list 1 find 1 detail -1 help -1
"third"|find 1 detail 1 out_of_scope -1
"may"|detail -1 apply 1 help 2 thanks 1 language -2 out_of_scope -1
"wate…"|out_of_scope 1
"i can"|list 1 find 2 detail -1 apply 1 out_of_scope -1
"where would"|find 1 detail -1 apply 1 out_of_scope -1
"would you"|detail -1 apply -1 help -1 language 2 out_of_scope 1
"ils"|find -2 detail 1 apply 2 status 1
"sera…"|detail 1 apply -2 help -1 out_of_scope 2
"curi…"|detail 2 apply -1
"l' equipe"|find -2 detail 1 greeting 2
"dans l' equipe"|detail 2 apply -1
"profil"|detail 1
"exige"|detail 2 apply -1
"contenu"|detail 2 status -1
"de contenu"|detail 2 status -1
"rien"|find -1 detail -1 apply 2 help -1 out_of_scope 1
"m'"|list 1 find 1 detail -2 apply -1 help 4 greeting 1 language -1 out_of_scope -3
"pareil"|list -1 find -1 apply 1 help -1 out_of_scope 1
"pare…"|list -1 find -1 apply 1 help -1 out_of_scope 1
"^ rien"|apply 2 help -1 out_of_scope -1
"j' peux"|apply 1
"pareil $"|thanks 1
"allowed"|detail 1 apply -1 help 1
"federal"|list 1 detail 1 out_of_scope -1
"allo…"|detail 2 apply -1
"fede…"|list 1 detail 1 apply -1 out_of_scope -1
"only $"|detail 1
"repondre"|find -1 detail -1 help -1 thanks 1 language 3 out_of_scope -1
"char…"|detail -1 status 2
"ouvr…"|find -1 detail -3 apply 1 status 2 out_of_scope 1
"dans un"|list -1 find 2 detail -1
"au telephone"|find 1 out_of_scope -1
"trouve"|find -1 detail -2 apply 2 status -1 out_of_scope 1
"votre"|list 1 find -1 detail -1 greeting 1 thanks 2 out_of_scope -1
"votr…"|list 1 find -1 detail -1 greeting 1 thanks 2 out_of_scope -1
"^ vous"|detail -3 apply -1 help 1 out_of_scope 3
"vous avez"|list 1 find 1 help -1 out_of_scope -1
"si le"|find -1 detail 1
"nerd"|find 2 out_of_scope -1
"francais $"|list 2 find -1 help -1 greeting -1 language 5 out_of_scope -2
"en francais $"|language 2
"liste"|list -1 find -1 detail 2 help 2 out_of_scope -2
"list…"|list -1 find -2 detail 4 apply -1 help 2 out_of_scope -2
"la liste"|list 1
"^ who's"|find 2 detail -1 apply -1 out_of_scope 1
"partnerships advisor"|find -1 status 1
"hire"|find -3 detail -1 out_of_scope 3
"shor…"|find -1 out_of_scope 1
"should i"|find -1 detail -1 apply 1 out_of_scope 2
"stp"|detail -1 apply -1 help 1 greeting -1 language 3
"francais stp"|language 1
"stp $"|detail -1 help 1 greeting -1 language 3 out_of_scope -1
"francais stp $"|language 1
"heure"|find -1 help -1 out_of_scope 5
"heur…"|find -2 detail 2 apply -1 status -1 help -1 out_of_scope 5
"l' heure"|find -1 detail 1 out_of_scope 1
"dire"|find -1 detail 1 apply 1 help -1 greeting 1 language -1
"affaire"|find 1 detail 1 status -1 help 2 greeting -1 out_of_scope -1
"affa…"|list 2 detail 3 apply -2 status -1 help 2 greeting -1 out_of_scope -3
"sur l'"|find 1 detail 1 out_of_scope -1
"does my"|detail -3 apply 2 out_of_scope 2
"my stuff"|detail -1 apply 2
"go for"|detail -1 apply 2
"thing $"|find -1 apply 1
"^ subject"|find -1 detail -1 apply 3
"^ subject line"|find -1 detail -1 apply 3
"ententes"|find 1
"ente…"|detail -1 status 2
"vill…"|find 1 detail 1 out_of_scope -1
"des ententes"|find 1
"address"|find -2 detail -1 apply 3
"addr…"|find -2 detail -1 apply 3
"aws"|find 1
"depl…"|detail 1
"meet…"|find 1 detail -1 status -1 out_of_scope 3
"both"|find 1 out_of_scope -1
"plain language"|find 1
"coder"|find 1 apply -1
"code…"|apply -1 out_of_scope 1
"occu…"|find 1 detail -1
"ca ?"|list -1 find -1 detail 2 status -1 out_of_scope 1
"ca ? $"|list -1 find -1 detail 2 status -1 out_of_scope 1
"hiver"|find 2 detail -1 status -1 help -1 out_of_scope 1
"sess…"|find 2 apply -1
"hive…"|detail -1 status -1 help -1 out_of_scope 3
"post"|find -1 detail 1
"my application"|apply 1
"application for"|apply 1
"heures"|find -1 detail 2
"combien d'"|detail -1 apply 2 out_of_scope -1
"^ combien d'"|detail -1 apply 2
"par semaine"|find -1 detail 2
"direction"|list 1 find -1 apply 1
"de direction"|apply 1
"plateformes"|find -1 detail 1 apply 1
"something for"|find 2 detail -1
"nb"|detail 1 apply -1 out_of_scope -1
"des postes"|list 1 find 1
"annees"|detail 1
"anne…"|find -1 detail 4 apply -1 help -1 thanks -1
"est pour"|find -1 detail 1
"c' est pour"|detail 1
"d' annees"|detail 1
"meme"|language 1
"page"|find -1 detail -2 apply 2 status 1
"nous"|find 1 help 1 out_of_scope -1
"est encore"|status -3 out_of_scope 3
"competition"|find -3 detail -2 apply 3 status 4 out_of_scope -2
"what was"|detail 1
"over"|find 1 detail -1
"than"|find 1 out_of_scope -1
"answ…"|find 1 language 1 out_of_scope -1
"you'…"|greeting -2 thanks 3 out_of_scope 1
"does that"|help -1 language 1
"resi…"|find -1 detail 3 out_of_scope -1
"encore bon"|status 1
"bon ?"|status 1
"bon ? $"|status 1
"porter"|apply 1
"j' veux"|detail -1 apply 2 out_of_scope -1
"tech…"|list -1 find 2 detail 3 apply -1 out_of_scope -3
"hello"|list -1 find -1 help -1 greeting 7 thanks -2 out_of_scope -2
"hell…"|list -1 find -1 help -1 greeting 7 thanks -2 out_of_scope -2
"^ hello"|list -1 help -1 greeting 4 thanks -1
"there $"|find -1 detail 1 greeting 2 thanks -1
"hat"|apply 1
"thro…"|find -2 apply 3 status -1 help 1 out_of_scope -1
"my hat"|apply 1
"hat in"|apply 1
"my hat in"|apply 1
"in for"|find -1 detail -1 apply 3
"in for the"|detail -1 apply 1
"driv…"|detail 1
"week…"|list -1 find 2 detail -1 apply -1 status -1 greeting -1 out_of_scope 4
"hybrid"|find -1 detail 1
"hybr…"|find -1 detail 1
"interview"|find -2 detail -1 apply 2 out_of_scope 1
"to $"|find -1 apply 1
"how would"|detail -2 apply 3
"^ how would"|detail -1 apply 1
"role"|status 1 help 1 out_of_scope -1
"permanent $"|detail 1
"conception de"|detail -1 apply 1
"conception de services"|find -1 apply 1
"conceptrice"|find 1
"^ conceptrice"|find 1
"four…"|detail 2 out_of_scope -1
"next"|find 1 detail -1 apply 2
"i'm in"|find 1
"up for"|find -1 detail -1 apply 2
"e"|find 1 detail 1 out_of_scope -1
"e de"|detail 1
"c quoi"|help 1 out_of_scope -1
"a montreal"|list 1 find 1 detail -1
"possible"|list -1 find 1 detail 1 apply 2 help -1 greeting -1 out_of_scope -2
"poss…"|list -1 find 1 detail 1 apply 2 help -1 greeting -1 out_of_scope -2
"vous ?"|find 2 detail -1 apply 1 help -2
"chez vous ?"|list 1 find 2 detail -1 apply 1 help -1 out_of_scope -1
"vous ? $"|find 2 detail -1 apply 1 help -2
"anyone"|list -1 find 1 detail -2 apply -1 status 3 out_of_scope 1
"anyo…"|list -1 find 1 detail -2 apply -1 status 3 out_of_scope 1
"ment…"|detail 4 apply -1 status -1 out_of_scope -2
"want a"|find 1 detail -1 apply 1 out_of_scope -1
"voya…"|detail 1
"accepting"|status 1
"^ still"|list -1 apply -1 status 3 out_of_scope -1
"d' ouvert"|list 2 status -1 help -1
"a ottawa"|detail 2 out_of_scope -1
"le #"|list -1 detail 1 out_of_scope 1
"^ le #"|list -1 detail 1 out_of_scope 1
"combien $"|detail 1
"super"|find 1 thanks 1 out_of_scope -1
"supe…"|find 3 apply -1 thanks 1 out_of_scope -2
"help…"|find -1 detail 1 thanks 1
"you $"|detail -1 help 3 greeting 2 out_of_scope -3
"thank you $"|list 1
"tickets"|find 1
"saint"|list 2 find -1
"tick…"|detail 1 out_of_scope -1
"sain…"|list 2 find -1
"et le"|apply 1 out_of_scope -1
"^ et le"|apply 1 out_of_scope -1
"le salaire"|detail 1
"guys"|list 2 detail -1 apply 1 help -1 out_of_scope -1
"nah"|detail -1 apply 2 status 1 out_of_scope -1
"^ you"|list 1 find -1 greeting -2 thanks -1 out_of_scope 3
"you guys"|list 2 detail -1 apply 1 help -1 out_of_scope -1
"what level"|detail 1
"blind"|detail -1 apply 1 out_of_scope -1
"blin…"|detail -1 apply 1 out_of_scope -1
"^ i'm"|list 1 find -2 status -1 help 1 greeting -1 thanks 1 out_of_scope 1
"run"|find 2 out_of_scope -1
"^ i've"|detail 1 apply 1 out_of_scope -1
"actually"|apply -1 help 1
"week"|find -1 detail 5 help -1 greeting 1 out_of_scope -3
"actu…"|apply -1 help 1
"love to"|find 2 out_of_scope -1
"to know"|find -1 detail 2 apply -1
"lawyer"|apply -1 out_of_scope 1
"fun"|find 2 apply -1
"lawy…"|apply -1 out_of_scope 1
"debu…"|find -1 detail 2 out_of_scope -1
"executive"|list -1 find 2 status -1
"teams"|detail -1 help 3 out_of_scope -1
"exec…"|list -1 find 2 status -1
"lead…"|find 1 detail -1
"seve…"|detail -3 apply 3
"ty"|detail -1 help -1 greeting -5 thanks 8 out_of_scope -1
"icitte"|find 3 out_of_scope -2
"icit…"|find 3 out_of_scope -2
"affaires"|list 2 detail 1 apply -1 out_of_scope -1
"le soutien"|apply -1 status 1
"bonne"|list -1 detail -1 apply -1 greeting 2 thanks 1 language -1 out_of_scope -1
"journee"|list -1 find 2 help -1 greeting 2 thanks 1 out_of_scope -2
"avan…"|list 1 detail 1 status -1 help -1 out_of_scope -1
"bonn…"|list -1 detail -1 apply -1 greeting 2 thanks 1 language -1 out_of_scope -1
"bonne journee"|thanks 1
"i'm a"|find -3 out_of_scope 4
"^ i'm a"|find -3 out_of_scope 4
"thanks"|list -1 find -3 detail -1 apply -1 help -1 greeting -3 thanks 10 language -1
"citi…"|find -1 detail 2
"cous…"|find 1 apply -1
"c' est permanent"|detail 1
"bac"|find 1 out_of_scope -1
"tu un"|detail 2 apply -1 help 2 out_of_scope -2
"expired"|find -1 status 2
"he"|find 2 help -1 greeting 2 out_of_scope -1
"at all"|list 2 help -1 greeting -1 out_of_scope -1
"usagers"|find 2 detail -1 out_of_scope -1
"vrai…"|detail 1 help 1 out_of_scope -1
"usag…"|find 2 detail -1 out_of_scope -1
"aurait"|find 3 help -1 out_of_scope -2
"personne"|find 1 apply 1 help 1 out_of_scope -3
"soir"|list -1 find 1 detail -1 help -1 out_of_scope 3
"avant"|list 1 find 1 status -1 help -1 out_of_scope -1
"aura…"|find 2 detail -1 apply 1 help -1 out_of_scope -2
"^ qui"|find 1 apply -2 help 2 greeting -1 out_of_scope 1
"^ not"|find 1 detail 1 apply -1 help 1 out_of_scope -1
"number"|find -2 detail 2 apply 2 status -1
"numb…"|find 1 detail 2 apply 2 status -1 help -1 out_of_scope -2
"sre"|list -1 status 1
"roles"|list -1 find 2 detail -1
"role…"|list -1 find 2 detail -1
"pourriez"|find -1 detail 1 help -1 language 2 out_of_scope -1
"grand"|list -1 find 2 apply -1 out_of_scope -1
"gran…"|list -1 find 2 apply -1 out_of_scope -1
"vous me"|detail 1 apply -1 language 2 out_of_scope -2
"or is"|find -1 detail 1 status -1 help 1
"or is it"|find -1 status -1 help 1
"developpement"|list 1 find -3 detail 1 status 1 out_of_scope -1
"ton"|list -1 find -2 detail -1 apply -2 help 5 greeting 2 language -1 out_of_scope -1
"acco…"|find 1 detail -1 apply 1 out_of_scope -1
"indiquer"|apply -1 help 2 out_of_scope -1
"marche"|detail -1 apply -1 help 3
"suivre"|apply -1 help 2 out_of_scope -1
"soum…"|apply 1
"indi…"|apply -1 help 2 out_of_scope -1
"marc…"|find -1 detail -1 apply -1 help 2 greeting -2 thanks 5 language -1
"m' indiquer"|apply -1 help 2 out_of_scope -1
"la marche"|apply -1 help 2 out_of_scope -1
"marche a"|apply -1 help 2 out_of_scope -1
"la marche a"|apply -1 help 2 out_of_scope -1
"a suivre"|apply -1 help 2 out_of_scope -1
"marche a suivre"|apply -1 help 2 out_of_scope -1
"calendars"|find 1 out_of_scope -1
"cale…"|find 3 out_of_scope -2
"lol $"|list -1 find 1 out_of_scope 1
"chif…"|find 3 detail -1 out_of_scope -1
"tabl…"|detail -1 out_of_scope 1
"^ moi"|find 2 out_of_scope -1
"affiche"|list 3 detail -1 status 1 help -1 out_of_scope -1
"still going"|detail -1 status 1
"going $"|list 2 detail -1 status 1 greeting -1
"come…"|list -1 find 1 apply 2 out_of_scope -1
"come"|detail 1
"that one"|find -2 detail 1 apply -1 status 3 thanks 1 out_of_scope -1
"ce qu'on"|list 1 help -1
"est ce qu'on"|list 1 help -1
"dans la"|detail -1 apply 1 help -1 language 2
"^ does the"|detail 1
"through"|detail -2 apply 2 help 1 out_of_scope -1
"her"|find 1 apply -1 out_of_scope 1
"with you"|find 2 detail 1 apply 1 help -1 thanks 1 out_of_scope -3
"ses"|detail 1
"quoi de"|list 1 help -1 out_of_scope 2
"encore ouvert ?"|status 1
"# years"|find -1 detail -1 out_of_scope 2
"etes"|help 3 greeting -1 out_of_scope -2
"irai…"|find 1 detail 1 out_of_scope -1
"formulaire"|detail -1 apply 2 status -1 out_of_scope 1
"big"|greeting -1 thanks 2 out_of_scope -1
"backend"|find 1 status -1 out_of_scope -1
"land…"|out_of_scope 1
"the team"|detail 1
"in $"|find -2 detail 2 greeting 2 out_of_scope -1
"hand"|find -1 apply 1 help 1 out_of_scope -1
"annonce"|find 1 out_of_scope -1
"anno…"|find 1 out_of_scope -1
"ti"|greeting 1
"d'la"|find 1 out_of_scope -1
"gars"|find 5 detail -1 help -1 out_of_scope -2
"^ y'a"|help 2
"job pour"|out_of_scope 1
"pour un"|detail -2 apply -1 out_of_scope 3
"beaucoup"|find -1 thanks 2 out_of_scope -1
"beau…"|find -1 thanks 2 out_of_scope -1
"merci beaucoup"|find -1 thanks 2 out_of_scope -1
"afte…"|find -2 detail 1 help -1 greeting 3 thanks -1
"^ good"|list -1 find -1 detail -1 help -1 greeting 7 thanks -1 language -1 out_of_scope -1
"to you"|detail -1 apply 1 help 1 greeting 1 thanks -1 out_of_scope -1
"miss"|detail -2 status 2
"boat"|detail -1 status 1
"did i"|detail -1 status 2
"i miss"|detail -1 status 2
"did i miss"|detail -1 status 2
"miss the"|detail -1 status 2
"tu des"|list 1 find -1 detail -1 apply 1 help -1
"des jobs"|list 1
"demande"|list 1 find -2 detail 1 apply 3 status -1 help -2 language -1 out_of_scope 1
"dema…"|find -4 detail 1 apply 3 status -1 help 1 greeting -1 thanks -1 language -1 out_of_scope 3
"quoi le"|list -1 find 1 detail -1 apply 2 out_of_scope -1
"est quoi le"|list -1 detail 1 apply 2 out_of_scope -1
"reliability"|find 1 detail -1
"reli…"|find 1 detail -1
"quoi au"|detail -1 apply 1 help 2 out_of_scope -1
"quoi au juste"|detail -1 apply 1 help 2 out_of_scope -1
"days"|find -1 detail 2 apply -1 status -1 out_of_scope 1
"^ pour"|list 2 find -1 detail 1 apply 1 status -2 out_of_scope -1
"openings $"|list 1
"seco…"|find 1 detail 1 out_of_scope -1
"ce qu'il"|find -1 help 1 thanks 1 out_of_scope -1
"est ce qu'il"|list 1 help 1 out_of_scope -1
"que l'"|find -1 detail 1 apply -1 status 1
"de #"|list -1 find -1 detail -2 status 4 out_of_scope 1
"relations"|find 1
"rela…"|find 2 out_of_scope -1
"de travail"|list -1 find 1
"available"|list -1 find 1 help -1 language 1
"find"|find -1 out_of_scope 1
"why"|find 1
"folks"|find 2 status 1 out_of_scope -1
"folk…"|find 2 detail -1 apply -1 status 1 out_of_scope -1
"to get"|find 1 detail -1 out_of_scope 1
"assurance"|find -1 apply -2 out_of_scope 4
"atte…"|find -2 detail -1 out_of_scope 4
"assu…"|find -2 apply -2 out_of_scope 4
"depuis #"|find 1
"customer"|find 1 detail -1
"care"|find 1 detail -1
"city"|apply -1 status 1
"cust…"|find 2 detail -1
"^ bilingual"|find 1 detail -1
"contracts"|list 2 find -1 detail -1
"se"|list -1 detail 1 status -1 help -1 greeting 1
"depo…"|find -1 detail -3 apply 2 out_of_scope 3
"ca se"|detail -1 apply 1 help -1 greeting 2 out_of_scope -1
"releve"|find -1 apply 1
"rele…"|find -1 detail 1 apply 2 out_of_scope -1
"^ specialiste"|find 1 detail -1
"specialiste en"|find -1 detail 1 status -1
"releve de"|find -1 apply 1
"base…"|find 1 apply -1 out_of_scope -1
"how would i"|detail -1 apply 2
"put in"|detail -1 apply 3 out_of_scope -1
"i put in"|detail -1 apply 1
"put in for"|detail -1 apply 1
"for it"|detail -1 apply 1 status 1 out_of_scope -1
"for it $"|find 1 detail -1 apply 1
"app"|find 1 detail -1 help 1 out_of_scope -1
"reponds"|find -1 help 1 language 1 out_of_scope -1
"non"|detail 2 apply -1 status -1 help -1 out_of_scope 1
"j' aime"|find 4 help -1 greeting -1 out_of_scope -1
"cherchez"|find -2 status 2 out_of_scope 2
"late…"|find -1 apply 1
"peu"|list -1 find 1 detail 1 out_of_scope -1
"equipe $"|greeting 2
"aussi"|detail -1 apply -1 greeting -1 thanks 1 out_of_scope 1
"auss…"|detail -1 apply -1 greeting -1 thanks 1 out_of_scope 1
"l' autre"|detail 1 out_of_scope -1
"lesquels"|list 3 find -1
"lesq…"|list 3 find -1
"as #"|find -1 detail 1
"avoir"|find -1 status 1 thanks 1 out_of_scope -1
"avoi…"|find -1 status 1 thanks 1 out_of_scope -1
"l' annonce"|find 1 detail 1 out_of_scope -1
"existe"|detail 1
"exis…"|list 1 apply -1
"surtout"|find 1
"b"|find 1 detail -1
"surt…"|find 1
"be a"|find 1 apply -1
"demenager"|find 1 detail 1 out_of_scope -1
"fr"|find 2 help -1 greeting -3 thanks -1 language 6 out_of_scope -2
"! !"|find 3 detail -1 greeting -2 language -1 out_of_scope 2
"! ! $"|find 2 detail -1 greeting -2 language -1 out_of_scope 2
"^ service"|find -1 detail 1 out_of_scope 1
"gagne"|out_of_scope 1
"gagn…"|out_of_scope 1
"things"|help 1 out_of_scope -1
"brea…"|find 1
"software"|find 1 detail -1 status 1
"some"|list -1 detail 2 apply -1 status -1 help 1 out_of_scope -1
"point"|find 1 detail -1 status 1 help 1 out_of_scope -1
"soft…"|find 1 detail -1 status 1
"arri…"|list 1 find -3 help 1 greeting 1 out_of_scope 2
"poin…"|find 1 detail -1 status 1 greeting -1 out_of_scope 1
"software developer"|detail -1 apply 1 status 1
"gene…"|list 1 find -2 detail 2 status -1
"ou $"|find -2 apply 4 status -1
"rester"|detail 1 out_of_scope -1
"a #"|find 1
"adresse $"|apply 1
"economiste"|list -1 find -3 detail 2 apply 2 status 1 out_of_scope -1
"econ…"|list 1 find -5 detail 2 apply 2 status 2 out_of_scope -1
"evening"|detail 1 apply -1 greeting 3 thanks -1 out_of_scope -1
"would the"|detail 1
"to do"|find 1 thanks 1
"languages"|detail 2 apply -1 help 2 out_of_scope -1
"l' adjointe"|find -1 detail 1 status -1 out_of_scope 1
"^ data"|find -1 out_of_scope 2
"kind"|detail 1 thanks 2 out_of_scope -1
"give"|find -3 detail 3 apply -1 status -1 help 1 language 1 out_of_scope -1
"give me"|find -2 detail 3 apply -1 status -1 help 1 out_of_scope -1
"off"|find -1 detail 3 out_of_scope -1
"cloud"|find 1 detail -1
"shop"|find 1
"pipelines"|find 1
"clou…"|find 1 detail -1
"pipe…"|find 1
"aler…"|find 1 detail -1 status 1
"syst…"|find 3 detail -1 out_of_scope -1
"chez nous"|find 1
"regi…"|find 1 detail -1 apply 1 out_of_scope -1
"les postes"|list 2 find -1 detail -1
"question"|find 1 detail 2 apply -1 thanks -1 out_of_scope -1
"assistant $"|list -1 detail -2 apply -1 help 2 greeting 2 out_of_scope -1
"classification"|detail 1
"living"|find 2 out_of_scope -1
"livi…"|find 2 out_of_scope -1
"mark…"|find -1 detail 3 status -1
"a living"|find 1 out_of_scope -1
"for a living"|find 1 out_of_scope -1
"its"|list -1 status 1
"old"|find -1 status 1 help -1 greeting -1 out_of_scope 1
"dead"|find -2 detail -1 status 4 out_of_scope 1
"^ just"|list 1 find -1 help -1 greeting 2 out_of_scope -1
"i live"|detail 3 apply -1 status -1
"live in"|detail 1 status -1
"i live in"|detail 1 status -1
"prend"|find 1 detail -2 out_of_scope 2
"ca prend"|detail -1 out_of_scope 2
"encore du"|status 1
"encore du monde"|status 1
"monde $"|list -1 status 1 greeting 1
"du monde $"|status 1
"insc…"|detail -1 apply 2 status -1
"objet $"|apply 1
"drop"|detail -1
"metier"|find 1 apply -1
"meti…"|find 1 apply -1
"guid…"|detail -1 help 4 greeting -1 out_of_scope -2
"en developpement"|list 2 find -1 detail -1
"t'es"|list -1 find -2 detail -1 apply -1 help 3 thanks 3 language -1 out_of_scope -1
"^ t'es"|help 3 greeting -1
"toi $"|list -1 find -1 detail -1 apply -1 help 6 greeting -1 thanks -2 language -1 out_of_scope 1
"suit…"|find 2 detail -1 apply 1 out_of_scope -1
"submit"|apply 1
"subm…"|apply 1
"does a"|apply 1
"^ looking"|out_of_scope 2
"^ looking for"|out_of_scope 2
"est ouvert"|list 1 detail 1 status -1 out_of_scope -1
"were"|detail 1
"contrats"|list 2 find -1
"^ au"|find -1 detail -1 help 1 greeting 1
"rimouski"|detail -1 apply 1 out_of_scope 1
"rimo…"|detail -1 apply 1 out_of_scope 1
"a rimouski"|detail 1 out_of_scope 1
"suis je"|find -2 detail 2 help 1
"dans les"|find 1 detail -1
"voul…"|find -2 apply 1 status 2 greeting 1 out_of_scope -2
"des politiques"|find -1 detail -1 apply 2
"^ il"|out_of_scope 1
"mobile"|detail 1 apply -1
"mobi…"|detail 1 apply -1
"card"|find -1 apply -1 out_of_scope 2
"i get"|find -1 detail -1 apply 2 help -1 language 1
"needed"|list -1 find -1 detail 3 greeting -1 thanks 1
"^ write"|find -3 apply -1 out_of_scope 4
"suffit"|detail 2
"suff…"|detail 2
"qui a"|find 1 detail -1 apply -1 help -1 out_of_scope 2
"they want"|find -1 apply 2 out_of_scope -1
"do they want"|detail -1 apply 2 out_of_scope -1
"cito…"|find -1 detail 1
"cheers"|detail -1 help -1 greeting -3 thanks 7 out_of_scope -1
"chee…"|detail -1 help -1 greeting -3 thanks 7 out_of_scope -1
"happy"|find 2 help -1 thanks -1 out_of_scope 1
"happ…"|find 2 thanks -1
"hand…"|find -1 apply 2 out_of_scope -1
"interviews"|find 1
"call…"|out_of_scope 1
"je m'"|help -1 greeting 2 thanks -1 language -1 out_of_scope 1
"use"|status -1 help 2 greeting -1
"the subject"|detail -1 apply 1
"in the subject"|detail -1 apply 1
"work for"|find -1 detail -1 apply 1 out_of_scope 2
"batir"|find 1
"bati…"|find 1
"expe…"|list -1 apply 3 thanks 1 out_of_scope -2
"batir des"|find 1
"where's"|find -1 detail -1 apply 1 out_of_scope 1
"where's the"|find -1 detail -1 apply 1 out_of_scope 1
"at #"|out_of_scope 1
"mean"|help -1 language 1
"speak"|find -2 apply -1 language 2 out_of_scope 1
"what does"|apply -1 help -1 language 1 out_of_scope 1
"^ what does"|help -1 language 1 out_of_scope 1
"chance"|find -1 detail -2 status 3 out_of_scope 1
"fille"|find -1 detail 1 help 1
"technique"|find -1 detail 2
"fini…"|find 1 detail -2 apply -1 status 3
"ma fille"|help 1
"^ ma fille"|help 1
"coun…"|find 2 detail 4 apply -1 out_of_scope -3
"vrai"|detail 1 apply -1 status 1 out_of_scope -1
"entre"|help -1 out_of_scope 2
"fina…"|list 1 find -2 detail 1 status 1 help -1 out_of_scope 1
"qui $"|find -1 detail 1 help -1 out_of_scope 1
"directeur"|find -1 detail 1 apply -1 out_of_scope 1
"ville"|detail 1
"bureau de"|list 2 detail -1 status -1 out_of_scope 1
"what $"|list -1 detail 2 out_of_scope -1
"and how"|apply 1
"s'il"|language 1
"te"|list -1 find -2 apply -2 help 5 greeting 1 language 1
"plait"|language 1
"^ en"|find -1 detail -1 help -1 greeting -1 thanks -1 language 4
"^ en francais"|language 2
"francais s'il"|language 1
"en francais s'il"|language 1
"s'il te"|language 1
"francais s'il te"|language 1
"te plait"|language 1
"s'il te plait"|language 1
"plait $"|language 1
"te plait $"|language 1
"leur"|find 1
"rece…"|list 2 find 4 detail -2 status -1 help -1 greeting -1 thanks -1 language -1 out_of_scope 1
"vous l'"|find -3 detail 2 language 1 out_of_scope 1
"can't"|list 1 find -1 detail -1 out_of_scope 1
"iqaluit"|find -1 detail -1 apply 2 status 1
"can'…"|list 1 find -1 detail -1 out_of_scope 1
"iqal…"|find -1 detail -1 apply 2 status 1
"from here"|list 1 help -1 thanks 1
"sorry"|detail -1 apply -1 help 1 thanks 1 language 2
"nurse"|list -1 find 2 detail -2 apply 1 out_of_scope -1
"our"|list 1 find -2 detail -1 help 2 out_of_scope 2
"sorr…"|detail -1 apply -1 help 1 thanks 1 language 2
"nurs…"|list -1 find 2 detail -1 apply 1 out_of_scope -1
"thou…"|find 2 out_of_scope -2
"was a"|find -1 out_of_scope 2
"and i"|out_of_scope 2
"bit"|find 2 language 1 out_of_scope -1
"a bit"|find 1
"bit of"|find 2 detail -1 out_of_scope -1
"experience"|list -1 find 2 detail 2 apply -1 out_of_scope -1
"fin"|list -1 find -2 detail -1 apply -1 help -1 greeting -1 thanks 4 language -1 out_of_scope 3
"cord…"|apply 1
"chef"|find -3 detail 1 apply -1 status 1 thanks 1 out_of_scope 1
"envi…"|find 2 out_of_scope -1
"^ chef"|find -1 detail 1
"chef de"|find -1 detail 1
"^ chef de"|find -1 detail 1
"regl…"|find 1 detail -1
"the #"|detail 1 out_of_scope -1
"^ analyste"|find -1 detail 1
"pei"|detail 3 apply -1 status -1 out_of_scope -1
"is #"|list 1 detail 1
"nom"|detail -1 apply 2 help 1 out_of_scope -2
"a tu"|list 5 find -1 help -1 out_of_scope -1
"y a tu"|list 2 detail 1 help -1 out_of_scope -1
"pour ca"|find 1 detail 1 out_of_scope -1
"^ english"|help -1 language 3
"apres"|find -1 help -1 greeting 2 thanks -1 out_of_scope 1
"apre…"|find -1 help -1 greeting 2 thanks -1 out_of_scope 1
"quel niveau"|detail 1
"^ please"|find -1 status 2
"bout"|list -1 detail 1
"guy"|find 1 out_of_scope -1
"in an"|apply 1 out_of_scope -1
"west…"|find 2 detail -1
"programmation"|find 1
"vien…"|detail -1 help 1 out_of_scope 1
"vend…"|detail -1 apply -1 greeting 1 thanks -1 out_of_scope 2
"d' etre"|detail 1 help 1 out_of_scope -1
"une equipe"|find 1
"veri…"|find 1
"ouvertes"|list 4 find -2 out_of_scope -1
"^ des"|list 4 find -1 apply -1 status -1 help -1
"^ give"|detail 1 help 1 out_of_scope -1
"^ give me"|detail 1 help 1 out_of_scope -1
"give me the"|find -2 detail 3 status -1
"regina"|find 1 out_of_scope -1
"what is"|list 1
"l' agent"|find -1 detail 2 status 1
"journee $"|thanks 1
"^ sorry"|detail -2 help 1 language 1
"does it"|list -1 find -1 detail 3 out_of_scope -1
"winnipeg"|find -1 detail -3 apply -1 status 2 greeting 1 out_of_scope 2
"winn…"|find -1 detail -3 apply -1 status 2 greeting 1 out_of_scope 2
"d' infrastructure"|detail 1
"or do"|help 1
"me what"|find 1 out_of_scope -1
"thre…"|find 1 apply -1
"mode…"|find 1 out_of_scope -1
"^ #"|find 1
"test"|find -1 apply 2 out_of_scope -1
"sites"|detail 1
"site…"|detail 1
"bc"|detail 2 out_of_scope -1
"province"|detail 1
"like that"|find 1 detail -1
"langues"|help 1
"d' experience"|out_of_scope 1
"experience $"|find 1 detail 1 apply -1
"qui me"|detail -1 apply -1 help 2
"norm…"|find -1 detail -1 apply 1 out_of_scope 2
"cert…"|find -1 detail 2 apply 1 help -1 language -1
"range"|detail 1
"rang…"|detail 1
"sessions"|find -1 detail 1
"dev job"|apply 1
"did the"|status 1
"end ?"|detail -2 out_of_scope 1
"end ? $"|detail -2 out_of_scope 1
"analyst job"|apply 1
"people ?"|find 1 out_of_scope -1
"people ? $"|find 1 out_of_scope -1
"ferme ?"|detail -1 status 1
"ferme ? $"|detail -1 status 1
"are open"|list 1
"ce qui est"|list 2
"qui est ouvert"|list 1
"me about"|detail 1 help 2 thanks -1
"tell me about"|detail 1 help 2 thanks -1
"role $"|apply -1
"^ reponds"|find -1 language 1
"postes de"|list -2 find 2 detail 1
"ouverts $"|list 2 find 1 detail -1
"^ celui"|detail 1 apply -1
"place pour moi"|find 2 out_of_scope -1
"english pls"|language 2
"demander"|list -1 find -1 detail -1 apply 2 help 3 out_of_scope -1
"matin"|detail -1 help -3 greeting 6 thanks -1
"mati…"|detail -1 help -3 greeting 6 thanks -1
"matin $"|detail -1 greeting 2 thanks -1
"for my"|find -1 detail -1 language 2 out_of_scope 1
"^ ou"|list 2 find -1 detail -1 apply -1 help -1 language -1 out_of_scope 3
"une job"|find 2 detail -2 apply -1 status -1 out_of_scope 2
"une job de"|detail -1 out_of_scope 1
"can i apply"|list 1
"curr…"|list 2 apply 1 out_of_scope -2
"current"|list 2 find 1 out_of_scope -2
"do from"|list 2 detail -1 help -1 thanks 1 out_of_scope -1
"jobs are"|find 2 detail -1
"ec #"|find -1 status 2
"je peux"|help 1
"moment ?"|list 2 status -1
"a tu des"|list 2 out_of_scope -1
"etudiants"|list 3 find -1 detail -3 out_of_scope 2
"postes ouverts"|list 1
"disp…"|list 1
"anything ?"|find 1
"anything ? $"|find 1
"fit"|find 2 detail -1 out_of_scope -1
"vous de"|help -1 out_of_scope 1
"avez vous de"|help -1 out_of_scope 1
"vous de quoi"|help -1 out_of_scope 1
"quoi ?"|detail -1 help 1 language 2 out_of_scope -1
"quoi ? $"|detail -1 help 1 language 2 out_of_scope -1
"support"|list -2 detail 3 out_of_scope -1
"officer"|find -1 detail 2 status -1
"travaille"|detail 2 status -1
"^ faut il"|detail 2 status -1 out_of_scope -1
"pour etre"|detail 1
"moi du"|detail 1
"parle moi du"|detail 1
"moi du poste"|detail 1
"ce que je"|find 1 apply 1
"pour appliquer"|apply 1
"il une"|apply 1
"procedure"|apply 1
"directrice"|detail -1 apply 1
"il encore"|status 1
"does this"|list -1 help 4 out_of_scope -2
"how does this"|list -1 help 4 out_of_scope -2
"tu $"|list 2 find -3 detail 2 help 2 greeting -1 out_of_scope -2
"faire pour"|list -1 help 3 out_of_scope -1
"faire pour moi"|list -1 help 3 out_of_scope -1
"morning"|list -1 greeting 5 thanks -2 out_of_scope -1
"good morning"|greeting 3 thanks -1 out_of_scope -1
"^ good morning"|greeting 1 thanks -1
"bot $"|list -1 help 2 greeting 1 thanks -1
"tu me"|language 1
"plumber"|list -1 out_of_scope 1
"plum…"|list -1 out_of_scope 1
"^ qui a"|detail -1 help -1 out_of_scope 3
"reve…"|find 1 language 1
"reserve"|find -2 apply -1 out_of_scope 4
"plombier"|find -1 out_of_scope 2
"plom…"|find -2 out_of_scope 2
"est pas"|detail -1 language 1 out_of_scope -1
"the back"|detail 1
"the back end"|detail 1
"ouverts ?"|list 1
"years of"|find 1
"de developpeur"|list -1 find 1
"prenez"|list 2 find 1 detail -1 out_of_scope -2
"engineer"|detail 1 out_of_scope -1
"engi…"|find 1 detail 1 out_of_scope -1
"deli…"|find 1 apply -1 out_of_scope -1
"somebody"|find 1
"that ?"|find 3 detail -1 out_of_scope -1
"that ? $"|find 3 detail -1 out_of_scope -1
"change"|find 3 detail -1 apply -1 greeting -1 language 3 out_of_scope -2
"acquisition"|find 1 out_of_scope -1
"onboarding"|find 1 out_of_scope -1
"tale…"|status 1 out_of_scope -2
"acqu…"|find 1 greeting 2 out_of_scope -1
"onbo…"|find 1 out_of_scope -1
"summer"|list 3 find -1 out_of_scope -1
"summ…"|list 3 find -1 out_of_scope -1
"eng"|language 2 out_of_scope -1
"certified"|find 1
"full"|detail 2 apply -1 out_of_scope -1
"lega…"|find 1 help -1 out_of_scope 1
"would love"|find 1 out_of_scope -1
"nunavut"|list 3 find -2 detail 1 apply -1 out_of_scope -1
"trai…"|help 1
"nuna…"|list 3 find -2 detail 1 apply -1 out_of_scope -1
"for that"|find 2 detail 1 help -1 greeting -1 thanks 1 out_of_scope -2
"years in"|find -1 out_of_scope 1
"at the"|list 1 find -3 detail 1 status 2 out_of_scope 1
"ready to"|find 1 out_of_scope -1
"in a"|detail 1 apply -1 out_of_scope 1
"name"|find -1 detail -1 apply 4 greeting 1 out_of_scope -3
"word…"|find 2 apply -2 help 1 out_of_scope -2
"after"|find -1 detail 1
"would be"|language 1 out_of_scope -1
"for that $"|find 2 apply 1 out_of_scope -2
"coff…"|find 1 detail -1 greeting 2 out_of_scope 1
"insi…"|find 1 detail 1 out_of_scope -1
"and a"|find 1 apply -1
"iden…"|find 2 apply -1 out_of_scope -1
"whit…"|list -1 find 1 detail -1 greeting 2
"sure"|detail 1 help 1 out_of_scope -1
"stre…"|find -1 out_of_scope 1
"for an"|list -1 out_of_scope 1
"depa…"|find 3 out_of_scope -2
"kids"|list 2 detail -1
"j'ai fait"|find 2 out_of_scope -1
"suis pas"|detail 2 help 1 out_of_scope -1
"je suis pas"|detail 2 help 1 out_of_scope -1
"etudiant"|find 1 detail -1
"cherche une"|out_of_scope 1
"logiciel"|list 1 find 1 detail -2
"logi…"|list 1 find 1 detail -1 apply -1
"bell…"|list -1 status 1 help -1 greeting 2 out_of_scope -1
"ou est"|list 2 find 1 detail -4 apply 1 help -2 out_of_scope 3
"mani…"|list -2 find 1 detail -1 apply 1 language 1
"ca vous"|find 2
"ca me"|find 2 detail -1 apply 1 out_of_scope -1
"dedans"|find 1 out_of_scope -1
"deda…"|find 1 out_of_scope -1
"la dedans"|find 1 out_of_scope -1
"au federal"|find 1 detail 1 out_of_scope -1
"chau…"|find 2 out_of_scope -1
"docker"|find 1 detail 1 status -1
"dock…"|find 1 detail 1 status -1
"prom…"|detail 1 thanks 1 out_of_scope -2
"besoin de"|find 1 out_of_scope -1
"ca $"|detail 1 help -1 language 1 out_of_scope -1
"prendre"|out_of_scope 1
"que vous"|list 1 find -1 detail 1 apply 1 help 1 out_of_scope -3
"files"|find 1
"file…"|find 1
"django"|find 1
"djan…"|find 1
"incl…"|find -2 detail 3 out_of_scope -1
"cred…"|list 1 detail -1 out_of_scope 1
"pis l'"|find 1 detail -1 apply 1 out_of_scope -1
"tout"|list -1 apply 1 greeting 1
"shediac"|find 1 detail 1 apply 1 status -1 out_of_scope -1
"shed…"|find 1 detail 1 apply 1 status -1 out_of_scope -1
"clair"|find 1 out_of_scope -1
"vingt"|out_of_scope 1
"ving…"|out_of_scope 1
"vingt ans"|out_of_scope 1
"ce que vous"|list 1 help 1 out_of_scope -1
"que vous avez"|list 1 help -1
"outi…"|detail 1
"remp…"|detail 3 out_of_scope -1
"ici"|apply -1 out_of_scope 2
"acad…"|language 1
"la ?"|help -1 greeting 1
"la ? $"|help -1 greeting 1
"pr"|out_of_scope 1
"say"|list -1 find -1 detail 1 greeting 2 language 1 out_of_scope -2
"allowed to"|detail 1 apply -1 help 1
"per"|find -2 detail 2 status -1 out_of_scope 1
"are they"|list -1 find -1 detail 1 status 1
"crew"|detail -1 status 1
"aski…"|detail 1 apply -1
"it a"|detail 1 apply 1 out_of_scope -1
"is it a"|detail 1 apply 1 out_of_scope -1
"finished"|detail -2 apply -1 status 3
"enough"|find -1 detail 2 status -1 help -1 greeting 2 out_of_scope -1
"enou…"|find -1 detail 2 status -1 help -1 greeting 2 out_of_scope -1
"boss"|language 1 out_of_scope -1
"let"|out_of_scope 2
"let me"|out_of_scope 2
"agai…"|detail -1 greeting 2
"again"|detail -1 greeting 2
"annees d'"|detail 1
"fiabilite des"|detail 1
"des sites"|detail 1
"fiabilite des sites"|detail 1
"premiere"|find 1
"developpeur principal"|detail -1 status 2
"^ dans"|list 3 find -2 apply 1 status 1 out_of_scope -2
"logiciels"|detail 1 apply -1
"stage en"|detail -1 apply 1
"de logiciels"|find 1
"et la"|language 1
"rapp…"|detail 1 apply -1 out_of_scope 1
"les deux"|find -2 detail 1 status 2 out_of_scope -1
"doit"|find -1 detail 1 apply 2 status -1 out_of_scope -1
"t on"|find -1 detail 1
"offre"|find 1 detail -1 apply -1 status 1
"reco…"|thanks 1
"l' offre"|find 1 detail -1 status 1
"etre bilingue"|apply 1
"a form"|apply 1
"form or"|apply 1
"mean…"|help -1 out_of_scope 1
"butt…"|detail -1 out_of_scope 1
"walk"|detail -1 apply 2 help 1 out_of_scope -1
"on my"|detail -1 apply 1
"my name"|find -1 apply 4 help -1 greeting 1 out_of_scope -3
"in ?"|detail -1 apply 1
"ma demande"|find -1 detail -1 apply 1 out_of_scope 1
"tu que"|list -1 out_of_scope 2
"dossier"|detail -1 apply 1
"doss…"|detail -1 apply 3 out_of_scope -1
"est a"|list -1 detail 3 out_of_scope -1
"pouvez"|find -1 detail -1 help 3 thanks -1
"pouv…"|find -1 help 3 thanks -1
"docu…"|find 1 detail -2 apply 1
"ordi…"|find 2 apply -1 help 1 out_of_scope -1
"vos"|list 1 find -1 apply 2 help 1 out_of_scope -2
"vue"|apply 1 out_of_scope -1
"j'ai un"|find -3 detail -1 apply 1 out_of_scope 4
"reme…"|find -1 help -1 greeting -1 thanks 6 out_of_scope -3
"fallait"|find -2 detail 2 apply 2 status -1 out_of_scope -1
"fall…"|find -2 detail 2 apply 2 status -1 out_of_scope -1
"quoi en"|list 1 detail -3 status -1 help 1 out_of_scope 3
"inscrire"|detail -1 apply 1
"ship"|find 1 detail -1 status 2 out_of_scope -1
"shut"|find -1 detail -2 status 4 out_of_scope 1
"down"|list 1 detail -1 status 1
"hear…"|apply 1 status 1 out_of_scope -1
"anywhere"|detail 1
"book…"|find -1 status 2 out_of_scope -1
"it still"|status 1 out_of_scope -1
"cousin"|find 1 apply -1
"my cousin"|find 1 apply -1
"^ my cousin"|find 1 apply -1 out_of_scope -1
"are we"|out_of_scope 2
"principal en"|status 1
"pour plus"|apply 1
"plus tard"|apply 1
"pour plus tard"|apply 1
"est elle"|status 1
"je peux tu"|detail -1 apply 1
"livr…"|find -1 status 3 out_of_scope -1
"left"|list 2 find -1 status -1
"fill"|detail -1 status 1
"whitehorse"|list -1 greeting 2 out_of_scope -1
"in my"|detail 1 apply -1
"whatever"|list 2 find 1 apply -2 help 1 out_of_scope -1
"my french"|list 2 language -1 out_of_scope -1
"french is"|list 2 language -1 out_of_scope -1
"my french is"|list 2 language -1 out_of_scope -1
"hous…"|list 1 find -2 detail 2
"like me"|list 1 detail -1
"see"|list 1 find -1 help -1 greeting 2 thanks -1 language -1
"m'a"|find -2 apply -1 help 1 greeting 2 out_of_scope 1
"dit"|find -1 apply -1 help 1 greeting 2
"on m'a"|out_of_scope -1
"m'a dit"|find -1 help 1 greeting 2 out_of_scope -2
"ask you $"|list -1 help 2
"you're"|greeting -2 thanks 2 out_of_scope 1
"dois"|apply 1 greeting -1 thanks 2 out_of_scope -2
"coucou"|greeting 4 thanks -2
"couc…"|greeting 4 thanks -2
"^ coucou"|greeting 4 thanks -2
"coucou $"|greeting 4 thanks -2
"^ coucou $"|greeting 4 thanks -2
"cool"|detail -2 apply 2
"^ cool"|detail -2 apply 2
"instead"|list 1 language 1
"instead $"|list 1 language 1
"^ french"|find -1 help -1 language 4
"camping"|find -2 detail -2 apply 1 out_of_scope 3
"camp…"|find -2 apply 1 out_of_scope 2
"lice…"|find -3 apply -1 out_of_scope 4
"look"|find -2 detail 1 apply -1 help -1 out_of_scope 3
"whats"|apply 1
"^ whats"|detail 1 apply -1 out_of_scope 1
"whats the"|apply 1
"^ whats the"|detail 1
"won't"|find -1 apply 1 out_of_scope 1
"won'…"|find -1 apply 1 out_of_scope 1
"de temps"|find -2 detail 1 apply 1 out_of_scope 1
"combien de temps"|detail -1 out_of_scope 2
"manu…"|out_of_scope 1
"permis"|find 1 out_of_scope 1
"sur les"|find -2 detail 2 out_of_scope 1
"repa…"|detail 1
"oper…"|find -2 detail 1 apply -1 status 1 out_of_scope 1
"in that"|find 1
"that one $"|detail 2 apply -1 thanks 1
"on a"|find 1
"awesome"|greeting -1 thanks 3
"awes…"|greeting -1 thanks 3
"^ awesome"|greeting -1 thanks 3
after greeting|detail 1 out_of_scope -1
"got $"|find 1 out_of_scope -1
"saskatoon"|list -1 find -2 detail 3 greeting 1 out_of_scope -1
"sask…"|list -1 find -2 detail 3 greeting 1 out_of_scope -1
"^ je fais"|find 2 detail -1
"et l'"|detail 2 apply -1 help 2 language -2 out_of_scope -1
"serait"|detail 1
"st"|find 2 greeting 1 out_of_scope -1
"she"|find -2 help -1 greeting 2 language 1 out_of_scope -1
"well"|list 2 apply -1 status -1 help -1 greeting 2 thanks 1 out_of_scope -1
"today $"|list 1 detail -2 apply -1 help -1 greeting 1 out_of_scope 2
"nice"|detail 1 greeting 1 thanks 1 out_of_scope -1
"po"|find -1 greeting 1 thanks 1
"annee"|find -1 detail 3 thanks -1
"arrive"|list 1 greeting 2
"nord"|list 2 find -1 language -1 out_of_scope 1
"ontario"|list 1 find -1 detail -1 greeting 1 out_of_scope 1
"onta…"|list 1 find -1 detail -1 greeting 1 out_of_scope 1
"very"|find -1 thanks 1
"haha"|detail -2 greeting -1 thanks -1 out_of_scope 5
"ta"|find -1 greeting -1 thanks 2 language 1 out_of_scope 1
"for that one"|detail 1 thanks 1
"bonjour je"|find -1 detail 1 thanks 1
"^ bonjour je"|find -1 detail 1 thanks 1
"im"|list -1 find 1
"think"|help -1 thanks 1 out_of_scope 1
"^ tu"|find -1 out_of_scope 1
"talk…"|help 1 out_of_scope -1
"it's"|find -1 language 1
"dont"|find -1 language 1
"a person"|apply 1 help 1 out_of_scope -1
"guide"|find -1 help 4 greeting -1 out_of_scope -2
"too ?"|detail -1 status 1 help 1
"too ? $"|detail -1 status 1 help 1
"chat"|help 3 greeting -1 out_of_scope -1
"patr…"|help 1
"le francais"|list 2 find -1 apply -1 help 1 out_of_scope -1
"genre"|list 1 detail -2 help 2 out_of_scope -1
"genr…"|list 1 detail -2 help 2 out_of_scope -1
"to me"|language 2 out_of_scope -1
"going to"|find -1 detail -1 out_of_scope 3
"nort…"|list 1 find -1 detail -1 out_of_scope 2
"bad"|find -1 help -1 out_of_scope 3
"when i"|find -1 status 1 out_of_scope 1
"red"|find -3 out_of_scope 3
"seal"|find -3 out_of_scope 3
"red seal"|find -3 out_of_scope 3
"civic"|find -1 out_of_scope 1
"civi…"|out_of_scope 1
"keep…"|find -1 out_of_scope 1
"dit que"|find -1 apply -1 out_of_scope 1
"spring"|apply 1 out_of_scope -1
"spri…"|apply 1 out_of_scope -1
"aval…"|find -4 detail 4 status -1 out_of_scope 2
"water"|find -1 out_of_scope 1
"these"|find -2 detail -1 apply 4 help -1
"thes…"|detail -2 apply 4 help -1 out_of_scope -1
"mechanic"|find -1 detail 2 apply -1 out_of_scope 1
"mech…"|find -1 detail 2 apply -1
"office ?"|list 2 find -1 detail 1 apply -1
"office ? $"|list 2 find -1 detail 1 apply -1
"park…"|find -1 detail -1 status -1 out_of_scope 5
"quar…"|list -1 detail 2 apply -1 out_of_scope 1
"plan…"|apply -1 out_of_scope 1
"api"|detail -1 out_of_scope 1
"noti…"|find -1 detail -1 out_of_scope 1
"cabi…"|find -1 out_of_scope 2
"on me"|find -1 apply -1 out_of_scope 1
"vide…"|find 1 detail -3 apply 2
"chie…"|find -3 greeting -1 out_of_scope 5
"cart…"|find -1 detail 1 apply -1 out_of_scope 3
"caraquet"|list -1 detail 2
"cara…"|list -1 detail 2
"nigh…"|list -2 find 2 detail 2
"fin de"|detail -1 apply -1 out_of_scope 3
"de semaine"|detail -1 apply -1 out_of_scope 3
"fin de semaine"|detail -1 apply -1 out_of_scope 3
"semaine $"|find -1 detail -1 apply -1 out_of_scope 3
after help|list -1 find -1 detail -1 out_of_scope 3
"for #"|find -1 out_of_scope 1
"technical"|find -1 detail 1
"writer"|status 1
"^ technical"|find 1
"technical writer"|status 1
"pandas"|find 1
"pand…"|find 1
"build"|find -1 detail 2 out_of_scope -1
"^ full"|status 1
"head"|detail -2 status 3 out_of_scope -1
"head of"|detail -2 status 3 out_of_scope -1
"shopify"|detail 1 status -1
"shop…"|detail 1 status -1
"fully"|list 1 out_of_scope -1
"grad…"|detail 1 status -1
"full…"|list 1 out_of_scope -1
"was it"|detail 1
"nosql"|find 2 out_of_scope -1
"nosq…"|find 2 out_of_scope -1
"arch…"|find -1 detail 2 status -1
"stuff $"|list 1 find 1 detail -1 apply -1
"geek"|find 2 detail -1
"techno"|find 2 detail -2
"un peu"|list -1 find 1 detail 1 out_of_scope -1
"microservices"|find 2 out_of_scope -1
"micr…"|find 1
"google"|status 1
"goog…"|status 1
"sociaux"|find 1
"digital"|list 3 find -1 detail -1
"digi…"|list 3 find -1 detail -1
"and is"|detail -2 status 3 out_of_scope -1
"senior front"|find -1 apply 1
"the senior front"|detail 1
"senior front end"|find -1 apply 1
"technical marketer"|detail 1
"ops"|list 1
"outreach"|detail -1 status 1
"outr…"|detail -1 status 1
"justificatifs"|find -1 detail 1
"react web"|find -1 detail 2 apply -1
"operations"|find -1 detail 1 apply -1 status 1
"internes"|list 1 status -1
"marketing"|find -1 detail 2
"en marketing"|detail 1 status -1
"specialiste en marketing"|find -1 detail 1 status -1
"marketing technique"|find -2 detail 2
"en marketing technique"|find -1 detail 2 status -1
"de qui"|find -1 detail 1 apply 1 out_of_scope -1
"cs"|find -1 detail 2 status -1
"architecte"|apply 1 status -1
"architecte front"|apply 1 status -1
"architecte front end"|apply 1 status -1
"generaliste"|find -1 detail 2 status -1
"mvp"|find -1 detail 2 apply 1 status -1
"stack"|find -1 detail 2
"stac…"|find -1 detail 2
"full stack"|find -1 detail 2
"stack mvp"|detail 1
"full stack mvp"|detail 1
"executive assistant"|list -1 find 1 detail 1
"interaction"|detail -1
"agente administrative"|apply 1
"agent administratif"|find -1 detail 2
"concepteurs"|find -1 apply 1
"visu…"|find -1 detail -1 apply 2
"end software"|apply 1
"front end software"|apply 1
"coor…"|detail -1 apply 2
"des operations"|find -1 detail 1
"rn"|detail -1 status 1
"move"|find 1 detail -1 out_of_scope 1
"equipe des"|detail 1
"architect"|find -2 detail 3 apply -1
"end architect"|find -1 detail 3 status -1 out_of_scope -1
"front end architect"|find -1 detail 1
"was that"|detail 1
"numeriques"|detail 1
"tu etre"|detail 1
"communications"|find 1
"fore…"|find 2 out_of_scope -1
"angular"|list -1 detail 2 apply -1 status -1
"angu…"|list -1 detail 2 apply -1 status -1
"of it"|find 1
"node"|find 2 out_of_scope -1
"covid"|find 2 detail -2 apply -1 status 1
"heal…"|find 1 apply -1
"covi…"|find 2 detail -2 apply -1 status 1
"azure"|find 1
"wordpress"|find 1 detail 1 apply -1 out_of_scope -1
"azur…"|find 1
"compte"|detail 1
"quot…"|detail -1 apply 2
"diri…"|find 1
"canada ca"|find 1 detail 1 out_of_scope -1
"structures"|find 2 detail -1 out_of_scope -1
"stru…"|find 1 detail -1
"d' equipe"|find 1
"fais du"|find 1 detail -1
"report to $"|detail 1
"credentials"|list 1 detail -1
"^ full stack"|status 1
"end software developer"|apply 1
"fallait tu"|detail 1
"chef des"|detail 1
"administrative officer"|detail 1 status -1
"visual"|detail -1
"isn't"|detail 1 out_of_scope -1
"isn'…"|detail 1 out_of_scope -1
"liaison"|find -1 detail 1 status 1
"liai…"|find -1 detail 1 status 1
"de liaison"|find -1 detail 1 apply -1 status 1
"cs #"|find -1 detail 1 status -1
"temporaire"|list 1
"frontaux"|find -1 detail 1
"second"|detail 1
"alert"|find 1 detail -1 status 1
"covid alert"|find 1 detail -1 status 1
"adjointe de"|apply 1
"adjointe de direction"|apply 1
"releve de qui"|detail 1
"mand…"|detail 2 out_of_scope -1
"the executive"|detail 1
"the executive assistant"|detail 1
"affiche $"|list 1 status 2 out_of_scope -1
"^ do they"|list -1 apply 1 status 1 out_of_scope -1
"comment $"|detail 1
"kotlin"|detail 1
"kotl…"|detail 1
"interne"|find -1 apply 2
"accepte"|find -1 detail 1
"k"|list 1 detail -1 apply 1
"pis le"|detail 1 status -1
"^ pis le"|detail 1 status -1
"nights"|list -2 find 2 detail 3 out_of_scope -1
"ran"|find 1
"php"|find 1
"video"|find 2 detail -3 apply 3 out_of_scope -1
"charlottetown"|status 2
"pour celui"|apply 1 help -1
"pour celui la"|apply 1 help -1
"health"|find 1 apply -1
"coordinator"|detail 1
"ingenieur"|detail 1
"inge…"|detail 2 status -1
"pool"|detail -2 status 2
"be in"|detail -1 apply 1
"bass…"|detail -1 apply 1
"a quel"|list -1 find -1 detail 4 help 1 out_of_scope -3
"winter"|list 1
"wint…"|list 1 out_of_scope -1
"barr…"|find 1 detail -2 status 2
"fami…"|list 1 find -1 detail 1 apply -1
"technicien"|find 3 out_of_scope -2
"autochtone"|apply -1 status 1
"a iqaluit"|list -1 find -1 status 1
"lab"|list -1 find -2 detail -1 apply 2 status 2 out_of_scope -1
"job in"|find -2 detail 2
"jasper"|list -1 detail 3 out_of_scope -2
"jasp…"|list -1 detail 3 out_of_scope -2
"mari…"|find 4 detail -1 out_of_scope -2
"labo"|find 1
"geom…"|detail -1 apply 2
"inspection"|find -1 detail 1
"insp…"|find -1 detail 2
"civil"|detail 1
"avalanche"|find -2 detail 2 status -1 out_of_scope 2
"mate…"|detail 1 status 1 out_of_scope -1
"ingonish"|detail -1 apply 2
"ingo…"|detail -1 apply 2
"vacc…"|find -2 detail 3 apply -2 out_of_scope 1
"technologue"|find -1 detail 2
"eau"|find 1 out_of_scope -1
"feux"|detail 1 apply 1 out_of_scope -2
"dartmouth"|detail 1
"dart…"|detail 1
"chem…"|find 1
"batelier"|find -1 detail 3 out_of_scope -1
"interpreter"|find -1 detail 1
"paci…"|detail 1
"shawinigan"|find -1 apply 1
"shaw…"|find -1 apply 1
"john"|list 2 detail -2 apply 1
"saint john"|list 2 detail -2 apply 1
`
