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
refusal-role_required = Necesitas el rol { $role } para eso.
refusal-too_many_claims = Ya hay { $most } y no caben más. Quita uno antes.
refusal-invalid_claim_name = Un nombre es una línea de 1 a 32 caracteres, no «{ $given }»; diario y trabajo son ajustes.
refusal-invalid_cooldown = Se puede reclamar otra vez después de 1 minuto a 365 días, escrito como 7 días o 12 horas, no «{ $given }».

# Ajustes.

setting-income-daily_amount = Cantidad diaria
    .description = Lo que paga /diario; 0 lo desactiva.
    .allowed = un número entero de 0 a 1.000.000.000
setting-income-daily_streak_bonus = Bonificación por día seguido
    .description = Lo que paga además /diario por cada día de la racha tras el primero.
    .allowed = un número entero de 0 a 1.000.000.000
setting-income-daily_streak_days = Días en que crece la bonificación
    .description = Durante cuántos días crece la bonificación de la racha.
    .allowed = un número entero de 0 a 365
setting-income-daily_grace_days = Días que pueden faltar
    .description = Cuántos días seguidos pueden faltar sin que acabe la racha.
    .allowed = un número entero de 0 a 30
setting-income-work_min = Mínimo por trabajar
    .description = Lo mínimo que paga /trabajar.
    .allowed = un número entero de 0 a 1.000.000.000, como máximo el máximo
setting-income-work_max = Máximo por trabajar
    .description = Lo máximo que paga /trabajar; 0 lo desactiva.
    .allowed = un número entero de 0 a 1.000.000.000, como mínimo el mínimo
setting-income-work_cooldown = Pausa entre trabajos
    .description = Cuánto después de /trabajar se puede volver a trabajar.
    .allowed = una duración de 1 minuto a 30 días
setting-income-message_min = Mínimo por mensaje
    .description = Lo mínimo que da un mensaje.
    .allowed = un número entero de 0 a 1.000.000, como máximo el máximo
setting-income-message_max = Máximo por mensaje
    .description = Lo máximo que da un mensaje; 0 lo desactiva.
    .allowed = un número entero de 0 a 1.000.000, como mínimo el mínimo
setting-income-message_cooldown = Pausa entre mensajes que dan dinero
    .description = Cuánto después de un mensaje que dio dinero puede darlo el siguiente.
    .allowed = una duración de 1 segundo a 1 día
setting-income-level_amount = Dinero por nivel
    .description = Lo que recibe un miembro por cada nivel que alcanza ganando XP.
    .allowed = un número entero de 0 a 1.000.000.000
setting-income-voice_amount = Dinero por minuto en voz
    .description = Lo que recibe un miembro por cada minuto en voz que cuenta; 0 para nada.
    .allowed = un número entero de 0 a { 1000000 }
setting-income-keep_claims = Cuánto se guardan los reclamos
    .description = Cuánto tiempo se sabe lo que pagó cada reclamo, y por qué tanto.
    .allowed = una duración de 30 a 3.650 días, como 400 días
