# Commands, options and choices.

command-rolejob = tarea-de-rol
    .description = Un rol para muchos miembros

command-rolejob-start = iniciar
    .description = Ensayar una tarea: lo que haría, y un botón que la inicia
option-rolejob-start-action = acción
    .description = Darlo o quitarlo
choice-rolejob-start-action-give = dar
choice-rolejob-start-action-take = quitar
option-rolejob-start-role = rol
    .description = Qué rol
option-rolejob-start-has = tiene
    .description = Quien lleva este rol; varios debajo del ensayo
option-rolejob-start-lacks = sin
    .description = Quien no lleva este rol; varios debajo del ensayo
option-rolejob-start-who = quién
    .description = Personas, bots o ambos; ambos si se omite
choice-rolejob-start-who-people = personas
choice-rolejob-start-who-bots = bots
choice-rolejob-start-who-both = ambos
option-rolejob-start-member-for = miembro-desde-hace
    .description = Aquí desde hace al menos, por ejemplo 30d
option-rolejob-start-member-up-to = miembro-como-mucho
    .description = Aquí desde hace como mucho, por ejemplo 7d
option-rolejob-start-level = nivel
    .description = Quien ha alcanzado este nivel
option-rolejob-start-active = activo
    .description = Quien ha ganado XP con un mensaje en ese tiempo, por ejemplo 30d
option-rolejob-start-reason = motivo
    .description = Por qué

command-rolejob-pause = pausar
    .description = Dejar una tarea en espera
option-rolejob-pause-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-resume = reanudar
    .description = Reanudar una tarea en pausa
option-rolejob-resume-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-cancel = cancelar
    .description = Terminar una tarea donde está
option-rolejob-cancel-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-undo = deshacer
    .description = Deshacer lo que hizo una tarea, donde nadie ha decidido desde entonces
option-rolejob-undo-number = número
    .description = Qué tarea; la última si se omite

command-rolejob-show = mostrar
    .description = Cómo va una tarea
option-rolejob-show-number = número
    .description = Qué tarea; la última si se omite

# Tareas.

rolejobs-title = Tarea { $number }
rolejobs-give = Dar { $role }
rolejobs-take = Quitar { $role }
rolejobs-would = { $count ->
        [one] **{ $count }** miembro cambiaría, de { $matching } que cumplen esto.
       *[other] **{ $count }** miembros cambiarían, de { $matching } que cumplen esto.
    }
rolejobs-first = Primero: { $first }
rolejobs-known = { $members ->
        [one] Conozco a { $known } de { $members } miembro. Los demás no se cuentan.
       *[other] Conozco a { $known } de { $members } miembros. Los demás no se cuentan.
    }
rolejobs-start = { $count ->
        [one] Iniciar: { $count } miembro
       *[other] Iniciar: { $count } miembros
    }
rolejobs-started = La tarea { $number } ha empezado. Su mensaje muestra cómo va.
rolejobs-pause = Pausar
rolejobs-resume = Reanudar
rolejobs-cancel = Cancelar
rolejobs-undo = Deshacer
rolejobs-menu-has_all = Solo quien lleva todos estos
rolejobs-menu-has_any = Solo quien lleva alguno de estos
rolejobs-menu-lacks_all = Solo quien no lleva ninguno de estos
rolejobs-menu-lacks_any = Solo a quien le falta alguno de estos
rolejobs-filter-has_all = lleva { $roles }
rolejobs-filter-has_any = lleva alguno de { $roles }
rolejobs-filter-lacks_all = no lleva ninguno de { $roles }
rolejobs-filter-lacks_any = le falta alguno de { $roles }
rolejobs-filter-joined-before = entró antes del { $moment }
rolejobs-filter-joined-after = entró desde el { $moment }
rolejobs-filter-chosen = { $count ->
        [one] { $count } miembro elegido por nivel o actividad
       *[other] { $count } miembros elegidos por nivel o actividad
    }
rolejobs-state-running = en marcha
rolejobs-state-undoing = se está deshaciendo
rolejobs-state-paused = en pausa
rolejobs-state-done = hecha
rolejobs-state-cancelled = cancelada
rolejobs-state-stopped = detenida por sí sola
rolejobs-state-undone = deshecha
rolejobs-outcome-waiting = ⏳ { $count } por venir
rolejobs-outcome-changed = { $count ->
        [one] ✅ { $count } cambiado
       *[other] ✅ { $count } cambiados
    }
rolejobs-outcome-unchanged = { $count ->
        [one] ➖ { $count } ya estaba así
       *[other] ➖ { $count } ya estaban así
    }
rolejobs-outcome-denied = { $count ->
        [one] ⛔ { $count } no puede llevarlo
       *[other] ⛔ { $count } no pueden llevarlo
    }
rolejobs-outcome-failed = { $count ->
        [one] ❌ { $count } rechazado por Discord
       *[other] ❌ { $count } rechazados por Discord
    }
rolejobs-outcome-gone = { $count ->
        [one] 👋 { $count } se había ido
       *[other] 👋 { $count } se habían ido
    }
rolejobs-outcome-undone = { $count ->
        [one] ↩️ { $count } deshecho
       *[other] ↩️ { $count } deshechos
    }
rolejobs-outcome-touched = { $count ->
        [one] ✋ { $count } dejado como está, pues alguien decidió después
       *[other] ✋ { $count } dejados como están, pues alguien decidió después
    }

# De qué hablan los rechazos.

word-running = en marcha
word-paused = en pausa
word-done = hecha
word-cancelled = cancelada
word-stopped = detenida
word-undone = deshecha
refusal-unknown_action = Una tarea puede dar o quitar un rol, no «{ $given }».
refusal-unknown_part = Un filtro por roles es has_all, has_any, lacks_all o lacks_any, no «{ $given }».
refusal-job_running = La tarea { $job } no ha terminado. Espera a que acabe, o cancélala.
refusal-unknown_job = No hay ninguna tarea { $job } en este servidor.
refusal-job_state = Eso no se puede hacer con la tarea { $job } ({ $state }).
refusal-unknown_draft = Ese ensayo es de hace demasiado, ya se inició, o no es tuyo. Ensáyalo otra vez.

# Why a role is worn, or no longer.

reason-rolejobs-undone = deshecho

# Ajustes.

setting-rolejobs-keep_jobs = Cuánto tiempo se recuerdan las tareas
    .description = Cuánto tiempo se recuerda una tarea y lo que hizo con quién, después de que termine.
    .allowed = una duración de 1 a { 3650 } días, por ejemplo 90 días
