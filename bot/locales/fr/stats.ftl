# Commandes, options et choix.

command-stats = statistiques
    .description = Comment va ce serveur, en images
command-stats-server = serveur
    .description = Comment va tout le serveur
option-stats-server-metric = mesure
    .description = Ce qui est compté ; les messages par défaut
choice-stats-server-metric-messages = messages
choice-stats-server-metric-active = membres actifs
choice-stats-server-metric-active_7 = actifs en 7 jours
choice-stats-server-metric-active_28 = actifs en 28 jours
choice-stats-server-metric-new = actifs pour la première fois
choice-stats-server-metric-returning = de nouveau actifs
choice-stats-server-metric-joins = arrivées
choice-stats-server-metric-leaves = départs
choice-stats-server-metric-members = membres
option-stats-server-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-server-period-7-days = 7 jours
choice-stats-server-period-28-days = 28 jours
choice-stats-server-period-90-days = 90 jours
choice-stats-server-period-year = un an

command-stats-channel = salon
    .description = Messages dans un salon
option-stats-channel-channel = salon
    .description = Quel salon
option-stats-channel-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-channel-period-7-days = 7 jours
choice-stats-channel-period-28-days = 28 jours
choice-stats-channel-period-90-days = 90 jours
choice-stats-channel-period-year = un an

command-stats-member = membre
    .description = Ce qu’un membre a écrit, et où le plus
option-stats-member-member = membre
    .description = De qui ; de toi par défaut
option-stats-member-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-member-period-7-days = 7 jours
choice-stats-member-period-28-days = 28 jours
choice-stats-member-period-90-days = 90 jours
choice-stats-member-period-year = un an

command-stats-heatmap = semaine
    .description = À quelles heures de la semaine on écrit
option-stats-heatmap-channel = salon
    .description = Dans ce salon seulement
option-stats-heatmap-member = membre
    .description = De ce membre seulement : toi, ou n’importe qui pour les modérateurs
option-stats-heatmap-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-heatmap-period-7-days = 7 jours
choice-stats-heatmap-period-28-days = 28 jours
choice-stats-heatmap-period-90-days = 90 jours
choice-stats-heatmap-period-year = un an

command-stats-retention = fidélité
    .description = Combien de ceux qui arrivent restent actifs
option-stats-retention-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-retention-period-7-days = 7 jours
choice-stats-retention-period-28-days = 28 jours
choice-stats-retention-period-90-days = 90 jours
choice-stats-retention-period-year = un an

command-stats-top = palmarès
    .description = Qui a écrit le plus, ou où l’on a le plus écrit
option-stats-top-what = quoi
    .description = Membres ou salons ; membres par défaut
choice-stats-top-what-members = membres
choice-stats-top-what-channels = salons
option-stats-top-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-top-period-7-days = 7 jours
choice-stats-top-period-28-days = 28 jours
choice-stats-top-period-90-days = 90 jours
choice-stats-top-period-year = un an

command-stats-voice = vocal
    .description = Qui a été le plus en vocal
option-stats-voice-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-voice-period-7-days = 7 jours
choice-stats-voice-period-28-days = 28 jours
choice-stats-voice-period-90-days = 90 jours
choice-stats-voice-period-year = un an

command-stats-compare = comparer
    .description = Cette période à côté de la précédente
option-stats-compare-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-compare-period-7-days = 7 jours
choice-stats-compare-period-28-days = 28 jours
choice-stats-compare-period-90-days = 90 jours
choice-stats-compare-period-year = un an


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


# Graphiques.

