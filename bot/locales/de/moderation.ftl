# Commands, options and choices.

command-Warn = Verwarnen

command-History = Verlauf

command-note = notiz
    .description = Schreibe für andere Moderatoren etwas über ein Mitglied auf
option-note-member = mitglied
    .description = Über wen
option-note-reason = grund
    .description = Was aufzuschreiben ist; das Mitglied erfährt es nicht
option-note-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-warn = verwarnen
    .description = Verwarne ein Mitglied
option-warn-member = mitglied
    .description = Wen
option-warn-reason = grund
    .description = Warum; das Mitglied erfährt es
option-warn-points = punkte
    .description = Wie viele Punkte es bringt; ohne Angabe nach den Einstellungen
option-warn-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-timeout = auszeit
    .description = Gib einem Mitglied eine Auszeit: schreiben und sprechen gehen nicht
option-timeout-member = mitglied
    .description = Wen
option-timeout-duration = dauer
    .description = Wie lange, etwa 10m, 3d12h oder 2 Wochen
option-timeout-reason = grund
    .description = Warum; das Mitglied erfährt es
option-timeout-points = punkte
    .description = Wie viele Punkte es bringt; ohne Angabe keine
option-timeout-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-untimeout = auszeit-aufheben
    .description = Hebe eine Auszeit auf
option-untimeout-member = mitglied
    .description = Wessen
option-untimeout-reason = grund
    .description = Warum; das Mitglied erfährt es
option-untimeout-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-kick = kicken
    .description = Wirf ein Mitglied hinaus; mit einer Einladung darf es wiederkommen
option-kick-member = mitglied
    .description = Wen
option-kick-reason = grund
    .description = Warum; das Mitglied erfährt es
option-kick-points = punkte
    .description = Wie viele Punkte es bringt; ohne Angabe keine
option-kick-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-ban = bannen
    .description = Banne jemanden, ob Mitglied oder nicht
option-ban-member = mitglied
    .description = Wen; bei Nichtmitgliedern genügt die ID
option-ban-reason = grund
    .description = Warum; das Mitglied erfährt es
option-ban-duration = dauer
    .description = Wie lange, etwa 7 Tage; ohne Angabe für immer
option-ban-delete_messages = nachrichten_löschen
    .description = Lösche, was sie in so langer letzter Zeit schrieben; ohne Angabe nach den Einstellungen
option-ban-points = punkte
    .description = Wie viele Punkte es bringt; ohne Angabe keine
option-ban-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-softban = softban
    .description = Banne und hebe sofort auf: ein Kick, der die letzten Nachrichten löscht
option-softban-member = mitglied
    .description = Wen
option-softban-reason = grund
    .description = Warum; das Mitglied erfährt es
option-softban-delete_messages = nachrichten_löschen
    .description = Lösche, was sie in so langer letzter Zeit schrieben; ohne Angabe einen Tag
option-softban-points = punkte
    .description = Wie viele Punkte es bringt; ohne Angabe keine
option-softban-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-unban = entbannen
    .description = Hebe einen Bann auf
option-unban-member = mitglied
    .description = Wessen; die ID genügt
option-unban-reason = grund
    .description = Warum; steht beim Fall
option-unban-evidence = beweis
    .description = Ein Link auf eine Nachricht oder ein Bild

command-case = fall
    .description = Was über Mitglieder entschieden wurde

command-case-show = zeigen
    .description = Zeige einen Fall
option-case-show-number = nummer
    .description = Die Nummer des Falls

command-case-reason = grund
    .description = Gib einem Fall einen anderen Grund
option-case-reason-number = nummer
    .description = Die Nummer des Falls
option-case-reason-reason = grund
    .description = Der neue Grund; die früheren bleiben erhalten

command-case-pardon = begnadigen
    .description = Nimm einen Fall zurück, und was aus ihm folgte
option-case-pardon-number = nummer
    .description = Die Nummer des Falls
option-case-pardon-reason = grund
    .description = Warum; steht beim Fall

command-case-search = suchen
    .description = Finde Fälle, die neuesten zuerst
option-case-search-text = text
    .description = Was in ihrem Grund steht
option-case-search-member = mitglied
    .description = Über wen
option-case-search-moderator = moderator
    .description = Wer entschied
option-case-search-kind = art
    .description = Was getan wurde
