# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: Hilfe in einem eigenen Raum

# Commands, options and choices: setting up.

command-tickets = tickets
    .description = Tickets einrichten und sehen, wie sie laufen
command-tickets-setup = einrichten
    .description = Arten, Formulare, Panels, Zeiten: alles über Tickets
command-tickets-hours = zeiten
    .description = Wann das Team da ist, und die Feiertage
command-tickets-replies = antworten
    .description = Was das Team oft sagt
command-tickets-block = sperren
    .description = Ein Mitglied keine Tickets mehr öffnen lassen
option-tickets-block-member = mitglied
    .description = Wen; vorhandene Tickets bleiben
option-tickets-block-duration = dauer
    .description = Wie lange, etwa 7 Tage; ohne Angabe für immer
option-tickets-block-reason = grund
    .description = Warum; das Team sieht es
command-tickets-unblock = entsperren
    .description = Ein Mitglied wieder Tickets öffnen lassen
option-tickets-unblock-member = mitglied
    .description = Wen
command-tickets-blocks = sperren-liste
    .description = Wer keine Tickets öffnen kann
option-tickets-blocks-page = seite
    .description = Die Seite; ohne Angabe die erste
command-tickets-performance = leistung
    .description = Wie bald Tickets beantwortet und gelöst werden, und wie sie bewertet sind
option-tickets-performance-period = zeitraum
    .description = Tickets aus welcher Zeit; ohne Angabe ein Monat
choice-tickets-performance-period-week = 7 Tage
choice-tickets-performance-period-month = 30 Tage
choice-tickets-performance-period-quarter = 91 Tage
choice-tickets-performance-period-year = 365 Tage
option-tickets-performance-by = nach
    .description = Alle zusammen oder nebeneinander
choice-tickets-performance-by-all = alle zusammen
choice-tickets-performance-by-type = nach Art
choice-tickets-performance-by-priority = nach Dringlichkeit
choice-tickets-performance-by-staff = nach Teammitglied
command-tickets-backlog = rückstand
    .description = Wie viele Tickets offen waren, Tag für Tag
option-tickets-backlog-days = tage
    .description = Die letzten Tage; ohne Angabe 14
choice-tickets-backlog-days-7 = 7
choice-tickets-backlog-days-14 = 14
choice-tickets-backlog-days-30 = 30

# Commands, options and choices: what was written.

# Settings and refusals.

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

tickets-setup-title = Tickets
tickets-setup-first = Drei Angaben und ein Klick: Dann können Mitglieder Tickets öffnen.
tickets-setup-first-role = Wer hilft?
tickets-setup-first-place = Wo entstehen die Räume? In einer Kategorie sind es Kanäle, in einem Textkanal Threads; ohne beides Kanäle ganz oben.
tickets-setup-first-channel = Wo fragen Mitglieder? Dort wird das Panel gepostet.
tickets-setup-choose-staff = Die Rolle derer, die helfen
tickets-setup-choose-place = Eine Kategorie oder ein Textkanal für die Räume (freiwillig)
tickets-setup-choose-channel = Der Kanal des Panels
tickets-setup-make = Fertigstellen
tickets-setup-made = Fertig: Das Panel ist unterwegs, und Mitglieder können Tickets öffnen.
tickets-setup-first-name = Hilfe
tickets-setup-first-question = Worum geht es?
tickets-setup-first-title = Brauchst du Hilfe?
tickets-setup-panels = Panels
tickets-setup-panel = Panel
tickets-setup-no-panels = Es gibt noch kein Panel: Mitglieder öffnen Tickets nur mit dem Befehl.
tickets-setup-not-posted = nicht gepostet
tickets-setup-nobody = niemand
tickets-setup-room-channel = Kanäle
tickets-setup-room-channel-in = Kanäle in { $place }
tickets-setup-room-thread = Threads
tickets-setup-room-thread-in = Threads in { $place }
tickets-setup-counts = { $questions ->
        [one] { $questions } Frage
       *[other] { $questions } Fragen
    }, { $tickets } offen
