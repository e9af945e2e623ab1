refusal-unknown_import = Kein Import { $number } wartet darauf, übernommen zu werden.
refusal-unknown_import_kind = Einen Import von „{ $given }“ gibt es nicht. Wähle: levels, money, cases.
refusal-unknown_keep = „{ $given }“ lässt sich nicht beibehalten. Wähle: level, xp.
refusal-import_size = Ein Import hat 1 bis { $most } Zeilen, nicht { $given }.
refusal-import_value = { $column } kann nicht „{ $given }“ sein.
refusal-import_twice = Zeile { $line } handelt vom selben Mitglied.