choice-case-search-kind-note = Notiz
choice-case-search-kind-warn = Verwarnung
choice-case-search-kind-timeout = Auszeit
choice-case-search-kind-untimeout = Auszeit aufgehoben
choice-case-search-kind-kick = Kick
choice-case-search-kind-ban = Bann
choice-case-search-kind-softban = Softban
choice-case-search-kind-unban = Entbannung
option-case-search-before = vor
    .description = Nur Fälle vor dieser Nummer

command-history = verlauf
    .description = Die Fälle eines Mitglieds
option-history-member = mitglied
    .description = Wessen

command-ladder = leiter
    .description = Wohin Punkte führen

command-ladder-show = zeigen
    .description = Zeige die Sprossen

command-ladder-set = setzen
    .description = Setze eine Sprosse; die Leiter ist dann eine eigene
option-ladder-set-points = punkte
    .description = Wer so viele Punkte erreicht
option-ladder-set-action = aktion
    .description = Was dann geschieht
choice-ladder-set-action-timeout = Auszeit
choice-ladder-set-action-kick = kicken
choice-ladder-set-action-softban = Softban
choice-ladder-set-action-ban = bannen
option-ladder-set-duration = dauer
    .description = Wie lange, etwa 1 hour; ein Bann ohne Angabe für immer
option-ladder-set-period = zeitraum
    .description = Nur Punkte aus so langer Zeit, etwa 30 Tage; ohne Angabe alle, die zählen

command-ladder-remove = entfernen
    .description = Entferne eine Sprosse; die Leiter ist dann eine eigene
option-ladder-remove-points = punkte
    .description = Die Sprosse bei so vielen Punkten

command-ladder-preset = vorlage
    .description = Wähle eine Leiter
option-ladder-preset-ladder = leiter
    .description = Welche
choice-ladder-preset-ladder-gentle = sanft
choice-ladder-preset-ladder-strict = streng
choice-ladder-preset-ladder-custom = die eigene
choice-ladder-preset-ladder-off = aus

command-ladder-rehearse = proben
    .description = Zeige, wen eine Leiter getroffen hätte, ohne etwas zu tun
option-ladder-rehearse-ladder = leiter
    .description = Welche; ohne Angabe die dieses Servers
choice-ladder-rehearse-ladder-gentle = sanft
choice-ladder-rehearse-ladder-strict = streng
option-ladder-rehearse-period = zeitraum
    .description = Wie weit zurück; ohne Angabe einen Monat
choice-ladder-rehearse-period-a-week = eine Woche
choice-ladder-rehearse-period-a-month = ein Monat
choice-ladder-rehearse-period-a-quarter = ein Vierteljahr

command-presets = vorlagen
    .description = Die Gründe, aus denen Moderatoren wählen

command-presets-list = liste
    .description = Zeige die Vorlagen

command-presets-set = setzen
    .description = Füge eine Vorlage hinzu oder ändere ihren Grund
option-presets-set-name = name
    .description = Ein kurzer Name, etwa Spam
option-presets-set-reason = grund
    .description = Der ganze Grund

command-presets-remove = entfernen
    .description = Entferne eine Vorlage
option-presets-remove-name = name
    .description = Welche

command-purge = aufräumen
    .description = Lösche die neuesten Nachrichten dieses Kanals
option-purge-count = anzahl
    .description = Wie viele, 1 bis 1000
option-purge-member = mitglied
    .description = Nur Nachrichten dieses Mitglieds
option-purge-contains = enthält
    .description = Nur Nachrichten mit diesem Text
option-purge-before = vor
    .description = Nur Nachrichten, die älter sind als diese: ihre ID oder ihr Link
option-purge-after = nach
    .description = Nur Nachrichten, die neuer sind als diese: ihre ID oder ihr Link

command-slowmode = langsam
    .description = Lass Mitglieder zwischen zwei Nachrichten warten
option-slowmode-duration = dauer
    .description = Wie lange, etwa 10s oder 5m, bis 6h; off beendet es
option-slowmode-channel = kanal
    .description = Wo; ohne Angabe hier
option-slowmode-reason = grund
    .description = Warum; für das Audit-Log

command-lock = sperren
    .description = Lass niemanden mehr in einem Kanal schreiben
option-lock-channel = kanal
    .description = Welchen; ohne Angabe diesen
option-lock-duration = dauer
    .description = Wie lange, etwa 10m oder 2h; ohne Angabe, bis er entsperrt wird
option-lock-reason = grund
    .description = Warum; für das Audit-Log

command-unlock = entsperren
    .description = Lass wieder alle in einem Kanal schreiben
option-unlock-channel = kanal
    .description = Welchen; ohne Angabe diesen
option-unlock-reason = grund
    .description = Warum; für das Audit-Log
