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
choice-stats-server-metric-voice = temps en vocal
choice-stats-server-metric-joins = arrivées
choice-stats-server-metric-leaves = départs
choice-stats-server-metric-members = membres
choice-stats-server-metric-online = membres en ligne
option-stats-server-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-server-period-7-days = 7 jours
choice-stats-server-period-28-days = 28 jours
choice-stats-server-period-90-days = 90 jours
choice-stats-server-period-year = un an

command-stats-channel = salon
    .description = Messages d’un salon, ou temps en vocal
option-stats-channel-channel = salon
    .description = Quel salon
option-stats-channel-metric = mesure
    .description = Ce qui est compté ; par défaut, ce à quoi sert le salon
choice-stats-channel-metric-messages = messages
choice-stats-channel-metric-voice = temps en vocal
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
    .description = Qui a été le plus en vocal, ou dans quel salon
option-stats-voice-what = quoi
    .description = Membres ou salons ; membres par défaut
choice-stats-voice-what-members = membres
choice-stats-voice-what-channels = salons
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

command-stats-sources = provenance
    .description = Comment les nouveaux sont arrivés ; les invitations pour qui gère le serveur
option-stats-sources-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-sources-period-7-days = 7 jours
choice-stats-sources-period-28-days = 28 jours
choice-stats-sources-period-90-days = 90 jours
choice-stats-sources-period-year = un an

command-stats-activation = activation
    .description = Combien de nouveaux participent dans leurs sept premiers jours
option-stats-activation-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-activation-period-7-days = 7 jours
choice-stats-activation-period-28-days = 28 jours
choice-stats-activation-period-90-days = 90 jours
choice-stats-activation-period-year = un an

command-stats-responses = réponses
    .description = En combien de temps fils et publications reçoivent une réponse
option-stats-responses-channel = salon
    .description = Seulement dans ce salon
option-stats-responses-period = période
    .description = Jusqu’où remonter ; 28 jours par défaut
choice-stats-responses-period-7-days = 7 jours
choice-stats-responses-period-28-days = 28 jours
choice-stats-responses-period-90-days = 90 jours
choice-stats-responses-period-year = un an

# Graphiques.

stats-metric-messages = Messages
stats-metric-active = Membres actifs
stats-metric-active_7 = Actifs en 7 jours
stats-metric-active_28 = Actifs en 28 jours
stats-metric-new = Actifs pour la première fois
stats-metric-returning = De nouveau actifs
stats-metric-voice = Temps en vocal
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
stats-voice-members = Qui est le plus en vocal
stats-voice-channels = Les salons vocaux les plus utilisés
stats-voice-line = **{ $place }.** { $who } · **{ $counted }** sur { $connected } comptent
stats-compare = Messages, maintenant et avant
stats-compare-now = maintenant
stats-compare-before = avant
stats-changed = { $metric } : **{ $now }**, avant { $before }
stats-changed-by = { $metric } : **{ $now }**, avant { $before } ({ $by })
stats-sources = Comment ils sont arrivés
stats-sources-line = **{ $source }** · { $joined ->
        [one] **{ $joined }** arrivée
       *[other] **{ $joined }** arrivées
    }, { $here } encore là
stats-source-0 = autrement
stats-source-1 = ajouté par un bot
stats-source-2 = une intégration
stats-source-3 = Découverte de serveurs
stats-source-4 = un hub étudiant
stats-source-5 = une invitation
stats-source-6 = l’adresse propre du serveur
stats-source-7 = vérifié à la main
stats-source-invitation = Invitation { $code }
stats-source-unknown = inconnu
stats-activation = De l’arrivée à la participation
stats-activation-joined = Arrivés
stats-activation-judged = Dont il y a sept jours
stats-activation-activated = Ont participé
stats-activation-share = { $share } ont participé dans leurs sept premiers jours : trois messages, ou en vocal ({ $activated } sur { $judged }).
stats-activation-unjudged = Les sept premiers jours ne sont finis pour personne.
stats-responses = En combien de temps les fils reçoivent une réponse
stats-responses-answered = **{ $answered }** fils et publications sur **{ $threads }** ont reçu une réponse de quelqu’un d’autre.
stats-responses-median = La moitié en **{ $duration }**.
stats-responses-most = Neuf sur dix en **{ $duration }**.
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
stats-summary-voice = { $duration } en vocal.
stats-summary-channel = Le plus dans { $channel }.
stats-summary-hidden = Caché aux autres.

# Confidentialité.

stats-hidden = Tu es caché : aucun classement ni rapport ne te nomme. Les totaux te comptent encore. `/confidentialité montrer` revient en arrière.
stats-shown = Les classements et rapports te nomment à nouveau.

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
    .allowed = une durée de 1 à { 400 } jours, par exemple 14 jours
setting-stats-week_start = Premier jour de la semaine
    .description = Le jour par lequel une semaine commence dans les graphiques.
    .monday = lundi
    .sunday = dimanche
    .saturday = samedi
setting-stats-keep_messages = Durée de mémoire de chaque message
    .description = Combien de temps on sait qui a écrit où et quand (jamais quoi). Les totaux par jour sont gardés plus longtemps.
    .allowed = une durée de 7 à { 90 } jours, par exemple 30 jours
setting-stats-keep_days = Durée des totaux par jour
    .description = Combien de temps sont gardés les totaux par jour, et qui était là quand.
    .allowed = une durée de 100 à { 3650 } jours, par exemple { 3650 } jours

# Refus.

refusal-statistics_closed = Les statistiques sont réservées aux modérateurs sur ce serveur.
refusal-not_your_statistics = Tu ne vois ici que tes propres statistiques.
refusal-unknown_metric = Il n’y a pas de mesure « { $given } ». Choisis parmi : { $known }.
refusal-metric_without_channels = « { $metric } » ne se compte pas par salon : laisse le salon de côté.
refusal-metric_without_members = « { $metric } » ne se compte pas par membre : laisse le membre de côté.
refusal-metric_of_one = « { $metric } » se compte par salon ou par membre, pas par les deux : laisse l’un de côté.
refusal-unknown_step = Il n’y a pas de pas « { $given } ». Choisis parmi : { $known }.
refusal-too_many_steps = Cela ferait plus de { $most } pas. Choisis un pas plus grand ou une durée plus courte.
refusal-unknown_lookback = Les statistiques ne remontent pas à « { $given } ». Choisis parmi : { $known }.
