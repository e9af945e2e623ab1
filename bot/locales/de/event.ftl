# Absagen an den Serverbetrieb.

refusal-nothing_to_accept = Nur ein verweigerter Vergleich kann angenommen werden, und der letzte ist { $state }: siehe event.reconciliation.
refusal-guild_of_another_cell = Server { $server } gehört nicht zu dieser Datenbank: Sie ist Zelle { $cell } von { $cells }.
refusal-other_shard_count = Shards werden als Teile von { $held } gehalten, also kann keiner als Teil von { $wanted } gehalten werden: Warte, bis sie zurückgegeben sind.
refusal-cells_do_not_divide = { $count } Shards lassen sich nicht auf { $cells } Zellen verteilen: Nimm ein Vielfaches davon.
refusal-wrong_shard = Shard { $shard } von { $count } gehört nicht zu dieser Datenbank: Sie ist Zelle { $cell } von { $cells }.
refusal-shards_are_held = Prozesse halten Shards: Halte sie an und versuche es dann noch einmal.
