# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: Hilfe in einem eigenen Raum

# Commands, options and choices: setting up.

# Commands, options and choices: what was written.

command-ticket-transcript = transkript
    .description = Was in einem Ticket geschrieben wurde, als Datei
option-ticket-transcript-number = nummer
    .description = Das Ticket; dieses hier, wenn du es weglässt
option-ticket-transcript-format = format
    .description = Eine Seite zum Ansehen (wie üblich), Text, oder JSON für Programme
command-ticket-search = suche
    .description = Finde, was in Tickets geschrieben wurde
option-ticket-search-words = wörter
    .description = Wörter in beliebiger Reihenfolge, oder ein Teil eines Textes
option-ticket-search-member = mitglied
    .description = Nur Tickets dieses Mitglieds
option-ticket-search-type = art
    .description = Nur Tickets dieser Art
option-ticket-search-since = seit
    .description = Nur was in dieser Zeit geschrieben wurde
choice-ticket-transcript-format-html = HTML-Seite
choice-ticket-transcript-format-text = Text
choice-ticket-transcript-format-json = JSON
choice-ticket-search-since-a-week = Eine Woche
choice-ticket-search-since-a-month = Ein Monat
choice-ticket-search-since-a-year = Ein Jahr

# Settings and refusals.

setting-tickets-keep_file_mib = Größter Anhang, der aufbewahrt wird (MiB)
    .description = Wie groß ein Anhang sein darf (in MiB), um mit dem Geschriebenen aufbewahrt zu werden, ebenso lange; 0 bewahrt keinen auf.
    .allowed = eine ganze Zahl von 0 bis 25
setting-tickets-keep_files_mib = Platz für alle Anhänge (MiB)
    .description = Wie viel alle Anhänge dieses Servers zusammen belegen dürfen, in MiB. Von dem, was darüber hinausgeht, bleiben Name und Größe.
    .allowed = eine ganze Zahl von 0 bis 10000

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

# What was written: transcripts and search.

tickets-transcript-unknown = unbekannt
tickets-transcript-nobody = Jemand
tickets-transcript-hidden = Team
tickets-transcript-title = Ticket { $number } · { $type }
tickets-transcript-count = { $messages ->
        [one] Eine Nachricht
       *[other] { $messages } Nachrichten
    }, { $files ->
        [one] ein Anhang aufbewahrt
       *[other] { $files } Anhänge aufbewahrt
    }
tickets-transcript-part = Teil { $part }
tickets-transcript-partial = Manches fehlt: Der Raum war weg, bevor sein Verlauf gelesen war.
tickets-transcript-being-read = Der Verlauf des Raums wird noch gelesen: Namen und Anhänge können fehlen.
tickets-transcript-for-staff = So sieht es das Team, mit Notizen und Namen. Es ist nicht für Mitglieder.
tickets-transcript-opener = Geöffnet von
tickets-transcript-topic = Thema
tickets-transcript-asked = Geöffnet
tickets-transcript-closed = Geschlossen
tickets-transcript-reason = Grund
tickets-transcript-made = Erstellt von Guildkeeper, { $at }
tickets-transcript-note = Notiz des Teams
tickets-transcript-staff = Team
tickets-transcript-app = App
tickets-transcript-anonymous = Name für Mitglieder verborgen
tickets-transcript-edited = bearbeitet
tickets-transcript-edits = { $count ->
        [one] einmal bearbeitet
       *[other] { $count }-mal bearbeitet
    }
tickets-transcript-deleted = gelöscht { $at }
tickets-transcript-empty = Kein Text: vergessen, oder er kann hier nicht gelesen werden
tickets-transcript-earlier = eine frühere Nachricht
tickets-transcript-file = { $size }, aufbewahrt
tickets-transcript-file-lost = { $size }, nicht aufbewahrt
tickets-transcript-sent = Ticket { $number }, wie du es sehen darfst.
tickets-transcript-sent-part = Ticket { $number }, Teil { $part }.
tickets-transcript-too-large = Ticket { $number } ist in diesem Format größer, als Discord annimmt. Nimm HTML, das in Teilen kommt.
tickets-transcript-files = { $count ->
        [one] Ein Anhang
       *[other] { $count } Anhänge
    }
tickets-transcript-files-sent = Anhänge von Ticket { $number }, { $first } bis { $last } von { $count }.
tickets-transcript-no-files = Von Ticket { $number } ist kein Anhang aufbewahrt.
tickets-transcript-files-more = Weitere Anhänge
tickets-transcript-step-asked = { $who } bat um Hilfe
tickets-transcript-step-queued = { $who } wartet auf einen Platz
tickets-transcript-step-opened = Das Ticket wurde geöffnet
tickets-transcript-step-failed = Der Raum konnte nicht angelegt werden
tickets-transcript-step-answered = { $who } antwortete
tickets-transcript-step-claimed = { $who } übernahm das Ticket
tickets-transcript-step-released = { $who } gab das Ticket frei
tickets-transcript-step-handed-over = { $who } übergab das Ticket an { $whom }
tickets-transcript-step-moved = { $who } verschob das Ticket
tickets-transcript-step-prioritised = { $who } änderte die Priorität
tickets-transcript-step-topic-set = { $who } legte das Thema fest
tickets-transcript-step-renamed = { $who } benannte den Raum um
tickets-transcript-step-added = { $who } fügte { $whom } hinzu
tickets-transcript-step-removed = { $who } entfernte { $whom }
tickets-transcript-step-held = { $who } stellte das Ticket zurück
tickets-transcript-step-resumed = { $who } nahm das Ticket wieder auf
tickets-transcript-step-closing-asked = { $who } bat darum, das Ticket zu schließen
tickets-transcript-step-closing-refused = { $who } möchte das Ticket offen lassen
tickets-transcript-step-warned = Der Fragende wurde an die Antwort erinnert
tickets-transcript-step-reminded = Das Team wurde erinnert
tickets-transcript-step-reply-late = Die Antwort ist überfällig
tickets-transcript-step-solution-late = Die Lösung ist überfällig
tickets-transcript-step-closed = { $who } schloss das Ticket
tickets-transcript-step-reopened = { $who } öffnete das Ticket wieder
tickets-transcript-step-deleted = Der Raum wurde gelöscht
tickets-transcript-step-rated = { $who } bewertete das Ticket
tickets-transcript-step-opener-left = Der Fragende hat den Server verlassen
tickets-transcript-step-opener-back = Der Fragende ist wieder da
tickets-transcript-step-accepted = { $who } gab dem Einspruch statt
tickets-transcript-notice-added = { $who } fügte jemanden hinzu
tickets-transcript-notice-removed = { $who } entfernte jemanden
tickets-transcript-notice-renamed = { $who } benannte den Raum um
tickets-transcript-notice-pinned = { $who } pinnte eine Nachricht an
tickets-transcript-notice-joined = { $who } trat dem Server bei
tickets-transcript-notice-thread = { $who } eröffnete einen Thread
tickets-transcript-notice-other = { $who } tat etwas, wovon Discord in einem Hinweis erzählt
tickets-search-title = Suche: { $text }
tickets-search-nothing = Kein Ticket, das du sehen darfst, sagt das.
tickets-search-hit = **{ $ticket }** · { $author } · { $at }
tickets-search-ticket = Ticket { $number } ({ $type })
tickets-search-older = Ältere
tickets-search-newest = Neueste
tickets-search-open = Transkript von Ticket…
