# Commands, options and choices.

command-coinflip = münzwurf
    .description = Wirf eine Münze: die richtige Seite zahlt den doppelten Einsatz
option-coinflip-bet = einsatz
    .description = Wie viel, etwa 500, 1k, hälfte oder alles
option-coinflip-side = seite
    .description = Die Seite, auf die du setzt
choice-coinflip-side-heads = Kopf
choice-coinflip-side-tails = Zahl

command-dice = würfel
    .description = Zwei Würfel gegen zwei der Bank
option-dice-bet = einsatz
    .description = Wie viel, etwa 500, 1k, hälfte oder alles

command-slots = automat
    .description = Drehe drei Walzen
option-slots-bet = einsatz
    .description = Wie viel, etwa 500, 1k, hälfte oder alles

command-blackjack = blackjack
    .description = Spiele eine Hand Blackjack gegen die Bank
option-blackjack-bet = einsatz
    .description = Wie viel, etwa 500, 1k, hälfte oder alles

command-fairness = fairness
    .description = Prüfe, was ein Spiel entschieden hat
option-fairness-game = spiel
    .description = Die Nummer des Spiels

# Spiele.

games-kind-coinflip = Münzwurf
games-kind-dice = Würfel
games-kind-slots = Automat
games-kind-blackjack = Blackjack
games-bets = { $member } setzt { $amount }
games-bets-on = { $member } setzt { $amount } auf { $side }
games-side-heads = Kopf
games-side-tails = Zahl
games-lands-heads = Kopf
games-lands-tails = Zahl
games-lands-edge = Sie steht auf dem Rand
games-against = gegen
games-end-won = Du gewinnst
games-end-lost = Du verlierst
games-end-tie = Gleichstand: Dein Einsatz kommt zurück
games-end-edge = Niemandes Seite: Du verlierst
games-end-sevens = Sieben gegen sieben: Die Bank gewinnt
games-end-bust = Überkauft: mehr als 21
games-end-blackjack = Blackjack!
games-end-three-cherries = Drei Kirschen
games-end-three-lemons = Drei Zitronen
games-end-three-grapes = Drei Trauben
games-end-three-bells = Drei Glocken
games-end-three-stars = Drei Sterne
games-end-three-diamonds = Drei Diamanten
games-end-two-cherries = Zwei Kirschen
games-number = Spiel { $game }
games-wallet = im Geldbeutel: { $amount }
games-hash = Hash des Seeds: { $hash }…
games-next-hash = Hash des nächsten Seeds: { $hash }…
games-check = Prüfen
games-you = Du: { $points }
games-house = Bank: { $points }
games-stands = { $moment } bleibst du von selbst stehen.
games-hit = Karte
games-stand = Stehen
games-double = Verdoppeln
games-evidence = { $kind }, { $moment }: { $member }, { $amount }
games-evidence-on = { $kind }, { $moment }: { $member }, { $amount } auf { $side }
games-seed-hash = sha256 des Seeds
games-seed-promised = sha256 des Seeds, genannt mit Spiel { $game }
games-seed = Seed
games-seed-later = Der Seed wird genannt, wenn das Spiel vorbei ist.
games-draws = Ziehungen aus { $sides }
games-paid = { $end }: { $amount } ausgezahlt.
games-next-seed = sha256 des Seeds, der das nächste Spiel von { $member } entscheidet
games-how = Ziehung n ist `games.draw(seed, n, sides)`: die ersten 7 Bytes von sha256(Seed und n als 8 Bytes) als Zahl, ihr Rest bei Teilung durch die Seiten, plus 1.

# Einstellungen.

setting-games-enabled = Spiele um Geld
    .description = Ob Mitglieder um Geld spielen dürfen.
setting-games-bet_min = Kleinster Einsatz
    .description = Der kleinste Einsatz.
    .allowed = eine ganze Zahl von 1 bis 1.000.000.000, höchstens der größte Einsatz
setting-games-bet_max = Größter Einsatz
    .description = Der größte Einsatz.
    .allowed = eine ganze Zahl von 1 bis 1.000.000.000, mindestens der kleinste Einsatz
setting-games-bet_daily = Einsätze an einem Tag
    .description = Wie viel ein Mitglied an einem Tag insgesamt setzen darf.
    .allowed = eine ganze Zahl von 1 bis 1.000.000.000.000
setting-games-keep_games = Wie lange Spiele bekannt bleiben
    .description = Wie lange sich ein Spiel, das vorbei ist, mit /fairness ansehen lässt.
    .allowed = eine Dauer von 30 bis 3.650 Tagen, etwa 400 Tage

# Absagen.

refusal-no_side = Eine Münze hat zwei Seiten: Nimm Kopf oder Zahl.
refusal-too_much_in_a_day = Ein Mitglied darf hier an einem Tag { $most } setzen, und dir bleiben für heute { $left }.
refusal-hand_open = Du spielst noch Spiel { $game }. Beende zuerst diese Hand.
refusal-unknown_game = Auf diesem Server gibt es kein Spiel { $game }.
refusal-game_over = Spiel { $game } ist vorbei: /fairness zeigt, wie es ausging.
refusal-too_late_to_double = Nur eine Hand aus zwei Karten lässt sich verdoppeln.
