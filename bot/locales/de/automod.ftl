# Commands, options and choices.

command-automod = automod
    .description = Regeln, die jede Nachricht ansehen

command-automod-list = liste
    .description = Zeige die automatischen Regeln

command-automod-add = neu
    .description = Lege eine automatische Regel an oder ersetze eine
option-automod-add-kind = art
    .description = Worauf die Regel achtet
choice-automod-add-kind-words = Wörter
choice-automod-add-kind-pattern = Muster
choice-automod-add-kind-links = Links
choice-automod-add-kind-invites = Einladungen
choice-automod-add-kind-mentions = Erwähnungen
choice-automod-add-kind-attachments = Anhänge
choice-automod-add-kind-rate = zu viele Nachrichten
choice-automod-add-kind-duplicates = derselbe Text noch einmal
choice-automod-add-kind-new_account = neue Konten
option-automod-add-threshold = anzahl
    .description = Wie viele: Nachrichten, Erwähnungen oder Anhänge
option-automod-add-period = zeitraum
    .description = In welcher Zeit oder wie jung ein Konto, etwa 10s oder 1d
option-automod-add-words = wörter
    .description = Wörter und Wendungen, durch Kommas getrennt; bad* findet auch badly
option-automod-add-pattern = muster
    .description = Ein regulärer Ausdruck
option-automod-add-allowed = erlaubt
    .description = Erlaubte Domains oder Einladungscodes, durch Kommas getrennt
option-automod-add-delete = löschen
    .description = Ob die Nachricht gelöscht wird; ohne Angabe ja
option-automod-add-action = maßnahme
    .description = Was mit dem Mitglied geschieht; ohne Angabe nichts
choice-automod-add-action-none = nichts
choice-automod-add-action-warn = verwarnen
choice-automod-add-action-timeout = in Auszeit schicken
choice-automod-add-action-kick = hinauswerfen
choice-automod-add-action-ban = bannen
option-automod-add-points = punkte
    .description = Wie viele Punkte der Fall hat; ohne Angabe wie üblich
option-automod-add-duration = dauer
    .description = Wie lange eine Auszeit oder ein Bann dauert
option-automod-add-reason = grund
    .description = Was dem Mitglied gesagt wird
option-automod-add-exempt_role = ausnahme_rolle
    .description = Wen die Regel übergeht
option-automod-add-exempt_channel = ausnahme_kanal
    .description = Wo die Regel nicht gilt: ein Kanal oder eine Kategorie
option-automod-add-enabled = aktiv
    .description = Ob die Regel gilt; ohne Angabe ja
option-automod-add-rule = regel
    .description = Die Nummer der Regel, die ersetzt wird; ohne Angabe eine neue

command-automod-remove = entfernen
    .description = Entferne eine automatische Regel
option-automod-remove-rule = regel
    .description = Die Nummer der Regel

command-automod-test = testen
    .description = Zeige, was die Regeln zu einer Nachricht sagen würden
option-automod-test-text = text
    .description = Was in der Nachricht steht
option-automod-test-rule = regel
    .description = Nur eine Regel, nach ihrer Nummer; ohne Angabe alle
