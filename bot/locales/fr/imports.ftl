command-import = import
    .description = Reprendre ce qu’un autre bot savait
command-import-levels = niveaux
    .description = Reprendre des niveaux, comme MEE6 les a, en JSON ou CSV ; dit d’abord ce qui changerait
option-import-levels-file = fichier
    .description = .json, .jsonl ou .csv
command-import-money = argent
    .description = Reprendre de l’argent, en JSON ou CSV ; dit d’abord ce qui changerait
option-import-money-file = fichier
    .description = .json, .jsonl ou .csv
command-import-cases = cas
    .description = Reprendre des cas de modération, en JSON ou CSV ; dit d’abord ce qui changerait
option-import-cases-file = fichier
    .description = .json, .jsonl ou .csv
command-import-show = montrer
    .description = Revoir une importation
option-import-show-number = numéro
    .description = Quelle importation ; sans numéro, la dernière

# Imports.

imports-title-levels = Importation { $number } : niveaux
imports-title-money = Importation { $number } : argent
imports-title-cases = Importation { $number } : cas
imports-counts = { $lines ->
        [one] { $lines } ligne. Rien n’est encore changé.
       *[other] { $lines } lignes. Rien n’est encore changé.
    }
imports-fresh = 🆕 { $count } en plus
imports-more = { $count ->
        [one] ⬆️ { $count } aurait davantage
       *[other] ⬆️ { $count } auraient davantage
    }
imports-same = { $count ->
        [one] ➖ { $count } ne changerait rien
       *[other] ➖ { $count } ne changeraient rien
    }
imports-flawed = { $count ->
        [one] ⚠️ { $count } ne peut pas être repris
       *[other] ⚠️ { $count } ne peuvent pas être repris
    }
imports-keep-level = Chacun reçoit le niveau qu’il avait, quel que soit l’XP que cela demande ici.
imports-keep-xp = Chacun reçoit l’XP qu’il avait, quel que soit le niveau que cela donne ici.
imports-line-level = { $place }. { $who } : { $had } → { $becomes } XP, niveau { $had_level } → { $becomes_level }
imports-line-money = { $place }. { $who } : { $had } → { $becomes }
imports-line-case = { $place }. { $who }
imports-line-flawed = { $place }. { $who } : ⚠️ { $said }
imports-committing = La reprise avance par parties. Lignes restantes : { $lines }, déjà changés : { $changed }.
imports-committed = La reprise est finie. Changés : { $changed }.
imports-was-dropped = Elle a été abandonnée.
imports-dropped = L’importation { $number } est abandonnée. Rien n’a changé.
imports-unreadable = Je ne peux pas lire ce fichier. Il doit être .json, .jsonl ou .csv, de { $most } Mo au plus.
imports-commit = Reprendre
imports-drop = Abandonner
imports-look = Où en est-elle ?
imports-rather-level = Garder plutôt les niveaux
imports-rather-xp = Garder plutôt l’XP

refusal-unknown_import = Aucune importation { $number } n’attend d’être reprise.
refusal-unknown_import_kind = Il n’y a pas d’importation de « { $given } ». Choisis : levels, money, cases.
refusal-unknown_keep = « { $given } » ne peut pas être conservé. Choisis : level, xp.
refusal-import_size = Une importation a de 1 à { $most } lignes, pas { $given }.
refusal-too_many_imports = Au plus { $most } importations attendent à la fois : reprends-en ou abandonnes-en.
refusal-import_value = { $column } ne peut pas être « { $given } ».
refusal-import_twice = La ligne { $line } parle du même membre.
refusal-not_the_owner = Seul le propriétaire du serveur peut reprendre ce qu’un autre bot savait.
