import { type Language, list } from "./language.ts";

export const FRENCH: Language = {
  code: "fr",
  name: "French",
  stopWords: list`
    le; la; les; un; une; des; du; de; et; ou; mais; si; alors; que; qui; quoi; dont; où; dans; par; pour;
    sur; sous; avec; sans; en; au; aux; à; ce; cet; cette; ces; est; sont; été; être; avoir; ont; peut; doit;
    ne; pas; plus; très; je; tu; il; elle; nous; vous; ils; elles; mon; ma; ton; ta; tes; sa; ses; notre; nos;
    votre; vos; leur; leurs; se; y; qu; lorsque; quand; comme; afin; l; d; s; t; j; m; n; c`,
  placeholders: list`
    rôle; objectif; bénéfice; but; à définir; à compléter; a definir; à venir; en attente; aucun; aucune;
    néant; voir ci-dessous`,
  template: {
    instructions: list`décrire; décrivez; expliquer; expliquez; indiquez; renseigner`,
    please: list`merci de; veuillez`,
    toCome: list`sera (?:complété|défini|précisé)`,
    pointers: list`voir`,
    frame: list`nous; pensons; que; si; alors; parce; pour`,
    openQuestions: list`comment pourrions-nous`,
  },
  sections: {
    problem: list`
      problème; problématique; énoncé du problème; pourquoi; pourquoi maintenant; contexte; historique;
      motivation; raison; raisons; opportunité; hypothèse; besoin; besoins; besoin utilisateur; besoin client;
      besoins utilisateurs; point de douleur; points de douleur; irritants; constat; justification; enjeu;
      enjeux; quel problème résout-on; quel problème résolvons-nous`,
    metric: list`
      indicateur; indicateurs; indicateur de succès; indicateurs de succès; indicateur clé; indicateurs clés;
      mesure; mesures; mesure du succès; critères de succès; succès; métrique; métriques; comment mesurer;
      objectif; objectifs; cible; impact attendu; résultat attendu; résultats clés; résultat; résultats`,
    others: list`
      solution proposée; proposition; approche; périmètre; hors périmètre; quoi; comment; livrables;
      exigences; critères d'acceptation; risques; calendrier; tâches; notes; dépendances; fonctionnalités`,
    qualifiers: list`le; la; les`,
    and: list`et`,
  },
  criteria: {
    labels: list`
      critères d'acceptation; critère d'acceptation; critères d'acceptance; critères d'acceptabilité;
      critères de recette; critère de recette; critères de validation; conditions d'acceptation;
      conditions de satisfaction; terminé quand`,
    weakLabels: list`
      tests d'acceptation; test d'acceptation; critères de succès; critères de réussite; définition de fini;
      définition du fini; définition de terminé`,
    expectedLabels: list`
      résultat attendu; résultats attendus; comportement attendu; comportements attendus; attendu`,
    numberedAcronyms: list`CA`,
    numberedNames: list`critere`,
    qualifiers: list`les`,
    prepositions: list`pour; de; du; des`,
    and: list`et`,
    announces: list`sont`,
    otherLabels: list`
      remarque; remarques; notes techniques; note technique; details techniques; hors perimetre; hors scope;
      perimetre; contexte; probleme; objectif; solution; maquettes; maquette; liens; pieces jointes;
      dependances; hypotheses; questions; questions ouvertes; risques; cas de test; tests; etapes;
      etapes de reproduction; resultat obtenu; resultat actuel; comportement actuel; environnement; taches;
      sous-taches; informations complementaires; cordialement; regles de gestion`,
    toCome: list`
      a definir; a preciser; a completer; a venir; en cours; a discuter; a valider; non defini; sans objet;
      aucun; aucune; voir ci-dessus; voir description; comme discute`,
    pointers: list`voir; cf; selon`,
    places: list`
      maquette; maquettes; commentaire; commentaires; piece; jointe; dessus; dessous; lien`,
    helpVerbs: list`decrire; decrivez; lister; listez; indiquer; indiquez; ajouter; renseigner`,
    helpObjects: list`acceptation`,
    helpQuestions: list`comment (?:savoir|sait); quand considere`,
    emptyWords: list`
      tout; tous; toutes; le; la; les; il; elle; est; sont; doit; doivent; etre; fonctionne; fonctionnent;
      fonctionner; fonctionnalite; comme; prevu; attendu; attendue; correctement; bien; correct; bon;
      probleme; bug; erreur; erreurs; corrige; corrigee; resolu; resolue; termine; terminee; implemente;
      realise; realisee; fait; faite; sans; aucune; aucun; que; ca; cela; ce; marche`,
    emptyCore: list`
      fonctionne; fonctionnent; fonctionner; prevu; correctement; corrige; corrigee; resolu; resolue; termine;
      realise; implemente; marche`,
    emptyEndings: list`
      fonctionne comme prevu; fonctionne correctement; fonctionne bien; fonctionnent correctement;
      est corrige; est corrigee`,
    doneWords: list`
      revue; effectuee; relu; tests; unitaires; passent; ecrits; documentation; jour; deploye; production;
      recette; valide; equipe; le; la; les; de; en; et; est; sont; mise`,
    doneCore: list`revue; unitaires; deploye; documentation`,
    vagueWords: list`
      rapide; rapidement; intuitif; intuitive; convivial; ergonomique; simple; facile; facilement; fluide;
      moderne; clair; stable; performant; agreable`,
    cues: list`
      si; lorsque; quand; apres; avant; seulement; affiche; affichee; affiches; affichent; voit; peut; envoye;
      enregistre; supprime`,
    negations: list`ne; pas; sans; jamais; aucun`,
    verdicts: list`validé; non`,
  },
  gherkin: {
    scenario: list`Plan du scénario; Plan du Scénario; Scénario; Exemple`,
    given: list`
      Étant donné que; Étant donné qu'; Étant donné; Étant donnée; Étant donnés; Etant donné que;
      Etant donné qu'; Etant donné; Sachant que; Sachant qu'; Soit`,
    when: list`Quand; Lorsque; Lorsqu'`,
    outcome: list`Alors; Donc`,
    and: list`Et que; Et qu'; Et; Mais`,
    around: list`Fonctionnalité; Règle; Contexte; Exemples`,
  },
  story: {
    form: {
      opens: list`en tant qu['’]; en tant que?; en (?:ma )?qualité d['’]; en (?:ma )?qualité de`,
      wants: list`
        (?:je|nous) (?:veux|voulons|souhaite|souhaiterais|souhaitons|voudrais|désire|aimerais|peux|dois|pouvons|devons);
        (?:j['’]|je |nous )aimerais; j['’]ai besoin d(?:e|['’])`,
      afterWants: list`(?: pouvoir)?`,
      soThat: list`
        pour pouvoir; afin (?:de|que|d['’]|qu['’]); pour (?:que|qu['’]); de (?:façon|manière|sorte) (?:à|que|qu['’]);
        dans le but d(?:e|['’]); car; parce (?:que|qu['’]);
        pour(?= (?:ne pas |me |m['’]|se |s['’]|le |la |les |l['’]|y |en |mieux )?(?:\p{L}+(?:[^i]er|fier|blier|pier|dier|ir|oir)|être|faire|\p{L}*mettre|\p{L}*prendre|\p{L}+duire|\p{L}+crire|\p{L}+ndre|suivre|lire|connaître|conclure|inclure)(?!\p{L}))`,
      noRole: list`
        tel; telle; tels; solution; étape; résultat; exemple; alternative; test; je; nous`,
      noun: "first",
    },
    endFirst: list`afin d['’]; afin de; afin que; pour`,
    remarks: list`voir; cf\.?`,
  },
  problem: {
    people: list`
      clients?; clientes?; utilisateurs?; utilisatrices?; acheteurs?; usagers?; patients?; chauffeurs?;
      équipes?; vendeurs?; gérants?; magasins?; boutiques?; comptables?; infirmi[eè]re?s?; enseignants?;
      parents?; collaborateurs?; employés; comptes; adhérente?s?; membres?; abonnés?; support; gens;
      locataires?; commerçants?; techniciens?; entretiens`,
    trouble: list`
      abandonnent; abandonne; perdent; perd; ratent; manquent; oublient; attendent; se plaignent; appellent;
      appelle; résilient; résilie; renoncent; recopient; recopie; ressaisissent; ressaisit;
      (?:ne|n['’]) …(?: |(?<=['’]))(?:trouvent|savent|savaient|trouvaient|comprenaient|pouvaient|comprennent|voient|peuvent|font|connaissent|trouve|sait|comprend|voit|peut)(?: pas| jamais| plus);
      à la main; deux fois; trop long(?:ue)?(?:temps)?; trop lent; tableur; perdus?; frustrés?`,
    plan: list`
      doit; doivent; devra; devront; devrait; pourra; pourront; sera; seront; afin; veux; veut; veulent;
      souhaite; il faut`,
  },
  reasons: {
    says: list`
      afin (?:de|que|d['’]); pour (?:que|pouvoir|éviter|permettre|réduire|améliorer|faciliter);
      parce qu\p{L}*; puisqu\p{L}*; actuellement; pour l['’]instant; pour le moment; aujourd['’]hui;
      à ce jour; il n['’](?:y a|existe) (?:pas|aucun\p{L}*);
      (?:ne|n['’]) … (?:pas|plus|jamais|que|aucun\p{L}*); impossible; manque; manquant\p{L}*; permet;
      permettrait; permettra; facilit\p{L}+; simplifi\p{L}+; amélior\p{L}+; évit\p{L}+; utile; pratique;
      besoins? (?:de|d['’]|que|du|des|est); nécessaire; difficile\p{L}*; pénible; lente?s?;
      trop (?:lent\p{L}*|long\p{L}*|grand\p{L}*|compliqué\p{L}*|cher|tard); confus\p{L}*; obsolète;
      problèmes?; erreurs? (?:lors|quand|dans|sur); demandé\p{L}* par;
      demandes? (?:de la|des|du|d['’]un|client\p{L}*); demandent; souhait\p{L}+; comme (?:sur|dans|chez);
      contrairement; sinon; au lieu; malheureusement; cependant; concurren\p{L}+; cohéren\p{L}+`,
    customers: list`
      client(?:e|s|es)? … (?:veut|veulent|demande|demandent|souhaite|souhaitent|ont|a|se plaint|se plaignent|signale|signalent|attend|attendent);
      utilisateurs? … (?:demandent|souhaitent|se plaignent|signalent|réclament);
      (?:demandes?|retours?|plaintes?) (?:de |des |d['’]un |du )?(?:clients?|utilisateurs?)`,
    places: list`ticket de support; forum; sondage`,
    orders: list`
      ajouter; ajoute; créer; implémenter; modifier; supprimer; remplacer; afficher; mettre; développer;
      intégrer; permettre; tester; documenter`,
    announces: list`cett?e? (?:epic|ticket|tâche|story); voir; détails`,
  },
  work: {
    chores: list`
      tests? unitaires?; couverture de tests?; refactorisation; refactoring; documentation;
      dette technique; intégration continue; ci`,
    choreOpenings: list`refactoriser; documenter; tester; étudier; analyser; rechercher; spike`,
    fixes: list`corriger; correction; bug; anomalie`,
  },
  metrics: {
    rates: list`
      taux d(?:e|['’])\s?\p{L}+; conversion; rétention; activation; attrition; adoption; fidélisation;
      satisfaction; disponibilité; part d(?:e|es|u); proportion d(?:e|es)`,
    perPeriod: list`par (?:jour|semaine|mois)`,
    scores: list`satisfaction client`,
    amounts: list`
      nombre d(?:e|['’]); appels; demandes; réclamations; inscriptions; commandes; utilisateurs; réservations;
      résiliations; annulations; retours; incidents`,
    moneys: list`chiffre d['’]affaires; revenus?; coûts?; panier moyen; marge`,
    durations: list`temps (?:de|d['’]|moyen|d['’]attente); délai; latence; durée; percentile`,
    aims: list`mesurable; succès; réussite; cible`,
    multiplies: list`diviser par deux; doubler; tripler`,
    changes: list`rédui\p{L}+; augment\p{L}+; baiss\p{L}+; diminu\p{L}+; accroître; passer`,
    today: list`aujourd['’]hui; actuellement`,
    settings: list`prix; frais; caution; remise; tva; taille`,
    outputs: list`
      fonctionnalités?; récits; points d['’]effort; vélocité; livraisons; écrans;
      couverture (?:de|des) (?:tests|code); jalons; tâches; jours-homme`,
    finishes: list`livrer; terminer; clôturer`,
    tickets: list`tâches`,
    specifies: list`afficher; envoyer`,
    results: list`
      résultats?; atteint; augmenté; baissé; diminué; mesuré; passée?; progressé; chuté`,
    reviews: list`bilan`,
    boundBefore: list`
      inférieure? à; supérieure? à; au moins; moins de; plus de; sous(?: les)?; en dessous de`,
    boundAfter: list`de moins; de plus`,
    towards: list`à`,
    months: list`
      janvier; mars; mai; juillet; août; sep(?:t|tembre)?; octobre; nov(?:embre)?; déc(?:embre)?; decembre`,
    numbered: list`étape; erreur`,
  },
  conversation: {
    questionOpenings: list`
      est-ce; qu'est-ce; peux-tu; peut-on; pouvez-vous; pourriez-vous; faut-il; y a-t-il; doit-on`,
    deference: list`
      à la demande de; demandé par; sur ordre; le veut; l'exige; décision de la direction; imposé par;
      on m'a demandé`,
    requester: list`demandé par; demande de; à la demande; souhaite que; aimerait`,
    customerSources: list`
      entretien; enquête; test utilisateur; plainte; visite chez; conversations du support`,
    faults: list`erreur; plante; faux; fausse; perdu; manque; bloqu`,
  },
  sprintGoals: list`
    terminer; finir; clôturer; fermer; corriger; toutes; tous; tâches; tâche; récits; restants; restantes;
    tickets; but`,
  acceptanceStages: list`recette`,
  names: {
    tasks: list`tâche`,
    runWork: list`technique; conformité`,
    incident: list`urgence; panne`,
    vision: list`vision-produit`,
    discovery: list`découverte; recherche`,
    research: list`entretien; enquête`,
  },
};
