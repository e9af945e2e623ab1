# Commands, options and choices.

command-automod = automod
    .description = Reglas que miran cada mensaje

command-automod-list = lista
    .description = Muestra las reglas automáticas

command-automod-add = añadir
    .description = Crea una regla automática o reemplaza una
option-automod-add-kind = tipo
    .description = En qué se fija la regla
choice-automod-add-kind-words = palabras
choice-automod-add-kind-pattern = patrón
choice-automod-add-kind-links = enlaces
choice-automod-add-kind-invites = invitaciones
choice-automod-add-kind-mentions = menciones
choice-automod-add-kind-attachments = adjuntos
choice-automod-add-kind-rate = demasiados mensajes
choice-automod-add-kind-duplicates = el mismo texto otra vez
choice-automod-add-kind-new_account = cuentas nuevas
option-automod-add-threshold = cantidad
    .description = Cuántos: mensajes, menciones o adjuntos
option-automod-add-period = periodo
    .description = En cuánto tiempo, o qué edad de la cuenta, como 10s o 1d
option-automod-add-words = palabras
    .description = Palabras y frases, separadas por comas; bad* también encuentra badly
option-automod-add-pattern = patrón
    .description = Una expresión regular
option-automod-add-allowed = permitidos
    .description = Dominios o códigos de invitación permitidos, separados por comas
option-automod-add-delete = borrar
    .description = Si se borra el mensaje; sí, si no se indica
option-automod-add-action = acción
    .description = Qué le pasa al miembro; nada si no se indica
choice-automod-add-action-none = nada
choice-automod-add-action-warn = advertir
choice-automod-add-action-timeout = aislar
choice-automod-add-action-kick = expulsar
choice-automod-add-action-ban = banear
option-automod-add-points = puntos
    .description = Cuántos puntos tiene el caso; los habituales si no se indica
option-automod-add-duration = duración
    .description = Cuánto dura el aislamiento o el baneo
option-automod-add-reason = motivo
    .description = Qué se le dice al miembro
option-automod-add-exempt_role = rol_exento
    .description = A quién no se aplica la regla
option-automod-add-exempt_channel = canal_exento
    .description = Dónde no vale la regla: un canal o una categoría
option-automod-add-enabled = activa
    .description = Si la regla está activa; sí, si no se indica
option-automod-add-rule = regla
    .description = El número de la regla que se reemplaza; una nueva si no se indica

command-automod-remove = quitar
    .description = Quita una regla automática
option-automod-remove-rule = regla
    .description = El número de la regla

command-automod-test = probar
    .description = Muestra qué harían las reglas con un mensaje
option-automod-test-text = texto
    .description = Qué dice el mensaje
option-automod-test-rule = regla
    .description = Solo una regla, por su número; todas si no se indica

# Reglas.

automod-rules = Reglas automáticas
automod-no-rules = Todavía no hay reglas automáticas. `/automod añadir` crea una.
automod-rule-removed = Quitada: { $rule }
automod-looks-words = Palabras: { $words }
automod-looks-pattern = Patrón: { $pattern }
automod-looks-links = Enlaces
automod-looks-links-except = Enlaces, salvo a { $allowed }
automod-looks-invites = Invitaciones a otros servidores
automod-looks-invites-except = Invitaciones a otros servidores, salvo { $allowed }
automod-looks-mentions = { $threshold ->
        [one] Cualquier mención
       *[other] { $threshold } menciones o más
    }
automod-looks-attachments = { $threshold ->
        [one] Cualquier adjunto
       *[other] { $threshold } adjuntos o más
    }
automod-looks-rate = { $threshold } mensajes en { $within }
automod-looks-duplicates = El mismo texto { $threshold } veces en { $within }
automod-looks-new_account = Cuentas de menos de { $within }
automod-deed-delete = borrar
automod-deed-nothing = solo anotar
automod-deed-with-points = { $points ->
        [one] { $does } ({ $points } punto)
       *[other] { $does } ({ $points } puntos)
    }
automod-not-for = no para { $exempt }
automod-met-by = { $count ->
        [one] la incumplió { $count } mensaje
       *[other] la incumplieron { $count } mensajes
    }
automod-off = *apagada*
automod-tested = Qué dirían las reglas
automod-only-tested = No se ha hecho nada, y no se guarda nada.
automod-outcome-met = se aplicaría
automod-outcome-exempt = se aplicaría, pero está exento
automod-outcome-not_met = no se aplicaría
automod-outcome-counts = depende de lo que se escribió antes

# Lo que se cuenta de las reglas.

automod-deleted = Tu mensaje se ha borrado
automod-deletion = Se ha borrado un mensaje de { $member } en { $channel }.
automod-aside-too_slow = Las reglas automáticas de **{ $server }** están en pausa: buscarlas llevaba demasiado tiempo.
automod-aside-too_complex = Las reglas automáticas de **{ $server }** están en pausa: un patrón es demasiado complejo.
automod-aside-until = Vuelven en cuanto se cambie o quite una regla. Lo que más cuesta son los patrones.

# Ajustes.

setting-automod-exempt_role_id = Rol exento
    .description =
        A quién pasan por alto las reglas automáticas: a los miembros con este rol o uno más alto. A quien está tan alto como
        el bot lo pasan por alto siempre.
