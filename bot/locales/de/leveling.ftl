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
    .description = Welche Rollen es für welches Level gibt

command-reward-rules = belohnungsregeln
    .description = Welches Level welche Rolle bringt

command-reward-rules-set = setzen
    .description = Gib allen, die ein Level erreichen, eine Rolle
option-reward-rules-set-level = level
    .description = Das Level, das die Rolle bringt
option-reward-rules-set-role = rolle
    .description = Die Rolle; sie muss unter meiner stehen

command-reward-rules-remove = entfernen
    .description = Nimm eine Rolle aus den Belohnungen
option-reward-rules-remove-role = rolle
    .description = Die Belohnungsrolle

command-reward-rules-sync = abgleichen
    .description = Gib und nimm Belohnungsrollen, bis sie zu den Leveln passen
option-reward-rules-sync-member = mitglied
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

# Rang und Rangliste.

leveling-level = Level { $level }
leveling-way = { $xp } / { $needed } XP bis Level { $next }
leveling-last-level = Ein höheres Level gibt es nicht.
leveling-rank = Rang
leveling-total = XP insgesamt
leveling-place = #{ $rank } von { $members }
leveling-no-rank = keiner ohne XP
leveling-no-xp = { $member } hat noch keine XP.
leveling-no-xp-left = { $member } ist nicht mehr hier und hat keine XP.
leveling-left = Nicht mehr auf dem Server
leveling-why = Warum?
leveling-board = Rangliste
leveling-board-empty = Hier hat noch niemand XP gesammelt. Schreib etwas und schau dann noch einmal.
leveling-board-line = { $place } { $member } · Level { $level } · { $xp } XP
leveling-members = { $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
leveling-my-page = Meine Seite

# Änderungen von Hand.

leveling-changed = { $member } hat jetzt **{ $xp } XP**: Level { $level }, { $place }.
leveling-changed-unranked = { $member } hat jetzt **{ $xp } XP** und keinen Rang.
leveling-reset = { $count ->
        [one] Erledigt: { $count } Mitglied hat insgesamt { $xp } XP verloren.
       *[other] Erledigt: { $count } Mitglieder haben insgesamt { $xp } XP verloren.
    }

# Warum ein Mitglied so viele XP hat.

leveling-why-title = Warum so viele XP?
leveling-why-unknown = Über { $member } ist noch nichts bekannt: Es gab keine XP, und keine wurden verweigert.
leveling-verdict-message = **{ $xp } XP** für eine Nachricht
leveling-verdict-voice = **{ $xp } XP** für Zeit im Sprachkanal
leveling-verdict-grant = **{ $xp } XP** gegeben von { $actor }
leveling-verdict-take = **{ $xp } XP** genommen von { $actor }
leveling-verdict-set = **{ $xp } XP** gesetzt von { $actor }
leveling-verdict-reset = **{ $xp } XP** zurückgesetzt von { $actor }
leveling-verdict-edit = **{ $xp } XP** von Hand in der Datenbank
leveling-verdict-summary = **{ $xp } XP** an jenem ganzen Tag
leveling-verdict-cooldown = keine XP: Die Pause dauerte noch { $wait }
leveling-verdict-channel = keine XP: Nachrichten in { $channel } bringen keine
leveling-verdict-role = keine XP: Eine der eigenen Rollen bringt keine
leveling-verdict-disabled = keine XP: Level sind auf diesem Server ausgeschaltet
leveling-operator = der Serverbetrieb
leveling-factor-channel = × { $factor } (Kanal)
leveling-factor-role = × { $factor } (Rolle)

# Belohnungsrollen und Multiplikatoren.

leveling-rewards = Belohnungsrollen
leveling-no-rewards = Es gibt noch keine Belohnungsrollen. `/belohnungsregeln setzen` legt eine an.
leveling-reward = { $count ->
        [one] Level **{ $level }** · { $role } · { $count } Mitglied
       *[other] Level **{ $level }** · { $role } · { $count } Mitglieder
    }
leveling-reward-set = { $count ->
        [0] { $role } ist jetzt die Belohnung für Level { $level }, das noch niemand erreicht hat.
        [one] { $role } ist jetzt die Belohnung für Level { $level }, das { $count } Mitglied erreicht hat.
       *[other] { $role } ist jetzt die Belohnung für Level { $level }, das { $count } Mitglieder erreicht haben.
    }
leveling-reward-removed = { $role } ist nicht mehr die Belohnung für Level { $level }.
leveling-synced = { $count ->
        [one] { $count } Mitglied angesehen.
       *[other] { $count } Mitglieder angesehen.
    }
leveling-synced-changes = { $count ->
        [0] Alle Rollen stimmen.
        [one] { $count } Rollenänderung ist unterwegs.
       *[other] { $count } Rollenänderungen sind unterwegs.
    }
leveling-syncing = { $count ->
        [one] Ich sehe { $count } Mitglied durch und berichtige die Rollen nach und nach.
       *[other] Ich sehe { $count } Mitglieder durch und berichtige ihre Rollen nach und nach.
    }
leveling-multipliers = Multiplikatoren
leveling-no-multipliers = Es gibt keine Multiplikatoren: Jeder Kanal und jede Rolle zählt einfach.
leveling-channel-factor = { $effect ->
        [none] Nachrichten in { $target } bringen jetzt keine XP.
        [usual] Nachrichten in { $target } bringen jetzt die üblichen XP.
       *[more] Nachrichten in { $target } bringen jetzt { $factor }× XP.
    }
leveling-role-factor = { $effect ->
        [none] Mitglieder mit { $target } bekommen jetzt keine XP.
        [usual] Mitglieder mit { $target } bekommen jetzt die üblichen XP.
       *[more] Mitglieder mit { $target } bekommen jetzt { $factor }× XP.
    }

# Die Ansage eines Levels, wenn niemand eine geschrieben hat.

leveling-level-up = { $member } hat Level { $level } erreicht!
leveling-level-up-roles = { $member } hat Level { $level } erreicht und bekommt { $roles }!

# Einstellungen.

setting-leveling-enabled = Level
    .description = Ob es für Nachrichten XP gibt.
setting-leveling-xp_min = XP einer Nachricht, mindestens
    .description = Wie viele XP eine Nachricht mindestens bringt, vor Multiplikatoren.
    .allowed = eine ganze Zahl von 0 bis { 1000 }, höchstens so groß wie „XP einer Nachricht, höchstens“
setting-leveling-xp_max = XP einer Nachricht, höchstens
    .description = Wie viele XP eine Nachricht höchstens bringt, vor Multiplikatoren.
    .allowed = eine ganze Zahl von 1 bis { 1000 }, mindestens so groß wie „XP einer Nachricht, mindestens“
setting-leveling-cooldown = Pause zwischen Nachrichten mit XP
    .description = Wie lange nach einer Nachricht mit XP die nächste welche bringen kann.
    .allowed = eine Dauer von 0 Sekunden bis 1 Tag, etwa 60 Sekunden
setting-leveling-curve = Levelkurve
    .description = Wie viele XP Level n insgesamt braucht: quadratisch 100·n², wie bei MEE6 n(10n²+135n+455)/6, linear 1000·n, oder eine eigene Kurve aus den drei Zahlen darunter.
    .quadratic = quadratisch
    .mee6 = wie bei MEE6
    .linear = linear
    .custom = eigene
setting-leveling-curve_cubic = Eigene Kurve: n³
    .description = Eigene Kurve: Die XP für Level n haben so oft n³.
    .allowed = eine Zahl von 0 bis { 1000 }; alle drei Zahlen der eigenen Kurve ergeben zusammen mindestens 1, damit jedes Level XP braucht
setting-leveling-curve_square = Eigene Kurve: n²
    .description = Eigene Kurve: Die XP für Level n haben so oft n².
    .allowed = eine Zahl von 0 bis { 1000000 }; alle drei Zahlen der eigenen Kurve ergeben zusammen mindestens 1, damit jedes Level XP braucht
setting-leveling-curve_linear = Eigene Kurve: n
    .description = Eigene Kurve: Die XP für Level n haben so oft n.
    .allowed = eine Zahl von 0 bis { 1000000 }; alle drei Zahlen der eigenen Kurve ergeben zusammen mindestens 1, damit jedes Level XP braucht
setting-leveling-announce = Ansagen neuer Level
    .description = Wo ein neues Level angesagt wird.
    .off = aus
    .here = wo das Mitglied schrieb
    .channel = im Level-Kanal
    .dm = per Direktnachricht
setting-leveling-announce_channel_id = Level-Kanal
    .description = Der Kanal für Ansagen, wenn sie in den Level-Kanal sollen, und wenn unbekannt ist, wo das Mitglied schrieb.
setting-leveling-announce_template = Text der Ansage
    .description = Die Ansage in deinen Worten; {"{member}"}, {"{level}"}, {"{xp}"} und {"{role}"} (die Belohnung, wenn es eine gibt) werden ausgefüllt. Ohne Angabe in der Sprache des Servers.
    .allowed = 1 bis { 2000 } Zeichen, kein Platzhalter außer {"{member}"}, {"{level}"}, {"{xp}"} und {"{role}"}, ohne @everyone und @here
setting-leveling-announce_min_level = Erstes Level mit Ansage
    .description = Das niedrigste Level, das angesagt wird.
    .allowed = eine ganze Zahl von 1 bis { 1000 }
setting-leveling-announce_every = Alle wie viele Level
    .description = Nur jedes n-te Level wird angesagt: 5 heißt 5, 10, 15 …
    .allowed = eine ganze Zahl von 1 bis { 1000 }
setting-leveling-announce_rewards_only = Nur Level mit Belohnung
    .description = Ob nur Level mit einer Belohnung angesagt werden.
setting-leveling-level_up_picture = Levelaufstiege als Bild
    .description = Ob eine Ankündigung auch ein Bild ist.
setting-leveling-rewards_mode = Belohnungsrollen
    .description = Ob Mitglieder die Belohnungsrollen aller erreichten Level behalten oder nur die des höchsten.
    .stack = aller erreichten Level
    .replace = nur des höchsten Levels
setting-leveling-keep_history = Wie lange der XP-Verlauf bleibt
    .description = Wie lange jede einzelne Änderung von XP bleibt; von älteren bleibt eine Zeile pro Mitglied und Tag.
    .allowed = eine Dauer von 30 bis { 3650 } Tagen, etwa 400 Tage

# Absagen.

refusal-unknown_period = Einen Zeitraum „{ $given }“ gibt es nicht. Nimm einen von diesen: insgesamt, heute, diese Woche, diesen Monat.
refusal-too_much_xp = Kein Mitglied kann mehr als { $most } XP haben, und dieses hat schon { $has }.
refusal-too_little_xp = So viele sind nicht da: Das Mitglied hat { $has } XP, { $wanted } kannst du nicht nehmen.
refusal-invalid_level = Ein Level ist eine ganze Zahl von { $least } bis { $most }, nicht { $given }.
refusal-invalid_factor = Ein Faktor ist eine Zahl von 0 bis 100 mit höchstens zwei Nachkommastellen, nicht { $given }. 0 heißt keine XP, 1 entfernt ihn.
refusal-one_target = Ein Multiplikator gehört zu einem Kanal oder zu einer Rolle: Gib genau eins von beiden an.
refusal-no_such_reward = { $role } ist keine Belohnung. /belohnungen zeigt, welche es gibt.
refusal-not_your_board = Diese Knöpfe gehören jemand anderem. /rangliste öffnet dir eine eigene.
refusal-not_your_xp = Das darf nur das Mitglied selbst sehen, oder wer mit /xp warum moderiert.
refusal-not_on_board = Du stehst noch nicht auf dieser Rangliste: Schreib erst ein wenig.
refusal-unconfirmed = Damit verlieren hier alle ihre XP, { $members } im Ganzen. Wenn du das willst, wiederhole es mit bestätigung: { $confirm }

# Why a role is given or taken.

reason-leveling-level = Level { $level }
reason-leveling-reward = Belohnung für Level { $level } geändert
reason-leveling-rewards_mode = { $mode ->
    [stack] Mitglieder behalten die Belohnungen niedrigerer Level
   *[replace] Die höchste Belohnung ersetzt die anderen
    }
reason-leveling-reward_role = { $state ->
    [back] Die Rolle { $role } ist wieder da
   *[deleted] Die Rolle { $role } wurde gelöscht
    }
