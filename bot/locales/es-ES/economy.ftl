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
    .description = Cuánto
option-pay-reason = motivo
    .description = Para qué; lo ven ambos

command-deposit = depositar
    .description = Pasa dinero de tu cartera al banco
option-deposit-amount = cantidad
    .description = Cuánto; si falta, todo

command-withdraw = retirar
    .description = Pasa dinero del banco a tu cartera
option-withdraw-amount = cantidad
    .description = Cuánto; si falta, todo

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
    .description = Cuánto; si falta, todo
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
