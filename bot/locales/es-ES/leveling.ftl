# Commands, options and choices.

command-Rank = Rango

command-rank = rango
    .description = Nivel, XP y rango, los tuyos o los de otro miembro
option-rank-member = miembro
    .description = De quién; si falta, tuyo

command-leaderboard = clasificación
    .description = Quién ha ganado más XP
option-leaderboard-page = página
    .description = La página; si falta, la primera
option-leaderboard-period = periodo
    .description = Solo los XP ganados en este tiempo
choice-leaderboard-period-all-time = desde siempre
choice-leaderboard-period-today = hoy
choice-leaderboard-period-this-week = esta semana
choice-leaderboard-period-this-month = este mes

command-xp = xp
    .description = Dar, quitar, fijar, reiniciar y explicar XP

command-xp-give = dar
    .description = Da XP a un miembro
option-xp-give-member = miembro
    .description = Quién recibe los XP
option-xp-give-amount = cantidad
    .description = Cuántos XP
option-xp-give-reason = motivo
    .description = Por qué; queda en el historial

command-xp-take = quitar
    .description = Quita XP a un miembro
option-xp-take-member = miembro
    .description = Quién pierde los XP
option-xp-take-amount = cantidad
    .description = Cuántos XP
option-xp-take-reason = motivo
    .description = Por qué; queda en el historial

command-xp-set = fijar
    .description = Fija los XP de un miembro en un número exacto
option-xp-set-member = miembro
    .description = De quién son los XP
option-xp-set-amount = cantidad
    .description = Los XP que tendrá el miembro
option-xp-set-reason = motivo
    .description = Por qué; queda en el historial

command-xp-reset = reiniciar
    .description = Quita todos los XP de un miembro o de todo el servidor
option-xp-reset-member = miembro
    .description = De quién; si falta, de todo el servidor
option-xp-reset-confirm = confirmar
    .description = Para todo el servidor: su nombre
option-xp-reset-reason = motivo
    .description = Por qué; queda en el historial

command-xp-why = porqué
    .description = Los últimos XP de un miembro y por qué hubo o no hubo
option-xp-why-member = miembro
    .description = De quién; si falta, tuyos

command-rewards = recompensas
    .description = Roles que los miembros reciben al alcanzar un nivel

command-rewards-list = lista
    .description = Muestra los roles de recompensa

command-rewards-add = añadir
    .description = Da un rol a todos los que alcancen un nivel
option-rewards-add-level = nivel
    .description = El nivel que trae el rol
option-rewards-add-role = rol
    .description = El rol; debe estar por debajo del mío

command-rewards-remove = eliminar
    .description = Un rol deja de ser recompensa
option-rewards-remove-role = rol
    .description = El rol de recompensa

command-rewards-sync = sincronizar
    .description = Da y quita roles para que correspondan a los niveles
option-rewards-sync-member = miembro
    .description = Un solo miembro; si falta, todos

command-multipliers = multiplicadores
    .description = Más o menos XP en un canal o con un rol

command-multipliers-list = lista
    .description = Muestra los factores

command-multipliers-set = fijar
    .description = Fija el factor de un canal o de un rol
option-multipliers-set-factor = factor
    .description = 0 para ningún XP, 2 para el doble, 1 para quitarlo
option-multipliers-set-channel = canal
    .description = El canal o la categoría
option-multipliers-set-role = rol
    .description = El rol
