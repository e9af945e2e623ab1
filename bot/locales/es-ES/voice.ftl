# Por qué hubo XP, o no.

voice-why-title = Hoy en voz
voice-why = Cuentan **{ $counted }** de { $connected }.
voice-why-silent = { $time } en silencio, ensordecido, entre el público o ausente.
voice-why-alone = { $time } sin suficiente compañía.
voice-why-over-cap = { $time } más de lo que cuenta en un día.
voice-why-paid = { $minutes ->
        [one] **{ $xp } XP** por { $minutes } minuto hasta ahora.
       *[other] **{ $xp } XP** por { $minutes } minutos hasta ahora.
    }

# Ajustes.

setting-voice-enabled = Anotar quién está en voz
    .description = Si se anota quién está en un canal de voz.
setting-voice-xp = XP por minuto en voz
    .description = XP por cada minuto en voz que cuenta; 0 para ninguno.
    .allowed = un número entero de 0 a { 1000 }
setting-voice-min_members = Cuántos deben estar juntos
    .description = Cuántas personas cuyo tiempo cuenta deben estar juntas para que cuente.
    .allowed = un número entero de 1 a 50
setting-voice-count_muted = El tiempo cuenta en silencio
    .description = Si cuenta el tiempo de quien está silenciado. Quien está ensordecido nunca cuenta.
setting-voice-daily_cap = Tiempo máximo por día
    .description = Cuánto tiempo de un día cuenta como máximo.
    .allowed = una duración de 0 segundos a 25 horas, por ejemplo 8 horas
setting-voice-bridge_gap = Pausa sobre la que sigue una sesión
    .description = Una sesión sigue sobre un tiempo en que no escuché, si no fue más largo.
    .allowed = una duración de 0 segundos a 1 hora, por ejemplo 5 minutos
setting-voice-keep_sessions = Cuánto se recuerdan las sesiones de voz
    .description = Cuánto tiempo se sabe quién estuvo en voz, dónde y cuándo.
    .allowed = una duración de 30 a { 3650 } días, por ejemplo 400 días
