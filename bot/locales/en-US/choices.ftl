# The private chooser.

choices-nothing-here = There is nothing to choose here at the moment.
choices-waiting = number { $place } on the list

# What became of a choice.

choices-given = You have { $option } now.
choices-taken = { $option } is gone.
choices-left = You do not wait for { $option } any more.
choices-waits = All places of { $option } are taken. You are number { $place } on the list, and I tell you when it is your turn.
choices-unchanged = Nothing changed.
choices-same = That is what you have already. “My choices” shows it, and takes it off.
choices-paid = paid { $amount }
choices-until = until { $moment }
choices-rehearsal = What would happen
choices-would-given = would be given
choices-would-taken = would be taken
choices-would-waits = would wait for a place
choices-would-left = would leave the list
choices-would-unchanged = nothing would change

# What people are told.

choices-your-turn = You waited for a place in { $menu }.
choices-your-reaction = Your reaction to { $menu }:

# Settings. English says the rest in the comments of choices.settings.

setting-choices-replies = Tell why a reaction gives nothing
setting-choices-keep_waiting = How long members wait for a place

# Why a role is worn.

reason-choices-choice = menu { $menu }: { $title }, { $option }
