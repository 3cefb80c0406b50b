import type { Bilingual } from '../locale/locale.ts'

/**
 * Words of everyday speech, folded, separated by spaces: they tell a story around what is looked for ("I spent ten years…")
 * and hardly ever tell one posting from another. They are searched, but weigh little; where a title holds one, it weighs
 * as any other word. Neither trades, tools, places nor levels stand here.
 */
export const plainWords: Bilingual<string> = {
  en: `
    able above accept according achieve across act actual add advance ago agree ahead aim allow alone already alright amazing
    amount another answer anymore anywhere appear appreciate approximately arrive aside ask assume attempt attract aware away
    awesome awful back bad badly become became begin began begun behind believe belong below besides best better beyond big
    boring bored born both bother bought brand brief bright bring brought buddy burnt busy buy call calm came case caught
    cause certain certainly chance change cheap choose chose chosen circumstance clear clearly close closer closest closely
    colleague come comes coming comfort comfortable comfy common commonly complain complete completely concern condition
    confident confirm confused consider considering considered convince cool correct corner count couple course cousin crazy
    cry curious dad dark daughter day days deal dear decade decent decide deep deeply definite definitely depend deserve
    desire despite die differ different difficult direct directly disappoint discuss dislike doubt down downtown dozen dream
    drop dude dump during each eager early earn ease easy easily effort eight eighteen eighty either eleven elsewhere
    encounter end endless ended enough ensure enter entire entirely equal escape especially essentially evening eventually
    everybody everyday everywhere exact example excite excited exciting exclusive excuse exhausted exist expect expecting
    explain extra extreme extremely face fact fail fair fairly familiar fan fancy fantastic far fast fault favour favor
    favourite favorite fear feel feeling feels felt fewer fifteen fifty figure final finally find fine finger finish first
    five follow fond forever forget forgot forgotten former fortunate fortunately forty forward four fourteen free friday
    frustrated full fully fun funny further future gain gap gave general generally generous gentle girlfriend boyfriend give
    given giving glad goal goes gone good grab grand grandmother great grow grew grown guy habit half handy hang happen
    happened happy hard hardly hate hear heard hearing heavily held hello helpful helping helped help hesitate high highly
    hint hit hold honest honestly hope hopefully hour hours however huge hundred hurt husband idea ideal ideally imagine
    immediate immediately important importantly impossible impress inbox include included includes including indeed indicate
    inform informal inside insist instead intend intense interest interested interesting invite involve involved involves
    involving join joined joining joke joy july june jump keen keep keeping keeps kept kindly knew known lack lastly late
    lately later laugh layoff laid lazy least leave leaving left legit lend less letting lie life lifetime likewise limit
    limited literally little live lived lives living lonely long longer loose lose losing loss lost loud low lower lowest
    luck lucky made main mainly major majority make makes making man mad matter matters mean meaning means meant meanwhile
    meet mention mentioned mess met mid middle mile mind minded mine minimum minor minute minutes miss missed missing mistake
    mom moment monday month months mood morning mostly mother move moved moves moving mum myself naturally near nearby nearly
    necessarily necessary neighbour neither nephew nervous never new newer next nice nicely niece night nights nine nineteen
    ninety nobody noise none nonetheless normal normally notice noticed number numerous obvious obviously occasion occasional
    occasionally occur odd off offline often old older oldest oops opinion opposite opt option options ordinary original
    otherwise ought outside outstanding overall overnight part parent particular particularly partly passion passionate past
    pause perfect perfectly perhaps period person personal personally pick picked plain played pleasant pleased pleasure
    plenty plus point pointed possible possibly pour practically precise precisely prefer preferably prefers prepared present
    presently pretty previous previously prior prob probable probably proper properly proud prove provide provided purpose
    put puts putting question questions quick quickly quiet quit quitting raise ran rare rarely reach reached read reading
    ready real reality realize realise reason reasonable reasonably receive recent recently recognize recommend reduce refer
    regard regarding regardless regret regular regularly relate related relative relax relevant remain remember remind repeat
    repeatedly reply request require resemble respond rest result return rid rough roughly round rush sad safe said sake same
    sat saturday saw say saying says scare scared scratch screw second seconds seem seems seen self sent separate serious
    seriously set seven seventeen seventy several shape short shortly showed showing shown shut shy sick side silly similar
    simple simply since sincere single sir sister brother sit sits sitting situation six sixteen sixty skip sleep slight
    slightly slow slowly small smaller smart smile solely solid somebody someday somehow sometime sometimes somewhat son soon
    sooner sorry soul sound sounds speak speaking spare special specific specifically spend spending spent spoke spoken
    standing start started starting starts stay stayed staying step steps stick stop stopped straight straightforward strange
    stress stressed stressful strict strike strong strongly struggle stuck stupid succeed success successful sudden suddenly
    suggest suggestion sum summer sunday super suppose supposed surprise surprised surround suspect swap swear sweet swing
    switch switched switching take taken takes taking talked talking talks tall tend tends ten terrible terribly thankful
    thankfully thanksgiving thirteen thirty thou thought thousand three thrive throughout thursday tie tied till time times
    tiny tip tired today together told tomorrow tonight took top torn total totally tough toward towards town trouble true
    truly trust truth try tried tries trying tuesday turn turned turning twelve twenty twice twist two type typical typically
    ugly ultimately unable uncle unclear underneath understand understood unfortunately unhappy unless unlike unlikely unsure
    untill unusual upcoming upper upset urgent usual usually valid variety various vast visible wait waiting wake wanna
    wanted wanting wants warm warn watching wednesday week weekly weeks weird welcome went whatsoever whenever whereas
    wherever whilst whoever whole wide widely wife willing win winter wise wish wished woman women men won wonder wondered
    wonderful wondering word words wore worn worried worry worse worst worth worthwhile wow wrap wrong yay yesterday younger
    young yourself zero autumn background experience experienced sector private profile boss nothing nowhere kinda gotta
    lemme dunno idk imo tbh asap omg pal bro sis hubby thingy thingie whats u r ur ya yall gimme cuz coz bcuz w wo abt thru
    tho altho
    `,
  fr: `
    abord abords absolument accepter accord achever actuel actuelle actuels actuelles ailleurs aimable ajouter aller allait
    allaient allant ami amie amis amies amour ancien ancienne anciens anciennes annee appeler apparaitre apprecier approcher
    arreter arriver arrive arrives assez attendre attente attirer attraper augmenter aupres autant autour autrefois autrement
    avance avancer avenir aventure avoue avouer bas basse beau belle beaux belles bel besoins bete bientot bof bonne bonnes
    bons bouger bout boss brave bref bruit but cacher cadet calme camarade cause causer cent centaine certain certaine
    certaines certains certainement cesse cesser chance chances change changer changement changements cher chere chercherais
    chez choisir choix chum cinq cinquante clair claire clairement coeur collegue collegues combler commencer commence
    commencement comparer complet complete completement comprendre compris comprends compte compter concerner concerne
    concret confiance confirmer confortable considerer constamment continuer contraire contre convaincre copain copine
    copains correct correspondre correspond correspondrait coucher cour courage court courte cousin cousine coup couple
    creuser croire crois croyez curieux curieuse debrouille decembre decider decide declarer decouvrir degager
    dehors demander demande demandez demain demenager demeurer demi demie depend dependre dernier derniere derniers dernieres
    derriere descendre desire desirer destin detester devant devenir deviens devenu deviner devoir devrais devrait devais
    devait different differente differents differentes difficile dimanche dire disait dirait discuter disons distinct divers
    diverses dix dizaine donner donne donnez dormir double doucement doute douter doux drole dur dure durer dos douze
    echanger echapper effort egal egalement embarque embarquer emmener empecher endroit endroits enfin enlever ennui ennuie
    ennuyer enorme ensemble ensuite entendre entendu entier entiere entierement envie environ epais epoque epouse epoux
    epuise epuisee equivalent esperer espere espoir esprit essentiellement ete etonner etrange evident evidemment eviter
    exact exactement excellent exemple exister existe expliquer extra extreme extremement experience experiences facile
    facilement facon fache fallait fameux fatigue fatiguee faudrait faute faux femme ferais ferait fier fiere fille filles
    fils fin final finale finalement finir fini finit forcer formidable fort forte fou folle franc franchement frapper frere
    froid gagner gang garcon garder gars gauche genial gens gentil grace grand grande grands grandes gros grosse grossir
    grave guere habitude habituel haut haute hauts hesiter heure heures heureux heureuse heureusement homme honnete
    honnetement honte hiver huit humeur idee idees ideal ideale idealement ignorer imaginer immediat immediatement important
    importante importe impossible impression inclure indiquer inquiet inquieter instant intention interet interets interesse
    interesser interessant interessants interessante jamais janvier jaser jeter jeudi joie joindre joli jour jours journee
    journees juger juin juillet jurer jusqua juste justement laisser lache lacher lasse lendemain lent libre loin long longue
    longs longtemps lorsque lot lundi mal malade malgre manger maniere manque manquer mardi mari marrant mauvais mauvaise mec
    mecs meilleur meilleure meilleurs mener mentionner mercredi mere merveilleux merveille mettre mets met midi mieux mille
    million minimum minuit minute minutes moindre moitie moment moments monde monsieur madame moquer mot mots mourir mouais
    moyen moyenne moyens naitre naturel naturellement necessaire necessairement neuf neuve nez niaiser nombre nombreux
    nombreuses normal normale normalement nouveau nouvelle nouveaux nouvelles nuit nul nulle obliger oblige occasion occuper
    occupe oncle onze oser oublier ouf outre paraitre parait pareil pareille parent parents parler parle parlez part partager
    partie partir partout parvenir pas passe passer passion passionne passionnee passionner pauvre peine penser pense pensez
    perdre perdu pere permettre permet perso personnellement petit petite petites petits peur pire plaindre plaire plait
    plaisir plein pleine pleins plupart plusieurs point poser possible possiblement pousser poursuivre pourtant pourvu
    pouvoir pouvait pratiquement precedent precedente precis precise preciser precisement preferer prefere preference premier
    premiere premieres premiers prendre prends prend pris prise present presente presentement pret prete prevoir prevu prie
    printemps priver prive privee probable probablement probleme prochain prochaine prochainement prochains
    proche proches profiter promener promettre prononcer propos proposer propre prouver puisque puissant quarante quasi
    quasiment quatorze quatre quinze quinzaine quitter quitte quoique quotidien quotidienne raison raisonnable ramener
    rappeler rappelle rapide rapidement rapport rapprocher rare rarement rater rate recent recente recents recevoir
    recommander recommence recommencer reconnaitre reculer refaire refuser regarder regarde regretter remarquer remercier
    remettre remonter rendre renseigner rentrer repeter reposer reprendre ressembler ressemble reste rester retard retourner
    retour retrouver reunir reussir reveiller revenir reves reve rever revoir rien rigoler rouler sain samedi sauter savais
    savait savez saute second seconde secteur semaine semaines sembler semble sensible sentir sent sept septembre octobre
    novembre serieux serieusement serrer seul seule seuls seulement sincere sincerement situation six soeur soif soir soiree
    soixante soleil sombre somme sorte sortir souci soudain souffrir souhaiter souhait souhaite souhaiterais soulever sourire
    souvenir souvent specifique suffire suffisant suite suivant suivante super sur suremment surement surprendre surprise
    surtout suspendre sympa sympathique tant tante tannee tanne tannant taper tard tas temps tendre tenir tient tenter
    terminer terrible tiers tirer tomber tort tot toucher touche tranquille travers treize trente triste trois trouve trouver
    truc tuer typique unique utile utiliser utilise vague valeur valoir vaut vendredi venir viens vient venais veritable
    verite verrait vie vieille vieux vingt vingtaine virer visage vite vivre vis vit vivement voir voit volontiers volonte
    vouloir voulu voyons vrai vraie domaine automne parcours bcp tjrs tjs qq qqs qqes qqun rdv dsl svp stp mdr ptet ptetre
    ouais nope ayoye coudonc faque ben astheure asteure icitte dret pantoute tiguidou chus jpeux jveux jfais jsais jvoudrais
    jcherche jtravaille jdois jpense ysont yavait yaurait
    `,
}
