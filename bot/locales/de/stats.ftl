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

command-report = bericht
    .description = Berichte, die von selbst kommen
command-report-schedule = planen
    .description = Einem Kanal jeden Tag, jede Woche oder jeden Monat sagen, wie es dem Server geht
option-report-schedule-every = jeden
    .description = Wovon jeder Bericht erzählt
choice-report-schedule-every-day = Tag
choice-report-schedule-every-week = Woche
choice-report-schedule-every-month = Monat
option-report-schedule-channel = kanal
    .description = Wo er steht: Alle, die dort lesen, sehen ihn
option-report-schedule-metric = zahl
    .description = Was das Diagramm zeigt; Nachrichten, wenn nichts gewählt ist
choice-report-schedule-metric-messages = Nachrichten
choice-report-schedule-metric-active = aktive Mitglieder
choice-report-schedule-metric-active_7 = in 7 Tagen aktiv
choice-report-schedule-metric-active_28 = in 28 Tagen aktiv
choice-report-schedule-metric-new = zum ersten Mal aktiv
choice-report-schedule-metric-returning = wieder aktiv
choice-report-schedule-metric-voice = Zeit im Sprachkanal
choice-report-schedule-metric-joins = Beitritte
choice-report-schedule-metric-leaves = Austritte
choice-report-schedule-metric-members = Mitglieder
choice-report-schedule-metric-online = Mitglieder online
option-report-schedule-hour = stunde
    .description = Ab welcher Stunde, 0 bis 23 in der Zeitzone des Servers; sonst 9
command-report-stop = beenden
    .description = Einem Kanal nichts mehr berichten
option-report-stop-channel = kanal
    .description = Welcher Kanal
option-report-stop-every = jeden
    .description = Welcher seiner Berichte
choice-report-stop-every-day = Tag
choice-report-stop-every-week = Woche
choice-report-stop-every-month = Monat
command-report-now = jetzt
    .description = Einen Bericht sofort schicken, von dem, was vorbei ist
option-report-now-channel = kanal
    .description = Welcher Kanal
option-report-now-every = jeden
    .description = Welcher seiner Berichte
choice-report-now-every-day = Tag
choice-report-now-every-week = Woche
choice-report-now-every-month = Monat
command-report-list = liste
    .description = Alle Berichte, und wie es mit den letzten ging

command-activity-role = aktivitätsrolle
    .description = Rollen, die Mitglieder tragen, solange sie mitmachen
command-activity-role-set = setzen
    .description = Eine Rolle denen geben, die in den letzten Tagen genug mitgemacht haben
option-activity-role-set-role = rolle
    .description = Welche Rolle
option-activity-role-set-metric = zahl
    .description = Was gezählt wird
choice-activity-role-set-metric-messages = Nachrichten
choice-activity-role-set-metric-days = aktive Tage
option-activity-role-set-threshold = mindestens
    .description = Wie viele davon mindestens
option-activity-role-set-days = tage
    .description = In wie vielen der letzten Tage, 1 bis 90; sonst 28
command-activity-role-rehearse = proben
    .description = Wer durch eine Regel eine Rolle bekäme, und wer sie verlöre; ändert nichts
option-activity-role-rehearse-role = rolle
    .description = Welche Rolle
option-activity-role-rehearse-metric = zahl
    .description = Was gezählt wird
choice-activity-role-rehearse-metric-messages = Nachrichten
choice-activity-role-rehearse-metric-days = aktive Tage
option-activity-role-rehearse-threshold = mindestens
    .description = Wie viele davon mindestens
option-activity-role-rehearse-days = tage
    .description = In wie vielen der letzten Tage, 1 bis 90; sonst 28
command-activity-role-remove = entfernen
    .description = Eine Rolle nicht mehr fürs Mitmachen geben
option-activity-role-remove-role = rolle
    .description = Welche Rolle
command-activity-role-list = liste
    .description = Alle Rollen fürs Mitmachen


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
stats-voice = Wer am längsten im Sprachkanal ist
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

# Zähler.

