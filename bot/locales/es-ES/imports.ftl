refusal-unknown_import = Ninguna importación { $number } espera a ser adoptada.
refusal-unknown_import_kind = No hay importación de «{ $given }». Elige: levels, money, cases.
refusal-unknown_keep = «{ $given }» no se puede conservar. Elige: level, xp.
refusal-import_size = Una importación tiene de 1 a { $most } líneas, no { $given }.
refusal-import_value = { $column } no puede ser «{ $given }».
refusal-import_twice = La línea { $line } trata del mismo miembro.
