# What was written in tickets, read again.

setting-transcripts-keep_file_mib = Größter Anhang, der aufbewahrt wird (MiB)
    .description = Wie groß ein Anhang sein darf (in MiB), um mit dem Geschriebenen aufbewahrt zu werden, ebenso lange; 0 bewahrt keinen auf.
    .allowed = eine ganze Zahl von 0 bis 25
setting-transcripts-keep_files_mib = Platz für alle Anhänge (MiB)
    .description = Wie viel alle Anhänge dieses Servers zusammen belegen dürfen, in MiB. Von dem, was darüber hinausgeht, bleiben Name und Größe.
    .allowed = eine ganze Zahl von 0 bis 10000

transcripts-unknown = unbekannt
transcripts-nobody = Jemand
transcripts-hidden = Team
transcripts-title = Ticket { $number } · { $type }
transcripts-count = { $messages ->
        [one] Eine Nachricht
       *[other] { $messages } Nachrichten
    }, { $files ->
        [one] ein Anhang aufbewahrt
       *[other] { $files } Anhänge aufbewahrt
    }
transcripts-part = Teil { $part }
transcripts-partial = Manches fehlt: Der Raum war weg, bevor sein Verlauf gelesen war.
transcripts-being-read = Der Verlauf des Raums wird noch gelesen: Namen und Anhänge können fehlen.
transcripts-for-staff = So sieht es das Team, mit Notizen und Namen. Es ist nicht für Mitglieder.
transcripts-asked = Geöffnet
transcripts-reason = Grund
transcripts-zone = Zeitzone
transcripts-made = Erstellt von Guildkeeper, { $at }
transcripts-note = Notiz des Teams
transcripts-staff = Team
transcripts-app = App
transcripts-anonymous = Name für Mitglieder verborgen
transcripts-edited = bearbeitet
transcripts-edits = { $count ->
        [one] einmal bearbeitet
       *[other] { $count }-mal bearbeitet
    }
transcripts-deleted = gelöscht { $at }
transcripts-empty = Kein Text: vergessen, oder er kann hier nicht gelesen werden
transcripts-earlier = eine frühere Nachricht
transcripts-file = { $size }, aufbewahrt
transcripts-file-lost = { $size }, nicht aufbewahrt
transcripts-sent = Ticket { $number }, wie du es sehen darfst.
transcripts-sent-part = Ticket { $number }, Teil { $part }.
transcripts-too-large = Ticket { $number } ist in diesem Format größer, als Discord annimmt. Nimm HTML, das in Teilen kommt.
transcripts-files = { $count ->
        [one] Ein Anhang
       *[other] { $count } Anhänge
    }
transcripts-files-sent = Anhänge von Ticket { $number }, { $first } bis { $last } von { $count }.
transcripts-no-files = Von Ticket { $number } ist kein Anhang aufbewahrt.
transcripts-files-more = Weitere Anhänge
transcripts-notice-added = { $who } fügte jemanden hinzu
transcripts-notice-removed = { $who } entfernte jemanden
transcripts-notice-renamed = { $who } benannte den Raum um
transcripts-notice-pinned = { $who } pinnte eine Nachricht an
transcripts-notice-joined = { $who } trat dem Server bei
transcripts-notice-thread = { $who } eröffnete einen Thread
transcripts-notice-other = { $who } tat etwas, wovon Discord in einem Hinweis erzählt
transcripts-search-title = Was gefunden wurde
transcripts-search-nothing = Kein Ticket, das du sehen darfst, sagt das.
transcripts-search-ticket = Ticket { $number } ({ $type })
transcripts-search-older = Ältere
transcripts-search-newest = Neueste
transcripts-search-open = Ticket { $number }
