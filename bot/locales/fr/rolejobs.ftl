# Commands, options and choices.

command-rolejob = tâche-rôle
    .description = Un rôle pour beaucoup de membres

command-rolejob-start = lancer
    .description = Répéter une tâche : ce qu’elle ferait, et un bouton qui la lance
option-rolejob-start-action = action
    .description = Le donner ou le retirer
choice-rolejob-start-action-give = donner
choice-rolejob-start-action-take = retirer
option-rolejob-start-role = rôle
    .description = Quel rôle
option-rolejob-start-has = a
    .description = Qui porte ce rôle ; plusieurs sous la répétition
option-rolejob-start-lacks = sans
    .description = Qui ne porte pas ce rôle ; plusieurs sous la répétition
option-rolejob-start-who = qui
    .description = Personnes, bots ou les deux ; les deux si omis
choice-rolejob-start-who-people = personnes
choice-rolejob-start-who-bots = bots
choice-rolejob-start-who-both = les deux
option-rolejob-start-member-for = membre-depuis
    .description = Là depuis au moins, par exemple 30d
option-rolejob-start-member-up-to = membre-au-plus
    .description = Là depuis au plus, par exemple 7d
option-rolejob-start-level = niveau
    .description = Qui a atteint ce niveau
option-rolejob-start-active = actif
    .description = Qui a gagné de l’XP par un message depuis moins de, par exemple 30d
option-rolejob-start-reason = raison
    .description = Pourquoi

command-rolejob-pause = suspendre
    .description = Faire attendre une tâche
option-rolejob-pause-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-resume = reprendre
    .description = Reprendre une tâche suspendue
option-rolejob-resume-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-cancel = annuler
    .description = Terminer une tâche là où elle en est
option-rolejob-cancel-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-undo = défaire
    .description = Défaire ce qu’une tâche a fait, là où personne n’a décidé depuis
option-rolejob-undo-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-show = montrer
    .description = Où en est une tâche
option-rolejob-show-number = numéro
    .description = Quelle tâche ; la dernière si omis

# Tâches.

rolejobs-title = Tâche { $number }
rolejobs-give = Donner { $role }
rolejobs-take = Retirer { $role }
rolejobs-would = { $count ->
        [one] **{ $count }** membre serait changé, sur { $matching } concernés.
       *[other] **{ $count }** membres seraient changés, sur { $matching } concernés.
    }
rolejobs-first = D’abord : { $first }
rolejobs-known = { $known ->
        [one] Je connais { $known } membre sur { $members }. Les autres ne sont pas comptés.
       *[other] Je connais { $known } membres sur { $members }. Les autres ne sont pas comptés.
    }
rolejobs-start = { $count ->
        [one] Lancer : { $count } membre
       *[other] Lancer : { $count } membres
    }
rolejobs-started = La tâche { $number } a commencé. Son message montre où elle en est.
rolejobs-pause = Suspendre
rolejobs-resume = Reprendre
rolejobs-cancel = Annuler
rolejobs-undo = Défaire
rolejobs-menu-has_all = Seulement qui porte tous ceux-ci
rolejobs-menu-has_any = Seulement qui porte l’un de ceux-ci
rolejobs-menu-lacks_all = Seulement qui n’en porte aucun
rolejobs-menu-lacks_any = Seulement à qui il en manque un
rolejobs-filter-has_all = porte { $roles }
rolejobs-filter-has_any = porte l’un de { $roles }
rolejobs-filter-lacks_all = ne porte aucun de { $roles }
rolejobs-filter-lacks_any = il lui manque un de { $roles }
rolejobs-filter-joined-before = arrivé avant le { $moment }
rolejobs-filter-joined-after = arrivé depuis le { $moment }
rolejobs-filter-chosen = { $count ->
        [one] { $count } membre choisi par niveau ou activité
       *[other] { $count } membres choisis par niveau ou activité
    }
rolejobs-state-running = en cours
rolejobs-state-undoing = est en train d’être défaite
rolejobs-state-paused = suspendue
rolejobs-state-done = terminée
rolejobs-state-cancelled = annulée
rolejobs-state-stopped = arrêtée d’elle-même
rolejobs-state-undone = défaite
rolejobs-outcome-waiting = ⏳ { $count } à venir
rolejobs-outcome-changed = { $count ->
        [one] ✅ { $count } changé
       *[other] ✅ { $count } changés
    }
rolejobs-outcome-unchanged = { $count ->
        [one] ➖ { $count } l’était déjà
       *[other] ➖ { $count } l’étaient déjà
    }
rolejobs-outcome-denied = { $count ->
        [one] ⛔ { $count } ne doit pas le porter
       *[other] ⛔ { $count } ne doivent pas le porter
    }
rolejobs-outcome-failed = { $count ->
        [one] ❌ { $count } refusé par Discord
       *[other] ❌ { $count } refusés par Discord
    }
rolejobs-outcome-gone = { $count ->
        [one] 👋 { $count } était parti
       *[other] 👋 { $count } étaient partis
    }
rolejobs-outcome-undone = { $count ->
        [one] ↩️ { $count } défait
       *[other] ↩️ { $count } défaits
    }
rolejobs-outcome-touched = { $count ->
        [one] ✋ { $count } laissé tel quel, quelqu’un ayant décidé depuis
       *[other] ✋ { $count } laissés tels quels, quelqu’un ayant décidé depuis
    }

# Ce dont parlent les refus.

word-running = en cours
word-paused = suspendue
word-done = terminée
word-cancelled = annulée
word-stopped = arrêtée
word-undone = défaite
refusal-unknown_action = Une tâche peut donner ou retirer un rôle, pas « { $given } ».
refusal-unknown_part = Un filtre par rôles est has_all, has_any, lacks_all ou lacks_any, pas « { $given } ».
refusal-job_running = La tâche { $job } n’est pas finie. Attends sa fin, ou annule-la.
refusal-unknown_job = Il n’y a pas de tâche { $job } sur ce serveur.
refusal-job_state = Ce n’est pas possible avec la tâche { $job } ({ $state }).
refusal-unknown_draft = Cette répétition date trop, a déjà été lancée, ou n’est pas la tienne. Recommence-la.

# Why a role is worn, or no longer.

reason-rolejobs-undone = défait

# Réglages.

setting-rolejobs-keep_jobs = Combien de temps les tâches sont gardées en mémoire
    .description = Combien de temps on se souvient encore d’une tâche et de ce qu’elle a fait à qui, une fois que c’est fini.
    .allowed = une durée de 1 à { 3650 } jours, par exemple 90 jours
