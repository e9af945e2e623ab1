# Commands, options and choices.

command-Why-these-roles = Warum diese Rollen?

command-role = rolle
    .description = Rollen geben, nehmen, verbieten und erklären

command-role-give = geben
    .description = Einem Mitglied eine Rolle geben, für immer oder auf Zeit
option-role-give-member = mitglied
    .description = Wer sie bekommt
option-role-give-role = rolle
    .description = Welche Rolle
option-role-give-duration = dauer
    .description = Wie lange, etwa 3d; ohne Angabe für immer
option-role-give-reason = grund
    .description = Warum

command-role-take = nehmen
    .description = Einem Mitglied eine Rolle nehmen, wofür auch immer es sie trägt
option-role-take-member = mitglied
    .description = Wer sie verliert
option-role-take-role = rolle
    .description = Welche Rolle
option-role-take-reason = grund
    .description = Warum

command-role-deny = verbieten
    .description = Ein Mitglied darf eine Rolle nicht mehr tragen, für immer oder auf Zeit
option-role-deny-member = mitglied
    .description = Wer sie nicht tragen darf
option-role-deny-role = rolle
    .description = Welche Rolle
option-role-deny-duration = dauer
    .description = Wie lange, etwa 30d; ohne Angabe für immer
option-role-deny-reason = grund
    .description = Warum

command-role-allow = erlauben
    .description = Ein Mitglied darf eine verbotene Rolle wieder tragen
option-role-allow-member = mitglied
    .description = Wer sie tragen darf
option-role-allow-role = rolle
    .description = Welche Rolle

command-role-denials = verbote
    .description = Wem welche Rollen verboten sind
option-role-denials-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle

command-role-why = warum
    .description = Warum ein Mitglied seine Rollen trägt, und bis wann
option-role-why-member = mitglied
    .description = Wessen Rollen
option-role-why-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle

command-role-history = verlauf
    .description = Welche Rollen ein Mitglied trug, und wann
option-role-history-member = mitglied
    .description = Wessen Rollen
option-role-history-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle

command-role-wearers = träger
    .description = Wer eine Rolle trägt, oder vor einiger Zeit trug
option-role-wearers-role = rolle
    .description = Welche Rolle
option-role-wearers-ago = vor
    .description = Vor wie langer Zeit, etwa 3d; ohne Angabe jetzt

command-autorole = autorolle
    .description = Die Rollen, die Mitglieder beim Beitritt bekommen

command-autorole-set = setzen
    .description = Wer ab jetzt beitritt, bekommt eine Rolle
option-autorole-set-role = rolle
    .description = Welche Rolle
option-autorole-set-delay = verzögerung
    .description = Wie lange nach dem Beitritt, etwa 10m; ohne Angabe sofort
option-autorole-set-who = wer
    .description = Wer sie bekommt; ohne Angabe Menschen
option-autorole-set-screening = prüfung
    .description = Warten, bis die Mitgliedsprüfung zu Ende ist
choice-autorole-set-who-people = Menschen
choice-autorole-set-who-bots = Bots
choice-autorole-set-who-both = beide

command-autorole-drop = entfernen
    .description = Wer beitritt, bekommt eine Rolle nicht mehr
option-autorole-drop-role = rolle
    .description = Welche Rolle

command-autorole-list = liste
    .description = Die Rollen für den Beitritt

command-autorole-rehearse = proben
    .description = Wer hier ist und sie bekommen hätte
option-autorole-rehearse-role = rolle
    .description = Welche Rolle
option-autorole-rehearse-who = wer
    .description = Von wem; ohne Angabe Menschen
choice-autorole-rehearse-who-people = Menschen
choice-autorole-rehearse-who-bots = Bots
choice-autorole-rehearse-who-both = beide

command-sticky = rückkehrrolle
    .description = Die Rollen, die mit Rückkehrern zurückkommen

command-sticky-set = setzen
    .description = Wer mit einer Rolle ging, bekommt sie wieder
option-sticky-set-role = rolle
    .description = Welche Rolle

command-sticky-drop = entfernen
    .description = Eine Rolle kommt nicht mehr zurück
option-sticky-drop-role = rolle
    .description = Welche Rolle

command-sticky-list = liste
    .description = Die Rollen, die zurückkommen

command-rolejob = rollenauftrag
    .description = Eine Rolle für viele Mitglieder

command-rolejob-start = starten
    .description = Einen Auftrag proben: was er täte, und ein Knopf, der ihn startet
option-rolejob-start-action = was
    .description = Geben oder nehmen
choice-rolejob-start-action-give = geben
choice-rolejob-start-action-take = nehmen
option-rolejob-start-role = rolle
    .description = Welche Rolle
