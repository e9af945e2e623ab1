# Commands, options and choices.

command-balance = saldo
    .description = Lo que tienes tú u otro miembro
option-balance-member = miembro
    .description = De quién; si falta, el tuyo

command-pay = pagar
    .description = Paga a otro miembro de tu cartera
option-pay-member = miembro
    .description = Quién recibe el dinero
option-pay-amount = cantidad
    .description = Cuánto, como 500, 1k, mitad o todo
option-pay-reason = motivo
    .description = Para qué; lo ven ambos

command-deposit = depositar
    .description = Pasa dinero de tu cartera al banco
option-deposit-amount = cantidad
    .description = Cuánto, o mitad; todo si lo omites

command-withdraw = retirar
    .description = Pasa dinero del banco a tu cartera
option-withdraw-amount = cantidad
    .description = Cuánto, o mitad; todo si lo omites

command-statement = extracto
    .description = De dónde vino tu dinero y adónde fue
option-statement-page = página
    .description = La página; si falta, la más nueva

command-richest = ricos
    .description = Quién tiene más dinero
option-richest-board = tabla
    .description = Lo que cuenta
choice-richest-board-net-worth = patrimonio
choice-richest-board-wallet = cartera
choice-richest-board-bank = banco
option-richest-page = página
    .description = La página; si falta, la primera

command-economy = economía
    .description = El dinero de este servidor, para quienes lo gestionan

command-economy-give = dar
    .description = Da dinero a un miembro
option-economy-give-member = miembro
    .description = Quién recibe el dinero
option-economy-give-amount = cantidad
    .description = Cuánto
option-economy-give-account = cuenta
    .description = Cartera o banco; si falta, la cartera
choice-economy-give-account-wallet = cartera
choice-economy-give-account-bank = banco
option-economy-give-reason = motivo
    .description = Por qué; queda en los libros

command-economy-take = quitar
    .description = Quita dinero a un miembro
option-economy-take-member = miembro
    .description = Quién pierde el dinero
option-economy-take-amount = cantidad
    .description = Cuánto, o mitad; todo si lo omites
option-economy-take-account = cuenta
    .description = Cartera o banco; si falta, la cartera
choice-economy-take-account-wallet = cartera
choice-economy-take-account-bank = banco
option-economy-take-reason = motivo
    .description = Por qué; queda en los libros

command-economy-set = fijar
    .description = Fija lo que tiene un miembro
option-economy-set-member = miembro
    .description = De quién es el dinero
option-economy-set-amount = cantidad
    .description = Lo que habrá después
option-economy-set-account = cuenta
    .description = Cartera o banco; si falta, la cartera
choice-economy-set-account-wallet = cartera
choice-economy-set-account-bank = banco
option-economy-set-reason = motivo
    .description = Por qué; queda en los libros

command-economy-give-role = dar-rol
    .description = Da dinero a todos los que tienen un rol
option-economy-give-role-role = rol
    .description = El rol
option-economy-give-role-amount = cantidad
    .description = Cuánto recibe cada uno
option-economy-give-role-reason = motivo
    .description = Por qué; queda en los libros

command-economy-take-role = quitar-rol
    .description = Quita dinero a todos los que tienen un rol
option-economy-take-role-role = rol
    .description = El rol
option-economy-take-role-amount = cantidad
    .description = Cuánto pierde cada uno como máximo; si falta, todo
option-economy-take-role-reason = motivo
    .description = Por qué; queda en los libros

command-economy-reset = reiniciar
    .description = Quita todo a un miembro o a todos
option-economy-reset-member = miembro
    .description = De quién; si falta, de todos
option-economy-reset-confirm = confirmar
    .description = Para todos: el nombre del servidor
option-economy-reset-reason = motivo
    .description = Por qué; queda en los libros

command-economy-reverse = revertir
    .description = Revierte una transacción
option-economy-reverse-transaction = transacción
    .description = Su número, de un extracto
option-economy-reverse-reason = motivo
    .description = Por qué; queda en los libros

command-economy-statement = extracto
    .description = De dónde vino el dinero de un miembro y adónde fue
option-economy-statement-member = miembro
    .description = De quién
option-economy-statement-page = página
    .description = La página; si falta, la más nueva

command-economy-supply = masa
    .description = Cuánto dinero hay, de dónde viene y adónde va
option-economy-supply-step = paso
    .description = Una línea por cada uno
choice-economy-supply-step-days = días
choice-economy-supply-step-weeks = semanas
choice-economy-supply-step-months = meses de 30 días

# Dinero.

economy-amount-all = todo
economy-amount-half = mitad
economy-wallet = Cartera
economy-bank = Banco
economy-rank = Puesto
economy-currency = En { $name }
economy-moved = Ahora tienes **{ $wallet }** en la cartera y **{ $bank }** en el banco.
economy-paid = { $sender } ha pagado a { $receiver }.
economy-paid-tax = De ello, { $tax } fueron para el impuesto.
economy-reason = Por: { $reason }
economy-for = Por
economy-ask = ¿Pagar { $amount }?
economy-ask-gets = { $receiver } recibe { $received }.
economy-ask-taxed = El impuesto del { $rate } se lleva { $tax }: { $receiver } recibe { $received }.
economy-ask-has = Tienes { $wallet } en la cartera.
economy-pay = Pagar
economy-not-paid = No se ha pagado nada.
economy-statement = Extracto
economy-no-statement = Aún no se ha movido dinero de { $member }.
economy-from = de { $member }
economy-to = a { $member }
economy-richest = Los más ricos
economy-nobody = Aquí nadie tiene nada todavía.
economy-my-page = Mi página
economy-now-wallet = cartera: **{ $amount }**
economy-now-bank = banco: **{ $amount }**
economy-transaction = transacción `{ $transaction }`
economy-given-to-many = { $members ->
        [one] { $members } miembro ha recibido { $amount } en total.
       *[other] { $members } miembros han recibido { $amount } en total.
    }
