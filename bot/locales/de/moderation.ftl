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
    .description = Wie lange, etwa 1 Stunde; ein Bann ohne Angabe für immer
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

# Fälle.

moderation-case = Fall { $number }
moderation-case-title = Fall { $number } · { $kind }
moderation-case-title-pardoned = Fall { $number } · { $kind } · begnadigt
moderation-case-member = Mitglied
moderation-case-moderator = Moderator
moderation-case-points = Punkte
moderation-case-lasts = Dauer
moderation-case-follows = Folgt aus
moderation-case-ladder = Die Leiter
moderation-case-failure = Nicht ausgeführt
moderation-case-untold = Nicht benachrichtigt
moderation-case-evidence = Beweis
moderation-case-pardoned = Begnadigt
moderation-case-edits = Frühere Gründe
moderation-no-reason = *Kein Grund angegeben*
moderation-untold = Keine Direktnachricht kam an.
moderation-reached = { $points ->
        [one] { $points } Punkt erreicht
       *[other] { $points } Punkte erreicht
    }
moderation-reached-within = { $points ->
        [one] { $points } Punkt erreicht (gezählt über { $within })
       *[other] { $points } Punkte erreicht (gezählt über { $within })
    }
moderation-rule-met = Automatische Regel { $rule } ({ $kind })
moderation-discord-rule = Discords AutoMod
moderation-discord-rule-met = Discords AutoMod: { $keyword }
moderation-source-command = unbekannt
moderation-source-discord = unbekannt
moderation-source-operator = ein Betreiber
moderation-source-rule = eine automatische Regel
moderation-source-ladder = die Leiter
moderation-points = { $points ->
        [one] { $points } Punkt
       *[other] { $points } Punkte
    }
moderation-points-left = noch { $left }
moderation-points-none-left = { $points } · nichts davon übrig
moderation-until = bis { $moment }
moderation-for-good = für immer
moderation-at-once = sofort
moderation-over = vorbei
moderation-ended = beendet { $moment }
moderation-ended-by = beendet { $moment } durch Fall { $number }
moderation-in-force = in Kraft
moderation-pardoned-by = { $moment } von { $who }
moderation-edit = { $reason } (bis { $moment }, geändert von { $who })
moderation-button-history = Verlauf
moderation-button-appeal = Einspruch
moderation-button-pardon = Begnadigen
moderation-button-newest = Neueste
moderation-button-older = Ältere
moderation-warn-form = { $member } verwarnen
moderation-pardon-form = Fall { $number } begnadigen
moderation-form-reason = Grund

# Der Verlauf eines Mitglieds, und was eine Suche fand.

moderation-history = Verlauf
moderation-no-cases-about = Über { $member } gibt es keine Fälle.
moderation-no-older-cases = Ältere Fälle gibt es nicht.
moderation-points-now = Punkte, die jetzt zählen: { $points }
moderation-cases = Fälle
moderation-no-matches = Keine passenden Fälle.
moderation-older-matches = Es gibt ältere: Suche noch einmal mit vor: { $number }

# Was andere von einem Fall lesen: das Mitglied, und der Kanal, in dem er entschieden wurde.

moderation-told-warn = Du wurdest verwarnt
moderation-told-timeout = Du hast eine Auszeit bekommen
moderation-told-untimeout = Deine Auszeit wurde aufgehoben
moderation-told-kick = Du wurdest gekickt
moderation-told-softban = Du wurdest gekickt, und deine letzten Nachrichten wurden gelöscht
moderation-told-ban = Du wurdest gebannt
moderation-withdrawn-warn = Deine Verwarnung wurde zurückgenommen
moderation-withdrawn-timeout = Deine Auszeit wurde zurückgenommen
moderation-withdrawn-kick = Dein Kick wurde zurückgenommen
moderation-withdrawn-softban = Dein Kick wurde zurückgenommen
moderation-told-appeal = So legst du Einspruch ein
moderation-announced-warn = { $member } wurde verwarnt.
moderation-announced-timeout-until = { $member } hat eine Auszeit bis { $moment }.
moderation-announced-untimeout = Die Auszeit von { $member } wurde aufgehoben.
moderation-announced-kick = { $member } wurde gekickt.
moderation-announced-softban = { $member } wurde gekickt, die letzten Nachrichten wurden gelöscht.
moderation-announced-ban = { $member } wurde gebannt.
moderation-announced-ban-until = { $member } wurde bis { $moment } gebannt.
moderation-announced-unban = Der Bann von { $member } wurde aufgehoben.
moderation-undone = Was dir zu Fall { $number } mitgeteilt wurde, wurde nicht ausgeführt.
moderation-undeleted = Nachrichten in { $channel }, die gelöscht werden sollten, sind noch da.