option-rolejob-start-has = hat
    .description = Wer diese Rolle trägt; mehrere unter der Probe
option-rolejob-start-lacks = ohne
    .description = Wer diese Rolle nicht trägt; mehrere unter der Probe
option-rolejob-start-who = wer
    .description = Menschen, Bots oder beide; ohne Angabe beide
choice-rolejob-start-who-people = Menschen
choice-rolejob-start-who-bots = Bots
choice-rolejob-start-who-both = beide
option-rolejob-start-member-for = dabei-seit
    .description = Mindestens so lange hier, etwa 30d
option-rolejob-start-member-up-to = dabei-höchstens
    .description = Höchstens so lange hier, etwa 7d
option-rolejob-start-level = level
    .description = Wer dieses Level erreicht hat
option-rolejob-start-active = aktiv
    .description = Wer in dieser Zeit mit einer Nachricht XP verdient hat, etwa 30d
option-rolejob-start-reason = grund
    .description = Warum

command-rolejob-pause = anhalten
    .description = Einen Auftrag warten lassen
option-rolejob-pause-number = nummer
    .description = Welcher Auftrag; ohne Angabe der letzte

command-rolejob-resume = fortsetzen
    .description = Einen angehaltenen Auftrag weiterlaufen lassen
option-rolejob-resume-number = nummer
    .description = Welcher Auftrag; ohne Angabe der letzte

command-rolejob-cancel = abbrechen
    .description = Einen Auftrag beenden, wo er ist
option-rolejob-cancel-number = nummer
    .description = Welcher Auftrag; ohne Angabe der letzte

command-rolejob-undo = rückgängig
    .description = Zurücknehmen, was ein Auftrag tat, wo seither niemand etwas entschied
option-rolejob-undo-number = nummer
    .description = Welcher Auftrag; ohne Angabe der letzte

command-rolejob-show = zeigen
    .description = Wie weit ein Auftrag ist
option-rolejob-show-number = nummer
    .description = Welcher Auftrag; ohne Angabe der letzte

command-myrole = meine-rolle
    .description = Eine eigene Rolle

command-myrole-show = zeigen
    .description = Deine eigene Rolle, und was du mit ihr machen kannst

command-myrole-set = setzen
    .description = Deine eigene Rolle anlegen oder ihr Aussehen ändern
option-myrole-set-name = name
    .description = Wie sie heißt
option-myrole-set-colours = farben
    .description = Wie #ff8800, zwei davon, oder holographic
option-myrole-set-emoji = emoji
    .description = Ein Emoji neben dem Namen
option-myrole-set-icon = symbol
    .description = Ein Bild neben dem Namen: PNG, JPEG oder WebP, höchstens 256 KiB

command-myrole-drop = aufgeben
    .description = Deine eigene Rolle aufgeben
option-myrole-drop-member = mitglied
    .description = Die von jemand anderem, wenn du Rollen verwalten darfst
option-myrole-drop-reason = grund
    .description = Warum

# Was mit einer Rolle geschah.

roles-given = { $member } trägt jetzt { $role }.
roles-given-until = { $member } trägt { $role } bis { $moment }.
roles-worn-on = Es gibt andere Gründe dafür, also bleibt sie danach.
roles-worn-until = Es gibt andere Gründe dafür, also bleibt sie bis { $moment }.
roles-was-taken = { $count ->
        [0] Ich nehme { $member } { $role }. Ich kannte keinen Grund dafür.
        [one] Ich nehme { $member } { $role }. Der Grund dafür zählt nicht mehr.
       *[other] Ich nehme { $member } { $role }. Die { $count } Gründe dafür zählen nicht mehr.
    }
