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
    .description = How much
option-pay-reason = reason
    .description = What for; both see it

command-deposit = deposit
    .description = Put money from your wallet into the bank
option-deposit-amount = amount
    .description = How much; all if left out

command-withdraw = withdraw
    .description = Take money out of the bank into your wallet
option-withdraw-amount = amount
    .description = How much; all if left out

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
    .description = How much; all if left out
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