stats-metric-messages = Messages
stats-metric-active = Membres actifs
stats-metric-active_7 = Actifs en 7 jours
stats-metric-active_28 = Actifs en 28 jours
stats-metric-new = Actifs pour la première fois
stats-metric-returning = De nouveau actifs
stats-metric-joins = Arrivées
stats-metric-leaves = Départs
stats-metric-net = Croissance
stats-metric-members = Membres
stats-metric-online = En ligne
stats-of = { $what } · { $where }
stats-heatmap = Messages par heure
stats-retention = Qui reste actif
stats-top-members = Qui écrit le plus
stats-top-channels = Où l’on écrit le plus
stats-top-line = **{ $place }.** { $who } · **{ $messages }** ({ $share })
stats-voice = Qui est le plus en vocal
stats-voice-line = **{ $place }.** { $who } · **{ $counted }** sur { $connected } comptent
stats-compare = Messages, maintenant et avant
stats-compare-now = maintenant
stats-compare-before = avant
stats-changed = { $metric } : **{ $now }**, avant { $before }
stats-changed-by = { $metric } : **{ $now }**, avant { $before } ({ $by })
stats-nothing = Rien n’a encore été compté.
stats-nobody-listened = Personne n’écoutait pendant ce temps, on n’en sait donc rien.
stats-unnamed = un ancien membre
stats-unnamed-channel = un salon privé ou disparu
stats-period-7-days = 7 jours
stats-period-28-days = 28 jours
stats-period-90-days = 90 jours
stats-period-year = un an
stats-summary = { $messages ->
        [one] **{ $messages } message**, { $share } du total.
       *[other] **{ $messages } messages**, { $share } du total.
    }
stats-summary-days = { $count ->
        [one] Présence active { $count } jour.
       *[other] Présence active { $count } jours.
    }
stats-summary-channel = Le plus dans { $channel }.
stats-summary-hidden = Caché aux autres.

# Confidentialité.

stats-hidden = Tu es caché : aucun classement ni rapport ne te nomme. Les totaux te comptent encore. `/confidentialité montrer` revient en arrière.
stats-shown = Les classements et rapports te nomment à nouveau.

# Compteurs.

stats-counters = Salons qui comptent
stats-no-counters = Aucun salon ne compte encore. `/compteur définir` en ajoute un.
stats-counter-set = { $channel } compte désormais : { $metric }.
stats-counter-removed = { $channel } ne compte plus. Son nom reste tel quel.
stats-counter-none-there = { $channel } ne comptait pas.

# Réglages.

setting-stats-enabled = Compter les messages
    .description = Si les messages sont comptés.
setting-stats-audience = Qui voit les statistiques
    .description = Qui voit les statistiques en plus des modérateurs : personne, chaque membre les siennes, ou tout le monde aussi celles du serveur.
    .off = les modérateurs seulement
    .own = chacun les siennes
    .all = tout le monde
setting-stats-lookback = Recul des statistiques
    .description = Jusqu’où remontent les statistiques quand personne ne dit depuis quand.
    .allowed = une durée de 1 à { 400 } jours, par exemple 14 days
setting-stats-week_start = Premier jour de la semaine
    .description = Le jour par lequel une semaine commence dans les graphiques.
    .monday = lundi
    .sunday = dimanche
    .saturday = samedi
setting-stats-keep_messages = Durée de mémoire de chaque message
    .description = Combien de temps on sait qui a écrit où et quand (jamais quoi). Les totaux par jour sont gardés plus longtemps.
    .allowed = une durée de 7 à { 90 } jours, par exemple 30 days
setting-stats-keep_days = Durée des totaux par jour
    .description = Combien de temps sont gardés les totaux par jour, et qui était là quand.
    .allowed = une durée de 100 à { 3650 } jours, par exemple 3650 days

# Refus.

refusal-statistics_closed = Les statistiques sont réservées aux modérateurs sur ce serveur.
refusal-not_your_statistics = Tu ne vois ici que tes propres statistiques.
refusal-unknown_metric = Il n’y a pas de mesure « { $given } ». Choisis parmi : { $known }.
refusal-unknown_step = Il n’y a pas de pas « { $given } ». Choisis parmi : { $known }.
refusal-too_many_steps = Cela ferait plus de { $most } pas. Choisis un pas plus grand ou une durée plus courte.
refusal-unknown_lookback = Les statistiques ne remontent pas à « { $given } ». Choisis parmi : { $known }.
refusal-invalid_counter = Le nom doit contenir {"{"}count{"}"} et au plus { 80 } caractères ; un objectif va de 1 à { 1000000000 }.
refusal-invalid_role_rule = Une règle remonte de 1 à 90 jours, et son nombre doit être possible dans ce temps.