# Die Leiter.

moderation-deed-warn = verwarnen
moderation-deed-timeout-for = Auszeit ({ $duration })
moderation-deed-kick = kicken
moderation-deed-softban = Softban
moderation-deed-ban = für immer bannen
moderation-deed-ban-for = bannen ({ $duration })
moderation-no-ladder = Punkte führen hier zu nichts. `/leiter vorlage` wählt eine Leiter, `/leiter setzen` macht eine.
moderation-ladder = Wohin Punkte führen
moderation-ladder-hint = /leiter proben zeigt, wen eine Leiter getroffen hätte.
moderation-rung = { $points ->
        [one] **{ $points } Punkt** → { $does }
       *[other] **{ $points } Punkte** → { $does }
    }
moderation-rung-within = { $points ->
        [one] **{ $points } Punkt** (gezählt über { $within }) → { $does }
       *[other] **{ $points } Punkte** (gezählt über { $within }) → { $does }
    }
moderation-rung-set = Gesetzt: { $rung }
moderation-rung-removed = Entfernt: { $rung }
moderation-rehearsal = Probe
moderation-rehearsed = { $period ->
        [a-week] In einer Woche
        [a-month] In einem Monat
       *[a-quarter] In einem Vierteljahr
    }: { $times }-mal bei { $members ->
        [one] { $members } Mitglied
       *[other] { $members } Mitgliedern
    }.
moderation-rehearsed-nobody = { $period ->
        [a-week] In einer Woche hätte diese Leiter niemanden getroffen.
        [a-month] In einem Monat hätte diese Leiter niemanden getroffen.
       *[a-quarter] In einem Vierteljahr hätte diese Leiter niemanden getroffen.
    }
moderation-rehearsed-only = Niemandem ist etwas geschehen.

# Vorlagen.

moderation-presets = Vorlagen
moderation-no-presets = Es gibt noch keine Vorlagen. `/vorlagen setzen` macht eine.
moderation-preset-set = Gesetzt: { $preset }
moderation-preset-removed = Entfernt: { $preset }

# Einstellungen.

setting-moderation-log_channel_id = Fallprotokoll
    .description = Der Kanal, in dem jeder Fall als eine Nachricht steht; ohne Angabe keiner.
setting-moderation-tell_members = Mitglieder benachrichtigen
    .description = Ob Mitglieder per Direktnachricht erfahren, was mit ihnen geschah, noch vor einem Kick oder Bann.
setting-moderation-appeal = Einspruch
    .description = Wie Mitglieder Einspruch einlegen: steht in jeder Direktnachricht über einen Fall.
    .allowed = ein Text von höchstens 500 Zeichen
setting-moderation-announce_actions = Maßnahmen bekannt geben
    .description = Ob der Kanal, in dem ein Moderator etwas entscheidet, davon erfährt.
setting-moderation-warn_points = Punkte einer Verwarnung
    .description = Wie viele Punkte eine Verwarnung hat, wenn der Moderator nichts angibt.
    .allowed = eine ganze Zahl von 0 bis 100
setting-moderation-points_fade = Wie Punkte verfallen
    .description = Was aus Punkten wird: Sie bleiben, sie verfallen auf einmal, oder sie werden jeden Tag weniger.
    .never = gar nicht
    .expire = auf einmal
    .decay = nach und nach
setting-moderation-points_expire = Wie lange Punkte zählen
    .description = Wenn Punkte auf einmal verfallen: wie lange sie zählen. Gilt für Fälle von da an.
    .allowed = eine Dauer von 1 Stunde bis { 3650 } Tagen, etwa 30 Tage
setting-moderation-points_decay = Punkte, die am Tag verfallen
    .description = Wenn Punkte nach und nach verfallen: wie viele eines Falls am Tag. Gilt für Fälle von da an.
    .allowed = eine Zahl von 0,001 bis 1000
setting-moderation-ladder = Leiter
    .description =
        Wohin Punkte führen. Sanft: bei 3 eine Auszeit von 10 Minuten, bei 4 von 1 Stunde, bei 5 von 1 Tag, bei 6 ein Bann.
        Streng: bei 2, 3 und 4 Auszeiten von 1 Stunde, 1 Tag, 7 Tagen, bei 5 ein Bann. Die eigene: was ihr mit /leiter setzen einstellt.
    .off = aus
    .gentle = sanft
    .strict = streng
    .custom = die eigene
