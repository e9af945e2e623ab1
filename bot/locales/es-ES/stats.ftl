# Comandos, opciones y elecciones.

command-stats = estadísticas
    .description = Cómo va este servidor, en imágenes
command-stats-server = servidor
    .description = Cómo va todo el servidor
option-stats-server-metric = medida
    .description = Lo que se cuenta; los mensajes si se omite
choice-stats-server-metric-messages = mensajes
choice-stats-server-metric-active = miembros activos
choice-stats-server-metric-active_7 = activos en 7 días
choice-stats-server-metric-active_28 = activos en 28 días
choice-stats-server-metric-new = activos por primera vez
choice-stats-server-metric-returning = activos de nuevo
choice-stats-server-metric-voice = tiempo en voz
choice-stats-server-metric-joins = llegadas
choice-stats-server-metric-leaves = salidas
choice-stats-server-metric-members = miembros
choice-stats-server-metric-online = miembros en línea
option-stats-server-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-server-period-7-days = 7 días
choice-stats-server-period-28-days = 28 días
choice-stats-server-period-90-days = 90 días
choice-stats-server-period-year = un año

command-stats-channel = canal
    .description = Mensajes de un canal, o tiempo en voz
option-stats-channel-channel = canal
    .description = Qué canal
option-stats-channel-metric = medida
    .description = Qué se cuenta; si se omite, para lo que sirve el canal
choice-stats-channel-metric-messages = mensajes
choice-stats-channel-metric-voice = tiempo en voz
option-stats-channel-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-channel-period-7-days = 7 días
choice-stats-channel-period-28-days = 28 días
choice-stats-channel-period-90-days = 90 días
choice-stats-channel-period-year = un año

command-stats-member = miembro
    .description = Lo que escribió un miembro, y dónde más
option-stats-member-member = miembro
    .description = De quién; tuyas si se omite
option-stats-member-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-member-period-7-days = 7 días
choice-stats-member-period-28-days = 28 días
choice-stats-member-period-90-days = 90 días
choice-stats-member-period-year = un año

command-stats-heatmap = semana
    .description = A qué horas de la semana se escribe
option-stats-heatmap-channel = canal
    .description = Solo en este canal
option-stats-heatmap-member = miembro
    .description = Solo de este miembro: tú, o cualquiera para los moderadores
option-stats-heatmap-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-heatmap-period-7-days = 7 días
choice-stats-heatmap-period-28-days = 28 días
choice-stats-heatmap-period-90-days = 90 días
choice-stats-heatmap-period-year = un año

command-stats-retention = permanencia
    .description = Cuántos de los que llegan siguen activos
option-stats-retention-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-retention-period-7-days = 7 días
choice-stats-retention-period-28-days = 28 días
choice-stats-retention-period-90-days = 90 días
choice-stats-retention-period-year = un año

command-stats-top = cima
    .description = Quién escribió más, o dónde se escribió más
option-stats-top-what = que
    .description = Miembros o canales; miembros si se omite
choice-stats-top-what-members = miembros
choice-stats-top-what-channels = canales
option-stats-top-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-top-period-7-days = 7 días
choice-stats-top-period-28-days = 28 días
choice-stats-top-period-90-days = 90 días
choice-stats-top-period-year = un año

command-stats-voice = voz
    .description = Quién estuvo más en voz, o dónde
option-stats-voice-what = que
    .description = Miembros o canales; miembros si se omite
choice-stats-voice-what-members = miembros
choice-stats-voice-what-channels = canales
option-stats-voice-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-voice-period-7-days = 7 días
choice-stats-voice-period-28-days = 28 días
choice-stats-voice-period-90-days = 90 días
choice-stats-voice-period-year = un año

command-stats-compare = comparar
    .description = Este tiempo junto al anterior
option-stats-compare-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-compare-period-7-days = 7 días
choice-stats-compare-period-28-days = 28 días
choice-stats-compare-period-90-days = 90 días
choice-stats-compare-period-year = un año

command-stats-sources = procedencia
    .description = Cómo llegaron los nuevos; las invitaciones para quienes gestionan el servidor
option-stats-sources-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-sources-period-7-days = 7 días
choice-stats-sources-period-28-days = 28 días
choice-stats-sources-period-90-days = 90 días
choice-stats-sources-period-year = un año

command-stats-activation = activación
    .description = Cuántos de los nuevos participan en sus siete primeros días
option-stats-activation-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-activation-period-7-days = 7 días
choice-stats-activation-period-28-days = 28 días
choice-stats-activation-period-90-days = 90 días
choice-stats-activation-period-year = un año

command-stats-responses = respuestas
    .description = Cuánto tardan en responderse hilos y publicaciones
option-stats-responses-channel = canal
    .description = Solo en este canal
option-stats-responses-period = periodo
    .description = Hasta dónde mirar atrás; 28 días si se omite
choice-stats-responses-period-7-days = 7 días
choice-stats-responses-period-28-days = 28 días
choice-stats-responses-period-90-days = 90 días
choice-stats-responses-period-year = un año

# Gráficos.