setting-automod-discord_points = Puntos del AutoMod de Discord
    .description = Cuántos puntos cuenta incumplir una regla del AutoMod de Discord; 0: solo se anota.
    .allowed = un número entero de 0 a 100
setting-automod-keep_matches = Guardar coincidencias
    .description = Cuánto tiempo se sabe qué regla automática incumplió un mensaje.
    .allowed = una duración de 1 día a { 3650 } días, como 90 días
setting-automod-keep_excerpts = Guardar extractos
    .description =
        Si se guarda el principio de un mensaje que incumplió una regla automática. Si no, nunca se guarda nada de lo que
        escriben los miembros.
setting-automod-keep_excerpts_for = Cuánto duran los extractos
    .description = Cuánto tiempo se guarda un extracto así.
    .allowed = una duración de 1 día a 90 días, como 7 días
setting-automod-tell_deletions = Avisar de lo borrado
    .description = Si los miembros se enteran por mensaje directo cuando una regla automática borra un mensaje suyo sin caso.

word-threshold = cantidad
word-period = periodo
word-words = palabras
word-pattern = patrón
word-allowed = permitidos
word-points = puntos

# Negativas.

refusal-no_such_rule = No hay ninguna regla automática { $number }. /automod lista muestra las que hay.
refusal-unknown_rule_kind = No hay ningún tipo de regla «{ $given }». Elige uno de: { $allowed }.
refusal-unknown_rule_action = No hay ninguna medida «{ $given }». Elige una de: { $allowed }.
refusal-needless_option = La opción «{ $option }» no significa nada en una regla así: déjala, o elige otro tipo u otra medida.
refusal-too_many_rules = Puede haber { $most } reglas automáticas como mucho. Quita una antes.
refusal-invalid_words = Una regla sobre palabras admite de 1 a 200 palabras o expresiones, separadas por comas, de 2 a 60 caracteres cada una; un * al final vale por más letras.
refusal-word_with_signs = Las palabras se buscan sin signos, y un * vale por más letras solo en un extremo: «{ $word }» no se encontraría tal como está escrito. Escribe solo las letras, o haz para ello una regla de tipo patrón.
refusal-invalid_domain = «{ $given }» nunca permitiría nada. Escribe un dominio como example.com, que permite también www.example.com, sin * ni puerto.
refusal-domain_with_path = Un dominio se permite entero: «{ $given }» permitiría todo { $domain }. Escribe solo el dominio si es lo que quieres.
refusal-invalid_invite = «{ $given }» nunca permitiría nada. Escribe una invitación como discord.gg/example, o solo su código.
refusal-no_pattern = Una regla sobre un patrón necesita uno.
refusal-pattern_length = Un patrón tiene de 1 a 200 caracteres.
refusal-pattern_flags = Escribe solo el patrón, sin barras alrededor ni opciones como i o g: se busca en cualquier parte, sin distinguir mayúsculas. Una barra que forme parte de él se escribe [/].
refusal-pattern_from_nothing = { $part } no repite nada en un patrón: escribe { $instead }.
refusal-pattern_unknown = { $part } no significa nada aquí en un patrón. Escribe las letras o el emoji mismos, o un conjunto como [a-zñáé] o [[:alpha:]].
refusal-pattern_hyphen = { $part } entre [ y ] no es un intervalo. Escribe al final un - que valga por sí mismo, como en [\w.-], y primero el comienzo de un intervalo, como en a-z.
refusal-pattern_one_case = Los patrones se buscan sin distinguir mayúsculas, así que { $part } encontraría tanto mayúsculas como minúsculas. Si es lo que quieres, escribe [a-z]; no se pueden buscar solo unas u otras.
refusal-pattern_special = De todo lo que empieza por (? o ***, en un patrón solo se permite (?:…).
refusal-pattern_refers_back = Un patrón no puede referirse a lo que ha encontrado (\1).
refusal-pattern_repeats = Un patrón puede repetir algo { $most } veces como mucho ({ "{" }1,{ $most }{ "}" }), o cualquier número de veces (* y +).
refusal-pattern_nests = Lo que un patrón repite no puede contener otra repetición, como (a+)+ o (a?){ "{" }9{ "}" }.
refusal-pattern_too_large = El patrón es demasiado grande: con las repeticiones escritas mide { $size }, y puede medir { $most }.
refusal-pattern_never_met = Ningún mensaje se lee nunca así: las menciones, los ID de emojis, el formato y lo invisible se quitan, formas como ﬁ o Ｆ se vuelven simples; y nada sigue a $ (el signo se escribe [$]).
refusal-pattern_meets_all = El patrón encontraría algo en casi cada mensaje. Escribe más de lo que no quieres.
refusal-pattern_broken = El patrón no se puede leer: { $fault }.
refusal-words_too_many = Juntas, las reglas de este servidor buscarían { $words } palabras, donde una con * cuenta por tres, y pueden buscar { $most }.
refusal-allowed_too_many = Juntas, las reglas de este servidor permitirían { $given } dominios e invitaciones, y pueden permitir { $most }.
refusal-patterns_too_large = Juntos, los patrones de este servidor medirían { $size }, y pueden medir { $most }.
refusal-patterns_meet_all = Juntos, los patrones de este servidor encontrarían algo en cada mensaje.
refusal-patterns_broken = Con los demás patrones de este servidor no se puede leer: { $fault }.

# For Discord's audit log.

reason-automod-rules = Regla automática { $rules }
