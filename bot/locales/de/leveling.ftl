# Commands, options and choices.

command-Rank = Rang

command-rank = rang
    .description = Level, XP und Rang, deine oder die eines anderen Mitglieds
option-rank-member = mitglied
    .description = Wessen Rang; ohne Angabe deiner

command-leaderboard = rangliste
    .description = Wer die meisten XP gesammelt hat
option-leaderboard-page = seite
    .description = Die Seite; ohne Angabe die erste
option-leaderboard-period = zeitraum
    .description = Nur XP aus dieser Zeit
choice-leaderboard-period-all-time = insgesamt
choice-leaderboard-period-today = heute
choice-leaderboard-period-this-week = diese Woche
choice-leaderboard-period-this-month = diesen Monat

command-xp = xp
    .description = XP geben, nehmen, setzen, zurücksetzen und erklären

command-xp-give = geben
    .description = Gib einem Mitglied XP
option-xp-give-member = mitglied
    .description = Wer die XP bekommt
option-xp-give-amount = menge
    .description = Wie viele XP
option-xp-give-reason = grund
    .description = Warum; steht dann im Verlauf

command-xp-take = nehmen
    .description = Nimm einem Mitglied XP
option-xp-take-member = mitglied
    .description = Wer die XP verliert
option-xp-take-amount = menge
    .description = Wie viele XP
option-xp-take-reason = grund
    .description = Warum; steht dann im Verlauf

command-xp-set = setzen
    .description = Setze die XP eines Mitglieds auf eine genaue Zahl
option-xp-set-member = mitglied
    .description = Wessen XP
option-xp-set-amount = menge
    .description = Die XP, die das Mitglied danach hat
option-xp-set-reason = grund
    .description = Warum; steht dann im Verlauf

command-xp-reset = zurücksetzen
    .description = Nimm einem Mitglied oder dem ganzen Server alle XP
option-xp-reset-member = mitglied
    .description = Wessen XP; ohne Angabe die des ganzen Servers
option-xp-reset-confirm = bestätigung
    .description = Für den ganzen Server: dessen Name
option-xp-reset-reason = grund
    .description = Warum; steht dann im Verlauf

command-xp-why = warum
    .description = Die letzten XP eines Mitglieds und warum es welche gab oder keine
option-xp-why-member = mitglied
    .description = Wessen XP; ohne Angabe deine

command-rewards = belohnungen
    .description = Rollen, die Mitglieder für ein Level bekommen

command-rewards-list = liste
    .description = Zeige die Belohnungsrollen

command-rewards-add = hinzufügen
    .description = Gib allen, die ein Level erreichen, eine Rolle
option-rewards-add-level = level
    .description = Das Level, das die Rolle bringt
option-rewards-add-role = rolle
    .description = Die Rolle; sie muss unter meiner stehen

command-rewards-remove = entfernen
    .description = Mache eine Rolle nicht mehr zur Belohnung
option-rewards-remove-role = rolle
    .description = Die Belohnungsrolle

command-rewards-sync = abgleichen
    .description = Gib und nimm Belohnungsrollen, bis sie zu den Leveln passen
option-rewards-sync-member = mitglied
    .description = Nur ein Mitglied; ohne Angabe alle

command-multipliers = multiplikatoren
    .description = Mehr oder weniger XP in einem Kanal oder mit einer Rolle

command-multipliers-list = liste
    .description = Zeige die Faktoren

command-multipliers-set = setzen
    .description = Setze den Faktor eines Kanals oder einer Rolle
option-multipliers-set-factor = faktor
    .description = 0 für keine XP, 2 für doppelt so viele, 1 entfernt ihn
option-multipliers-set-channel = kanal
    .description = Der Kanal oder die Kategorie
option-multipliers-set-role = rolle
    .description = Die Rolle
