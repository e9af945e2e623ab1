# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets: Hilfe in einem eigenen Raum

command-Open-ticket = Ticket öffnen

command-ticket-open = öffnen
    .description = Bitte in einem eigenen Raum um Hilfe
option-ticket-open-type = art
    .description = Worum es geht
option-ticket-open-member = mitglied
    .description = Für jemand anderen; nur fürs Team

command-ticket-close = schließen
    .description = Schließ ein Ticket
option-ticket-close-reason = grund
    .description = Warum
option-ticket-close-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-request = anfragen
    .description = Frag die andere Seite, ob ein Ticket geschlossen werden kann
option-ticket-request-reason = grund
    .description = Warum
option-ticket-request-within = innerhalb
    .description = Nach so langer Zeit ohne Antwort geschlossen, etwa 24h; nur fürs Team
option-ticket-request-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-reopen = wieder-öffnen
    .description = Öffne ein geschlossenes Ticket noch einmal
option-ticket-reopen-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-rate = bewerten
    .description = Sag, wie eines deiner Tickets war
option-ticket-rate-number = nummer
    .description = Welches Ticket
option-ticket-rate-stars = sterne
    .description = 1 bis 5
option-ticket-rate-words = worte
    .description = Was gut war oder nicht

command-ticket-add = hinzufügen
    .description = Lass jemanden in ein Ticket
option-ticket-add-member = mitglied
    .description = Wer
option-ticket-add-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-remove = entfernen
    .description = Nimm jemanden aus einem Ticket, oder verlass es
option-ticket-remove-member = mitglied
    .description = Wer
option-ticket-remove-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-list = liste
    .description = Die Tickets, die du sehen darfst
option-ticket-list-view = auswahl
    .description = Welche
choice-ticket-list-view-open = alle, die nicht vorbei sind
choice-ticket-list-view-mine = um die ich mich kümmere
choice-ticket-list-view-waiting = die auf das Team warten
choice-ticket-list-view-own = die ich geöffnet habe
choice-ticket-list-view-closed = die geschlossen sind
option-ticket-list-type = art
    .description = Nur die einer Art
option-ticket-list-member = mitglied
    .description = Nur die von jemandem
option-ticket-list-page = seite
    .description = Welche Seite

command-ticket-details = details
    .description = Alles zu einem Ticket, und was sich damit tun lässt
option-ticket-details-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-claim = übernehmen
    .description = Kümmere dich um ein Ticket
option-ticket-claim-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-release = freigeben
    .description = Gib ein Ticket frei, das du übernommen hast
option-ticket-release-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-hand-over = übergeben
    .description = Gib ein Ticket an jemand anderen im Team
option-ticket-hand-over-member = mitglied
    .description = Wer es übernimmt
option-ticket-hand-over-note = notiz
    .description = Was sie wissen sollten
option-ticket-hand-over-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-move = verschieben
    .description = Mach aus einem Ticket eines von anderer Art
option-ticket-move-type = art
    .description = Worum es geht
option-ticket-move-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-priority = priorität
    .description = Sag, wie dringend ein Ticket ist
option-ticket-priority-level = stufe
    .description = Wie dringend
choice-ticket-priority-level-low = niedrig
choice-ticket-priority-level-normal = normal
choice-ticket-priority-level-high = hoch
choice-ticket-priority-level-urgent = dringend
option-ticket-priority-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-topic = thema
    .description = Sag, worum es in einem Ticket geht
option-ticket-topic-topic = thema
    .description = In wenigen Worten; ohne Angabe steht keins da
option-ticket-topic-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-rename = umbenennen
    .description = Gib dem Raum eines Tickets einen anderen Namen
option-ticket-rename-name = name
    .description = Der neue Name; ohne Angabe der seiner Art
option-ticket-rename-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-hold = anhalten
    .description = Halt die Uhren eines Tickets an, oder lass sie weiterlaufen
option-ticket-hold-held = angehalten
    .description = Ob es angehalten ist; ohne Angabe ja
option-ticket-hold-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-note = notiz
    .description = Schreib etwas auf, das nur das Team sieht
option-ticket-note-text = text
    .description = Was man wissen sollte
