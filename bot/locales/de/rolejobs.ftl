# Commands, options and choices.

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

# Aufträge.

rolejobs-title = Auftrag { $number }
rolejobs-give = { $role } geben
rolejobs-take = { $role } nehmen
rolejobs-would = { $count ->
        [one] **{ $count }** Mitglied würde geändert, von { $matching }, auf die das zutrifft.
       *[other] **{ $count }** Mitglieder würden geändert, von { $matching }, auf die das zutrifft.
    }
rolejobs-first = Zuerst: { $first }
rolejobs-known = { $members ->
        [one] Ich kenne { $known } von { $members } Mitglied. Die anderen zählen nicht mit.
       *[other] Ich kenne { $known } von { $members } Mitgliedern. Die anderen zählen nicht mit.
    }
rolejobs-start = { $count ->
        [one] Starten: { $count } Mitglied
       *[other] Starten: { $count } Mitglieder
    }
rolejobs-started = Auftrag { $number } hat begonnen. Seine Nachricht zeigt, wie weit er ist.
rolejobs-pause = Anhalten
rolejobs-resume = Fortsetzen
rolejobs-cancel = Abbrechen
rolejobs-undo = Rückgängig
rolejobs-menu-has_all = Nur wer alle diese trägt
rolejobs-menu-has_any = Nur wer eine davon trägt
rolejobs-menu-lacks_all = Nur wer keine davon trägt
rolejobs-menu-lacks_any = Nur wem eine davon fehlt
rolejobs-filter-has_all = trägt { $roles }
rolejobs-filter-has_any = trägt eine von { $roles }
rolejobs-filter-lacks_all = trägt keine von { $roles }
rolejobs-filter-lacks_any = ihm fehlt eine von { $roles }
rolejobs-filter-joined-before = beigetreten vor dem { $moment }
rolejobs-filter-joined-after = beigetreten seit dem { $moment }
rolejobs-filter-chosen = { $count ->
        [one] { $count } Mitglied nach Level oder Aktivität
       *[other] { $count } Mitglieder nach Level oder Aktivität
    }
rolejobs-state-running = läuft
rolejobs-state-undoing = wird rückgängig gemacht
rolejobs-state-paused = angehalten
rolejobs-state-done = fertig
rolejobs-state-cancelled = abgebrochen
rolejobs-state-stopped = von selbst angehalten
rolejobs-state-undone = rückgängig gemacht
rolejobs-outcome-waiting = ⏳ { $count } noch vor sich
rolejobs-outcome-changed = ✅ { $count } geändert
rolejobs-outcome-unchanged = { $count ->
        [one] ➖ { $count } war schon so
       *[other] ➖ { $count } waren schon so
    }
rolejobs-outcome-denied = { $count ->
        [one] ⛔ { $count } darf sie nicht tragen
       *[other] ⛔ { $count } dürfen sie nicht tragen
    }
rolejobs-outcome-failed = ❌ { $count } von Discord abgelehnt
rolejobs-outcome-gone = { $count ->
        [one] 👋 { $count } war gegangen
       *[other] 👋 { $count } waren gegangen
    }
rolejobs-outcome-undone = ↩️ { $count } zurückgenommen
rolejobs-outcome-touched = ✋ { $count } belassen, weil seither jemand entschied

# Wovon Ablehnungen sprechen.

word-running = läuft
word-paused = angehalten
word-done = fertig
word-cancelled = abgebrochen
word-stopped = gestoppt
word-undone = rückgängig gemacht
refusal-unknown_action = Ein Auftrag kann eine Rolle geben oder nehmen, nicht „{ $given }“.
refusal-unknown_part = Ein Filter nach Rollen ist has_all, has_any, lacks_all oder lacks_any, nicht „{ $given }“.
refusal-job_running = Auftrag { $job } ist noch nicht vorbei. Warte auf sein Ende, oder brich ihn ab.
refusal-unknown_job = Auf diesem Server gibt es keinen Auftrag { $job }.
refusal-job_state = Das geht mit Auftrag { $job } nicht ({ $state }).
refusal-unknown_draft = Diese Probe ist zu lange her, wurde schon gestartet, oder ist nicht deine. Prob es noch einmal.

# Why a role is worn, or no longer.

reason-rolejobs-undone = rückgängig gemacht

# Einstellungen.

setting-rolejobs-keep_jobs = Wie lange Aufträge in Erinnerung bleiben
    .description = Wie lange danach noch bekannt ist, was ein Auftrag mit wem gemacht hat.
    .allowed = eine Dauer von 1 bis { 3650 } Tagen, etwa 90 Tage