stats-metric-messages = Mensajes
stats-metric-active = Miembros activos
stats-metric-active_7 = Activos en 7 días
stats-metric-active_28 = Activos en 28 días
stats-metric-new = Activos por primera vez
stats-metric-returning = Activos de nuevo
stats-metric-voice = Tiempo en voz
stats-metric-joins = Llegadas
stats-metric-leaves = Salidas
stats-metric-net = Crecimiento
stats-metric-members = Miembros
stats-metric-online = En línea
stats-of = { $what } · { $where }
stats-heatmap = Mensajes por hora
stats-retention = Quién sigue activo
stats-top-members = Quién escribe más
stats-top-channels = Dónde se escribe más
stats-top-line = **{ $place }.** { $who } · **{ $messages }** ({ $share })
stats-voice-members = Quién está más en voz
stats-voice-channels = Los canales de voz más usados
stats-voice-line = **{ $place }.** { $who } · cuentan **{ $counted }** de { $connected }
stats-compare = Mensajes, ahora y antes
stats-compare-now = ahora
stats-compare-before = antes
stats-changed = { $metric }: **{ $now }**, antes { $before }
stats-changed-by = { $metric }: **{ $now }**, antes { $before } ({ $by })
stats-sources = Cómo llegaron
stats-sources-line = **{ $source }** · { $joined ->
        [one] **{ $joined }** llegada
       *[other] **{ $joined }** llegadas
    }, { $here } siguen aquí
stats-source-0 = de otra manera
stats-source-1 = añadido por un bot
stats-source-2 = una integración
stats-source-3 = Descubrir servidores
stats-source-4 = un centro de estudiantes
stats-source-5 = una invitación
stats-source-6 = la dirección propia del servidor
stats-source-7 = verificado a mano
stats-source-invitation = Invitación { $code }
stats-source-unknown = desconocido
stats-activation = De llegar a participar
stats-activation-joined = Llegaron
stats-activation-judged = De ellos hace siete días
stats-activation-activated = Participaron
stats-activation-share = El { $share } participó en sus siete primeros días: tres mensajes, o voz ({ $activated } de { $judged }).
stats-activation-unjudged = De nadie han pasado los siete primeros días.
stats-responses = Cuánto tardan las respuestas en los hilos
stats-responses-answered = Otra persona respondió a **{ $answered }** de **{ $threads }** hilos y publicaciones.
stats-responses-median = A la mitad en **{ $duration }**.
stats-responses-most = A nueve de cada diez en **{ $duration }**.
stats-nothing = Aún no se ha contado nada.
stats-nobody-listened = Nadie escuchaba en ese tiempo, así que no se sabe nada.
stats-unnamed = un antiguo miembro
stats-unnamed-channel = un canal privado o antiguo
stats-period-7-days = 7 días
stats-period-28-days = 28 días
stats-period-90-days = 90 días
stats-period-year = un año
stats-summary = { $messages ->
        [one] **{ $messages } mensaje**, { $share } del total.
       *[other] **{ $messages } mensajes**, { $share } del total.
    }
stats-summary-days = { $count ->
        [one] Actividad en { $count } día.
       *[other] Actividad en { $count } días.
    }
stats-summary-voice = { $duration } en voz.
stats-summary-channel = Sobre todo en { $channel }.
stats-summary-hidden = Oculto a los demás.

# Privacidad.

stats-hidden = Estás oculto: ninguna lista ni informe te nombra. Los totales te siguen contando. `/privacidad mostrar` lo deshace.
stats-shown = Las listas e informes te nombran de nuevo.

# Ajustes.

setting-stats-enabled = Contar los mensajes
    .description = Si se cuentan los mensajes.
setting-stats-audience = Quién ve las estadísticas
    .description = Quién ve las estadísticas además de los moderadores: nadie, cada miembro las suyas, o todos también las del servidor.
    .off = solo los moderadores
    .own = cada uno las suyas
    .all = todos
setting-stats-lookback = Hasta dónde miran las estadísticas
    .description = Hasta dónde miran atrás las estadísticas cuando nadie dice desde cuándo.
    .allowed = una duración de 1 a { 400 } días, por ejemplo 14 días
setting-stats-week_start = Primer día de la semana
    .description = El día con el que empieza una semana en los gráficos.
    .monday = lunes
    .sunday = domingo
    .saturday = sábado
setting-stats-keep_messages = Cuánto se recuerda cada mensaje
    .description = Cuánto tiempo se sabe quién escribió dónde y cuándo (nunca qué). Los totales por día se guardan más.
    .allowed = una duración de 7 a { 90 } días, por ejemplo 30 días
setting-stats-keep_days = Cuánto se guardan los totales por día
    .description = Cuánto tiempo se guardan los totales por día, y quién estaba aquí cuándo.
    .allowed = una duración de 100 a { 3650 } días, por ejemplo { 3650 } días

# Negativas.

refusal-statistics_closed = En este servidor las estadísticas son para los moderadores.
refusal-not_your_statistics = Aquí solo ves tus propias estadísticas.
refusal-unknown_metric = No hay ninguna medida «{ $given }». Elige una de: { $known }.
refusal-metric_without_channels = «{ $metric }» no se cuenta por canal: deja el canal fuera.
refusal-metric_without_members = «{ $metric }» no se cuenta por miembro: deja al miembro fuera.
refusal-metric_of_one = «{ $metric }» se cuenta por canal o por miembro, no por ambos: deja uno fuera.
refusal-unknown_step = No hay ningún paso «{ $given }». Elige uno de: { $known }.
refusal-too_many_steps = Serían más de { $most } pasos. Elige un paso mayor o un tiempo más corto.
refusal-unknown_lookback = Las estadísticas no miran «{ $given }» atrás. Elige uno de: { $known }.
