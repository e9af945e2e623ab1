command-import = import
    .description = Bring in what another bot knew
command-import-levels = levels
    .description = Bring in levels, as MEE6 has them, as JSON or CSV; says first what it would do
option-import-levels-file = file
    .description = .json, .jsonl or .csv
command-import-money = money
    .description = Bring in money, as JSON or CSV; says first what it would do
option-import-money-file = file
    .description = .json, .jsonl or .csv
command-import-cases = cases
    .description = Bring in cases of the moderation, as JSON or CSV; says first what it would do
option-import-cases-file = file
    .description = .json, .jsonl or .csv
command-import-show = show
    .description = Look at an import again
option-import-show-number = number
    .description = Which import; without it, the last one

# Imports.

imports-title-levels = Import { $number }: levels
imports-title-money = Import { $number }: money
imports-title-cases = Import { $number }: cases
imports-counts = { $lines ->
        [one] { $lines } line. Nothing is changed yet.
       *[other] { $lines } lines. Nothing is changed yet.
    }
imports-fresh = 🆕 { $count } new
imports-more = ⬆️ { $count } would have more
imports-same = ➖ { $count } would change nothing
imports-flawed = ⚠️ { $count } cannot be brought in
imports-keep-level = Everybody gets the level they had, whatever XP that takes here.
imports-keep-xp = Everybody gets the XP they had, whatever level that makes here.
imports-line-level = { $place }. { $who }: { $had } → { $becomes } XP, level { $had_level } → { $becomes_level }
imports-line-money = { $place }. { $who }: { $had } → { $becomes }
imports-line-case = { $place }. { $who }
imports-line-flawed = { $place }. { $who }: ⚠️ { $said }
imports-committing = It is being brought in, portion by portion. Lines to go: { $lines }, different already: { $changed }.
imports-committed = It was brought in. Different now: { $changed }.
imports-was-dropped = It was dropped.
imports-dropped = Import { $number } is dropped. Nothing was changed.
imports-unreadable = I cannot read this file. It must be .json, .jsonl or .csv, with { $most } MB at most.
imports-commit = Bring it in
imports-drop = Drop it
imports-look = How far is it?
imports-rather-level = Keep levels instead
imports-rather-xp = Keep XP instead
