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
    .description = Los roles que traen los niveles

command-reward-rules = reglas-de-recompensas
    .description = Qué nivel trae qué rol

command-reward-rules-set = fijar
    .description = Da un rol a todos los que alcancen un nivel
option-reward-rules-set-level = nivel
    .description = El nivel que trae el rol
option-reward-rules-set-role = rol
    .description = El rol; debe estar por debajo del mío

command-reward-rules-remove = quitar
    .description = Quita un rol de las recompensas
option-reward-rules-remove-role = rol
    .description = El rol de recompensa

command-reward-rules-sync = sincronizar
    .description = Da y quita roles para que correspondan a los niveles
option-reward-rules-sync-member = miembro
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

# Rango y clasificación.

leveling-level = Nivel { $level }
leveling-way = { $xp } / { $needed } XP hasta el nivel { $next }
leveling-last-level = No hay un nivel más alto.
leveling-rank = Rango
leveling-total = XP en total
leveling-place = #{ $rank } de { $members }
leveling-no-rank = ninguno sin XP
leveling-no-xp = { $member } todavía no tiene XP.
leveling-no-xp-left = { $member } ya no está en el servidor y no tiene XP.
leveling-left = Ya no está en el servidor
leveling-why = ¿Por qué?
leveling-board = Clasificación
leveling-board-empty = Aquí nadie ha ganado XP todavía. Escribe algo y vuelve a mirar.
leveling-board-line = { $place } { $member } · nivel { $level } · { $xp } XP
leveling-members = { $count ->
        [one] { $count } miembro
       *[other] { $count } miembros
    }
leveling-my-page = Mi página

# Cambios a mano.

leveling-changed = { $member } tiene ahora **{ $xp } XP**: nivel { $level }, { $place }.
leveling-changed-unranked = { $member } tiene ahora **{ $xp } XP** y ningún rango.
leveling-reset = { $count ->
        [one] Hecho: { $count } miembro ha perdido { $xp } XP en total.
       *[other] Hecho: { $count } miembros han perdido { $xp } XP en total.
    }

# Por qué un miembro tiene los XP que tiene.

leveling-why-title = ¿Por qué estos XP?
leveling-why-unknown = Todavía no se sabe nada de { $member }: ningún XP dado y ninguno negado.
leveling-verdict-message = **{ $xp } XP** por un mensaje
leveling-verdict-voice = **{ $xp } XP** por tiempo en voz
leveling-verdict-grant = **{ $xp } XP** dados por { $actor }
leveling-verdict-take = **{ $xp } XP** quitados por { $actor }
leveling-verdict-set = **{ $xp } XP** fijados por { $actor }
leveling-verdict-reset = **{ $xp } XP** reiniciados por { $actor }
leveling-verdict-edit = **{ $xp } XP** a mano en la base de datos
leveling-verdict-summary = **{ $xp } XP** en todo aquel día
leveling-verdict-cooldown = ningún XP: la espera duraba { $wait } más
leveling-verdict-channel = ningún XP: los mensajes en { $channel } no dan ninguno
leveling-verdict-role = ningún XP: uno de sus roles no da ninguno
leveling-verdict-disabled = ningún XP: los niveles están desactivados en este servidor
leveling-operator = quien administra el bot
leveling-factor-channel = × { $factor } (canal)
leveling-factor-role = × { $factor } (rol)

# Roles de recompensa y multiplicadores.

leveling-rewards = Roles de recompensa
leveling-no-rewards = Todavía no hay roles de recompensa. `/reglas-de-recompensas fijar` crea uno.
leveling-reward = { $count ->
        [one] Nivel **{ $level }** · { $role } · { $count } miembro
       *[other] Nivel **{ $level }** · { $role } · { $count } miembros
    }
leveling-reward-set = { $count ->
        [0] { $role } es ahora la recompensa del nivel { $level }, que todavía nadie ha alcanzado.
        [one] { $role } es ahora la recompensa del nivel { $level }, que ha alcanzado { $count } miembro.
       *[other] { $role } es ahora la recompensa del nivel { $level }, que han alcanzado { $count } miembros.
    }
leveling-reward-removed = { $role } ya no es la recompensa del nivel { $level }.
leveling-synced = { $count ->
        [one] { $count } miembro revisado.
       *[other] { $count } miembros revisados.
    }
leveling-synced-changes = { $count ->
        [0] Todos los roles están bien.
        [one] { $count } cambio de rol está en camino.
       *[other] { $count } cambios de rol están en camino.
    }
leveling-syncing = { $count ->
        [one] Estoy revisando a { $count } miembro y corrijo sus roles poco a poco.
       *[other] Estoy revisando a { $count } miembros y corrijo sus roles poco a poco.
    }
leveling-multipliers = Multiplicadores
leveling-no-multipliers = No hay multiplicadores: cada canal y cada rol cuenta una vez.
leveling-channel-factor = { $effect ->
        [none] Los mensajes en { $target } ya no dan XP.
        [usual] Los mensajes en { $target } dan ahora los XP de siempre.
       *[more] Los mensajes en { $target } dan ahora { $factor }× XP.
    }
leveling-role-factor = { $effect ->
        [none] Los miembros con { $target } ya no ganan XP.
        [usual] Los miembros con { $target } ganan ahora los XP de siempre.
       *[more] Los miembros con { $target } ganan ahora { $factor }× XP.
    }

# El anuncio de un nivel, si nadie ha escrito uno.

leveling-level-up = ¡{ $member } ha alcanzado el nivel { $level }!
leveling-level-up-roles = ¡{ $member } ha alcanzado el nivel { $level } y recibe { $roles }!

# Ajustes.

