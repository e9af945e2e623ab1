# Commands, options and choices.

command-coinflip = münzwurf
    .description = Wirf eine Münze: die richtige Seite zahlt den doppelten Einsatz
option-coinflip-bet = einsatz
    .description = Wie viel
option-coinflip-side = seite
    .description = Die Seite, auf die du setzt
choice-coinflip-side-heads = Kopf
choice-coinflip-side-tails = Zahl

command-dice = würfel
    .description = Zwei Würfel gegen zwei der Bank
option-dice-bet = einsatz
    .description = Wie viel

command-slots = automat
    .description = Drehe drei Walzen
option-slots-bet = einsatz
    .description = Wie viel

command-blackjack = blackjack
    .description = Spiele eine Hand Blackjack gegen die Bank
option-blackjack-bet = einsatz
    .description = Wie viel

command-fairness = fairness
    .description = Prüfe, was ein Spiel entschieden hat
option-fairness-game = spiel
    .description = Die Nummer des Spiels