option-ticket-note-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-notes = notizen
    .description = Was das Team zu einem Ticket aufgeschrieben hat
option-ticket-notes-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-reply = antworten
    .description = Antworte durch mich: mit einer Vorlage oder einem Text
option-ticket-reply-saved = vorlage
    .description = Eine gespeicherte Antwort
option-ticket-reply-text = text
    .description = Oder ein eigener Text
option-ticket-reply-anonymous = anonym
    .description = Deinen Namen vor Mitgliedern verbergen: ja oder nein; ohne Angabe wie bei dieser Art
option-ticket-reply-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-delete = löschen
    .description = Lösch den Raum eines geschlossenen Tickets sofort
option-ticket-delete-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-timeline = verlauf
    .description = Was in einem Ticket geschah, Schritt für Schritt
option-ticket-timeline-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

command-ticket-accept = stattgeben
    .description = Gib einem Einspruch statt: Sein Fall wird begnadigt
option-ticket-accept-reason = grund
    .description = Warum
option-ticket-accept-number = nummer
    .description = Welches Ticket; ohne Angabe das in diesem Raum

# Commands, options and choices: setting up.

command-tickets = tickets
    .description = Tickets einrichten und sehen, wie sie laufen
command-tickets-setup = einrichten
    .description = Arten, Formulare, Tafeln, Zeiten: alles über Tickets
command-tickets-hours = zeiten
    .description = Wann das Team da ist, und die Feiertage
command-tickets-replies = vorlagen
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

setting-tickets-log_channel_id = Protokoll der Tickets
    .description = Der Kanal, in dem ich zeige, was aus Tickets wird. Ohne Angabe keiner.
setting-tickets-staff_channel_id = Kanal des Teams
    .description = Wo das Team an Tickets erinnert wird, die warten. Ohne Angabe: im Protokoll der Tickets.
setting-tickets-most_per_member = Tickets je Mitglied
    .description = Wie viele Tickets aller Arten ein Mitglied zugleich haben darf.
    .allowed = eine ganze Zahl von 1 bis 50
setting-tickets-tells_opener = Mitgliedern sagen, dass ihr Ticket zu ist
    .description = Ob Mitglieder per Direktnachricht erfahren, dass ihr Ticket geschlossen ist, mit seiner Mitschrift, und gefragt werden, wie es war.
setting-tickets-remind_before = Wie früh das Team erinnert wird
    .description = Wie lange, bevor ein Ziel verfehlt wird, das Team an das Ticket erinnert wird.
    .allowed = eine Dauer von 0 Sekunden bis 7 Tagen, etwa 30 Minuten
setting-tickets-keep_texts = Wie lange Texte aufgehoben werden
    .description = Wie lange nach dem Schließen aufgehoben wird, was in einem Ticket geschrieben wurde. Dass es das Ticket gab, und seine Zahlen, bleiben.
    .allowed = eine Dauer von 1 Tag bis 3650 Tagen, etwa 30 Tage

word-queued = in der Warteschlange
word-opening = noch nicht ganz offen
word-open = offen
word-closed = geschlossen
word-gone = endgültig geschlossen
word-failed = nicht geöffnet worden
word-topic = Thema
word-name = Name
word-praise = Worte
word-notes = Notizen