tickets-setup-open-type = Öffne eine Art
tickets-setup-open-panel = Öffne ein Panel
tickets-setup-new-type = Neue Art
tickets-setup-new-panel = Neues Panel
tickets-setup-type-made = Die Art ist angelegt. Setz sie auf ein Panel, dann können Mitglieder sie öffnen.
tickets-setup-type-removed = Die Art ist entfernt. Ihre Tickets bleiben, und das Team bringt sie zu Ende.
tickets-setup-panel-removed = Das Panel ist entfernt.
tickets-setup-hours = Zeiten
tickets-setup-targets = Ziele
tickets-setup-replies = Gespeicherte Antworten
tickets-setup-settings = Einstellungen
tickets-setup-remove = Entfernen
tickets-setup-edit = Bearbeiten
tickets-setup-faults = Im Weg
tickets-setup-fault-lacks_permission = Mir fehlt die Berechtigung { $detail }.
tickets-setup-fault-hears_no_text = Ich höre nicht, was geschrieben wird: Wer mich betreibt, muss im Entwicklerportal Message Content erlauben. Bis dahin bleiben Verläufe leer.
tickets-setup-fault-hears_no_members = Ich höre nicht, wer geht: Wer mich betreibt, muss im Entwicklerportal Server Members erlauben.
tickets-setup-fault-no_staff = Dort hilft niemand: Wähl die Rollen des Teams.
tickets-setup-fault-role_deleted = Die Rolle { $detail } wurde gelöscht.
tickets-setup-fault-place_gone = { $detail }, wo die Räume entstehen, wurde gelöscht.
tickets-setup-fault-no_panel = Sie ist auf keinem Panel.
tickets-setup-fault-panel_not_posted = Das Panel ist nirgends: Poste es in einem Kanal.
tickets-setup-options-words = Texte
tickets-setup-options-people = Leute und Orte
tickets-setup-options-numbers = Zahlen und Zeiten
tickets-setup-options-choices = Auswahl
tickets-setup-questions = { $questions ->
        [one] { $questions } Frage
       *[other] { $questions } Fragen
    }
tickets-setup-would-close = { $tickets ->
        [one] { $tickets } offenes Ticket wartet auf den Menschen, der es geöffnet hat, und würde ohne Antwort geschlossen:
       *[other] { $tickets } offene Tickets warten auf die, die sie geöffnet haben, und würden ohne Antwort geschlossen:
    }
tickets-setup-would-close-one = Ticket { $ticket }: Warnung { $warned }, Schluss { $closed }
tickets-setup-ask-type-removal = { $tickets ->
        [0] Die Art „{ $kind }“ entfernen? Keines ihrer Tickets ist offen.
        [one] Die Art „{ $kind }“ entfernen? Niemand kann dann eines öffnen; { $tickets } offenes Ticket bleibt.
       *[other] Die Art „{ $kind }“ entfernen? Niemand kann dann eines öffnen; { $tickets } offene Tickets bleiben.
    }
