# Commands, options and choices.

command-coinflip = moneda
    .description = Lanza una moneda: el lado acertado paga el doble de la apuesta
option-coinflip-bet = apuesta
    .description = Cuánto, como 500, 1k, mitad o todo
option-coinflip-side = lado
    .description = El lado al que apuestas
choice-coinflip-side-heads = cara
choice-coinflip-side-tails = cruz

command-dice = dados
    .description = Dos dados contra dos de la banca
option-dice-bet = apuesta
    .description = Cuánto, como 500, 1k, mitad o todo

command-slots = tragaperras
    .description = Gira tres rodillos
option-slots-bet = apuesta
    .description = Cuánto, como 500, 1k, mitad o todo

command-blackjack = blackjack
    .description = Juega una mano de blackjack contra la banca
option-blackjack-bet = apuesta
    .description = Cuánto, como 500, 1k, mitad o todo

command-fairness = justicia
    .description = Comprueba qué decidió un juego
option-fairness-game = juego
    .description = El número del juego

# Juegos.

games-kind-coinflip = Cara o cruz
games-kind-dice = Dados
games-kind-slots = Tragaperras
games-kind-blackjack = Blackjack
games-bets = { $member } apuesta { $amount }
games-bets-on = { $member } apuesta { $amount } a { $side }
games-side-heads = cara
games-side-tails = cruz
games-lands-heads = Cara
games-lands-tails = Cruz
games-lands-edge = Se queda de canto
games-against = contra
games-end-won = Ganas
games-end-lost = Pierdes
games-end-tie = Empate: recuperas tu apuesta
games-end-edge = El lado de nadie: pierdes
games-end-sevens = Siete contra siete: gana la casa
games-end-bust = Te pasas: más de 21
games-end-blackjack = ¡Blackjack!
games-end-three-cherries = Tres cerezas
games-end-three-lemons = Tres limones
games-end-three-grapes = Tres uvas
games-end-three-bells = Tres campanas
games-end-three-stars = Tres estrellas
games-end-three-diamonds = Tres diamantes
games-end-two-cherries = Dos cerezas
games-number = Juego { $game }
games-wallet = en la cartera: { $amount }
games-hash = hash de la semilla: { $hash }…
games-next-hash = hash de la próxima semilla: { $hash }…
games-check = Comprobar
games-you = Tú: { $points }
games-house = Casa: { $points }
games-stands = Te plantas sin hacer nada { $moment }.
games-hit = Carta
games-stand = Plantarse
games-double = Doblar
games-evidence = { $kind }, { $moment }: { $member }, { $amount }
games-evidence-on = { $kind }, { $moment }: { $member }, { $amount } a { $side }
games-seed-hash = sha256 de la semilla
games-seed-promised = sha256 de la semilla, anunciado con el juego { $game }
games-seed = Semilla
games-seed-later = La semilla se dice cuando acaba el juego.
games-draws = Sorteos de { $sides }
games-paid = { $end }: pagados { $amount }.
games-next-seed = sha256 de la semilla del próximo juego de { $member }
games-how = El sorteo n es `games.draw(seed, n, sides)`: los 7 primeros bytes de sha256(semilla y n en 8 bytes) como número, su resto entre las caras, más 1.

# Ajustes.

setting-games-enabled = Jugar por dinero
    .description = Si los miembros pueden jugar por dinero.
setting-games-bet_min = Apuesta mínima
    .description = La apuesta más pequeña.
    .allowed = un número entero de 1 a 1.000.000.000, como máximo la apuesta más grande
setting-games-bet_max = Apuesta máxima
    .description = La apuesta más grande.
    .allowed = un número entero de 1 a 1.000.000.000, como mínimo la apuesta más pequeña
setting-games-bet_daily = Apuestas en un día
    .description = Cuánto puede apostar un miembro en total en un día.
    .allowed = un número entero de 1 a 1.000.000.000.000
setting-games-keep_games = Cuánto se guardan los juegos
    .description = Cuánto tiempo se puede ver con /justicia un juego terminado.
    .allowed = una duración de 30 a 3.650 días, como 400 días

# Negativas.

refusal-no_side = Una moneda tiene dos lados: elige cara o cruz.
refusal-too_much_in_a_day = Un miembro puede apostar { $most } en un día aquí, y a ti te quedan { $left } para hoy.
refusal-hand_open = Todavía estás jugando el juego { $game }. Termina antes esa mano.
refusal-unknown_game = En este servidor no hay ningún juego { $game }.
refusal-game_over = El juego { $game } ha terminado: /justicia muestra cómo.
refusal-too_late_to_double = Solo se puede doblar una mano de dos cartas.
