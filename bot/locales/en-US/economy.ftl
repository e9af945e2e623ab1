# Commands, options and choices.

command-balance = balance
    .description = What you or another member have
option-balance-member = member
    .description = Whose; yours if left out

command-pay = pay
    .description = Pay another member out of your wallet
option-pay-member = member
    .description = Who gets the money
option-pay-amount = amount
    .description = How much, such as 500, 1k, half or all
option-pay-reason = reason
    .description = What for; both see it

command-deposit = deposit
    .description = Put money from your wallet into the bank
option-deposit-amount = amount
    .description = How much, or half; all if left out

command-withdraw = withdraw
    .description = Take money out of the bank into your wallet
option-withdraw-amount = amount
    .description = How much, or half; all if left out

command-statement = statement
    .description = Where your money came from and went
option-statement-page = page
    .description = The page; the newest if left out

command-richest = richest
    .description = Who has the most money
option-richest-board = board
    .description = What counts
choice-richest-board-net-worth = net worth
choice-richest-board-wallet = wallet
choice-richest-board-bank = bank
option-richest-page = page
    .description = The page to open; the first if left out

command-economy = economy
    .description = The money of this server, for those who manage it

command-economy-give = give
    .description = Give a member money
option-economy-give-member = member
    .description = Who gets the money
option-economy-give-amount = amount
    .description = How much
option-economy-give-account = account
    .description = Wallet or bank; the wallet if left out
choice-economy-give-account-wallet = wallet
choice-economy-give-account-bank = bank
option-economy-give-reason = reason
    .description = Why; kept in the books

command-economy-take = take
    .description = Take money from a member
option-economy-take-member = member
    .description = Who loses the money
option-economy-take-amount = amount
    .description = How much, or half; all if left out
option-economy-take-account = account
    .description = Wallet or bank; the wallet if left out
choice-economy-take-account-wallet = wallet
choice-economy-take-account-bank = bank
option-economy-take-reason = reason
    .description = Why; kept in the books

command-economy-set = set
    .description = Set what a member has
option-economy-set-member = member
    .description = Whose money
option-economy-set-amount = amount
    .description = What is there afterwards
option-economy-set-account = account
    .description = Wallet or bank; the wallet if left out
choice-economy-set-account-wallet = wallet
choice-economy-set-account-bank = bank
option-economy-set-reason = reason
    .description = Why; kept in the books

command-economy-give-role = give-role
    .description = Give everybody with a role money
option-economy-give-role-role = role
    .description = The role
option-economy-give-role-amount = amount
    .description = How much each of them gets
option-economy-give-role-reason = reason
    .description = Why; kept in the books

command-economy-take-role = take-role
    .description = Take money from everybody with a role
option-economy-take-role-role = role
    .description = The role
option-economy-take-role-amount = amount
    .description = The most that each of them loses; all if left out
option-economy-take-role-reason = reason
    .description = Why; kept in the books

command-economy-reset = reset
    .description = Take everything from a member, or from all
option-economy-reset-member = member
    .description = Whose money; everybody's if left out
option-economy-reset-confirm = confirm
    .description = For everybody: the server's name
option-economy-reset-reason = reason
    .description = Why; kept in the books

command-economy-reverse = reverse
    .description = Take a transaction back
option-economy-reverse-transaction = transaction
    .description = Its number, from a statement
option-economy-reverse-reason = reason
    .description = Why; kept in the books

command-economy-statement = statement
    .description = Where a member's money came from and went
option-economy-statement-member = member
    .description = Whose
option-economy-statement-page = page
    .description = The page; the newest if left out

command-economy-supply = supply
    .description = How much money there is, and where it comes from and goes
option-economy-supply-step = step
    .description = A line for each of these
choice-economy-supply-step-days = days
choice-economy-supply-step-weeks = weeks
choice-economy-supply-step-months = months of 30 days

# Money.

economy-amount-all = all
economy-amount-half = half
economy-wallet = Wallet
economy-bank = Bank
economy-rank = Rank
economy-currency = In { $name }
economy-moved = You now have **{ $wallet }** in the wallet and **{ $bank }** in the bank.
economy-paid = { $sender } paid { $receiver }.
economy-paid-tax = { $tax } of it went into the tax.
economy-reason = For: { $reason }
economy-for = For
economy-ask = Pay { $amount }?
economy-ask-gets = { $receiver } gets { $received }.
economy-ask-taxed = The tax of { $rate } takes { $tax }: { $receiver } gets { $received }.
economy-ask-has = You have { $wallet } in the wallet.
economy-pay = Pay
economy-not-paid = Nothing was paid.
economy-statement = Statement
economy-no-statement = No money of { $member } has moved yet.
economy-from = from { $member }
economy-to = to { $member }
economy-richest = The richest
economy-nobody = Nobody has anything here yet.
economy-my-page = My page
economy-now-wallet = wallet: **{ $amount }**
economy-now-bank = bank: **{ $amount }**
economy-transaction = transaction `{ $transaction }`
economy-given-to-many = { $members ->
        [one] { $members } member
       *[other] { $members } members
    } got { $amount } in all.
economy-taken-from-many = { $members ->
        [one] { $members } member
       *[other] { $members } members
    } lost { $amount } in all.
economy-reversed = { $members ->
        [one] { $amount } of { $members } member was taken back.
       *[other] { $amount } of { $members } members was taken back.
    }
economy-no-list = I cannot see who has which role: allow the bot the Server Members Intent in Discord's developer portal, or name the members one by one.
economy-supply = Money supply
economy-no-supply = No money has moved yet.
economy-held = Members hold **{ $amount }**.
economy-minted = made { $change }
economy-taxed = tax { $change }
economy-spent = shop { $change }
economy-house = games { $change }

# What moved money.

economy-kind-bet = bet
economy-kind-claim = claim
economy-kind-daily = daily
economy-kind-decay = decay
economy-kind-deposit = deposit
economy-kind-edit = by hand
economy-kind-grant = given
economy-kind-grant_all = given to many
economy-kind-level = level
economy-kind-menu = role menu
economy-kind-message = message
economy-kind-opening = to begin with
economy-kind-payout = winnings
economy-kind-purchase = purchase
economy-kind-reset = reset
economy-kind-reversal = taken back
economy-kind-sale = sale
economy-kind-set = set
economy-kind-take = taken
economy-kind-take_all = taken from many
economy-kind-transfer = payment
economy-kind-withdraw = withdrawal
economy-kind-work = work
economy-kind-voice = voice

# Settings.

setting-economy-currency_name = Name of the money
setting-economy-currency_symbol = Sign of the money
setting-economy-opening_balance = Opening balance
setting-economy-transfer_tax = Tax on payments
setting-economy-confirm_above = Ask before payments above
setting-economy-decay_percent = Decay a week
setting-economy-decay_after = Idle after
setting-economy-decay_above = Decay only above