roles-denied = { $member } darf { $role } nicht mehr tragen.
roles-denied-until = { $member } darf { $role } bis { $moment } nicht tragen.
roles-allowed = { $member } darf { $role } wieder tragen.
roles-denials = Verbotene Rollen
roles-no-denials = Niemandem ist eine Rolle verboten.
roles-not-denied = { $role } ist niemandem verboten.
roles-wearers-title = Wer sie trug
roles-wearers = { $role } · { $moment } · { $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
roles-no-wearers = Ich weiß von niemandem, der { $role } da trug.
roles-history-title = Rollen im Lauf der Zeit
roles-no-history = Ich weiß von keiner Rolle, die { $member } trug.
roles-from-until = { $start } bis { $end }

# Warum ein Mitglied eine Rolle trägt.

roles-why-title = Warum diese Rollen?
roles-why-none = Ich kenne keinen Grund für eine Rolle von { $member }.
roles-source-leveling = für ein Level
roles-source-shop = aus dem Shop
roles-source-discord = in Discord gegeben
roles-source-moderator = hier gegeben
roles-source-autorole = für den Beitritt
roles-source-sticky = zurückgekommen
roles-source-job = durch einen Auftrag
roles-source-personal = die eigene
roles-source-menus = aus einem Menü gewählt
roles-source-stats = fürs Mitmachen
roles-source-denial = **verboten**
roles-by = von { $actor }
roles-since = seit { $moment }
roles-until = bis { $moment }
roles-taken = genommen { $moment }
roles-taken-by = genommen von { $actor } { $moment }
roles-lifted = aufgehoben { $moment }
roles-lifted-by = aufgehoben von { $actor } { $moment }
roles-over = vorbei { $moment }
roles-reason = Grund: { $reason }

# Rollen beim Beitritt und bei der Rückkehr.

roles-autorole-set = Wer ab jetzt beitritt, bekommt { $role }. Wer schon da ist, bekommt sie nur durch einen Auftrag.
roles-autorole-here = Auch allen geben, die da sind
roles-autorole-dropped = Wer ab jetzt beitritt, bekommt { $role } nicht mehr. Wer sie hat, behält sie.
roles-autoroles = Rollen beim Beitritt
roles-no-autoroles = Niemand bekommt beim Beitritt eine Rolle. `/autorolle setzen` ändert das.
roles-audience-people = Menschen
roles-audience-bots = Bots
roles-audience-both = Menschen und Bots
roles-after = nach { $duration }
roles-before-screening = schon vor dem Ende der Mitgliedsprüfung
roles-rehearsal = Probe
roles-autorole-nobody = Alle, von denen ich weiß, dass sie hier sind, tragen { $role }.
roles-autorole-rehearsed = { $count ->
        [one] { $count } Mitglied fehlt { $role }: { $first }
       *[other] { $count } Mitgliedern fehlt { $role }, zuerst { $first }
    }
roles-sticky-set = { $role } kommt mit zurück, wenn jemand damit geht und wiederkommt.
roles-sticky-dropped = { $role } kommt nicht mehr zurück.
roles-sticky = Rollen, die zurückkommen
roles-no-sticky = Keine Rolle kommt zurück. `/rückkehrrolle setzen` ändert das.
roles-flaw-deleted = sie wurde gelöscht
roles-flaw-managed = sie gehört zu einer Integration
roles-flaw-out_of_reach = sie steht nicht unter meiner höchsten Rolle
roles-flaw-dangerous = sie hat Rechte von Moderatoren
roles-notice = Eine Rolle wird nicht mehr vergeben
roles-notice-deleted = Die Rolle „{ $name }“ wurde gelöscht ({ $role }). Sie diente als: { $uses }.
roles-notice-managed = { $role } ({ $name }) gehört jetzt zu einer Integration, also kann ich sie nicht vergeben. Sie dient als: { $uses }.
roles-notice-out_of_reach = { $role } ({ $name }) steht nicht mehr unter meiner höchsten Rolle, also kann ich sie nicht vergeben. Schieb meine Rolle darüber. Sie dient als: { $uses }.
roles-notice-dangerous = { $role } ({ $name }) hat jetzt Rechte von Moderatoren, also vergebe ich sie nicht von selbst. Sie dient als: { $uses }.
roles-use-autorole = Rolle beim Beitritt
roles-use-sticky = Rolle, die zurückkommt
roles-use-menu = Rolle in einem Menü

# Aufträge.

roles-job-title = Auftrag { $number }
roles-job-give = { $role } geben
roles-job-take = { $role } nehmen
roles-job-would = { $count ->
        [one] **{ $count }** Mitglied würde geändert, von { $matching }, auf die das zutrifft.
       *[other] **{ $count }** Mitglieder würden geändert, von { $matching }, auf die das zutrifft.
    }
roles-job-first = Zuerst: { $first }
roles-job-known = Ich kenne { $known } von { $members } Mitgliedern. Die anderen zählen nicht mit.
roles-job-start = { $count ->
        [one] Starten: { $count } Mitglied
       *[other] Starten: { $count } Mitglieder
    }
roles-job-started = Auftrag { $number } hat begonnen. Seine Nachricht zeigt, wie weit er ist.
roles-job-pause = Anhalten
roles-job-resume = Fortsetzen
roles-job-cancel = Abbrechen
roles-job-undo = Rückgängig
roles-menu-has_all = Nur wer alle diese trägt
roles-menu-has_any = Nur wer eine davon trägt
roles-menu-lacks_all = Nur wer keine davon trägt
roles-menu-lacks_any = Nur wem eine davon fehlt
roles-filter-has_all = trägt { $roles }
roles-filter-has_any = trägt eine von { $roles }
roles-filter-lacks_all = trägt keine von { $roles }
roles-filter-lacks_any = ihm fehlt eine von { $roles }
roles-filter-joined-before = beigetreten vor dem { $moment }
roles-filter-joined-after = beigetreten seit dem { $moment }
roles-filter-chosen = { $count ->
        [one] { $count } Mitglied nach Level oder Aktivität
       *[other] { $count } Mitglieder nach Level oder Aktivität
    }
roles-state-running = läuft
roles-state-undoing = wird rückgängig gemacht
roles-state-paused = angehalten
roles-state-done = fertig
roles-state-cancelled = abgebrochen
roles-state-stopped = von selbst angehalten
roles-state-undone = rückgängig gemacht
roles-outcome-waiting = ⏳ { $count } noch vor sich
roles-outcome-changed = ✅ { $count } geändert
roles-outcome-unchanged = ➖ { $count } waren schon so
roles-outcome-denied = ⛔ { $count } dürfen sie nicht tragen
roles-outcome-failed = ❌ { $count } von Discord abgelehnt
roles-outcome-gone = 👋 { $count } waren gegangen
roles-outcome-undone = ↩️ { $count } zurückgenommen
roles-outcome-touched = ✋ { $count } belassen, weil seither jemand entschied

# Eigene Rollen der Mitglieder.

roles-personal = Eine eigene Rolle
roles-personal-none-yet = Du darfst hier eine eigene Rolle haben: dein Name, deine Farbe.
roles-personal-not-for-you = Du darfst hier keine eigene Rolle haben.
roles-personal-for-role = Wer { $role } trägt, darf es.
roles-personal-for-boosters = Wer den Server boostet, darf es.
roles-personal-for-nobody = So, wie es eingestellt ist, darf es niemand.
roles-personal-being-made = Sie wird gerade angelegt. Gleich trägst du sie.
roles-personal-changed = So sieht sie ab jetzt aus.
roles-personal-dropped = { $member } hat keine eigene Rolle mehr.
roles-personal-has-colors = Farben: { $colors }
roles-personal-has-emoji = Emoji: { $emoji }
roles-personal-has-icon = Mit einem Bild
roles-personal-goes = Sie wird { $moment } gelöscht, weil du keine mehr haben darfst.
roles-personal-changeable = Du kannst sie ab { $moment } ändern.
roles-personal-make = Anlegen
roles-personal-change = Ändern
roles-personal-drop = Aufgeben
roles-personal-form = Deine eigene Rolle
roles-personal-name = Name
roles-personal-colors = Farben
roles-personal-colors-hint = #ff8800, oder zwei, oder holographic
roles-personal-emoji = Emoji
roles-personal-lapses = Deine Rolle **{ $name }** auf **{ $server }** wird { $moment } gelöscht, weil du keine mehr haben darfst.
roles-personal-failed = Discord hat deine Rolle **{ $name }** auf **{ $server }** nicht angelegt. Du kannst es noch einmal versuchen.

# Wovon Ablehnungen sprechen.

word-running = läuft
word-paused = angehalten
word-done = fertig
word-cancelled = abgebrochen
word-stopped = gestoppt
word-undone = rückgängig gemacht
word-role_icons = Rollensymbole
word-enhanced_role_colors = mehrfarbige Rollen

refusal-role_above_you = Die Rolle „{ $role }“ steht nicht unter deiner höchsten, also darfst du sie weder geben noch nehmen.
refusal-dangerous_role = Die Rolle „{ $role }“ hat Rechte von Moderatoren ({ $permissions }). Wähl eine andere, oder erlaube es mit der Einstellung roles.dangerous.
refusal-role_denied = Dieses Mitglied darf die Rolle „{ $role }“ zurzeit nicht tragen. Erlaub sie zuerst wieder.
refusal-not_denied = Die Rolle „{ $role }“ ist diesem Mitglied nicht verboten.
refusal-unknown_audience = Eine Rolle kann für Menschen, Bots oder beide sein, nicht für „{ $given }“.
refusal-no_autorole = Die Rolle „{ $role }“ bekommt beim Beitritt niemand, also gibt es nichts zu entfernen.
refusal-not_sticky = Die Rolle „{ $role }“ kommt mit niemandem zurück, also gibt es nichts zu entfernen.
refusal-unknown_action = Ein Auftrag kann eine Rolle geben oder nehmen, nicht „{ $given }“.
refusal-unknown_part = Ein Filter nach Rollen ist has_all, has_any, lacks_all oder lacks_any, nicht „{ $given }“.
refusal-job_running = Auftrag { $job } ist noch nicht vorbei. Warte auf sein Ende, oder brich ihn ab.
refusal-unknown_job = Auf diesem Server gibt es keinen Auftrag { $job }.
refusal-job_state = Das geht mit Auftrag { $job } nicht ({ $state }).
refusal-unknown_draft = Diese Probe ist zu lange her, wurde schon gestartet, oder ist nicht deine. Prob es noch einmal.
refusal-no_personal_role_for_you = Du darfst hier keine eigene Rolle haben, oder nicht mehr: `/meine-rolle zeigen` sagt, wer es darf.
refusal-personal_name = Eine eigene Rolle hat einen Namen von 1 bis { 100 } Zeichen, den hier keine andere Rolle hat. „{ $given }“ geht nicht.
refusal-invalid_color = Farben schreibt man wie #ff8800, eine oder zwei, oder als Wort holographic; „{ $given }“ ist keine.
refusal-invalid_icon = Ein Symbol ist ein Bild (PNG, JPEG oder WebP) von höchstens { 256 } KiB.
refusal-lacks_feature = Dieser Server hat bei Discord nicht, was das braucht: { $feature }.
refusal-changed_lately = Du hast deine Rolle erst kürzlich geändert.
refusal-no_room_for_roles = Dieser Server hat { $roles } Rollen; mehr werden für Mitglieder nicht angelegt.
refusal-no_personal_role = Dieses Mitglied hat keine eigene Rolle.

# Einstellungen.

setting-roles-keep_reasons = Wie lange Gründe für Rollen bleiben
    .description = Wie lange danach noch bekannt ist, warum ein Mitglied eine Rolle trug.
    .allowed = eine Dauer von 1 bis { 3650 } Tagen, etwa 90 days
setting-roles-keep_history = Wie lange bekannt ist, wer welche Rolle trug
    .description = Wie lange danach noch bekannt ist, wer welche Rolle trug.
    .allowed = eine Dauer von 1 bis { 3650 } Tagen, etwa 400 days
setting-roles-keep_sticky = Wie lange Rollen auf Rückkehrer warten
    .description = Innerhalb welcher Zeit Rückkehrer ihre Rückkehrrollen wiederbekommen.
    .allowed = eine Dauer von 1 Stunde bis { 365 } Tagen, etwa 30 days
setting-roles-dangerous = Rollen mit Moderatorenrechten vergeben
    .description = Ob Rollen mit Rechten von Moderatoren in Menüs stehen, beim Beitritt oder in Aufträgen vergeben werden oder zurückkommen dürfen.
setting-roles-personal_role_id = Rolle, die eine eigene Rolle erlaubt
    .description = Wer diese Rolle trägt, darf eine eigene Rolle haben.
setting-roles-personal_boost = Booster dürfen eine eigene Rolle haben
    .description = Ob eine eigene Rolle haben darf, wer den Server boostet.
setting-roles-personal_anchor_role_id = Unter welcher Rolle die eigenen Rollen stehen
    .description = Unter welche Rolle die der Mitglieder kommen. Leer: sie bleiben ganz unten, wo ihre Farben kaum zu sehen sind.
setting-roles-personal_cooldown = Zeit zwischen zwei Änderungen der eigenen Rolle
    .description = Wie lange ein Mitglied nach einer Änderung seiner Rolle bis zur nächsten wartet.
    .allowed = eine Dauer von 0 Sekunden bis 30 Tagen, etwa 24 hours
setting-roles-personal_grace = Wie lange die eigene Rolle danach bleibt
    .description = Wie lange ein Mitglied seine Rolle behält, wenn es keine mehr haben darf.
    .allowed = eine Dauer von 0 Sekunden bis 90 Tagen, etwa 3 days
setting-roles-personal_reserve = Rollen, die nicht für Mitglieder sind
    .description = Wie viele der { 250 } Rollen, die Discord erlaubt, nicht für Mitglieder sind.
    .allowed = eine ganze Zahl von 0 bis { 249 }

# Why a role is worn, or no longer.

reason-roles-worn_before = vor dem Austritt getragen
reason-roles-joined = beigetreten
reason-roles-left = hat den Server verlassen
reason-roles-time_over = die Zeit war um
reason-roles-forgotten = das Mitglied wurde vergessen
reason-roles-taken_by_hand = von Hand genommen
reason-roles-denied = verboten
reason-roles-undone = rückgängig gemacht
reason-roles-lapsed = verfallen