tickets-setup-hint-emoji = Ein Emoji, auch ein eigenes
tickets-setup-asks-nothing = Noch wird nichts gefragt.
tickets-setup-open-question = Öffne eine Frage
tickets-setup-add-question = Füg eine Frage hinzu
tickets-setup-questions-of = Was „{ $kind }“ fragt
tickets-setup-question-text = eine Zeile
tickets-setup-question-paragraph = ein längerer Text
tickets-setup-question-choice = eine Liste zur Auswahl
tickets-setup-question-file = Dateien
tickets-setup-is-required = Pflicht
tickets-setup-is-optional = freiwillig
tickets-setup-make-optional = Freiwillig machen
tickets-setup-make-required = Zur Pflicht machen
tickets-setup-length = Zeichen
tickets-setup-field-label = Frage
tickets-setup-field-placeholder = Hinweis im Feld
tickets-setup-field-choices = Auswahl, eine je Zeile (2 bis 25)
tickets-setup-field-shortest = Mindestens so viele Zeichen
tickets-setup-field-longest = Höchstens so viele (bis 1.000)
tickets-setup-panel-style = Angeboten als
tickets-setup-style-buttons = Knöpfe
tickets-setup-style-menu = eine Liste
tickets-setup-make-buttons = Knöpfe nehmen
tickets-setup-make-menu = Eine Liste nehmen
tickets-setup-panel-where = Wo
tickets-setup-panel-types = Arten, die es anbietet
tickets-setup-panel-first = Setz eine Art an den Anfang
tickets-setup-panel-post = Poste es in einem Kanal
tickets-setup-panel-move = Verschieb es in einen Kanal
tickets-setup-posted = Es ist unterwegs.
tickets-setup-ask-panel-removal = Das Panel „{ $panel }“ und seine Nachricht entfernen?
tickets-setup-field-panel-name = Name (nur ihr seht ihn)
tickets-setup-field-title = Titel
tickets-setup-field-text = Text
tickets-setup-closed = geschlossen
tickets-setup-always = Das Team ist immer da, da keine Zeiten gesetzt sind.
tickets-setup-hours-as-all = Wie bei allen anderen Arten. Zeiten, die du hier setzt, treten an ihre Stelle.
tickets-setup-zone = Zeitzone: { $zone }; `/einstellungen` ändert sie.
tickets-setup-holidays = Feiertage
tickets-setup-choose-days = Wähl Wochentage und schreib dann ihre Zeiten
tickets-setup-every-type = Alle Arten
tickets-setup-choose-scope = Wähl eine Art
tickets-setup-remove-holiday = Entfern einen Feiertag
tickets-setup-add-holiday = Feiertag hinzufügen
tickets-setup-field-hours = Zeiten (nichts: geschlossen)
tickets-setup-hint-hours = 9-12, 13-17:30 oder 22-4
tickets-setup-field-day = Tag
tickets-setup-hint-day = 2026-12-24
tickets-setup-field-holiday = Wie er heißt
tickets-setup-about-targets = Wie viel Arbeitszeit das Team höchstens braucht. Es wird vorher erinnert und nachher benachrichtigt.
tickets-setup-no-targets = Es gibt noch kein Ziel.
tickets-setup-targets-as-all = Wie bei allen anderen Arten.
tickets-setup-choose-priority = Wähl eine Dringlichkeit
tickets-setup-priority-low = niedrig
tickets-setup-priority-normal = normal
tickets-setup-priority-high = hoch
tickets-setup-priority-urgent = dringend
tickets-setup-target-first_reply = erste Antwort { $duration }
tickets-setup-target-next_reply = weitere Antworten { $duration }
tickets-setup-target-solution = Lösung { $duration }
tickets-setup-field-first_reply = Erste Antwort
tickets-setup-field-next_reply = Jede weitere Antwort
tickets-setup-field-solution = Lösung
tickets-setup-hint-target = 4 Stunden; leer: kein Ziel
tickets-setup-about-replies = Das Team sagt sie mit `/ticket`. {"{member}"}, {"{number}"} und {"{type}"} werden eingesetzt.
tickets-setup-open-reply = Öffne eine Antwort
tickets-setup-new-reply = Schreib eine neue in einer Sprache
tickets-setup-write-reply = Schreib sie in einer Sprache
tickets-setup-ask-reply-removal = Die gespeicherte Antwort „{ $reply }“ in allen Sprachen entfernen?
tickets-setup-field-reply-name = Name
tickets-setup-field-reply = Text
tickets-setup-blocks = Für Tickets gesperrt
tickets-setup-no-blocks = Niemand ist für Tickets gesperrt.
tickets-setup-until = bis { $moment }
tickets-setup-for-good = für immer
tickets-setup-by = von { $member }
tickets-setup-blocked = Neue Tickets sind nicht mehr möglich. Vorhandene bleiben.
tickets-setup-unblocked = { $member } kann wieder Tickets öffnen.
tickets-setup-performance = Wie Tickets liefen
tickets-setup-no-figures = In dieser Zeit gab es kein Ticket.
tickets-setup-about-figures = Die Hälfte brauchte höchstens die erste Zeit, neun von zehn die zweite.
tickets-setup-all = Alle Tickets
tickets-setup-figures-counts = { $opened } geöffnet, { $closed } geschlossen, { $reopened } wieder geöffnet
tickets-setup-figures-first_reply = Erste Antwort: { $half } / { $most }
tickets-setup-figures-first_reply_worked = In Arbeitszeit: { $half } / { $most }
tickets-setup-figures-solution = Lösung: { $half } / { $most }
tickets-setup-figures-late = { $late } zu spät beantwortet
tickets-setup-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } Bewertung
       *[other] { $ratings } Bewertungen
    })
tickets-setup-backlog = Offene Tickets, Tag für Tag
tickets-setup-about-backlog = Offen am Ende jedes Tages, höchstens { $highest }.
tickets-setup-backlog-day = { $day }: { $open } offen, { $asked } neu, { $closed } geschlossen
setting-tickets-type-name = Name
    .description = Was auf dem Knopf steht.
    .allowed = ein Text von 1 bis 80 Zeichen, der keine Zahl ist
setting-tickets-type-emoji = Emoji
    .description = Was der Knopf vor dem Namen zeigt.
    .allowed = ein Emoji
setting-tickets-type-description = Beschreibung
    .description = Was eine Liste unter dem Namen sagt.
    .allowed = ein Text von höchstens 100 Zeichen
setting-tickets-type-room = Räume
    .description = Ob ein Ticket ein privater Kanal oder ein privater Thread ist.
    .channel = private Kanäle
    .thread = private Threads
setting-tickets-type-parent_id = Ort der Räume
    .description = Die Kategorie der Kanäle; bei Threads der Textkanal, in dem sie entstehen.
setting-tickets-type-overflow_id = Ort, wenn der voll ist
    .description = Die Kategorie für den Fall, dass die erste voll ist: Discord erlaubt 50 Kanäle in jeder.
setting-tickets-type-room_name = Name eines Raums
    .description = Wie der Raum heißt: {"{number}"} und {"{name}"} werden eingesetzt.
    .allowed = ein Text von 1 bis 80 Zeichen