economy-taken-from-many = { $members ->
        [one] { $members } miembro ha perdido { $amount } en total.
       *[other] { $members } miembros han perdido { $amount } en total.
    }
economy-reversed = { $members ->
        [one] Se han revertido { $amount } de { $members } miembro.
       *[other] Se han revertido { $amount } de { $members } miembros.
    }
economy-no-list = No puedo ver quién tiene cada rol: permite al bot el «Server Members Intent» en el portal de desarrolladores de Discord, o nombra a los miembros uno a uno.
economy-supply = Masa monetaria
economy-no-supply = Aún no se ha movido dinero.
economy-held = Los miembros tienen **{ $amount }**.
economy-minted = creado { $change }
economy-taxed = impuesto { $change }
economy-spent = tienda { $change }
economy-house = juegos { $change }

# Lo que ha movido dinero.

economy-kind-bet = apuesta
economy-kind-claim = reclamado
economy-kind-daily = diario
economy-kind-decay = desgaste
economy-kind-deposit = depósito
economy-kind-edit = a mano
economy-kind-grant = dado
economy-kind-grant_all = dado a muchos
economy-kind-level = nivel
economy-kind-menu = menú de roles
economy-kind-message = mensaje
economy-kind-opening = para empezar
economy-kind-payout = ganancia
economy-kind-purchase = compra
economy-kind-reset = reiniciado
economy-kind-reversal = revertido
economy-kind-sale = venta
economy-kind-set = fijado
economy-kind-take = quitado
economy-kind-take_all = quitado a muchos
economy-kind-transfer = pago
economy-kind-withdraw = retirada
economy-kind-work = trabajo
economy-kind-voice = voz

# Ajustes.

setting-economy-currency_name = Nombre del dinero
    .description = Cómo se llama el dinero.
    .allowed = un nombre de 1 a 32 caracteres
setting-economy-currency_symbol = Signo del dinero
    .description = El signo detrás de una cantidad: un emoji, también de este servidor, o una palabra.
    .allowed = una palabra o un emoji de 64 caracteres como máximo
setting-economy-opening_balance = Saldo inicial
    .description = Lo que tiene un miembro para empezar.
    .allowed = un número entero de 0 a 1.000.000.000
setting-economy-transfer_tax = Impuesto sobre los pagos
    .description = Qué porcentaje de un pago entre miembros va al impuesto.
    .allowed = un número de 0 a 50 con dos decimales como máximo
setting-economy-confirm_above = Preguntar antes de pagos de más de
    .description = Los pagos por encima de esta cantidad se preguntan una vez más.
    .allowed = un número entero desde 0
setting-economy-decay_percent = Desgaste por semana
    .description = Qué porcentaje pierde cada semana una fortuna inactiva en favor del impuesto; 0 lo desactiva.
    .allowed = un número de 0 a 100 con dos decimales como máximo
setting-economy-decay_after = Inactiva después de
    .description = Cuánto tiempo debe pasar un miembro sin hacer nada con dinero para que su fortuna esté inactiva.
    .allowed = una duración de 1 día a 365 días
setting-economy-decay_above = Desgaste solo por encima de
    .description = Solo se desgasta lo que supera esta cantidad.
    .allowed = un número entero desde 0

# Negativas.

refusal-insufficient_funds = Necesitas { $needs }, pero tienes { $has }.
refusal-insufficient_savings = Necesitas { $needs } en el banco, pero allí tienes { $has }.
refusal-too_little_to_take = { $member } solo tiene { $has } ahí.
refusal-too_rich = Nadie puede tener más de { $most } en un mismo sitio.
refusal-oneself = Hacen falta dos: elige a otra persona.
refusal-not_yours = Este botón es de otra persona. Usa tú el comando.
refusal-immutable_ledger = Los libros nunca se reescriben. economy.reverse revierte una transacción.
refusal-empty_wallet = La cartera está vacía.
refusal-empty_bank = En el banco no hay nada.
refusal-unreadable_amount = «{ $given }» no es una cantidad. Escribe un número entero como 500, 1.000 o 1,5k.
refusal-unknown_account = No hay ninguna cuenta «{ $given }». Elige cartera o banco.
refusal-nobody = Eso no es nadie: no se ha nombrado a nadie, o nadie tiene el rol.
refusal-unknown_transaction = En este servidor no hay ninguna transacción { $transaction }. /economía extracto muestra las de un miembro con sus números.
refusal-not_their_transaction = La transacción { $transaction } no movió nada de { $member }. /economía extracto muestra las de un miembro con sus números.
refusal-reversed_already = La transacción { $transaction } ya está revertida.
refusal-is_reversal = La transacción { $transaction } revierte otra, y se queda. Da o quita la cantidad en su lugar.
refusal-spent = No se ha revertido nada: a { $member } solo le quedan { $has } de los { $takes }.
refusal-unconfirmed_reset = Esto quita el dinero a todos, { $members } en total. Para seguir, repítelo con confirmar: { $confirm }
refusal-not_your_statement = Solo pueden verlo el propio miembro y la moderación con /economía extracto.
refusal-not_your_buttons = Este botón es de otra persona. /ricos abre una lista para ti.
refusal-unknown_board = No hay ninguna lista «{ $given }». Elige patrimonio, cartera o banco.
refusal-not_on_this_board = No estás en esta lista: todavía no cuenta nada tuyo en ella.
refusal-invalid_step = Un paso de { $given } no sirve: tiene que durar más que nada, y hay 1.000 como máximo.
