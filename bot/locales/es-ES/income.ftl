# Commands, options and choices.

command-daily = diario
    .description = Reclama el dinero de hoy; más por cada día seguido

command-work = trabajar
    .description = Trabaja por algo de dinero

command-claim = reclamar
    .description = Reclama lo que ofrece este servidor
option-claim-name = nombre
    .description = Qué reclamas

command-claims = reclamos
    .description = Qué se puede reclamar y cuándo

command-claim-rules = reglas-de-reclamos
    .description = Qué pueden reclamar los miembros

command-claim-rules-set = fijar
    .description = Crea un reclamo o cámbialo
option-claim-rules-set-name = nombre
    .description = Cómo se llama
option-claim-rules-set-least = mínimo
    .description = Lo mínimo que paga
option-claim-rules-set-most = máximo
    .description = Lo máximo que paga
option-claim-rules-set-cooldown = espera
    .description = Cuánto falta hasta la próxima vez, por ejemplo 7 días
option-claim-rules-set-role = rol
    .description = Solo para miembros con este rol

command-claim-rules-remove = quitar
    .description = Quita un reclamo
option-claim-rules-remove-name = nombre
    .description = Cuál

# Lo que se puede reclamar.

income-daily = Diario
income-work = Trabajo
income-claims = Para reclamar
income-no-claims = No hay nada que reclamar en este servidor.
income-claimed = { $member } recibe **{ $amount }**.
income-claimed-bonus = De ello, { $bonus } por la racha.
income-streak = { $days ->
        [one] { $days } día seguido
       *[other] { $days } días seguidos
    } (récord: { $best })
income-streak-best = { $days } días seguidos: ¡tu récord!
income-wallet = En la cartera: { $amount }
income-ready = listo
income-not-now = { $claim } (todavía no)
income-rule-set = **{ $claim }** da ahora { $amount } (para { $who }), una vez cada { $cooldown }.
income-rule-removed = **{ $claim }** ya no se puede reclamar.

# Negativas.

refusal-on_cooldown = Todavía no está listo.
refusal-unknown_claim = No hay nada que reclamar con el nombre «{ $claim }». /reclamos muestra lo que hay.
refusal-role_required = Hace falta el rol «{ $role }».
refusal-too_many_claims = Ya hay { $most } y no caben más. Quita uno antes.