refusal-unknown_ticket = Auf diesem Server gibt es kein Ticket { $number }.
refusal-no_ticket_here = Das hier ist nicht der Raum eines Tickets. Sag mit der Nummer, welches du meinst.
refusal-not_your_ticket = Ticket { $number } geht dich nichts an.
refusal-ticket_not_open = Ticket { $number } ist { $state }: Das geht nur in einem, das offen ist.
refusal-ticket_not_closed = Ticket { $number } ist { $state }: Das geht nur mit einem, das geschlossen ist.
refusal-too_many_tickets = Zugleich offen sind höchstens { $most } deiner Tickets. Schließ zuerst eines.
refusal-too_many_of_type = Zugleich offen sind höchstens { $most } deiner Tickets der Art „{ $kind }“. Schließ zuerst eines.
refusal-tickets_full = Es gibt so viele Tickets der Art „{ $kind }“, wie zu schaffen sind. Versuch es später noch einmal.
refusal-ticket_cooldown = Ein weiteres Ticket der Art „{ $kind }“ kannst du ab { $until } öffnen.
refusal-ticket_needs_role = Tickets der Art „{ $kind }“ sind für Mitglieder mit bestimmten Rollen.
refusal-ticket_forbidden_role = Mit einer deiner Rollen kannst du keine Tickets der Art „{ $kind }“ öffnen.
refusal-tickets_closed_hours = Gerade ist niemand da. Tickets gehen wieder ab { $opens }.
refusal-invalid_answer = Die Antwort auf „{ $question }“ muss { $least } bis { $most } Zeichen haben und, wo es eine Auswahl gibt, daraus sein.
refusal-already_claimed = { $member } kümmert sich schon um dieses Ticket. Nur wer die Tickets leitet, kann es übernehmen.
refusal-not_claimed = Um dieses Ticket kümmert sich niemand.
refusal-not_your_claim = { $member } kümmert sich um dieses Ticket; nur wer es übernommen hat, kann es freigeben.
refusal-target_not_staff = { $member } gehört nicht zum Team von „{ $kind }“.
refusal-already_in_ticket = { $member } ist schon in diesem Ticket.
refusal-not_in_ticket = { $member } wurde nicht zu diesem Ticket hinzugefügt.
refusal-too_many_in_ticket = Mehr als { $most } Mitglieder können nicht hinzugefügt werden.
refusal-already_so_in_ticket = Das ist schon so.
refusal-closing_asked_already = Es ist schon gefragt, ob dieses Ticket geschlossen werden kann.
refusal-no_closing_asked = Niemand hat gefragt, ob dieses Ticket geschlossen werden kann.
refusal-other_side_answers = Du hast gefragt, ob dieses Ticket geschlossen werden kann: Die andere Seite antwortet.
refusal-too_late_to_reopen = Ticket { $number } lässt sich nicht mehr öffnen. Öffne ein neues.
refusal-invalid_stars = Eine Bewertung hat 1 bis 5 Sterne, nicht { $given }.
refusal-not_yours_to_rate = Nur wer ein Ticket geöffnet hat, bewertet es, sobald es geschlossen ist.
refusal-two_replies = Nenn eine Vorlage oder schreib einen Text, nicht beides.
refusal-end_is_for_staff = Nur das Team kann ein Ticket ohne Antwort schließen lassen: Lass die Zeit weg.
refusal-nothing_to_say = Es gibt nichts zu sagen: Nenn eine Vorlage, oder schreib einen Text von 1 bis 2.000 Zeichen.
refusal-unknown_split = Zahlen gibt es nach all, type, priority oder staff, nicht nach „{ $given }“.
refusal-not_an_appeal = Ticket { $number } ist kein Einspruch: Es folgt keinem Fall.
refusal-appeals_follow_cases = Tickets der Art „{ $kind }“ folgen einem Fall dessen, der sie öffnet: Drück Einspruch unter dem, was dir gesagt wurde.

# What is posted: the room, the opener's messages, the log.

