command-config = ajustes
    .description = Los ajustes de este servidor
option-config-setting = ajuste
    .description = Lo que quieres ver o cambiar
option-config-value = valor
    .description = El valor nuevo

config-title = Ajustes
config-intro = Elige qué quieres ver. Cada cambio vale al instante.
config-unknown = Ese ajuste no existe. Elige qué quieres ver.
config-group = { $changed ->
        [0] { $group }
        [one] **{ $group }** · { $changed } cambiado
       *[other] **{ $group }** · { $changed } cambiados
    }
config-choose-group = Elige un ámbito
config-choose-setting = Elige un ajuste
config-choose-value = Elige un valor
config-choose-channel = Elige un canal
config-choose-role = Elige un rol
config-choose-roles = Elige los roles
config-value = Valor
config-default = De fábrica
config-allowed = Permitido
config-change = Cambiar
config-reset = Volver al de fábrica
config-none = ninguno
config-something = elegido
config-true = activado
    .also = sí
config-false = desactivado
    .also = no
config-suggested-now = { $value } (ahora)
config-suggested-default = { $value } (de fábrica)
config-turn-true = Activar
config-turn-false = Desactivar
config-allowed-integer = un número entero
config-allowed-number = un número
config-allowed-duration = una duración como 10m, 3d12h o 2 semanas
config-allowed-text = un texto
config-allowed-time_zone = una zona horaria como Europe/Madrid, o una ciudad
config-allowed-channel = un canal de este servidor
config-allowed-role = un rol de este servidor
config-allowed-roles = 20 roles como máximo
config-allowed-place = una categoría para canales, un canal de texto para hilos
config-ask = ¿Cambiar «{ $setting }»?
config-ask-new = Valor nuevo: { $value }
config-agree = Cambiar
config-effect-voice_minutes_more = { $members ->
        [one] { $members } minuto en voz de la última semana contaría más
       *[other] { $members } minutos en voz de la última semana contarían más
    }
config-effect-voice_minutes_less = { $members ->
        [one] { $members } minuto en voz de la última semana no contaría
       *[other] { $members } minutos en voz de la última semana no contarían
    }
config-effect-levels_rise = { $members ->
        [one] { $members } miembro subiría de nivel.
       *[other] { $members } miembros subirían de nivel.
    }
config-effect-levels_fall = { $members ->
        [one] { $members } miembro bajaría de nivel.
       *[other] { $members } miembros bajarían de nivel.
    }

# Negativas.

refusal-unknown_setting = No hay ningún ajuste «{ $setting }». /ajustes los muestra todos.
refusal-value_not_allowed = «{ $value }» no está permitido para «{ $setting }». Permitido: { $allowed }.
