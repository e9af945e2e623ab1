# Negativas a quienes administran el bot.

refusal-nothing_to_accept = Solo se puede aceptar una comparación rechazada, y la última está { $state }: mira event.reconciliation.
refusal-guild_of_another_cell = El servidor { $server } no es de esta base de datos, que es la celda { $cell } de { $cells }.
refusal-other_shard_count = Hay shards tomados como partes de { $held }, así que ninguno puede tomarse como parte de { $wanted }: espera a que se devuelvan.
refusal-cells_do_not_divide = { $count } shards no se pueden repartir entre { $cells } celdas: toma un múltiplo de ese número.
refusal-wrong_shard = El shard { $shard } de { $count } no es de esta base de datos, que es la celda { $cell } de { $cells }.
refusal-shards_are_held = Hay procesos que tienen shards: detenlos e inténtalo de nuevo.