tickets-welcome = Danke, dass du schreibst. Bald ist jemand vom Team für dich da. Erzähl inzwischen alles, was helfen könnte.
tickets-recorded = Was hier geschrieben wird, wird aufgezeichnet.
tickets-opener = Geöffnet von
tickets-priority = Priorität
tickets-claimant = Es kümmert sich
tickets-people = Mit dabei
tickets-held = Angehalten
tickets-held-what = Bis es weitergeht, läuft keine Uhr.
tickets-away = Nicht auf dem Server
tickets-away-what = Das Mitglied sieht diesen Raum nicht. Was du über **Team → Antworten** oder `/ticket antworten` sagst, kommt als Direktnachricht an.
tickets-waits-staff = Wartet auf das Team
tickets-waits-opener = Wartet auf eine Antwort
tickets-back = Das Team ist wieder da
tickets-follows = Betrifft
tickets-origin = Nachricht
tickets-closed = Geschlossen
tickets-rating = Bewertung
tickets-topic = Thema
tickets-reason = Warum
tickets-praise = In Worten
tickets-note = Notiz
tickets-last = Zuletzt vom Mitglied geschrieben
tickets-somebody = Das Team
tickets-staff = das Team
tickets-button-claim = Übernehmen
tickets-button-release = Freigeben
tickets-button-close = Schließen
tickets-button-request = Schließen anfragen
tickets-button-accept = Einspruch stattgeben
tickets-button-staff = Team
tickets-button-reopen = Wieder öffnen
tickets-button-transcript = Mitschrift
tickets-button-delete = Löschen
tickets-button-agree = Ja, schließen
tickets-button-keep = Nein, offen lassen
tickets-button-go = Zum Ticket
tickets-closed-title = Ticket #{ $number } ist geschlossen
tickets-deleted-at = Dieser Raum wird gelöscht
tickets-ended-staff = Geschlossen von: { $who }.
tickets-ended-opener = Geschlossen von: { $who }.
tickets-ended-request = Beide Seiten waren einverstanden, oder niemand hat widersprochen.
tickets-ended-idle = Es wurde geschlossen, weil lange keine Antwort kam.
tickets-ended-left = Es wurde geschlossen, weil das Mitglied den Server verlassen hat.
tickets-ended-banned = Es wurde geschlossen, weil das Mitglied gebannt wurde.
tickets-ended-lost = Es wurde geschlossen, weil sein Raum gelöscht wurde.
tickets-ended-operator = Es wurde von denen geschlossen, die mich betreiben.
tickets-request = Kann dieses Ticket geschlossen werden?
tickets-request-staff = { $who } möchte dieses Ticket schließen. Ist alles geklärt?
tickets-request-opener = { $who } bittet darum, dieses Ticket zu schließen.
tickets-request-ends = Ohne Antwort geschlossen
tickets-request-agreed = Es gab Zustimmung.
tickets-request-refused = Es bleibt offen.
tickets-request-withdrawn = Das Gespräch geht weiter.
tickets-warning-title = Bist du noch da?
tickets-warning = Das Team wartet auf deine Antwort. Ohne sie wird dieses Ticket { $moment } geschlossen.
tickets-said-by = — { $who }
tickets-rate = Wie war es?
tickets-rate-how = Gib einen bis fünf Sterne. Du kannst Worte dazuschreiben und beides später ändern.
tickets-failed = Dein Ticket konnte nicht geöffnet werden: Ich konnte keinen Raum dafür anlegen. Die Leitung des Servers weiß es.
tickets-digest = { $ticket } von { $opener } gehört jetzt dir, übergeben von: { $who }.
tickets-unread = { $count ->
        [one] { $count } Nachricht, seit du dort zuletzt geschrieben hast
       *[other] { $count } Nachrichten, seit du dort zuletzt geschrieben hast
    }
tickets-of = { $kind } · geöffnet von { $opener }
tickets-step-asked = Angefragt
tickets-step-queued = In der Warteschlange
tickets-step-opened = Geöffnet
tickets-step-failed = Konnte nicht geöffnet werden
tickets-step-answered = Zum ersten Mal beantwortet
tickets-step-claimed = Übernommen
tickets-step-released = Freigegeben
tickets-step-handed_over = Übergeben an { $member }
tickets-step-moved = Verschoben
tickets-step-prioritised = Priorität
tickets-step-topic_set = Thema
tickets-step-renamed = Umbenannt
tickets-step-added = { $member } wurde hinzugefügt
tickets-step-removed = { $member } wurde entfernt
tickets-step-held = Angehalten
tickets-step-resumed = Es geht weiter
tickets-step-closing_asked = Schließen angefragt
tickets-step-closing_refused = Es soll offen bleiben
tickets-step-warned = Das Mitglied wurde gewarnt, dass es geschlossen wird
tickets-step-reminded = Wartet auf das Team
tickets-step-reply_late = Die Antwort ist überfällig
tickets-step-solution_late = Die Lösung ist überfällig
tickets-step-closed = Geschlossen
tickets-step-reopened = Wieder geöffnet
tickets-step-deleted = Sein Raum ist gelöscht
tickets-step-rated = Bewertet
tickets-step-opener_left = { $member } hat den Server verlassen
tickets-step-opener_back = { $member } ist wieder da
tickets-step-accepted = Dem Einspruch wurde stattgegeben
tickets-step-move_refused = Discord lässt den Raum nicht verschieben; er bleibt, wo er ist
tickets-step-rename_refused = Discord lässt den neuen Namen nicht zu; der alte bleibt
tickets-step-deletion_refused = Discord lässt den Raum nicht löschen; morgen wird es wieder versucht
tickets-step-access_refused = { $member }: Discord lässt die Rechte in seinem Raum nicht ändern; sie bleiben, wie sie sind
tickets-step-not_reached = { $member } war nicht zu erreichen: nimmt keine Direktnachrichten an oder ist auf keinem Server mit mir
tickets-near-reply_late = die Antwort ist bald fällig
tickets-near-solution_late = die Lösung ist bald fällig

