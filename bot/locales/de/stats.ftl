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
choice-stats-server-metric-voice = Zeit im Sprachkanal
choice-stats-server-metric-joins = Beitritte
choice-stats-server-metric-leaves = Austritte
choice-stats-server-metric-members = Mitglieder
choice-stats-server-metric-online = Mitglieder online
option-stats-server-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-server-period-7-days = 7 Tage
choice-stats-server-period-28-days = 28 Tage
choice-stats-server-period-90-days = 90 Tage
choice-stats-server-period-year = ein Jahr

command-stats-channel = kanal
    .description = Nachrichten in einem Kanal, oder Zeit im Sprachkanal
option-stats-channel-channel = kanal
    .description = Welcher Kanal
option-stats-channel-metric = zahl
    .description = Was gezählt wird; wenn nichts gewählt ist, wofür der Kanal da ist
choice-stats-channel-metric-messages = Nachrichten
choice-stats-channel-metric-voice = Zeit im Sprachkanal
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
    .description = Wer am längsten im Sprachkanal war, oder wo
option-stats-voice-what = was
    .description = Mitglieder oder Kanäle; Mitglieder, wenn nichts gewählt ist
choice-stats-voice-what-members = Mitglieder
choice-stats-voice-what-channels = Kanäle
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

command-stats-sources = herkunft
    .description = Wie kam, wer beigetreten ist; Einladungen für die, die den Server verwalten
option-stats-sources-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-sources-period-7-days = 7 Tage
choice-stats-sources-period-28-days = 28 Tage
choice-stats-sources-period-90-days = 90 Tage
choice-stats-sources-period-year = ein Jahr

command-stats-activation = aktivierung
    .description = Wie viele Neue in ihren ersten sieben Tagen mitmachen
option-stats-activation-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-activation-period-7-days = 7 Tage
choice-stats-activation-period-28-days = 28 Tage
choice-stats-activation-period-90-days = 90 Tage
choice-stats-activation-period-year = ein Jahr

command-stats-responses = antworten
    .description = Wie schnell Threads und Beiträge beantwortet werden
option-stats-responses-channel = kanal
    .description = Nur in diesem Kanal
option-stats-responses-period = zeit
    .description = Wie weit der Blick zurückgeht; 28 Tage, wenn nichts gewählt ist
choice-stats-responses-period-7-days = 7 Tage
choice-stats-responses-period-28-days = 28 Tage
choice-stats-responses-period-90-days = 90 Tage
choice-stats-responses-period-year = ein Jahr

# Diagramme.

stats-metric-messages = Nachrichten
stats-metric-active = Aktive Mitglieder
stats-metric-active_7 = In 7 Tagen aktiv
stats-metric-active_28 = In 28 Tagen aktiv
stats-metric-new = Zum ersten Mal aktiv
stats-metric-returning = Wieder aktiv
stats-metric-voice = Zeit im Sprachkanal
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
stats-voice-members = Wer am längsten im Sprachkanal ist
stats-voice-channels = Die meistgenutzten Sprachkanäle
stats-voice-line = **{ $place }.** { $who } · **{ $counted }** von { $connected } zählen
stats-compare = Nachrichten, jetzt und davor
stats-compare-now = jetzt
stats-compare-before = davor
stats-changed = { $metric }: **{ $now }**, davor { $before }
stats-changed-by = { $metric }: **{ $now }**, davor { $before } ({ $by })
stats-sources = Wie sie kamen
stats-sources-line = **{ $source }** · { $joined ->
        [one] **{ $joined }** Beitritt
       *[other] **{ $joined }** Beitritte
    }, { $here } noch hier
stats-source-0 = auf anderem Weg
stats-source-1 = von einem Bot hinzugefügt
stats-source-2 = eine Integration
stats-source-3 = Server entdecken
stats-source-4 = ein Schüler-Hub
stats-source-5 = eine Einladung
stats-source-6 = die eigene Adresse des Servers
stats-source-7 = von Hand bestätigt
stats-source-invitation = Einladung { $code }
stats-source-unknown = unbekannt
stats-activation = Vom Beitritt zum Mitmachen
stats-activation-joined = Beigetreten
stats-activation-judged = Davon vor sieben Tagen
stats-activation-activated = Machten mit
stats-activation-share = { $share } machten in ihren ersten sieben Tagen mit: drei Nachrichten, oder im Sprachkanal ({ $activated } von { $judged }).
stats-activation-unjudged = Von niemandem sind die ersten sieben Tage vorbei.
stats-responses = Wie schnell Threads beantwortet werden
stats-responses-answered = **{ $answered }** von **{ $threads }** Threads und Beiträgen hat jemand anderes beantwortet.
stats-responses-median = Die Hälfte davon binnen **{ $duration }**.
stats-responses-most = Neun von zehn binnen **{ $duration }**.
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
stats-summary-voice = { $duration } im Sprachkanal.
stats-summary-channel = Am meisten in { $channel }.
stats-summary-hidden = Vor anderen verborgen.

# Privatsphäre.

stats-hidden = Du bist verborgen: Keine Liste und kein Bericht nennt dich. In Summen zählst du weiter. `/privatsphäre zeigen` nimmt es zurück.
stats-shown = Listen und Berichte nennen dich wieder.

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
    .allowed = eine Dauer von 1 bis { 400 } Tagen, etwa 14 Tage
setting-stats-week_start = Erster Tag der Woche
    .description = Mit welchem Tag in Diagrammen eine Woche beginnt.
    .monday = Montag
    .sunday = Sonntag
    .saturday = Samstag
setting-stats-keep_messages = Wie lange jede Nachricht bekannt bleibt
    .description = Wie lange bekannt ist, wer wo wann geschrieben hat (nie was). Zahlen pro Tag bleiben länger.
    .allowed = eine Dauer von 7 bis { 90 } Tagen, etwa 30 Tage
setting-stats-keep_days = Wie lange Zahlen pro Tag bleiben
    .description = Wie lange Zahlen pro Tag bleiben, und wer wann hier war.
    .allowed = eine Dauer von 100 bis { 3650 } Tagen, etwa { 3650 } Tage

# Absagen.

refusal-statistics_closed = Statistiken sind auf diesem Server für Moderatoren.
refusal-not_your_statistics = Du siehst hier nur deine eigenen Statistiken.
refusal-unknown_metric = Es gibt keine Zahl „{ $given }“. Wähle eine von: { $known }.
refusal-metric_without_channels = „{ $metric }“ wird nicht nach Kanälen gezählt: Lass den Kanal weg.
refusal-metric_without_members = „{ $metric }“ wird nicht nach Mitgliedern gezählt: Lass das Mitglied weg.
refusal-metric_of_one = „{ $metric }“ wird nach Kanälen oder nach Mitgliedern gezählt, nicht nach beiden: Lass eines weg.
refusal-unknown_step = Es gibt keinen Schritt „{ $given }“. Wähle einen von: { $known }.
refusal-too_many_steps = Das wären über { $most } Schritte. Wähle einen größeren Schritt oder eine kürzere Zeit.
refusal-unknown_lookback = Statistiken blicken nicht „{ $given }“ zurück. Wähle eins von: { $known }.
