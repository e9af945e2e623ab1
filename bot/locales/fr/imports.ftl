refusal-unknown_import = Aucune importation { $number } n’attend d’être reprise.
refusal-unknown_import_kind = Il n’y a pas d’importation de « { $given } ». Choisis : levels, money, cases.
refusal-unknown_keep = « { $given } » ne peut pas être conservé. Choisis : level, xp.
refusal-import_size = Une importation a de 1 à { $most } lignes, pas { $given }.
refusal-import_value = { $column } ne peut pas être « { $given } ».
refusal-import_twice = La ligne { $line } parle du même membre.
