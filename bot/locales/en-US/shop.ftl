# Commands, options and choices.

command-shop = shop
    .description = What there is to buy, and what it costs
option-shop-page = page
    .description = The page; the first if left out

command-buy = buy
    .description = Buy something from the shop
option-buy-item = item
    .description = What to buy: its name or number
option-buy-quantity = quantity
    .description = How many; one if left out

command-inventory = inventory
    .description = What you have
option-inventory-page = page
    .description = The page; the first if left out

command-use = use
    .description = Use something that you have
option-use-item = item
    .description = What to use: its name or number
option-use-quantity = quantity
    .description = How many; one if left out

command-gift = gift
    .description = Give something that you have to another member
option-gift-member = member
    .description = Who gets it
option-gift-item = item
    .description = What to give: its name or number
option-gift-quantity = quantity
    .description = How many; one if left out

command-sell = sell
    .description = Sell something back to the shop
option-sell-item = item
    .description = What to sell: its name or number
option-sell-quantity = quantity
    .description = How many; one if left out

command-items = items
    .description = What the shop sells

command-items-list = list
    .description = Show all items, also those that are not on sale
option-items-list-page = page
    .description = The page; the first if left out

command-items-add = add
    .description = Put a new item into the shop
option-items-add-name = name
    .description = What it is called
option-items-add-price = price
    .description = What one costs
option-items-add-kind = kind
    .description = What it is
choice-items-add-kind-collectible = something to have
choice-items-add-kind-role = a role
choice-items-add-kind-temporary_role = a role for a time
choice-items-add-kind-xp = XP
option-items-add-description = description
    .description = What people read about it
option-items-add-emoji = emoji
    .description = A sign before its name
option-items-add-stock = stock
    .description = How many there are; endless if left out
option-items-add-limit = limit
    .description = How many a member may buy in all
option-items-add-role = role
    .description = The role that it gives; it must be below mine
option-items-add-duration = duration
    .description = For how long it gives the role: 7 days, 12 hours
option-items-add-xp = xp
    .description = How many XP it gives
option-items-add-required_role = required_role
    .description = Only for members with this role
option-items-add-required_level = required_level
    .description = Only from this level on
option-items-add-at_once = at_once
    .description = Whether it takes effect when it is bought; else it waits for /use

command-items-edit = edit
    .description = Change an item; what you leave out stays
option-items-edit-item = item
    .description = Its name or number
option-items-edit-name = name
    .description = What it is called
option-items-edit-price = price
    .description = What one costs
option-items-edit-description = description
    .description = What people read about it
option-items-edit-emoji = emoji
    .description = A sign before its name
option-items-edit-stock = stock
    .description = How many there are from now on
option-items-edit-limit = limit
    .description = How many a member may buy in all
option-items-edit-role = role
    .description = The role that it gives; it must be below mine
option-items-edit-duration = duration
    .description = For how long it gives the role: 7 days, 12 hours
option-items-edit-xp = xp
    .description = How many XP it gives
option-items-edit-required_role = required_role
    .description = Only for members with this role
option-items-edit-required_level = required_level
    .description = Only from this level on
option-items-edit-at_once = at_once
    .description = Whether it takes effect when it is bought; else it waits for /use
option-items-edit-on_sale = on_sale
    .description = Whether it can be bought
option-items-edit-without = without
    .description = Take this away
choice-items-edit-without-stock = stock: endless
choice-items-edit-without-limit = limit
choice-items-edit-without-description = description
choice-items-edit-without-emoji = emoji
choice-items-edit-without-required_role = required role
choice-items-edit-without-required_level = required level

command-items-remove = remove
    .description = Take an item out of the shop for good
option-items-remove-item = item
    .description = Its name or number

# The shop.

shop-title = Shop
shop-nothing-for-sale = Nothing is for sale here yet.
shop-role-lent = { $role } for { $duration }
shop-xp = { $xp } XP
shop-used-later = to be used later
shop-left = { $count } left
shop-each = { $count } each
shop-from-level = from level { $level }
shop-you-have = you have { $count }
shop-inventory = Your things
shop-nothing-yet = You have nothing yet. `/shop` shows what there is.
shop-lent-until = lent until { $moment }
shop-worth = the shop pays { $amount } for one
shop-usable = `/use`
shop-bought = You bought { $item } for { $price }, which leaves { $wallet }.
shop-you-have-now = You have { $count } now.
shop-used = You used { $item }.
shop-you-have-left = You have { $count } left.
shop-sold = You sold { $item } for { $price }, which makes { $wallet }.
shop-given = { $giver } gave { $member } { $item }.
shop-got-xp = You got { $xp } XP.
shop-got-role = The role { $role } is yours.
shop-got-loan = The role { $role } is yours until { $moment }.
shop-items = Items
shop-is-empty = The shop is empty. `/items add` puts something in.
shop-added = Added
shop-changed = Changed
shop-removed = Removed

# What stands in the way of somebody who looks at an item.

shop-obstacle-not_on_sale = not on sale
shop-obstacle-sold_out = sold out
shop-obstacle-too_few_left = { $left } left
shop-obstacle-limit_reached = you have bought all { $most } that you may
shop-obstacle-item_role_required = needs { $role }
shop-obstacle-item_level_required = needs level { $level }; you are at level { $own }
shop-obstacle-has_role = you have { $role } already

# Settings.

setting-shop-sell_rate = What the shop pays back

# Why a role is worn, or no longer.

reason-shop-item = item { $item }: { $name }
reason-shop-bought = bought for good
