# Comandos, opciones y elecciones.

command-Make-this-a-role-menu = Usar como menú de roles

command-rolemenu = menú-roles
    .description = Los menús donde los miembros eligen roles

command-rolemenu-create = crear
    .description = Crea un menú; botones y formularios hacen el resto
option-rolemenu-create-title = título
    .description = Cómo se llama
option-rolemenu-create-kind = tipo
    .description = Con qué eligen los miembros; con botones si se omite
choice-rolemenu-create-kind-button = botones
choice-rolemenu-create-kind-select = una lista para elegir
choice-rolemenu-create-kind-reaction = reacciones
option-rolemenu-create-mode = modo
    .description = Cómo funciona; poner y quitar si se omite
choice-rolemenu-create-mode-normal = poner y quitar
choice-rolemenu-create-mode-unique = uno a la vez
choice-rolemenu-create-mode-verify = solo poner
choice-rolemenu-create-mode-drop = solo quitar
choice-rolemenu-create-mode-reversed = reacciones al revés
choice-rolemenu-create-mode-binding = una elección para siempre
choice-rolemenu-create-mode-locked = cerrado
option-rolemenu-create-most = máximo
    .description = Cuántos puede tener un miembro; sin límite si se omite

command-rolemenu-edit = editar
    .description = Opciones, textos, límites, lugar: todo de un menú
option-rolemenu-edit-menu = menú
    .description = Su número; escribe una parte de su título

command-rolemenu-list = lista
    .description = Los menús de este servidor
option-rolemenu-list-page = página
    .description = La página que se abre; la primera si se omite

command-rolemenu-remove = eliminar
    .description = Elimina para siempre un menú y su mensaje
option-rolemenu-remove-menu = menú
    .description = Su número; escribe una parte de su título

command-rolemenu-health = revisar
    .description = Qué estorba a los menús
option-rolemenu-health-menu = menú
    .description = Solo un menú; todos si se omite

command-rolemenu-rehearse = ensayar
    .description = Qué pasaría si un miembro eligiera; no se hace nada
option-rolemenu-rehearse-menu = menú
    .description = Su número; escribe una parte de su título
option-rolemenu-rehearse-member = miembro
    .description = Quién elegiría; tú si se omite

# Tipos y modos.

menus-kind-button = botones
menus-kind-select = una lista
menus-kind-reaction = reacciones
menus-mode-normal = poner y quitar
    .description = Elegido otra vez, un rol se va; los límites cuentan.
menus-mode-unique = uno a la vez
    .description = Otra elección sustituye a la anterior: colores.
menus-mode-verify = solo poner
    .description = Lo elegido se queda: normas leídas.
menus-mode-drop = solo quitar
    .description = Quita los roles de sus opciones.
menus-mode-reversed = reacciones al revés
    .description = Una reacción quita el rol; al retirarla vuelve.
menus-mode-binding = una elección para siempre
    .description = La primera elección se queda: equipos.
menus-mode-locked = cerrado
    .description = Por ahora no se puede elegir nada.

# El mensaje de un menú, y la lista privada.

menus-rule-unique = Uno a la vez.
menus-rule-verify = Lo que eliges se queda.
menus-rule-drop = Esto quita roles.
menus-rule-reversed = Una reacción quita el rol.
menus-rule-binding = Elige una vez: se queda.
menus-rule-locked = Cerrado por ahora.
menus-rule-most = Puedes tener hasta { $most }.
menus-rule-fewest = Quédate al menos con { $fewest }.
menus-lasts = por { $duration }
menus-places = { $cap ->
        [one] { $taken } de { $cap } plaza ocupada
       *[other] { $taken } de { $cap } plazas ocupadas
    }
menus-from-level = desde el nivel { $level }
menus-mine = Mis elecciones
menus-choose = Elige
menus-preview = Esto es lo que ven los miembros. Aquí no se puede elegir nada.

# Lo que se les dice.

menus-in = { $menu } en { $channel }
menus-gone = Se borró el mensaje del menú de roles { $menu }. Todos conservan sus roles. `/menú-roles editar` lo publica otra vez.
menus-cleared = Alguien quitó todas las reacciones del menú de roles { $menu }. Todos conservan sus roles, y las mías han vuelto.

