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
    .description = Por cuánto tiempo da el rol: 7 days, 12 hours
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
    .description = Por cuánto tiempo da el rol: 7 days, 12 hours
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
