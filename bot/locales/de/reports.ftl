# Befehle, Optionen und Auswahlen.

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

# Zähler.

reports-counters = Kanäle, die zählen
reports-no-counters = Noch zählt kein Kanal. `/zähler setzen` richtet einen ein.
reports-counter-set = { $channel } zählt von nun an: { $metric }.
reports-counter-refused = Ich konnte ihn { $when } nicht umbenennen.
reports-counter-removed = { $channel } zählt nicht mehr. Der Name bleibt, wie er ist.
reports-counter-none-there = { $channel } hat nicht gezählt.

# Berichte.

reports-report-day = Wie der Tag war
reports-report-week = Wie die Woche war
reports-report-month = Wie der Monat war
reports-report-unheard = { $share } dieser Zeit hat niemand zugehört.
reports-every-day = jeden Tag
reports-every-week = jede Woche
reports-every-month = jeden Monat
reports-report-scheduled = { $channel } bekommt von nun an { $every } einen Bericht.
reports-report-next = Der nächste: { $when }
reports-report-posted = Der Bericht ist unterwegs nach { $channel }.
reports-report-stopped = { $channel } bekommt diesen Bericht nicht mehr.
reports-report-none-there = { $channel } hat diesen Bericht nicht bekommen.
reports-reports = Berichte
reports-no-reports = Noch ist kein Bericht geplant. `/bericht planen` fügt einen hinzu.
reports-report-refused = Ich durfte dort { $when } nicht schreiben.
reports-report-failed = Der letzte konnte { $when } nicht gesendet werden.

# Rollen fürs Mitmachen.

reports-role-messages = { $role } · { $threshold ->
        [one] mindestens { $threshold } Nachricht
       *[other] mindestens { $threshold } Nachrichten
    } { $days ->
        [one] am letzten Tag
       *[other] in den letzten { $days } Tagen
    }
reports-role-days = { $role } · aktiv an { $threshold ->
        [one] mindestens { $threshold } Tag
       *[other] mindestens { $threshold } Tagen
    } der letzten { $days }
reports-role-set = Mitglieder tragen diese Rolle von nun an, solange sie mitmachen. Nach jedem Tag wird neu gerechnet:
reports-role-removed = { $role } gibt es nicht mehr fürs Mitmachen. Wer sie nur dafür trägt, verliert sie.
reports-role-none-there = { $role } gab es nicht fürs Mitmachen.
reports-roles = Rollen fürs Mitmachen
reports-no-roles = Noch gibt es keine Rolle fürs Mitmachen. `/aktivitätsrolle setzen` fügt eine hinzu.
reports-role-rehearsal = Probe
reports-role-members = { $count ->
        [one] **{ $count } Mitglied** trüge sie.
       *[other] **{ $count } Mitglieder** trügen sie.
    }
reports-role-gain = { $count ->
        [one] **{ $count }** davon bekäme sie neu.
       *[other] **{ $count }** davon bekämen sie neu.
    }
reports-role-lose = { $count ->
        [one] **{ $count }** anderes verlöre sie.
       *[other] **{ $count }** andere verlören sie.
    }
reports-role-first = Neu wäre sie für { $members }.

# Absagen.

refusal-invalid_counter = Der Name muss {"{"}count{"}"} enthalten und höchstens { 80 } Zeichen haben; ein Ziel liegt zwischen 1 und { 1000000000 }.
refusal-invalid_role_rule = Eine Regel blickt 1 bis 90 Tage zurück, und ihre Zahl muss in dieser Zeit möglich sein.
refusal-no_such_report = In { $channel } steht kein solcher Bericht.
refusal-too_many_reports = Es gibt höchstens { $most } Berichte. Beende erst einen anderen.
refusal-invalid_hour = „{ $given }“ ist keine Stunde eines Tages: 0 bis 23.