stats-counters = Kanäle, die zählen
stats-no-counters = Noch zählt kein Kanal. `/zähler setzen` richtet einen ein.
stats-counter-set = { $channel } zählt von nun an: { $metric }.
stats-counter-removed = { $channel } zählt nicht mehr. Der Name bleibt, wie er ist.
stats-counter-none-there = { $channel } hat nicht gezählt.

# Berichte.

stats-report-day = Wie der Tag war
stats-report-week = Wie die Woche war
stats-report-month = Wie der Monat war
stats-report-unheard = { $share } dieser Zeit hat niemand zugehört.
stats-every-day = jeden Tag
stats-every-week = jede Woche
stats-every-month = jeden Monat
stats-report-scheduled = { $channel } bekommt von nun an { $every } einen Bericht.
stats-report-next = Der nächste: { $when }
stats-report-posted = Der Bericht ist unterwegs nach { $channel }.
stats-report-stopped = { $channel } bekommt diesen Bericht nicht mehr.
stats-report-none-there = { $channel } hat diesen Bericht nicht bekommen.
stats-reports = Berichte
stats-no-reports = Noch ist kein Bericht geplant. `/bericht planen` fügt einen hinzu.
stats-report-refused = Ich durfte dort { $when } nicht schreiben.
stats-report-failed = Der letzte konnte { $when } nicht gesendet werden.

# Rollen fürs Mitmachen.

stats-role-messages = { $role } · { $threshold ->
        [one] mindestens { $threshold } Nachricht
       *[other] mindestens { $threshold } Nachrichten
    } { $days ->
        [one] am letzten Tag
       *[other] in den letzten { $days } Tagen
    }
stats-role-days = { $role } · aktiv an { $threshold ->
        [one] mindestens { $threshold } Tag
       *[other] mindestens { $threshold } Tagen
    } der letzten { $days }
stats-role-set = Mitglieder tragen diese Rolle von nun an, solange sie mitmachen. Nach jedem Tag wird neu gerechnet:
stats-role-removed = { $role } gibt es nicht mehr fürs Mitmachen. Wer sie nur dafür trägt, verliert sie.
stats-role-none-there = { $role } gab es nicht fürs Mitmachen.
stats-roles = Rollen fürs Mitmachen
stats-no-roles = Noch gibt es keine Rolle fürs Mitmachen. `/aktivitätsrolle setzen` fügt eine hinzu.
stats-role-rehearsal = Probe
stats-role-members = { $count ->
        [one] **{ $count } Mitglied** trüge sie.
       *[other] **{ $count } Mitglieder** trügen sie.
    }
stats-role-gain = { $count ->
        [one] **{ $count }** davon bekäme sie neu.
       *[other] **{ $count }** davon bekämen sie neu.
    }
stats-role-lose = { $count ->
        [one] **{ $count }** anderes verlöre sie.
       *[other] **{ $count }** andere verlören sie.
    }
stats-role-first = Neu wäre sie für { $members }.

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
refusal-metric_without_channels = „{ $metric }“ wird nicht nach Kanälen gezählt: Lass den Kanal weg.
refusal-metric_without_members = „{ $metric }“ wird nicht nach Mitgliedern gezählt: Lass das Mitglied weg.
refusal-unknown_step = Es gibt keinen Schritt „{ $given }“. Wähle einen von: { $known }.
refusal-too_many_steps = Das wären über { $most } Schritte. Wähle einen größeren Schritt oder eine kürzere Zeit.
refusal-unknown_lookback = Statistiken blicken nicht „{ $given }“ zurück. Wähle eins von: { $known }.
refusal-invalid_counter = Der Name muss {"{"}count{"}"} enthalten und höchstens { 80 } Zeichen haben; ein Ziel liegt zwischen 1 und { 1000000000 }.
refusal-invalid_role_rule = Eine Regel blickt 1 bis 90 Tage zurück, und ihre Zahl muss in dieser Zeit möglich sein.
refusal-no_such_report = In { $channel } steht kein solcher Bericht.
refusal-too_many_reports = Es gibt höchstens { $most } Berichte. Beende erst einen anderen.
refusal-invalid_hour = „{ $given }“ ist keine Stunde eines Tages: 0 bis 23.