# Answers to members and staff.

tickets-what = Worum geht es?
tickets-choose = Wähl, worum es geht
tickets-no-types = Hier können noch keine Tickets geöffnet werden. Die Leitung des Servers richtet sie mit `/tickets einrichten` ein.
tickets-no-appeals = Dieser Server nimmt keine Einsprüche per Ticket an.
tickets-form = Zuerst ein paar Fragen
tickets-asked-queued = { $whose ->
        [mine] Dein Platz ist sicher: Dein Ticket #{ $number } ist Nummer { $place } in der Warteschlange.
       *[theirs] Der Platz ist sicher: Ticket #{ $number } von { $member } ist Nummer { $place } in der Warteschlange.
    }
tickets-asked-opening = { $whose ->
        [mine] Der Raum deines Tickets #{ $number } entsteht gerade; gleich wirst du dort erwähnt.
       *[theirs] Der Raum von Ticket #{ $number } von { $member } entsteht gerade; gleich wird das Mitglied dort erwähnt.
    }
tickets-asked-open = { $whose ->
        [mine] Dein Ticket #{ $number } ist offen: { $room }
       *[theirs] Ticket #{ $number } von { $member } ist offen: { $room }
    }
tickets-asked-closed = { $whose ->
        [mine] Dein Ticket #{ $number } ist schon wieder geschlossen.
       *[theirs] Ticket #{ $number } von { $member } ist schon wieder geschlossen.
    }
tickets-asked-gone = { $whose ->
        [mine] Dein Ticket #{ $number } ist schon wieder geschlossen.
       *[theirs] Ticket #{ $number } von { $member } ist schon wieder geschlossen.
    }
tickets-asked-failed = { $whose ->
        [mine] Dein Ticket #{ $number } konnte nicht geöffnet werden: Ich konnte keinen Raum dafür anlegen. Die Leitung des Servers weiß es.
       *[theirs] Ticket #{ $number } von { $member } konnte nicht geöffnet werden: Ich konnte keinen Raum dafür anlegen. Die Leitung des Servers weiß es.
    }
