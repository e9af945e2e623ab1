# Commands, options and choices.

command-coinflip = pile-ou-face
    .description = Lance une pièce : le bon côté paie le double de la mise
option-coinflip-bet = mise
    .description = Combien
option-coinflip-side = côté
    .description = Le côté sur lequel tu mises
choice-coinflip-side-heads = face
choice-coinflip-side-tails = pile

command-dice = dés
    .description = Deux dés contre deux de la banque
option-dice-bet = mise
    .description = Combien

command-slots = machine-à-sous
    .description = Fais tourner trois rouleaux
option-slots-bet = mise
    .description = Combien

command-blackjack = blackjack
    .description = Joue une main de blackjack contre la banque
option-blackjack-bet = mise
    .description = Combien

command-fairness = équité
    .description = Vérifie ce qui a décidé un jeu
option-fairness-game = jeu
    .description = Le numéro du jeu
