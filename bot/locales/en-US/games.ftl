# Commands, options and choices.

command-coinflip = coinflip
    .description = Flip a coin: the right side pays twice the bet
option-coinflip-bet = bet
    .description = How much, such as 500, 1k, half or all
option-coinflip-side = side
    .description = The side you bet on
choice-coinflip-side-heads = heads
choice-coinflip-side-tails = tails

command-dice = dice
    .description = Two dice against two of the house
option-dice-bet = bet
    .description = How much, such as 500, 1k, half or all

command-slots = slots
    .description = Spin three reels
option-slots-bet = bet
    .description = How much, such as 500, 1k, half or all

command-blackjack = blackjack
    .description = Play a hand of blackjack against the house
option-blackjack-bet = bet
    .description = How much, such as 500, 1k, half or all

command-fairness = fairness
    .description = Check what a game was decided by
option-fairness-game = game
    .description = The number of the game

# Games.

games-kind-coinflip = Coin flip
games-kind-dice = Dice
games-kind-slots = Slots
games-kind-blackjack = Blackjack
games-bets = { $member } bets { $amount }
games-bets-on = { $member } bets { $amount } on { $side }
games-side-heads = heads
games-side-tails = tails
games-lands-heads = Heads
games-lands-tails = Tails
games-lands-edge = It stands on its edge
games-against = against
games-end-won = You win
games-end-lost = You lose
games-end-tie = A tie: your bet comes back
games-end-edge = Nobody’s side: you lose
games-end-sevens = Seven against seven: the house wins
games-end-bust = Bust: more than 21
games-end-blackjack = Blackjack!
games-end-three-cherries = Three cherries
games-end-three-lemons = Three lemons
games-end-three-grapes = Three grapes
games-end-three-bells = Three bells
games-end-three-stars = Three stars
games-end-three-diamonds = Three diamonds
games-end-two-cherries = Two cherries
games-number = Game { $game }
games-wallet = in the wallet: { $amount }
games-hash = hash of the seed: { $hash }…
games-next-hash = hash of the next seed: { $hash }…
games-check = Check
games-you = You: { $points }
games-house = House: { $points }
games-stands = You stand by yourself { $moment }.
games-hit = Hit
games-stand = Stand
games-double = Double
games-evidence = { $kind }, { $moment }: { $member }, { $amount }
games-evidence-on = { $kind }, { $moment }: { $member }, { $amount } on { $side }
games-seed-hash = sha256 of the seed
games-seed-promised = sha256 of the seed, told with game { $game }
games-seed = Seed
games-seed-later = The seed is told when the game is over.
games-draws = Draws of { $sides }
games-paid = { $end }: { $amount } paid.
games-next-seed = sha256 of the seed of { $member }’s next game
games-how = Draw n is `games.draw(seed, n, sides)`: the first 7 bytes of sha256(seed and n as 8 bytes) as a number, its remainder by the sides, plus 1.

# Settings.

setting-games-enabled = Playing for money
setting-games-bet_min = Smallest bet
setting-games-bet_max = Largest bet
setting-games-bet_daily = Bets in a day
setting-games-keep_games = How long games are kept
