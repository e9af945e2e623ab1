command-import = import
    .description = Traer lo que sabía otro bot
command-import-levels = niveles
    .description = Traer niveles, como los tiene MEE6, en JSON o CSV; antes dice qué cambiaría
option-import-levels-file = archivo
    .description = .json, .jsonl o .csv
command-import-money = dinero
    .description = Traer dinero, en JSON o CSV; antes dice qué cambiaría
option-import-money-file = archivo
    .description = .json, .jsonl o .csv
command-import-cases = casos
    .description = Traer casos de moderación, en JSON o CSV; antes dice qué cambiaría
option-import-cases-file = archivo
    .description = .json, .jsonl o .csv
command-import-show = mostrar
    .description = Ver de nuevo una importación
option-import-show-number = número
    .description = Qué importación; sin número, la última

# Imports.

imports-title-levels = Importación { $number }: niveles
imports-title-money = Importación { $number }: dinero
imports-title-cases = Importación { $number }: casos
imports-counts = { $lines ->
        [one] { $lines } línea. Aún no ha cambiado nada.
       *[other] { $lines } líneas. Aún no ha cambiado nada.
    }
imports-fresh = 🆕 { $count } en total nuevos
imports-more = { $count ->
        [one] ⬆️ { $count } tendría más
       *[other] ⬆️ { $count } tendrían más
    }
imports-same = { $count ->
        [one] ➖ { $count } no cambiaría nada
       *[other] ➖ { $count } no cambiarían nada
    }
imports-flawed = { $count ->
        [one] ⚠️ { $count } no se puede traer
       *[other] ⚠️ { $count } no se pueden traer
    }
imports-keep-level = Cada cual recibe el nivel que tenía, cueste aquí la XP que cueste.
imports-keep-xp = Cada cual recibe la XP que tenía, sea aquí el nivel que sea.
imports-line-level = { $place }. { $who }: { $had } → { $becomes } XP, nivel { $had_level } → { $becomes_level }
imports-line-money = { $place }. { $who }: { $had } → { $becomes }
imports-line-case = { $place }. { $who }
imports-line-flawed = { $place }. { $who }: ⚠️ { $said }
imports-committing = Se está trayendo, por partes. Líneas que faltan: { $lines }, ya distintos: { $changed }.
imports-committed = Se ha traído. Distintos ahora: { $changed }.
imports-was-dropped = Se descartó.
imports-dropped = La importación { $number } se ha descartado. No ha cambiado nada.
imports-unreadable = No puedo leer este archivo. Tiene que ser .json, .jsonl o .csv, de { $most } MB como mucho.
imports-commit = Traerla
imports-drop = Descartarla
imports-look = ¿Por dónde va?
imports-rather-level = Mejor conservar los niveles
imports-rather-xp = Mejor conservar la XP

refusal-unknown_import = Ninguna importación { $number } espera a ser adoptada.
refusal-unknown_import_kind = No hay importación de «{ $given }». Elige: levels, money, cases.
refusal-unknown_keep = «{ $given }» no se puede conservar. Elige: level, xp.
refusal-import_size = Una importación tiene de 1 a { $most } líneas, no { $given }.
refusal-too_many_imports = Como mucho esperan { $most } importaciones a la vez: adopta alguna o descártala.
refusal-import_value = { $column } no puede ser «{ $given }».
refusal-import_twice = La línea { $line } trata del mismo miembro.
refusal-not_the_owner = Solo quien posee el servidor puede traer lo que sabía otro bot.
