# Pourquoi il y a eu des XP, ou non.

voice-why-title = Aujourd’hui en vocal
voice-why = **{ $counted }** sur { $connected } comptent.
voice-why-silent = { $time } en sourdine, muet, dans un public ou absent.
voice-why-alone = { $time } sans assez de compagnie.
voice-why-over-cap = { $time } de plus que ce qui compte par jour.
voice-why-paid = { $minutes ->
        [one] **{ $xp } XP** pour { $minutes } minute jusqu’ici.
       *[other] **{ $xp } XP** pour { $minutes } minutes jusqu’ici.
    }

# Réglages.

setting-voice-enabled = Noter qui est en vocal
    .description = Si l’on note qui est dans un salon vocal.
setting-voice-xp = XP par minute en vocal
    .description = XP pour chaque minute en vocal qui compte ; 0 pour aucun.
    .allowed = un nombre entier de 0 à { 1000 }
setting-voice-min_members = Combien doivent être ensemble
    .description = Combien de personnes dont le temps compte doivent être là ensemble pour qu’il compte.
    .allowed = un nombre entier de 1 à 50
setting-voice-count_muted = Le temps compte en muet
    .description = Si le temps de qui est muet compte. Qui est en sourdine ne compte jamais.
setting-voice-daily_cap = Temps maximal par jour
    .description = Combien de temps d’une journée compte au plus.
    .allowed = une durée de 0 seconde à 25 heures, par exemple 8 heures
setting-voice-bridge_gap = Interruption par-dessus laquelle une session continue
    .description = Une session continue par-dessus un temps où je n’écoutais pas, s’il n’a pas été plus long.
    .allowed = une durée de 0 seconde à 1 heure, par exemple 5 minutes
setting-voice-keep_sessions = Durée de mémoire des sessions vocales
    .description = Combien de temps on sait qui était en vocal, où et quand.
    .allowed = une durée de 30 à { 3650 } jours, par exemple 400 jours