setting-leveling-enabled = Niveles
    .description = Si los mensajes dan XP.
setting-leveling-xp_min = XP mínimos de un mensaje
    .description = Los XP que da como mínimo un mensaje, antes de los multiplicadores.
    .allowed = un número entero de 0 a { 1000 }, como mucho igual a «XP máximos de un mensaje»
setting-leveling-xp_max = XP máximos de un mensaje
    .description = Los XP que da como máximo un mensaje, antes de los multiplicadores.
    .allowed = un número entero de 1 a { 1000 }, al menos igual a «XP mínimos de un mensaje»
setting-leveling-cooldown = Espera entre mensajes con XP
    .description = Cuánto tiempo después de un mensaje con XP puede darlos el siguiente.
    .allowed = una duración de 0 segundos a 1 día, por ejemplo 60 segundos
setting-leveling-curve = Curva de niveles
    .description = Los XP que hacen falta en total para el nivel n: cuadrática 100·n², como MEE6 n(10n²+135n+455)/6, lineal 1000·n, o tu propia curva con los tres números de abajo.
    .quadratic = cuadrática
    .mee6 = como MEE6
    .linear = lineal
    .custom = propia
setting-leveling-curve_cubic = Curva propia: n³
    .description = Curva propia: cuántas veces entra n³ en los XP del nivel n.
    .allowed = un número de 0 a { 1000 }; los tres números de la curva propia suman al menos 1, para que cada nivel pida XP
setting-leveling-curve_square = Curva propia: n²
    .description = Curva propia: cuántas veces entra n² en los XP del nivel n.
    .allowed = un número de 0 a { 1000000 }; los tres números de la curva propia suman al menos 1, para que cada nivel pida XP
setting-leveling-curve_linear = Curva propia: n
    .description = Curva propia: cuántas veces entra n en los XP del nivel n.
    .allowed = un número de 0 a { 1000000 }; los tres números de la curva propia suman al menos 1, para que cada nivel pida XP
setting-leveling-announce = Anuncios de niveles
    .description = Dónde se anuncia un nivel nuevo.
    .off = en ninguna parte
    .here = donde escribió el miembro
    .channel = en el canal de niveles
    .dm = por mensaje directo
setting-leveling-announce_channel_id = Canal de niveles
    .description = El canal de los anuncios, si van al canal de niveles o si no se sabe dónde escribió el miembro.
setting-leveling-announce_template = Texto del anuncio
    .description = El anuncio con tus palabras; se rellenan {"{member}"}, {"{level}"}, {"{xp}"} y {"{role}"} (la recompensa, si la hay). Si falta, en el idioma del servidor.
    .allowed = de 1 a { 2000 } caracteres, sin más huecos que {"{member}"}, {"{level}"}, {"{xp}"} y {"{role}"}, sin @everyone ni @here
setting-leveling-announce_min_level = Primer nivel que se anuncia
    .description = El nivel más bajo que se anuncia.
    .allowed = un número entero de 1 a { 1000 }
setting-leveling-announce_every = Cada cuántos niveles
    .description = Solo se anuncia uno de cada n niveles: 5 quiere decir 5, 10, 15…
    .allowed = un número entero de 1 a { 1000 }
setting-leveling-announce_rewards_only = Solo niveles con recompensa
    .description = Si solo se anuncian los niveles con recompensa.
setting-leveling-level_up_picture = Subidas de nivel como imagen
    .description = Si un anuncio es también una imagen.
setting-leveling-rewards_mode = Roles de recompensa
    .description = Si los miembros conservan los roles de todos los niveles alcanzados o solo el del más alto.
    .stack = de todos los niveles alcanzados
    .replace = solo del nivel más alto
setting-leveling-keep_history = Cuánto dura el historial de XP
    .description = Cuánto tiempo se guarda cada cambio de XP; de los más antiguos queda una línea por miembro y día.
    .allowed = una duración de 30 a { 3650 } días, por ejemplo 400 días

# Negativas.

refusal-unknown_period = No hay ningún periodo «{ $given }». Elige uno de estos: desde siempre, hoy, esta semana, este mes.
refusal-too_much_xp = Ningún miembro puede tener más de { $most } XP, y este ya tiene { $has }.
refusal-too_little_xp = No hay tantos: el miembro tiene { $has } XP y no se le pueden quitar { $wanted }.
refusal-invalid_level = Un nivel es un número entero de { $least } a { $most }, no { $given }.
refusal-invalid_factor = Un factor es un número de 0 a 100 con dos decimales como mucho, no { $given }. 0 es ningún XP, 1 lo quita.
refusal-one_target = Un multiplicador es de un canal o de un rol: indica exactamente uno de los dos.
refusal-no_such_reward = { $role } no es una recompensa. /recompensas muestra las que hay.
refusal-not_your_board = Estos botones son de otra persona. /clasificación abre una para ti.
refusal-not_your_xp = Solo puede verlo el propio miembro, o quien modera con /xp porqué.
refusal-not_on_board = Todavía no estás en esta clasificación: escribe primero un poco.
refusal-unconfirmed = Esto quita los XP a todos, { $members } en total. Para seguir, repítelo con confirmar: { $confirm }

# Why a role is given or taken.

reason-leveling-level = Nivel { $level }
reason-leveling-reward = Cambió la recompensa del nivel { $level }
reason-leveling-rewards_mode = { $mode ->
    [stack] Los miembros conservan las recompensas de niveles inferiores
   *[replace] La recompensa más alta sustituye a las demás
    }
reason-leveling-reward_role = { $state ->
    [back] El rol { $role } ha vuelto
   *[deleted] El rol { $role } se eliminó
    }
