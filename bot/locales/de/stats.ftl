# Befehle, Optionen und Auswahlen.

command-stats = statistik
    .description = Wie es diesem Server geht, in Bildern
command-stats-server = server
    .description = Wie es dem ganzen Server geht
option-stats-server-metric = zahl
    .description = Was gezählt wird; Nachrichten, wenn nichts gewählt ist
choice-stats-server-metric-messages = Nachrichten
choice-stats-server-metric-active = aktive Mitglieder
choice-stats-server-metric-active_7 = in 7 Tagen aktiv
choice-stats-server-metric-active_28 = in 28 Tagen aktiv
choice-stats-server-metric-new = zum ersten Mal aktiv
choice-stats-server-metric-returning = wieder aktiv
choice-stats-server-metric-joins = Beitritte
choice-stats-server-metric-leaves = Austritte
choice-stats-server-metric-members = Mitglieder
option-stats-server-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-server-period-7-days = 7 Tage
choice-stats-server-period-28-days = 28 Tage
choice-stats-server-period-90-days = 90 Tage
choice-stats-server-period-year = ein Jahr

command-stats-channel = kanal
    .description = Nachrichten in einem Kanal
option-stats-channel-channel = kanal
    .description = Welcher Kanal
option-stats-channel-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-channel-period-7-days = 7 Tage
choice-stats-channel-period-28-days = 28 Tage
choice-stats-channel-period-90-days = 90 Tage
choice-stats-channel-period-year = ein Jahr

command-stats-member = mitglied
    .description = Was ein Mitglied geschrieben hat, und wo am meisten
option-stats-member-member = mitglied
    .description = Wessen Statistik; deine, wenn nichts gewählt ist
option-stats-member-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-member-period-7-days = 7 Tage
choice-stats-member-period-28-days = 28 Tage
choice-stats-member-period-90-days = 90 Tage
choice-stats-member-period-year = ein Jahr

command-stats-heatmap = wochenkarte
    .description = Zu welchen Stunden der Woche geschrieben wird
option-stats-heatmap-channel = kanal
    .description = Nur in diesem Kanal
option-stats-heatmap-member = mitglied
    .description = Nur dieses Mitglied: du selbst, für Moderatoren alle
option-stats-heatmap-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-heatmap-period-7-days = 7 Tage
choice-stats-heatmap-period-28-days = 28 Tage
choice-stats-heatmap-period-90-days = 90 Tage
choice-stats-heatmap-period-year = ein Jahr

command-stats-retention = treue
    .description = Wie viele von denen, die beitraten, aktiv bleiben
option-stats-retention-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-retention-period-7-days = 7 Tage
choice-stats-retention-period-28-days = 28 Tage
choice-stats-retention-period-90-days = 90 Tage
choice-stats-retention-period-year = ein Jahr

command-stats-top = spitze
    .description = Wer am meisten schrieb, oder wo am meisten geschrieben wurde
option-stats-top-what = was
    .description = Mitglieder oder Kanäle; Mitglieder, wenn nichts gewählt ist
choice-stats-top-what-members = Mitglieder
choice-stats-top-what-channels = Kanäle
option-stats-top-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-top-period-7-days = 7 Tage
choice-stats-top-period-28-days = 28 Tage
choice-stats-top-period-90-days = 90 Tage
choice-stats-top-period-year = ein Jahr

command-stats-voice = sprache
    .description = Wer am längsten im Sprachkanal war
option-stats-voice-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-voice-period-7-days = 7 Tage
choice-stats-voice-period-28-days = 28 Tage
choice-stats-voice-period-90-days = 90 Tage
choice-stats-voice-period-year = ein Jahr

command-stats-compare = vergleich
    .description = Diese Zeit neben der davor
option-stats-compare-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-compare-period-7-days = 7 Tage
choice-stats-compare-period-28-days = 28 Tage
choice-stats-compare-period-90-days = 90 Tage
choice-stats-compare-period-year = ein Jahr


command-counter = zähler
    .description = Kanäle, deren Namen sagen, wie viele es sind
command-counter-set = setzen
    .description = Den Namen eines Kanals zählen lassen
option-counter-set-channel = kanal
    .description = Wessen Name zählt; am besten ein Sprachkanal
option-counter-set-metric = zahl
    .description = Was gezählt wird
choice-counter-set-metric-members = Mitglieder
choice-counter-set-metric-online = Mitglieder online
choice-counter-set-metric-messages = Nachrichten heute
option-counter-set-name = name
    .description = Der Name mit {"{"}count{"}"} darin, und {"{"}goal{"}"}, wenn es ein Ziel gibt
option-counter-set-goal = ziel
    .description = Eine Zahl, die erreicht werden soll
command-counter-remove = entfernen
    .description = Einen Kanal nicht mehr zählen lassen; sein Name bleibt
option-counter-remove-channel = kanal
    .description = Welcher Kanal
command-counter-list = liste
    .description = Alle Kanäle, die zählen


# Diagramme.