# Preparar menús.

menus-title = Menús de roles
menus-none = Todavía no hay menús de roles. `/menú-roles crear` hace uno.
menus-open = Abre un menú
menus-not-posted = sin publicar
menus-counts = { $options ->
        [one] { $options } opción
       *[other] { $options } opciones
    }, elegido { $held ->
        [one] { $held } vez
       *[other] { $held } veces
    }
menus-kind = Se elige con
menus-mode = Modo
menus-place = Dónde
menus-limits = Cuántos
menus-duration = Por cuánto tiempo
menus-linked = Enlazado con
menus-faults = Qué estorba
menus-first-step = Elige roles abajo: cada uno será una opción. Luego elige un canal para el menú.
menus-first-step-adopted = Elige roles abajo: cada uno será una reacción al mensaje. Lo que significan debe decirlo el propio mensaje.
menus-waiting-count = { $count ->
        [one] { $count } espera
       *[other] { $count } esperan
    }
menus-add = Añadir roles: cada uno será una opción
menus-edit-option = Editar una opción
menus-post = Publicarlo en un canal
menus-move = Moverlo a un canal
menus-posted = Va en camino.
menus-choose-mode = Elige cómo funciona
menus-edit = Textos y límites
menus-who = Quién puede elegir
menus-look = Vista previa
menus-check = Revisar
menus-more = Más
menus-sound = Nada estorba.
menus-of-option = Opción { $option }:
menus-fault-not_posted = Nunca se publicó.
menus-fault-message_gone = Se borró su mensaje. Publícalo otra vez.
menus-fault-channel_gone = Su canal { $detail } ya no existe. Publícalo en otro.
menus-fault-not_taken = Discord no aceptó su mensaje: { $detail }
menus-fault-no_options = No tiene ninguna opción que se pueda elegir.
menus-fault-lacks_permission = Me falta el permiso «{ $detail }».
menus-fault-role_deleted = Se borró el rol { $detail }.
menus-fault-role_managed = El rol { $detail } es de una integración.
menus-fault-role_out_of_reach = El rol { $detail } no está debajo del mío.
menus-fault-role_dangerous = El rol { $detail } tiene permisos de moderación.
menus-fault-emoji_gone = Se borró el emoji { $detail }.
menus-fault-nobody_can = Se exige el rol { $detail }, que se borró: nadie lo tiene.
menus-roles = Elige los roles que da
menus-words = Textos y emoji
menus-terms = Precio, tiempo, plazas
menus-drop = Eliminar la opción
menus-held = { $count ->
        [one] { $count } miembro la tiene y conserva lo que le dio, cambies lo que cambies.
       *[other] { $count } miembros la tienen y conservan lo que les dio, cambies lo que cambies.
    }
menus-asks-nothing = Todos pueden elegir.
menus-audience = { $may ->
        [one] { $may } de { $members } miembros puede elegir, en cuanto a roles y nivel.
       *[other] { $may } de { $members } miembros pueden elegir, en cuanto a roles y nivel.
    }
menus-outside = { $count ->
        [one] { $count } miembro tiene algo aquí que no podría volver a elegir. Lo conserva.
       *[other] { $count } miembros tienen algo aquí que no podrían volver a elegir. Lo conservan.
    }
menus-required = Solo para quien tenga estos roles
menus-forbidden = No para quien tenga estos roles
menus-level = Desde un nivel
menus-all-required = Exigirlos todos
menus-any-required = Exigir solo uno
menus-none-required = No exigir ningún rol
menus-all-forbidden = Solo con todos los prohibidos
menus-any-forbidden = Con un solo prohibido
menus-none-forbidden = No prohibir ningún rol
menus-needs = solo con { $roles }
menus-not-with = no con { $roles }
menus-group = Los menús enlazados son un grupo: «uno a la vez», «una elección para siempre» y los límites cuentan para todos juntos.
menus-linked-with = Enlazado con { $menus }.
menus-linked-none = Sin enlace con otro menú.
menus-link = Enlazar con otro menú
menus-unlink = Quitar el enlace
menus-remove = Eliminar este menú
menus-ask-removal = { $held ->
        [0] ¿Eliminar para siempre el menú «{ $menu }» y su mensaje? Nadie eligió nada en él.
        [one] ¿Eliminar para siempre el menú «{ $menu }» y su mensaje? Hay { $held } elección; todos conservan sus roles.
       *[other] ¿Eliminar para siempre el menú «{ $menu }» y su mensaje? Hay { $held } elecciones; todos conservan sus roles.
    }
