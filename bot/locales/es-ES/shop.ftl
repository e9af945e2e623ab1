# Commands, options and choices.

command-shop = tienda
    .description = Lo que se puede comprar y lo que cuesta
option-shop-page = página
    .description = La página; si se omite, la primera

command-buy = comprar
    .description = Compra algo en la tienda
option-buy-item = artículo
    .description = Qué comprar: su nombre o número
option-buy-quantity = cantidad
    .description = Cuántos; si se omite, uno

command-inventory = inventario
    .description = Lo que tienes
option-inventory-page = página
    .description = La página; si se omite, la primera

command-use = usar
    .description = Usa algo que tienes
option-use-item = artículo
    .description = Qué usar: su nombre o número
option-use-quantity = cantidad
    .description = Cuántos; si se omite, uno

command-gift = regalar
    .description = Regala algo que tienes a otro miembro
option-gift-member = miembro
    .description = Quién lo recibe
option-gift-item = artículo
    .description = Qué regalar: su nombre o número
option-gift-quantity = cantidad
    .description = Cuántos; si se omite, uno

command-sell = vender
    .description = Vende algo a la tienda
option-sell-item = artículo
    .description = Qué vender: su nombre o número
option-sell-quantity = cantidad
    .description = Cuántos; si se omite, uno

command-items = artículos
    .description = Lo que vende la tienda

command-items-list = lista
    .description = Muestra todos los artículos, también los que no están a la venta
option-items-list-page = página
    .description = La página; si se omite, la primera

command-items-add = añadir
    .description = Pon un artículo nuevo en la tienda
option-items-add-name = nombre
    .description = Cómo se llama
option-items-add-price = precio
    .description = Lo que cuesta uno
option-items-add-kind = tipo
    .description = Qué es
choice-items-add-kind-collectible = algo para tener
choice-items-add-kind-role = un rol
choice-items-add-kind-temporary_role = un rol por un tiempo
choice-items-add-kind-xp = XP
option-items-add-description = descripción
    .description = Lo que se lee sobre él
option-items-add-emoji = emoji
    .description = Un signo delante del nombre
option-items-add-stock = existencias
    .description = Cuántos hay; si se omite, sin fin
option-items-add-limit = límite
    .description = Cuántos puede comprar un miembro en total
option-items-add-role = rol
    .description = El rol que da; debe estar por debajo del mío
option-items-add-duration = duración
    .description = Por cuánto tiempo da el rol: 7 días, 12 horas
option-items-add-xp = xp
    .description = Cuántos XP da
option-items-add-required_role = rol_necesario
    .description = Solo para miembros con este rol
option-items-add-required_level = nivel_necesario
    .description = Solo desde este nivel
option-items-add-at_once = al_momento
    .description = Si hace efecto al comprarlo; si no, espera a /usar

command-items-edit = editar
    .description = Cambia un artículo; lo que omites se queda
option-items-edit-item = artículo
    .description = Su nombre o número
option-items-edit-name = nombre
    .description = Cómo se llama
option-items-edit-price = precio
    .description = Lo que cuesta uno
option-items-edit-description = descripción
    .description = Lo que se lee sobre él
option-items-edit-emoji = emoji
    .description = Un signo delante del nombre
option-items-edit-stock = existencias
    .description = Cuántos hay desde ahora
option-items-edit-limit = límite
    .description = Cuántos puede comprar un miembro en total
option-items-edit-role = rol
    .description = El rol que da; debe estar por debajo del mío
option-items-edit-duration = duración
    .description = Por cuánto tiempo da el rol: 7 días, 12 horas
option-items-edit-xp = xp
    .description = Cuántos XP da
option-items-edit-required_role = rol_necesario
    .description = Solo para miembros con este rol
option-items-edit-required_level = nivel_necesario
    .description = Solo desde este nivel
option-items-edit-at_once = al_momento
    .description = Si hace efecto al comprarlo; si no, espera a /usar
option-items-edit-on_sale = a_la_venta
    .description = Si se puede comprar
option-items-edit-without = sin
    .description = Quita esto
choice-items-edit-without-stock = existencias: sin fin
choice-items-edit-without-limit = límite
choice-items-edit-without-description = descripción
choice-items-edit-without-emoji = emoji
choice-items-edit-without-required_role = rol necesario
choice-items-edit-without-required_level = nivel necesario

command-items-remove = quitar
    .description = Quita un artículo de la tienda para siempre
option-items-remove-item = artículo
    .description = Su nombre o número

# La tienda.

