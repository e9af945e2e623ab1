# Commandes, options et choix.

command-counter = compteur
    .description = Salons dont le nom dit combien il y en a
command-counter-set = définir
    .description = Faire compter le nom d’un salon
option-counter-set-channel = salon
    .description = Dont le nom compte ; de préférence un salon vocal
option-counter-set-metric = mesure
    .description = Ce qui est compté
choice-counter-set-metric-members = membres
choice-counter-set-metric-online = membres en ligne
choice-counter-set-metric-messages = messages aujourd’hui
option-counter-set-name = nom
    .description = Le nom avec {"{"}count{"}"}, et {"{"}goal{"}"} s’il y a un objectif
option-counter-set-goal = objectif
    .description = Un nombre à atteindre
command-counter-remove = retirer
    .description = Ne plus faire compter un salon ; son nom reste
option-counter-remove-channel = salon
    .description = Quel salon
command-counter-list = liste
    .description = Tous les salons qui comptent

command-report = rapport
    .description = Des rapports qui arrivent d’eux-mêmes
command-report-schedule = programmer
    .description = Dire à un salon chaque jour, semaine ou mois comment va le serveur
option-report-schedule-every = chaque
    .description = De quoi parle chaque rapport
choice-report-schedule-every-day = jour
choice-report-schedule-every-week = semaine
choice-report-schedule-every-month = mois
option-report-schedule-channel = salon
    .description = Où il est publié : tous ceux qui y lisent le voient
option-report-schedule-metric = mesure
    .description = Ce que montre le graphique ; les messages par défaut
choice-report-schedule-metric-messages = messages
choice-report-schedule-metric-active = membres actifs
choice-report-schedule-metric-active_7 = actifs en 7 jours
choice-report-schedule-metric-active_28 = actifs en 28 jours
choice-report-schedule-metric-new = actifs pour la première fois
choice-report-schedule-metric-returning = de nouveau actifs
choice-report-schedule-metric-voice = temps en vocal
choice-report-schedule-metric-joins = arrivées
choice-report-schedule-metric-leaves = départs
choice-report-schedule-metric-members = membres
choice-report-schedule-metric-online = membres en ligne
option-report-schedule-hour = heure
    .description = À partir de quelle heure, 0 à 23 dans le fuseau du serveur ; 9 par défaut
command-report-stop = arrêter
    .description = Ne plus rien rapporter à un salon
option-report-stop-channel = salon
    .description = Quel salon
option-report-stop-every = chaque
    .description = Lequel de ses rapports
choice-report-stop-every-day = jour
choice-report-stop-every-week = semaine
choice-report-stop-every-month = mois
command-report-now = maintenant
    .description = Publier un rapport tout de suite, sur ce qui est terminé
option-report-now-channel = salon
    .description = Quel salon
option-report-now-every = chaque
    .description = Lequel de ses rapports
choice-report-now-every-day = jour
choice-report-now-every-week = semaine
choice-report-now-every-month = mois
command-report-list = liste
    .description = Tous les rapports, et ce que sont devenus les derniers

command-activity-role = rôle-activité
    .description = Rôles que les membres portent tant qu’ils participent
command-activity-role-set = définir
    .description = Donner un rôle à qui a assez participé ces derniers jours
option-activity-role-set-role = rôle
    .description = Quel rôle
option-activity-role-set-metric = mesure
    .description = Ce qui est compté
choice-activity-role-set-metric-messages = messages
choice-activity-role-set-metric-days = jours actifs
option-activity-role-set-threshold = au-moins
    .description = Combien au moins
option-activity-role-set-days = jours
    .description = Sur combien des derniers jours, 1 à 90 ; 28 par défaut
command-activity-role-rehearse = répéter
    .description = Qui recevrait un rôle par une règle, et qui le perdrait ; ne change rien
option-activity-role-rehearse-role = rôle
    .description = Quel rôle
option-activity-role-rehearse-metric = mesure
    .description = Ce qui est compté
