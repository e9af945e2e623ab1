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
