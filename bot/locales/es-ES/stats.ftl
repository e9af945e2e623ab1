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
    .allowed = una duración de 1 a { 400 } días, por ejemplo 14 days
setting-stats-week_start = Primer día de la semana
    .description = El día con el que empieza una semana en los gráficos.
    .monday = lunes
    .sunday = domingo
    .saturday = sábado
setting-stats-keep_messages = Cuánto se recuerda cada mensaje
    .description = Cuánto tiempo se sabe quién escribió dónde y cuándo (nunca qué). Los totales por día se guardan más.
    .allowed = una duración de 7 a { 90 } días, por ejemplo 30 days
setting-stats-keep_days = Cuánto se guardan los totales por día
    .description = Cuánto tiempo se guardan los totales por día, y quién estaba aquí cuándo.
    .allowed = una duración de 100 a { 3650 } días, por ejemplo 3650 days

# Negativas.

refusal-statistics_closed = En este servidor las estadísticas son para los moderadores.
refusal-not_your_statistics = Aquí solo ves tus propias estadísticas.
refusal-unknown_metric = No hay ninguna medida «{ $given }». Elige una de: { $known }.
refusal-unknown_step = No hay ningún paso «{ $given }». Elige uno de: { $known }.
refusal-too_many_steps = Serían más de { $most } pasos. Elige un paso mayor o un tiempo más corto.
refusal-unknown_lookback = Las estadísticas no miran «{ $given }» atrás. Elige uno de: { $known }.
refusal-invalid_counter = El nombre debe contener {"{"}count{"}"} y tener como mucho { 80 } caracteres; una meta va de 1 a { 1000000000 }.
refusal-invalid_role_rule = Una regla mira de 1 a 90 días atrás, y su número debe ser posible en ese tiempo.