menus-removed = El menú «{ $menu }» está eliminado. Todos conservan sus roles.
menus-untitled = Menú de roles
menus-field-title = Título
menus-field-text = Texto sobre las opciones
menus-field-fewest = Al menos (0 para ninguno)
menus-field-most = Como mucho
menus-field-duration = Por cuánto tiempo da los roles
menus-field-label = Rótulo
menus-field-emoji = Emoji
menus-field-description = Descripción
menus-field-place = Lugar en el menú
menus-field-price = Precio
menus-field-cap = Plazas: cuántos pueden tenerlo
menus-field-level = Nivel
menus-hint-most = Vacío: sin límite
menus-hint-duration = 7 días; vacío: para siempre
menus-hint-emoji = Un emoji, o uno del servidor
menus-hint-price = Vacío: gratis
menus-hint-cap = Vacío: sin límite

# Lo que aparece en una negativa.

word-reaction = reacciones
word-button = botones
word-select = lista
word-normal = poner y quitar
word-unique = uno a la vez
word-verify = solo poner
word-drop = solo quitar
word-reversed = al revés
word-binding = para siempre
word-locked = cerrado
word-title = título
word-label = rótulo
word-fewest = mínimo
word-most = máximo
word-duration = duración
word-price = precio
word-cap = plazas
word-level = nivel
word-required_roles = roles exigidos
word-forbidden_roles = roles prohibidos

# Negativas.

refusal-unknown_menu = No hay ningún menú { $menu }. /menú-roles lista los muestra todos.
refusal-unknown_option = El menú { $menu } no tiene ninguna opción { $option }.
refusal-unknown_menu_kind = No hay ningún tipo «{ $given }». Elige entre: { $kinds }.
refusal-unknown_menu_mode = No hay ningún modo «{ $given }». Elige entre: { $modes }.
refusal-menu_kind_stays = El menú { $menu } es del tipo «{ $kind }» y así se queda. Haz otro menú.
refusal-mode_needs_reactions = Solo un menú de reacciones puede ir al revés: un botón pulsado no tiene vuelta.
refusal-invalid_line = Ilegible o demasiado largo ({ $what }): una línea de 1 a { $most } caracteres legibles.
refusal-invalid_limits = Al menos { $fewest } y como mucho { $most } no pueden ser.
refusal-unreadable_emoji = «{ $given }» no es un emoji. Pon uno, o uno del servidor como <:rana:123456789012345678>.
refusal-emoji_needed = Cada opción de un menú de reacciones necesita su propio emoji.
refusal-emoji_taken = La opción { $option } de este menú ya tiene el emoji { $emoji }.
refusal-too_many_options = Un menú de este tipo ({ $kind }) tiene como mucho { $most } opciones.
refusal-nothing_to_post = El menú { $menu } no tiene ninguna opción que se pueda elegir. Añade una primero.
refusal-not_posted = El menú { $menu } todavía no tiene mensaje. Publícalo primero.
refusal-foreign_message = Solo un menú de reacciones puede ir en un mensaje que ya está: el menú { $menu } necesita un mensaje mío.
refusal-message_taken = En este mensaje ya está el menú { $menu }.
refusal-linked_to_itself = Para eso hacen falta dos menús.
refusal-not_linked = El menú { $menu } no está enlazado con ningún otro.
refusal-not_to_clear = No hay ningún «{ $given }» que quitar. Elige entre: { $fields }.
refusal-roles_required = { $option } es para miembros con todos estos roles: { $roles }.
refusal-one_role_required = { $option } es para miembros con uno de estos roles: { $roles }.