tickets-asked-away = Ticket #{ $number } liegt beim Team. Du bist nicht auf dem Server und siehst den Raum nicht: Die Antwort kommt hier, durch mich. Sie erreicht dich nur, solange wir auf einem gemeinsamen Server sind und du von dort Direktnachrichten annimmst.
tickets-back-at = Das Team ist wieder da: { $moment }.
tickets-did-claim = Du kümmerst dich jetzt um Ticket #{ $number }.
tickets-did-release = Du hast Ticket #{ $number } freigegeben.
tickets-did-hand_over = Um Ticket #{ $number } kümmert sich jetzt { $member }.
tickets-did-move = Ticket #{ $number } ist verschoben.
tickets-did-prioritise = Ticket #{ $number } hat seine neue Priorität.
tickets-did-topic = Bei Ticket #{ $number } steht jetzt, worum es geht.
tickets-did-rename = Der Raum von Ticket #{ $number } bekommt seinen neuen Namen. Discord nimmt zwei Namen in zehn Minuten, es kann also dauern.
tickets-did-add = { $member } ist jetzt in Ticket #{ $number }.
tickets-did-remove = { $member } ist nicht mehr in Ticket #{ $number }.
tickets-did-hold = Ticket #{ $number } ist angehalten.
tickets-did-resume = Ticket #{ $number } geht weiter.
tickets-did-note = Es ist für das Team von Ticket #{ $number } notiert.
tickets-did-reply = Deine Antwort steht in Ticket #{ $number }.
tickets-did-request = In Ticket #{ $number } wird gefragt, ob es geschlossen werden kann.
tickets-did-keep = Ticket #{ $number } bleibt offen.
tickets-did-close = Ticket #{ $number } ist geschlossen.
tickets-did-reopen = Ticket #{ $number } ist wieder offen.
tickets-did-delete = Der Raum von Ticket #{ $number } wird gelöscht, sobald gesichert ist, was dort steht.
tickets-did-rate = Danke! Deine Bewertung von Ticket #{ $number } ist gemerkt.
tickets-did-accept = Dem Einspruch ist stattgegeben, und Ticket #{ $number } ist geschlossen.
tickets-ask-deletion = Den Raum von Ticket #{ $number } jetzt löschen? Was dort geschrieben wurde, bleibt erhalten.
tickets-form-close = Ticket #{ $number } schließen
tickets-form-request = Ticket #{ $number } schließen: anfragen
tickets-form-rate = Ticket #{ $number }
tickets-form-of = { $what } · #{ $number }
tickets-field-within = Ohne Antwort geschlossen nach
tickets-hint-within = Etwa 24h; leer: nie
tickets-field-praise = Was gut war, was nicht
tickets-field-staff = Wer es übernimmt
tickets-field-member = Wer
tickets-field-type = Worum es geht
tickets-field-name = Name; leer: wie die Art es sagt
tickets-field-saved = Eine Vorlage
tickets-field-text = Oder ein Text
tickets-field-signed = Unterschrift
tickets-signed-name = mit meinem Namen
tickets-signed-staff = vom Team, ohne Namen
tickets-button-hand_over = Übergeben
tickets-button-move = Verschieben
tickets-button-prioritise = Priorität
tickets-button-hold = Anhalten
tickets-button-resume = Weiter
tickets-button-reply = Antworten
tickets-button-set_topic = Thema
tickets-button-rename = Umbenennen
tickets-button-add_member = Hinzufügen
tickets-button-remove_member = Entfernen
tickets-button-note = Notiz
tickets-button-notes = Notizen
tickets-button-timeline = Verlauf
tickets-list = Tickets
tickets-none = Solche Tickets gibt es nicht.
tickets-in-queue = Nummer { $place } in der Warteschlange
tickets-closed-when = geschlossen { $moment }
tickets-waits-staff-since = wartet auf das Team seit { $moment }
tickets-waits-opener-since = wartet auf eine Antwort seit { $moment }
tickets-claimed-by = { $member } kümmert sich
tickets-timeline = Ticket #{ $number }, Schritt für Schritt
tickets-notes = Notizen zu Ticket #{ $number }
tickets-no-notes = Zu Ticket #{ $number } ist nichts notiert.
tickets-forgotten = *vergessen*

# Figures.

tickets-performance = Wie Tickets liefen
tickets-no-figures = In dieser Zeit gab es kein Ticket.
tickets-about-figures = Die Hälfte brauchte höchstens die erste Zeit, neun von zehn die zweite.
tickets-all = Alle Tickets
tickets-figures-counts = { $opened } geöffnet, { $closed } geschlossen, { $reopened } wieder geöffnet
tickets-figures-first_reply = Erste Antwort: { $half } / { $most }
tickets-figures-first_reply_worked = In Arbeitszeit: { $half } / { $most }
tickets-figures-solution = Lösung: { $half } / { $most }
tickets-figures-late = { $late } zu spät beantwortet
tickets-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } Bewertung
       *[other] { $ratings } Bewertungen
    })
tickets-backlog = Offene Tickets, Tag für Tag
tickets-about-backlog = Offen am Ende jedes Tages, höchstens { $highest }.
tickets-backlog-day = { $day }: { $open } offen, { $asked } neu, { $closed } geschlossen

# For Discord's audit log.

reason-tickets-ticket = Ticket { $number }
