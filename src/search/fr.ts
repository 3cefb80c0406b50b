import { stemmer } from '@orama/stemmers/french'
import type { SearchLanguage } from './language.ts'

/** French, as the chain of analysis knows it. */
export const french = {
  stopWords: `
    a afin ai aie aient ainsi allo alors apres as assez au aucun aucune aujourd auquel aura aurait auriez aurais aussi autre autres
    aux avais avait avant avec avez aviez avoir avons ayant bah beaucoup ben bien bin bon bonjour bonsoir bref ca car ce ceci cela
    celle celles celui cependant ces cet cette ceux chaque chez ci combien comme comment dans de deja depuis des
    desormais dessous dessus devez doit doivent donc dont du durant elle elles en encore entre envers es est et etaient etait etant
    etc ete etes etre eu eux fait faire faites fais faut font fois genre hein hier hop hors hui ici il ils je jusqu jusque la
    lequel laquelle lesquels le les leur leurs lors lorsqu lorsque lui ma mais malgre me meme memes merci mes mettre mien
    moi moins mon ne ni non nos notre nous on ont or ou oui par parce parfois parmi pas pendant peu peut peuvent peux plus
    plutot pour pourquoi pourrais pourrait pouvez pouvoir pres presque puis puisqu puisque qu quand que quel quelle quelles
    quelqu quelque quelques quels qui quoi rien sa sans sauf se sera serait serai serais seraient ses seulement si sien
    soi soit sommes son sont sous suis sur svp stp ta tandis tant te tel telle telles tels tes toi ton toujours tous tout toute
    toutes tres trop tu un une uns unes va vais vas vers veut veux voici voila vois voudrais voudrait voulez vouloir vont vos
    votre vous vraiment vu pis faque tse chu jsuis jai jaimerais aimerais aime aimerait salut allez dis dites
    savoir sais truc chose choses personne quelquun actuellement peut qqchose qqch qqun presentement adore connais connait connaissez sait aimer adorer`,
  askingWords: `
    admissible affichage affichages annonce annonces candidat candidats candidature candidatures carriere carrieres cherche cherchez
    chercher cherchons cible date delai disponible disponibles echeance embauche embauches embaucher embauchez emploi emplois ferme
    fermee ferment fermeture interesse interessee interesserait job jobs jobine lien limite metier offert offerts offre offres offrez
    opportunite opportunites ouvert ouverte ouverts ouverture ouvertures ouvre paie paye place places poste postes postuler postulez
    postule postulation profil propose proposez recherchez recruter recrute recrutez remuneration
    role roles salaire travail travaille travailler travaux trouve trouver titre url vacant vacants convenir convient besoin ans annees an
    annee debouches debouche boulot boulots`,
  askingPhrases: [
    'comment postuler',
    'comment je postule',
    'comment puis je postuler',
    'comment est ce que je postule',
    'comment faire pour postuler',
    'comment poser ma candidature',
    'comment soumettre ma candidature',
    'ou postuler',
    'puis je postuler',
    'je peux postuler',
    'peut on postuler',
    'postuler pour',
    'postuler au poste',
    'avez vous des postes',
    'avez vous des postes pour',
    'avez vous un poste',
    'avez vous quelque chose pour',
    'y a t il un poste',
    'y a t il des postes',
    'y a t il un emploi',
    'est ce que vous cherchez',
    'est ce que vous avez',
    'cherchez vous',
    'recherchez vous',
    'recrutez vous',
    'embauchez vous',
    'je cherche un emploi',
    'je cherche un poste',
    'je suis a la recherche',
    'a la recherche',
    'je recherche',
    'quelle est la date limite',
    'date limite',
    'date de fermeture',
    'quel est le salaire',
    'c est quoi',
    'qu est ce que',
    'qu est ce qu',
    'est ce que',
    'est ce qu',
    'parle moi de',
    'parlez moi de',
    'dis moi',
    'dites moi',
    'plus de details',
    'en savoir plus',
    'plus d information',
    'toujours ouvert',
    'encore ouvert',
    'toujours ouverte',
    'encore ouverte',
    'en ce moment',
    'ces temps ci',
    'pour l instant',
    's il vous plait',
    's il te plait',
    'annees d experience',
    'ans d experience',
    'de l experience en',
    'au sein',
    'dans le domaine',
    'je travaille comme',
    'travailler comme',
    'je travaille dans',
    'au quotidien',
    'tout de suite',
    'bonne en',
    'bon en',
  ],
  shortForms: {
    admin: 'administratif',
    adm: 'administratif',
    app: 'application',
    appli: 'application',
    applis: 'applications',
    apps: 'applications',
    comm: 'communications',
    comms: 'communications',
    com: 'communications',
    coord: 'coordonnateur',
    dev: 'developpeur',
    devs: 'developpeurs',
    dir: 'directeur',
    exp: 'experience',
    gest: 'gestionnaire',
    gouv: 'gouvernement',
    info: 'information',
    infos: 'information',
    compta: 'comptabilite',
    infra: 'infrastructure',
    mecano: 'mecanicien',
    prof: 'professeur',
    ing: 'ingenieur',
    js: 'javascript',
    ops: 'operations',
    pm: 'gestionnaire produit',
    prog: 'programmeur',
    sec: 'securite',
    sr: 'senior',
    stats: 'statistiques',
    ts: 'typescript',
    trad: 'traducteur',
  },
  levels:
    'senior principal principale principaux junior debutant intermediaire chevronne chevronnee experimente experimentee chef directeur',
  negations: ['pas', 'sauf', 'excepte', 'hormis', 'autre que', 'plutot que', 'et non'],
  fillers: 'le la les l un une celui celle ceux celles de du des d pour niveau qui est',
  feminine: [
    ['euse', 'eur'],
    ['trice', 'teur'],
    ['ienne', 'ien'],
    ['iere', 'ier'],
    ['illere', 'iller'],
    ['onne', 'on'],
    ['elle', 'el'],
    ['ive', 'if'],
    ['cheffe', 'chef'],
  ],
  inclusive:
    /(?<=\p{L})(?:\s?\((?:e|es|ere|iere|euse|rice|trice|ne|le|se|ve|ive|ienne|elle|ale|fe)s?\)s?|[·•‧∙⋅.](?:e|ere|iere|euse|rice|trice|ne|le|se|ve|ive|ienne|elle|ale|fe)s?(?:[·•‧∙⋅.]?s)?(?!\p{L})|[/-](?:e|es|ere|iere|euse|rice|trice|ne|se|ve|ienne|elle)s?(?:-s)?(?![\p{L}\p{N}]))/gu,
  stem: stemmer,
} satisfies SearchLanguage
