# Refus adressés aux exploitants.

refusal-nothing_to_accept = Seule une comparaison refusée peut être acceptée, et la dernière est { $state } : voir event.reconciliation.
refusal-guild_of_another_cell = Le serveur { $server } n'appartient pas à cette base de données, qui est la cellule { $cell } sur { $cells }.
refusal-other_shard_count = Des shards sont tenus comme parts de { $held }, donc aucun ne peut l'être comme part de { $wanted } : attends qu'ils soient rendus.
refusal-cells_do_not_divide = { $count } shards ne peuvent pas être répartis entre { $cells } cellules : prends un multiple de ce nombre.
refusal-wrong_shard = Le shard { $shard } sur { $count } n'appartient pas à cette base de données, qui est la cellule { $cell } sur { $cells }.
refusal-shards_are_held = Des processus tiennent des shards : arrête-les, puis réessaie.
