# Commands, options and choices.

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

# Kanäle.

channels-unreadable = Ich kann { $channel } nicht lesen: Mir fehlen dort „{ permission-view_channel }“ und „{ permission-read_message_history }“.
channels-purge-nothing = In { $channel } gibt es keine passenden Nachrichten.
channels-purged = { $count ->
        [one] { $count } Nachricht in { $channel } wird gelöscht.
       *[other] { $count } Nachrichten in { $channel } werden gelöscht.
    }
channels-purge-pinned = { $count ->
        [one] { $count } angepinnte Nachricht bleibt.
       *[other] { $count } angepinnte Nachrichten bleiben.
    }
channels-purge-undeletable = { $count ->
        [one] { $count } Systemnachricht bleibt: Niemand kann sie löschen.
       *[other] { $count } Systemnachrichten bleiben: Niemand kann sie löschen.
    }
channels-slow = Langsamer Modus in { $channel }: eine Nachricht pro { $span }.
channels-slow-off = Der langsame Modus in { $channel } ist aus.
channels-locked = { $channel } ist gesperrt, bis jemand `/entsperren` benutzt.
channels-locked-until = { $channel } ist bis { $moment } gesperrt.
channels-unlocked = { $channel } ist wieder offen.
channels-refused-lock = Ich konnte { $channel } nicht sperren.
channels-refused-unlock = Ich konnte { $channel } nicht wieder öffnen: Er bleibt gesperrt.
channels-refused-slowmode = Ich konnte den langsamen Modus von { $channel } nicht ändern.
channels-refused-answer = Discord antwortete: { $answer }

# Absagen.

refusal-invalid_message = Eine Nachricht gibst du mit ihrer ID oder ihrem Link an; „{ $given }“ ist keins von beiden.
refusal-thread = Ein Thread wie { $channel } lässt sich nicht sperren. Sperr den Kanal, zu dem er gehört, oder schließ ihn in Discord.
refusal-no_slowmode = In { $channel } kennt Discord keinen langsamen Modus. Wähle einen Kanal, in dem Mitglieder schreiben.
refusal-already_locked = { $channel } ist schon gesperrt. /entsperren öffnet ihn.
refusal-not_locked = { $channel } habe ich nicht gesperrt; es gibt nichts zu entsperren.

# For Discord's audit log.

reason-channels-lock_ended = Die Sperre ist zu Ende
reason-channels-purge = { $by ->
    [operator] Nachrichten von einem Betreiber gelöscht
   *[other] Nachrichten gelöscht von { $by }
    }