choice-activity-role-rehearse-metric-messages = messages
choice-activity-role-rehearse-metric-days = jours actifs
option-activity-role-rehearse-threshold = au-moins
    .description = Combien au moins
option-activity-role-rehearse-days = jours
    .description = Sur combien des derniers jours, 1 à 90 ; 28 par défaut
command-activity-role-remove = retirer
    .description = Ne plus donner un rôle pour la participation
option-activity-role-remove-role = rôle
    .description = Quel rôle
command-activity-role-list = liste
    .description = Tous les rôles pour la participation

# Compteurs.

reports-counters = Salons qui comptent
reports-no-counters = Aucun salon ne compte encore. `/compteur définir` en ajoute un.
reports-counter-set = { $channel } compte désormais : { $metric }.
reports-counter-refused = Je n’ai pas pu le renommer { $when }.
reports-counter-removed = { $channel } ne compte plus. Son nom reste tel quel.
reports-counter-none-there = { $channel } ne comptait pas.

# Rapports.

reports-report-day = Comment était la journée
reports-report-week = Comment était la semaine
reports-report-month = Comment était le mois
reports-report-unheard = Personne n’écoutait pendant { $share } de ce temps.
reports-every-day = chaque jour
reports-every-week = chaque semaine
reports-every-month = chaque mois
reports-report-scheduled = { $channel } reçoit désormais un rapport { $every }.
reports-report-next = Prochain : { $when }
reports-report-posted = Le rapport est en route vers { $channel }.
reports-report-stopped = { $channel } ne reçoit plus ce rapport.
reports-report-none-there = { $channel } ne recevait pas ce rapport.
reports-reports = Rapports
reports-no-reports = Aucun rapport n’est encore programmé. `/rapport programmer` en ajoute un.
reports-report-refused = Je n’ai pas pu y écrire { $when }.
reports-report-failed = Le dernier n’a pas pu être publié { $when }.

# Rôles pour la participation.

reports-role-messages = { $role } · { $threshold ->
        [one] au moins { $threshold } message
       *[other] au moins { $threshold } messages
    } { $days ->
        [one] le dernier jour
       *[other] ces { $days } derniers jours
    }
reports-role-days = { $role } · actif { $threshold ->
        [one] au moins { $threshold } jour
       *[other] au moins { $threshold } jours
    } sur les { $days } derniers
reports-role-set = Désormais les membres portent ce rôle tant qu’ils participent. C’est réglé après chaque jour :
reports-role-removed = { $role } n’est plus donné pour la participation. Qui ne le porte que pour cela le perd.
reports-role-none-there = { $role } n’était pas donné pour la participation.
reports-roles = Rôles pour la participation
reports-no-roles = Aucun rôle n’est encore donné pour la participation. `/rôle-activité définir` en ajoute un.
reports-role-rehearsal = Répétition
reports-role-members = { $count ->
        [one] **{ $count } membre** le porterait.
       *[other] **{ $count } membres** le porteraient.
    }
reports-role-gain = { $count ->
        [one] **{ $count }** d’entre eux le recevrait.
       *[other] **{ $count }** d’entre eux le recevraient.
    }
reports-role-lose = { $count ->
        [one] **{ $count }** autre le perdrait.
       *[other] **{ $count }** autres le perdraient.
    }
reports-role-first = Il serait nouveau pour { $members }.

# Refus.

refusal-invalid_counter = Le nom doit contenir {"{"}count{"}"} et au plus { 80 } caractères ; un objectif va de 1 à { 1000000000 }.
refusal-invalid_role_rule = Une règle remonte de 1 à 90 jours, et son nombre doit être possible dans ce temps.
refusal-no_such_report = Aucun rapport de ce genre n’est publié dans { $channel }.
refusal-too_many_reports = Il y a au plus { $most } rapports. Arrêtes-en d’abord un autre.
refusal-invalid_hour = « { $given } » n’est pas une heure du jour : de 0 à 23.