setting-tickets-type-staff_role_ids = Team
    .description = Die Rollen derer, die helfen.
setting-tickets-type-required_role_ids = Nur für
    .description = Mitglieder brauchen eine dieser Rollen; ohne Rolle dürfen alle.
setting-tickets-type-forbidden_role_ids = Nicht für
    .description = Mitglieder mit einer dieser Rollen können nicht fragen.
setting-tickets-type-welcome = Begrüßung
    .description = Was in einem neuen Ticket zuerst gesagt wird.
    .allowed = ein Text von höchstens 1500 Zeichen
setting-tickets-type-most_per_member = Zugleich je Mitglied
    .description = Wie viele Tickets dieser Art ein Mitglied zugleich haben kann.
    .allowed = eine ganze Zahl von 1 bis 50
setting-tickets-type-most_open = Zugleich insgesamt
    .description = Wie viele Tickets dieser Art zugleich offen sein können.
    .allowed = eine ganze Zahl von 1 bis 500
setting-tickets-type-when_full = Wenn es genug sind
    .description = Warten: Wer fragt, wartet, bis Platz ist; ablehnen: nicht.
    .queue = warten
    .refuse = ablehnen
setting-tickets-type-when_closed = Außerhalb der Zeiten
    .description = Öffnen: Das Ticket wird geöffnet und sagt, wann das Team da ist; warten: Es wird dann geöffnet; ablehnen: nicht.
    .open = öffnen
    .queue = warten
    .refuse = ablehnen
setting-tickets-type-cooldown = Zwischen zwei Tickets
    .description = Wie lange nach einem Ticket ein Mitglied das nächste öffnen kann.
    .allowed = eine Dauer von 0 Sekunden bis 365 Tagen
setting-tickets-type-claiming = Was eine Übernahme bedeutet
    .description = Was es für das übrige Team bedeutet, wenn jemand ein Ticket übernimmt.
    .shared = die anderen machen weiter mit
    .read_only = die anderen lesen nur mit
    .hidden = die anderen sehen es nicht
setting-tickets-type-mentions_staff = Team anpingen
    .description = Ob die Rollen des Teams gepingt werden, wenn ein Ticket öffnet.
setting-tickets-type-hides_staff = Anonymes Team
    .description = Ob Mitglieder nie erfahren, wer vom Team was tut: Antworten sind anonym.
setting-tickets-type-opener_may_close = Wer öffnet, darf schließen
    .description = Ob, wer ein Ticket geöffnet hat, es schließen darf; sonst nur darum bitten.
setting-tickets-type-opener_may_add = Wer öffnet, darf Leute holen
    .description = Ob, wer ein Ticket geöffnet hat, andere hinzufügen darf.
setting-tickets-type-warn_after = Warnung nach
    .description = Wie lange eine Antwort fehlen darf, bis gewarnt wird, dass das Ticket geschlossen wird. Leer: Nichts schließt von selbst.
    .allowed = eine Dauer von 10 Minuten bis 90 Tagen
setting-tickets-type-close_after = Danach schließen nach
    .description = Wie lange nach dieser Warnung das Ticket geschlossen wird.
    .allowed = eine Dauer von 10 Minuten bis 90 Tagen
setting-tickets-type-remind_after = Team erinnern nach
    .description = Wie lange das Team eine Antwort schuldig sein darf, bis es erinnert wird. Leer: nie.
    .allowed = eine Dauer von 10 Minuten bis 90 Tagen
setting-tickets-type-delete_after = Raum löschen nach
    .description = Wie lange nach dem Schließen der Raum gelöscht wird, sobald sein Verlauf gelesen ist.
    .allowed = eine Dauer von 0 Sekunden bis 90 Tagen
setting-tickets-type-reopen_within = Wieder öffnen innerhalb von
    .description = Wie lange nach dem Schließen ein Mitglied das Ticket wieder öffnen kann; das Team kann es immer.
    .allowed = eine Dauer von 0 Sekunden bis 365 Tagen
setting-tickets-type-when_left = Wenn das Mitglied geht
    .description = Einen Tag behalten: Das Ticket wird einen Tag später geschlossen, außer das Mitglied ist zurück; schließen: sofort; behalten: Es bleibt.
    .keep_day = einen Tag behalten
    .close = schließen
    .ignore = behalten
setting-tickets-type-asks_rating = Um Bewertung bitten
    .description = Ob, wer das Ticket geöffnet hat, gefragt wird, wie es war.
setting-tickets-type-is_appeal = Einsprüche
    .description = Ob diese Tickets Einsprüche sind: Jeder folgt einem Fall dessen, der ihn öffnet.

# What was written: transcripts and search.
