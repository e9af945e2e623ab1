# Commands, options and choices.

command-coinflip = coinflip
    .description = Flip a coin: the right side pays twice the bet
option-coinflip-bet = bet
    .description = How much
option-coinflip-side = side
    .description = The side you bet on
choice-coinflip-side-heads = heads
choice-coinflip-side-tails = tails

command-dice = dice
    .description = Two dice against two of the house
option-dice-bet = bet
    .description = How much

command-slots = slots
    .description = Spin three reels
option-slots-bet = bet
    .description = How much

command-blackjack = blackjack
    .description = Play a hand of blackjack against the house
option-blackjack-bet = bet
    .description = How much

command-fairness = fairness
    .description = Check what a game was decided by
option-fairness-game = game
    .description = The number of the game
