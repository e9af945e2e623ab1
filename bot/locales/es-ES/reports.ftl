# Comandos, opciones y elecciones.

command-counter = contador
    .description = Canales cuyo nombre dice cuántos hay
command-counter-set = poner
    .description = Hacer que el nombre de un canal cuente
option-counter-set-channel = canal
    .description = Cuyo nombre cuenta; mejor uno de voz
option-counter-set-metric = medida
    .description = Lo que se cuenta
choice-counter-set-metric-members = miembros
choice-counter-set-metric-online = miembros en línea
choice-counter-set-metric-messages = mensajes de hoy
option-counter-set-name = nombre
    .description = El nombre con {"{"}count{"}"}, y {"{"}goal{"}"} si hay una meta
option-counter-set-goal = meta
    .description = Un número que alcanzar
command-counter-remove = quitar
    .description = Que un canal no cuente más; su nombre queda
option-counter-remove-channel = canal
    .description = Qué canal
command-counter-list = lista
    .description = Todos los canales que cuentan

command-report = informe
    .description = Informes que llegan solos
command-report-schedule = programar
    .description = Decir a un canal cada día, semana o mes cómo va el servidor
option-report-schedule-every = cada
    .description = De qué habla cada informe
choice-report-schedule-every-day = día
choice-report-schedule-every-week = semana
choice-report-schedule-every-month = mes
option-report-schedule-channel = canal
    .description = Dónde se publica: lo ven todos los que leen allí
option-report-schedule-metric = medida
    .description = Qué muestra el gráfico; mensajes si no se elige
choice-report-schedule-metric-messages = mensajes
choice-report-schedule-metric-active = miembros activos
choice-report-schedule-metric-active_7 = activos en 7 días
choice-report-schedule-metric-active_28 = activos en 28 días
choice-report-schedule-metric-new = activos por primera vez
choice-report-schedule-metric-returning = activos de nuevo
choice-report-schedule-metric-voice = tiempo en voz
choice-report-schedule-metric-joins = llegadas
choice-report-schedule-metric-leaves = salidas
choice-report-schedule-metric-members = miembros
choice-report-schedule-metric-online = miembros en línea
option-report-schedule-hour = hora
    .description = Desde qué hora, de 0 a 23 en la zona del servidor; 9 si no se elige
command-report-stop = parar
    .description = No informar más a un canal
option-report-stop-channel = canal
    .description = Qué canal
option-report-stop-every = cada
    .description = Cuál de sus informes
choice-report-stop-every-day = día
choice-report-stop-every-week = semana
choice-report-stop-every-month = mes
command-report-now = ahora
    .description = Publicar un informe ahora mismo, de lo que ya pasó
option-report-now-channel = canal
    .description = Qué canal
option-report-now-every = cada
    .description = Cuál de sus informes
choice-report-now-every-day = día
choice-report-now-every-week = semana
choice-report-now-every-month = mes
command-report-list = lista
    .description = Todos los informes, y qué fue de los últimos

command-activity-role = rol-actividad
    .description = Roles que los miembros llevan mientras participan
command-activity-role-set = poner
    .description = Dar un rol a quien participó bastante en los últimos días
option-activity-role-set-role = rol
    .description = Qué rol
option-activity-role-set-metric = medida
    .description = Qué se cuenta
choice-activity-role-set-metric-messages = mensajes
choice-activity-role-set-metric-days = días activos
option-activity-role-set-threshold = al-menos
    .description = Cuántos al menos
option-activity-role-set-days = días
    .description = En cuántos de los últimos días, de 1 a 90; 28 si no se elige
command-activity-role-rehearse = ensayar
    .description = Quién recibiría un rol por una regla, y quién lo perdería; no cambia nada
option-activity-role-rehearse-role = rol
    .description = Qué rol
option-activity-role-rehearse-metric = medida
    .description = Qué se cuenta
choice-activity-role-rehearse-metric-messages = mensajes
choice-activity-role-rehearse-metric-days = días activos
option-activity-role-rehearse-threshold = al-menos
    .description = Cuántos al menos
option-activity-role-rehearse-days = días
    .description = En cuántos de los últimos días, de 1 a 90; 28 si no se elige
command-activity-role-remove = quitar
    .description = No dar más un rol por participar
option-activity-role-remove-role = rol
    .description = Qué rol
command-activity-role-list = lista
    .description = Todos los roles por participar

# Contadores.

reports-counters = Canales que cuentan
reports-no-counters = Aún no cuenta ningún canal. `/contador poner` añade uno.
reports-counter-set = { $channel } cuenta desde ahora: { $metric }.
reports-counter-refused = No pude cambiarle el nombre { $when }.
reports-counter-removed = { $channel } ya no cuenta. Su nombre queda como está.
reports-counter-none-there = { $channel } no contaba.

# Informes.

reports-report-day = Cómo fue el día
reports-report-week = Cómo fue la semana
reports-report-month = Cómo fue el mes
reports-report-unheard = Nadie escuchaba durante el { $share } de ese tiempo.
reports-every-day = cada día
reports-every-week = cada semana
reports-every-month = cada mes
reports-report-scheduled = { $channel } recibe desde ahora un informe { $every }.
reports-report-next = El próximo: { $when }
reports-report-posted = El informe va camino de { $channel }.
reports-report-stopped = { $channel } ya no recibe este informe.
reports-report-none-there = { $channel } no recibía este informe.
reports-reports = Informes
reports-no-reports = Aún no hay ningún informe programado. `/informe programar` añade uno.
reports-report-refused = No pude escribir allí { $when }.
reports-report-failed = El último no se pudo publicar { $when }.

# Roles por participar.

reports-role-messages = { $role } · { $threshold ->
        [one] al menos { $threshold } mensaje
       *[other] al menos { $threshold } mensajes
    } { $days ->
        [one] en el último día
       *[other] en los últimos { $days } días
    }
reports-role-days = { $role } · actividad en { $threshold ->
        [one] al menos { $threshold } día
       *[other] al menos { $threshold } días
    } de los últimos { $days }
reports-role-set = Desde ahora los miembros llevan este rol mientras participan. Se calcula después de cada día:
reports-role-removed = { $role } ya no se da por participar. Quien lo lleva solo por eso lo pierde.
reports-role-none-there = { $role } no se daba por participar.
reports-roles = Roles por participar
reports-no-roles = Aún no se da ningún rol por participar. `/rol-actividad poner` añade uno.
reports-role-rehearsal = Ensayo
reports-role-members = { $count ->
        [one] **{ $count } miembro** lo llevaría.
       *[other] **{ $count } miembros** lo llevarían.
    }
reports-role-gain = { $count ->
        [one] **{ $count }** de ellos lo recibiría.
       *[other] **{ $count }** de ellos lo recibirían.
    }
reports-role-lose = { $count ->
        [one] **{ $count }** más lo perdería.
       *[other] **{ $count }** más lo perderían.
    }
reports-role-first = Sería nuevo para { $members }.

# Negativas.

refusal-invalid_counter = El nombre debe contener {"{"}count{"}"} y tener como mucho { 80 } caracteres; una meta va de 1 a { 1000000000 }.
refusal-invalid_role_rule = Una regla mira de 1 a 90 días atrás, y su número debe ser posible en ese tiempo.
refusal-no_such_report = En { $channel } no se publica ningún informe así.
refusal-too_many_reports = Hay como mucho { $most } informes. Para antes otro.
refusal-invalid_hour = «{ $given }» no es una hora del día: de 0 a 23.
