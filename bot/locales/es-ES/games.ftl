# Commands, options and choices.

command-coinflip = moneda
    .description = Lanza una moneda: el lado acertado paga el doble de la apuesta
option-coinflip-bet = apuesta
    .description = Cuánto
option-coinflip-side = lado
    .description = El lado al que apuestas
choice-coinflip-side-heads = cara
choice-coinflip-side-tails = cruz

command-dice = dados
    .description = Dos dados contra dos de la banca
option-dice-bet = apuesta
    .description = Cuánto

command-slots = tragaperras
    .description = Gira tres rodillos
option-slots-bet = apuesta
    .description = Cuánto

command-blackjack = blackjack
    .description = Juega una mano de blackjack contra la banca
option-blackjack-bet = apuesta
    .description = Cuánto

command-fairness = justicia
    .description = Comprueba qué decidió un juego
option-fairness-game = juego
    .description = El número del juego
