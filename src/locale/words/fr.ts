import type { LanguageWords } from './words.ts'

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/)
}

export const fr: LanguageWords = {
  small: words(`
    le la les un une des du de et est es etes sont sera serait suis jsuis etait etaient ete etre ai avez avons ont avait
    avoir je tu il elle nous vous ils elles mon ma mes ton ta tes notre nos votre vos leur leurs ce cet cette ces cela ca
    ceci celui celle ceux qui que quoi dont ou quel quelle quels quelles quand comment combien pourquoi pour avec sans dans
    sur sous chez vers entre au aux en y ne pas plus moins tres aussi encore toujours deja jamais rien tout tous toute
    toutes autre autres meme si mais donc car parce puis pis ici oui non ouais svp stp merci mercis matin coucou bonjour bonsoir salut allo
    bienvenue faut peut peux pouvez puis-je dois devrais veux voudrais aimerais cherche cherchons fait faire fais va vais
    aller suis-je est-ce qu qqch qqchose qqun quelque quelques chose moi toi lui eux se sa ses aurais auriez aura bcp
    ya yen dis donne donnez quelqu'un lorsque depuis pendant apres avant par c'est jai jaime
    bonne ben dans-le tantot presentement maintenant desole`),
  common: words(`
    poste postes emploi emplois travail travailler travaille travaillais ouvrage offre offres affichage affichages concours
    ouvert ouverte ouverts ouvertes ferme fermee fermes fermees dispo postuler postule candidature candidatures candidat
    appliquer embauche embauchez recrutez recrute recrutement equipe equipes salaire paye paie remuneration
    niveau echelon teletravail maison distance bilingue bilinguisme profil linguistique anglais anglaise francais francaise
    aide aider courriel adresse envoyer envoie objet cloture echeance date limite duree determinee indeterminee permanent
    permanente temporaire stage stages etudiant etudiante etudiants developpeur developpeuse developpeurs concepteur
    conceptrice chercheur chercheuse conseiller conseillere gestionnaire adjoint adjointe agent agente redacteur redactrice
    traducteur traductrice directeur directrice chef ingenieur ingenieure analyste informatique numerique exigences taches
    competences diplome experience annees annee mois semaine premier premiere deuxieme troisieme dernier derniere suivant
    ministere fonctionnaire citoyen citoyenne cote fiabilite capitale recette demain hier temps partiel plein avantages sociaux vacances conges horaire domaine metier`),
  endings: words('euse euses trice trices ement aient erez eront iere ieres eaux ique iques'),
}