stats-metric-messages = Nachrichten
stats-metric-active = Aktive Mitglieder
stats-metric-active_7 = In 7 Tagen aktiv
stats-metric-active_28 = In 28 Tagen aktiv
stats-metric-new = Zum ersten Mal aktiv
stats-metric-returning = Wieder aktiv
stats-metric-joins = Beitritte
stats-metric-leaves = Austritte
stats-metric-net = Zuwachs
stats-metric-members = Mitglieder
stats-metric-online = Online
stats-of = { $what } · { $where }
stats-heatmap = Nachrichten pro Stunde
stats-retention = Wer aktiv bleibt
stats-top-members = Wer am meisten schreibt
stats-top-channels = Wo am meisten geschrieben wird
stats-top-line = **{ $place }.** { $who } · **{ $messages }** ({ $share })
stats-voice = Wer am längsten im Sprachkanal ist
stats-voice-line = **{ $place }.** { $who } · **{ $counted }** von { $connected } zählen
stats-compare = Nachrichten, jetzt und davor
stats-compare-now = jetzt
stats-compare-before = davor
stats-changed = { $metric }: **{ $now }**, davor { $before }
stats-changed-by = { $metric }: **{ $now }**, davor { $before } ({ $by })
stats-nothing = Noch ist nichts gezählt.
stats-nobody-listened = In dieser Zeit hat niemand zugehört; darum ist nichts bekannt.
stats-unnamed = ein früheres Mitglied
stats-unnamed-channel = ein privater oder früherer Kanal
stats-period-7-days = 7 Tage
stats-period-28-days = 28 Tage
stats-period-90-days = 90 Tage
stats-period-year = ein Jahr
stats-summary = { $messages ->
        [one] **{ $messages } Nachricht**, { $share } von allen.
       *[other] **{ $messages } Nachrichten**, { $share } von allen.
    }
stats-summary-days = { $count ->
        [one] Aktiv an { $count } Tag.
       *[other] Aktiv an { $count } Tagen.
    }
stats-summary-channel = Am meisten in { $channel }.
stats-summary-hidden = Vor anderen verborgen.

# Privatsphäre.

stats-hidden = Du bist verborgen: Keine Liste und kein Bericht nennt dich. In Summen zählst du weiter. `/privatsphäre zeigen` nimmt es zurück.
stats-shown = Listen und Berichte nennen dich wieder.

# Zähler.

stats-counters = Kanäle, die zählen
stats-no-counters = Noch zählt kein Kanal. `/zähler setzen` richtet einen ein.
stats-counter-set = { $channel } zählt von nun an: { $metric }.
stats-counter-removed = { $channel } zählt nicht mehr. Der Name bleibt, wie er ist.
stats-counter-none-there = { $channel } hat nicht gezählt.

# Einstellungen.

setting-stats-enabled = Nachrichten zählen
    .description = Ob Nachrichten gezählt werden.
setting-stats-audience = Wer Statistiken sieht
    .description = Wer außer den Moderatoren Statistiken sieht: niemand, Mitglieder ihre eigenen, alle auch die des Servers.
    .off = nur Moderatoren
    .own = Mitglieder ihre eigenen
    .all = alle
setting-stats-lookback = Wie weit Statistiken zurückblicken
    .description = Wie weit Statistiken zurückblicken, wenn niemand sagt, ab wann.
    .allowed = eine Dauer von 1 bis { 400 } Tagen, etwa 14 days
setting-stats-week_start = Erster Tag der Woche
    .description = Mit welchem Tag in Diagrammen eine Woche beginnt.
    .monday = Montag
    .sunday = Sonntag
    .saturday = Samstag
setting-stats-keep_messages = Wie lange jede Nachricht bekannt bleibt
    .description = Wie lange bekannt ist, wer wo wann geschrieben hat (nie was). Zahlen pro Tag bleiben länger.
    .allowed = eine Dauer von 7 bis { 90 } Tagen, etwa 30 days
setting-stats-keep_days = Wie lange Zahlen pro Tag bleiben
    .description = Wie lange Zahlen pro Tag bleiben, und wer wann hier war.
    .allowed = eine Dauer von 100 bis { 3650 } Tagen, etwa 3650 days

# Absagen.

refusal-statistics_closed = Statistiken sind auf diesem Server für Moderatoren.
refusal-not_your_statistics = Du siehst hier nur deine eigenen Statistiken.
refusal-unknown_metric = Es gibt keine Zahl „{ $given }“. Wähle eine von: { $known }.
refusal-unknown_step = Es gibt keinen Schritt „{ $given }“. Wähle einen von: { $known }.
refusal-too_many_steps = Das wären über { $most } Schritte. Wähle einen größeren Schritt oder eine kürzere Zeit.
refusal-unknown_lookback = Statistiken blicken nicht „{ $given }“ zurück. Wähle eins von: { $known }.
refusal-invalid_counter = Der Name muss {"{"}count{"}"} enthalten und höchstens { 80 } Zeichen haben; ein Ziel liegt zwischen 1 und { 1000000000 }.
refusal-invalid_role_rule = Eine Regel blickt 1 bis 90 Tage zurück, und ihre Zahl muss in dieser Zeit möglich sein.