shop-title = Tienda
shop-nothing-for-sale = Aquí todavía no hay nada a la venta.
shop-role-lent = { $role } durante { $duration }
shop-xp = { $xp } XP
shop-used-later = para usar más tarde
shop-left = quedan { $count }
shop-each = { $count } como máximo por miembro
shop-from-level = desde el nivel { $level }
shop-you-have = tienes { $count }
shop-inventory = Tus cosas
shop-nothing-yet = Todavía no tienes nada. `/tienda` muestra lo que hay.
shop-lent-until = prestado hasta { $moment }
shop-worth = la tienda paga { $amount } por uno
shop-usable = `/usar`
shop-bought = Has comprado { $item } por { $price }; te quedan { $wallet }.
shop-you-have-now = Ahora tienes { $count }.
shop-used = Has usado { $item }.
shop-you-have-left = Te quedan { $count }.
shop-sold = Has vendido { $item } por { $price }; ahora tienes { $wallet }.
shop-given = { $giver } ha regalado { $item } a { $member }.
shop-got-xp = Has recibido { $xp } XP.
shop-got-role = El rol { $role } es tuyo.
shop-got-loan = El rol { $role } es tuyo hasta { $moment }.
shop-items = Artículos
shop-is-empty = La tienda está vacía. `/artículos añadir` pone algo en ella.
shop-added = Añadido
shop-changed = Cambiado
shop-removed = Quitado

# Lo que impide comprar a quien mira un artículo.

shop-obstacle-not_on_sale = no está a la venta
shop-obstacle-sold_out = agotado
shop-obstacle-too_few_left = solo quedan { $left }
shop-obstacle-limit_reached = ya has comprado los { $most } que puedes
shop-obstacle-item_role_required = solo con { $role }
shop-obstacle-item_level_required = desde el nivel { $level }; estás en el nivel { $own }
shop-obstacle-has_role = ya tienes { $role }

# Ajustes.

setting-shop-sell_rate = Lo que devuelve la tienda
    .description = Qué porcentaje de su precio paga /vender por un artículo.
    .allowed = un número de 0 a 100 con dos decimales como máximo

# Negativas.

refusal-unknown_item = No hay ningún artículo «{ $item }». Elige uno por su nombre o número.
refusal-not_on_sale = { $item } no está a la venta.
refusal-sold_out = { $item } está agotado.
refusal-too_few_left = En la tienda solo quedan { $left } × { $item }.
refusal-limit_reached = Un miembro puede comprar { $most } × { $item } en total, y tú has comprado { $bought }.
refusal-item_role_required = Para { $item } hace falta el rol { $role }.
refusal-item_level_required = Para { $item } hace falta el nivel { $level }, y estás en el nivel { $own }.
refusal-price_changed = { $item } cuesta ahora { $price }. Míralo otra vez y decide.
refusal-holds_too_little = Necesitas { $needs } × { $item }, pero tienes { $has }.
refusal-has_role = Ya tienes el rol { $role }.
refusal-lent_too_long = El rol { $role } se puede prestar diez años como máximo.
refusal-not_usable = { $item } es para guardar, regalar o vender; al usarlo no pasa nada.
refusal-worth_nothing = La tienda no paga nada por { $item }.
refusal-invalid_item_name = El nombre de un artículo es una línea de 1 a 80 caracteres legibles, no solo cifras, y no «{ $given }».
refusal-item_name_taken = Ya hay un artículo «{ $name }»: número { $number }.
refusal-unknown_item_kind = No hay ningún tipo de artículo «{ $given }». Elige uno de estos: { $kinds }.
refusal-item_kind_stays = { $item } sigue siendo del tipo { $kind }. Quítalo y haz otro artículo.
refusal-item_without_price = Un artículo necesita un precio.
refusal-item_without_role = Un artículo que da un rol necesita uno.
refusal-item_with_role = Solo un artículo que da un rol tiene uno.
refusal-item_without_duration = Un rol por un tiempo necesita una duración, como 7 días.
refusal-item_with_duration = Solo un rol por un tiempo tiene una duración.
refusal-item_without_xp = Un artículo que da XP necesita una cantidad de XP.
refusal-item_with_xp = Solo un artículo que da XP tiene una cantidad de XP.
refusal-item_without_effect = Algo para tener no hace nada al comprarlo.
refusal-invalid_loan = Un rol se presta de 1 minuto a 365 días, escrito como 7 días o 12 horas, no «{ $given }».
refusal-invalid_emoji = Un emoji es un emoji o una palabra de 64 caracteres como máximo, no «{ $given }».
refusal-nothing_to_take_away = Un artículo no tiene «{ $given }» que se pueda quitar.

# Why a role is worn, or no longer.

reason-shop-item = artículo { $item }: { $name }
reason-shop-bought = comprado para siempre