setting-moderation-ban_deletes = Nachrichten, die ein Bann löscht
    .description = Die Nachrichten aus welcher Zeit ein Bann löscht, wenn der Moderator nichts angibt.
    .allowed = eine Dauer von 0 Sekunden bis 7 Tagen, etwa 1 Tag

# Wörter der Absagen.

word-note = Notiz
word-unban = Entbannung
word-untimeout = Auszeit aufgehoben
word-kick = Kick
word-warning = Verwarnung
word-softban = Softban
word-rule_without_a_case = Regel ohne Fall

# Absagen.

refusal-invalid_points = Punkte sind eine ganze Zahl von 0 bis 1.000, nicht { $given }.
refusal-invalid_evidence = Der Beweis muss ein Link sein, der mit https:// beginnt und höchstens 400 Zeichen hat.
refusal-unknown_case = Auf diesem Server gibt es keinen Fall { $number }. /fall suchen findet, welche es gibt.
refusal-acts_on_self = Das kannst du nicht mit dir selbst machen. Bitte einen anderen Moderator darum.
refusal-acts_on_bot = Gegen mich selbst unternehme ich nichts.
refusal-acts_on_owner = Mit dem Eigentümer des Servers kann das niemand machen.
refusal-acts_on_webhook = Das schrieb ein Webhook, kein Mitglied. Wer Webhooks verwaltet, kann ihn in den Servereinstellungen entfernen.
refusal-outranked = Das geht nur bei Mitgliedern, deren höchste Rolle unter deiner steht.
refusal-lacks_permission = Dafür brauchst du die Berechtigung „{ $permission }“.
refusal-bot_lacks_permission = Mir fehlt die Berechtigung „{ $permission }“. Gib sie meiner Rolle und versuch es noch einmal.
refusal-bot_outranked = Das geht nur bei Mitgliedern, deren höchste Rolle unter meiner steht. Schieb meine Rolle höher und versuch es noch einmal.
refusal-administrator = Discord erlaubt keine Auszeit für Administratoren. Nimm ihnen zuerst diese Rolle.
refusal-already_banned = Schon bis { $until } gebannt (Fall { $number }). Nur ein längerer Bann kann an die Stelle treten.
refusal-banned_for_good = Schon für immer gebannt (Fall { $number }).
refusal-already_timed_out = Die Auszeit läuft schon bis { $until } (Fall { $number }). Nur eine längere kann an ihre Stelle treten; für eine kürzere heb sie erst auf.
refusal-not_banned = Nicht gebannt, sondern hier auf dem Server.
refusal-not_timed_out = Da läuft keine Auszeit.
refusal-not_here = Wer nicht auf dem Server ist, kann nicht gekickt werden. Bannen geht trotzdem.
refusal-pardoned_already = Fall { $number } ist schon begnadigt.
refusal-no_pardon = An Fall { $number } ({ $kind }) ist nichts zu begnadigen: Das geht nur bei Verwarnungen, Auszeiten, Kicks und Bannen.
refusal-invalid_rung = Eine Sprosse der Leiter liegt bei 1 bis 1.000 Punkten, nicht bei { $given }.
refusal-invalid_action = Die Leiter kann timeout, kick, softban oder ban, nicht „{ $given }“.
refusal-needless_duration = „{ $action }“ ist sofort vorbei: Lass die Dauer weg, oder wähle Auszeit oder bannen.
refusal-no_such_rung = Die Leiter hat keine Sprosse bei der Punktzahl { $points }. /leiter zeigen nennt, welche es gibt.
refusal-unknown_ladder = Es gibt keine Leiter „{ $ladder }“. Wähle gentle oder strict.
refusal-invalid_preset = Eine Vorlage hat einen Namen von 1 bis 50 Zeichen und einen Grund von 1 bis 400, ohne Steuerzeichen.
refusal-no_such_preset = Es gibt keine Vorlage „{ $name }“. /vorlagen liste zeigt, welche es gibt.
refusal-too_many_presets = Mehr als { $most } Vorlagen gehen nicht. Entferne zuerst eine.
refusal-not_your_record = Das dürfen nur das Mitglied selbst und Moderatoren sehen.
refusal-discord_declined = Discord antwortete: { $answer }
refusal-discord_declined_lifting = Die Aufhebung ging nicht. Discord antwortete: { $answer }
refusal-not_in_time = Es ging nicht rechtzeitig.
refusal-not_lifted_in_time = Die Aufhebung ging nicht rechtzeitig.

# For Discord's audit log.

reason-moderation-case = Fall { $number }
reason-moderation-pardoned = Fall { $number }: begnadigt
reason-moderation-case_ended = Fall { $number } ist zu Ende
