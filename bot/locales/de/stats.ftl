# Einstellungen.

setting-stats-enabled = Nachrichten zählen
    .description = Ob Nachrichten gezählt werden.
setting-stats-audience = Wer Statistiken sieht
    .description = Wer außer den Moderatoren Statistiken sieht: niemand, Mitglieder ihre eigenen, alle auch die des Servers.
    .off = nur Moderatoren
    .own = Mitglieder ihre eigenen
    .all = alle
setting-stats-lookback = Wie weit Statistiken zurückblicken
    .description = Wie weit Statistiken zurückblicken, wenn niemand sagt, ab wann.
    .allowed = eine Dauer von 1 bis { 400 } Tagen, etwa 14 days
setting-stats-week_start = Erster Tag der Woche
    .description = Mit welchem Tag in Diagrammen eine Woche beginnt.
    .monday = Montag
    .sunday = Sonntag
    .saturday = Samstag
setting-stats-keep_messages = Wie lange jede Nachricht bekannt bleibt
    .description = Wie lange bekannt ist, wer wo wann geschrieben hat (nie was). Zahlen pro Tag bleiben länger.
    .allowed = eine Dauer von 7 bis { 90 } Tagen, etwa 30 days
setting-stats-keep_days = Wie lange Zahlen pro Tag bleiben
    .description = Wie lange Zahlen pro Tag bleiben, und wer wann hier war.
    .allowed = eine Dauer von 100 bis { 3650 } Tagen, etwa 3650 days

# Absagen.

refusal-statistics_closed = Statistiken sind auf diesem Server für Moderatoren.
refusal-not_your_statistics = Du siehst hier nur deine eigenen Statistiken.
refusal-unknown_metric = Es gibt keine Zahl „{ $given }“. Wähle eine von: { $known }.
refusal-unknown_step = Es gibt keinen Schritt „{ $given }“. Wähle einen von: { $known }.
refusal-too_many_steps = Das wären über { $most } Schritte. Wähle einen größeren Schritt oder eine kürzere Zeit.
refusal-unknown_lookback = Statistiken blicken nicht „{ $given }“ zurück. Wähle eins von: { $known }.
refusal-invalid_counter = Der Name muss {"{"}count{"}"} enthalten und höchstens { 80 } Zeichen haben; ein Ziel liegt zwischen 1 und { 1000000000 }.
refusal-invalid_role_rule = Eine Regel blickt 1 bis 90 Tage zurück, und ihre Zahl muss in dieser Zeit möglich sein.
