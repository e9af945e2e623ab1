# Warum es XP gab, oder keine.

voice-why-title = Heute im Sprachkanal
voice-why = **{ $counted }** von { $connected } zählen.
voice-why-silent = { $time } taub, stumm, im Publikum oder abwesend.
voice-why-alone = { $time } ohne genug Gesellschaft.
voice-why-over-cap = { $time } mehr, als an einem Tag zählt.
voice-why-paid = { $minutes ->
        [one] **{ $xp } XP** für bisher { $minutes } Minute.
       *[other] **{ $xp } XP** für bisher { $minutes } Minuten.
    }

# Einstellungen.

setting-voice-enabled = Festhalten, wer im Sprachkanal ist
    .description = Ob festgehalten wird, wer im Sprachkanal ist.
setting-voice-xp = XP für eine Minute im Sprachkanal
    .description = XP für jede Minute im Sprachkanal, die zählt; 0 für keine.
    .allowed = eine ganze Zahl von 0 bis { 1000 }
setting-voice-min_members = Wie viele zusammen sein müssen
    .description = Wie viele Leute, deren Zeit zählt, zusammen da sein müssen, damit sie zählt.
    .allowed = eine ganze Zahl von 1 bis 50
setting-voice-count_muted = Zeit zählt auch stumm
    .description = Ob Zeit zählt, in der jemand stumm ist. Wer nichts hört, zählt nie.
setting-voice-daily_cap = Höchstens so viel Zeit pro Tag
    .description = Wie viel Zeit eines Tages höchstens zählt.
    .allowed = eine Dauer von 0 Sekunden bis 25 Stunden, etwa 8 Stunden
setting-voice-bridge_gap = Lücke, über die eine Sitzung weitergeht
    .description = Eine Sitzung geht über eine Zeit weiter, in der ich nicht zuhörte, wenn sie nicht länger war.
    .allowed = eine Dauer von 0 Sekunden bis 1 Stunde, etwa 5 Minuten
setting-voice-keep_sessions = Wie lange Sitzungen im Sprachkanal bekannt bleiben
    .description = Wie lange bekannt ist, wer wann in welchem Sprachkanal war.
    .allowed = eine Dauer von 30 bis { 3650 } Tagen, etwa 400 Tage
