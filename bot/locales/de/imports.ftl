command-import = import
    .description = Übernehmen, was ein anderer Bot wusste
command-import-levels = level
    .description = Level übernehmen, wie MEE6 sie hat, als JSON oder CSV; sagt erst, was sich ändern würde
option-import-levels-file = datei
    .description = .json, .jsonl oder .csv
command-import-money = geld
    .description = Geld übernehmen, als JSON oder CSV; sagt erst, was sich ändern würde
option-import-money-file = datei
    .description = .json, .jsonl oder .csv
command-import-cases = fälle
    .description = Fälle der Moderation übernehmen, als JSON oder CSV; sagt erst, was sich ändern würde
option-import-cases-file = datei
    .description = .json, .jsonl oder .csv
command-import-show = zeigen
    .description = Einen Import noch einmal ansehen
option-import-show-number = nummer
    .description = Welcher Import; ohne Angabe der letzte

# Imports.

imports-title-levels = Import { $number }: Level
imports-title-money = Import { $number }: Geld
imports-title-cases = Import { $number }: Fälle
imports-counts = { $lines ->
        [one] { $lines } Zeile. Noch ist nichts geändert.
       *[other] { $lines } Zeilen. Noch ist nichts geändert.
    }
imports-fresh = 🆕 { $count } neu
imports-more = { $count ->
        [one] ⬆️ { $count } hätte mehr
       *[other] ⬆️ { $count } hätten mehr
    }
imports-same = { $count ->
        [one] ➖ { $count } würde nichts ändern
       *[other] ➖ { $count } würden nichts ändern
    }
imports-flawed = { $count ->
        [one] ⚠️ { $count } lässt sich nicht übernehmen
       *[other] ⚠️ { $count } lassen sich nicht übernehmen
    }
imports-keep-level = Alle bekommen das Level, das sie hatten, egal wie viele XP das hier braucht.
imports-keep-xp = Alle bekommen die XP, die sie hatten, egal welches Level das hier ergibt.
imports-line-level = { $place }. { $who }: { $had } → { $becomes } XP, Level { $had_level } → { $becomes_level }
imports-line-money = { $place }. { $who }: { $had } → { $becomes }
imports-line-case = { $place }. { $who }
imports-line-flawed = { $place }. { $who }: ⚠️ { $said }
imports-committing = Er wird übernommen, Stück für Stück. Noch übrige Zeilen: { $lines }, schon anders: { $changed }.
imports-committed = Er ist übernommen. Jetzt anders: { $changed }.
imports-was-dropped = Er wurde verworfen.
imports-dropped = Import { $number } ist verworfen. Nichts wurde geändert.
imports-unreadable = Diese Datei kann ich nicht lesen. Es muss .json, .jsonl oder .csv sein, mit höchstens { $most } MB.
imports-commit = Übernehmen
imports-drop = Verwerfen
imports-look = Wie weit ist er?
imports-rather-level = Lieber Level behalten
imports-rather-xp = Lieber XP behalten

refusal-unknown_import = Kein Import { $number } wartet darauf, übernommen zu werden.
refusal-unknown_import_kind = Einen Import von „{ $given }“ gibt es nicht. Wähle: levels, money, cases.
refusal-unknown_keep = „{ $given }“ lässt sich nicht beibehalten. Wähle: level, xp.
refusal-import_size = Ein Import hat 1 bis { $most } Zeilen, nicht { $given }.
refusal-too_many_imports = Höchstens { $most } Importe warten zugleich: Übernimm welche oder verwirf sie.
refusal-import_value = { $column } kann nicht „{ $given }“ sein.
refusal-import_twice = Zeile { $line } handelt vom selben Mitglied.
refusal-not_the_owner = Nur wem der Server gehört, kann übernehmen, was ein anderer Bot wusste.
