# Commands, options and choices.

command-coinflip = pile-ou-face
    .description = Lance une pièce : le bon côté paie le double de la mise
option-coinflip-bet = mise
    .description = Combien, par exemple 500, 1k, moitié ou tout
option-coinflip-side = côté
    .description = Le côté sur lequel tu mises
choice-coinflip-side-heads = face
choice-coinflip-side-tails = pile

command-dice = dés
    .description = Deux dés contre deux de la banque
option-dice-bet = mise
    .description = Combien, par exemple 500, 1k, moitié ou tout

command-slots = machine-à-sous
    .description = Fais tourner trois rouleaux
option-slots-bet = mise
    .description = Combien, par exemple 500, 1k, moitié ou tout

command-blackjack = blackjack
    .description = Joue une main de blackjack contre la banque
option-blackjack-bet = mise
    .description = Combien, par exemple 500, 1k, moitié ou tout

command-fairness = équité
    .description = Vérifie ce qui a décidé un jeu
option-fairness-game = jeu
    .description = Le numéro du jeu

# Jeux.

games-kind-coinflip = Pile ou face
games-kind-dice = Dés
games-kind-slots = Machine à sous
games-kind-blackjack = Blackjack
games-bets = { $member } mise { $amount }
games-bets-on = { $member } mise { $amount } sur { $side }
games-side-heads = face
games-side-tails = pile
games-lands-heads = Face
games-lands-tails = Pile
games-lands-edge = Elle tient sur la tranche
games-against = contre
games-end-won = Tu gagnes
games-end-lost = Tu perds
games-end-tie = Égalité : ta mise te revient
games-end-edge = Le côté de personne : tu perds
games-end-sevens = Sept contre sept : la banque gagne
games-end-bust = Brûlé : plus de 21
games-end-blackjack = Blackjack !
games-end-three-cherries = Trois cerises
games-end-three-lemons = Trois citrons
games-end-three-grapes = Trois raisins
games-end-three-bells = Trois cloches
games-end-three-stars = Trois étoiles
games-end-three-diamonds = Trois diamants
games-end-two-cherries = Deux cerises
games-number = Jeu { $game }
games-wallet = dans le portefeuille : { $amount }
games-hash = empreinte de la graine : { $hash }…
games-next-hash = empreinte de la prochaine graine : { $hash }…
games-check = Vérifier
games-you = Toi : { $points }
games-house = Banque : { $points }
games-stands = Tu restes de toi-même { $moment }.
games-hit = Carte
games-stand = Rester
games-double = Doubler
games-evidence = { $kind }, { $moment } : { $member }, { $amount }
games-evidence-on = { $kind }, { $moment } : { $member }, { $amount } sur { $side }
games-seed-hash = sha256 de la graine
games-seed-promised = sha256 de la graine, annoncé avec le jeu { $game }
games-seed = Graine
games-seed-later = La graine est donnée quand le jeu est fini.
games-draws = Tirages sur { $sides }
games-paid = { $end } : { $amount } payés.
games-next-seed = sha256 de la graine du prochain jeu de { $member }
games-how = Le tirage n est `games.draw(seed, n, sides)` : les 7 premiers octets de sha256(graine et n sur 8 octets) comme nombre, son reste par le nombre de faces, plus 1.

# Réglages.

setting-games-enabled = Jeux d’argent
    .description = Si les membres peuvent jouer pour de l’argent.
setting-games-bet_min = Plus petite mise
    .description = La plus petite mise.
    .allowed = un nombre entier de 1 à 1 000 000 000, au plus la plus grande mise
setting-games-bet_max = Plus grande mise
    .description = La plus grande mise.
    .allowed = un nombre entier de 1 à 1 000 000 000, au moins la plus petite mise
setting-games-bet_daily = Mises en un jour
    .description = Combien un membre peut miser en tout en un jour.
    .allowed = un nombre entier de 1 à 1 000 000 000 000
setting-games-keep_games = Combien de temps les jeux sont gardés
    .description = Combien de temps un jeu fini peut être vu avec /équité.
    .allowed = une durée de 30 à 3 650 jours, par exemple 400 jours

# Refus.

refusal-no_side = Une pièce a deux côtés : choisis pile ou face.
refusal-too_much_in_a_day = Un membre peut miser { $most } en un jour ici, et il te reste { $left } pour aujourd’hui.
refusal-hand_open = Tu joues encore le jeu { $game }. Finis d’abord cette main.
refusal-unknown_game = Il n’y a pas de jeu { $game } sur ce serveur.
refusal-game_over = Le jeu { $game } est fini : /équité montre comment.
refusal-too_late_to_double = Seule une main de deux cartes peut être doublée.
