# Commands, options and choices.

command-myrole = myrole
    .description = A role of your own

command-myrole-show = show
    .description = Your own role, and what you can do with it

command-myrole-set = set
    .description = Make your own role, or change how it looks
option-myrole-set-name = name
    .description = What it is called
option-myrole-set-colours = colours
    .description = Like #ff8800, two of them, or holographic
option-myrole-set-emoji = emoji
    .description = An emoji beside the name
option-myrole-set-icon = icon
    .description = A picture beside the name: PNG, JPEG or WebP, at most 256 KiB

command-myrole-drop = drop
    .description = Give your own role up
option-myrole-drop-member = member
    .description = Somebody else’s, if you may manage roles
option-myrole-drop-reason = reason
    .description = Why

# Roles of members’ own.

personal-title = A role of your own
personal-none-yet = You may have a role of your own here: your name for it, your colour.
personal-not-for-you = You may not have a role of your own here.
personal-for-role = Who wears { $role } may.
personal-for-boosters = Who boosts the server may.
personal-for-nobody = Nobody may, as it is set up.
personal-being-made = It is being made. In a moment you wear it.
personal-changed = This is how it looks from now on.
personal-dropped = { $member } has no role of their own any more.
personal-has-colors = Colours: { $colors }
personal-has-emoji = Emoji: { $emoji }
personal-has-icon = With a picture
personal-goes = It is deleted { $moment }, as you may not have one any more.
personal-changeable = You can change it from { $moment } on.
personal-make = Make one
personal-change = Change
personal-drop = Give it up
personal-form = Your own role
personal-name = Name
personal-colors = Colours
personal-colors-hint = #ff8800, or two, or holographic
personal-emoji = Emoji
personal-lapses = Your role **{ $name }** in **{ $server }** is deleted { $moment }, as you may not have one any more.
personal-failed = Discord did not make your role **{ $name }** in **{ $server }**. You can try again.
personal-not-changed = Discord did not change your role **{ $name }** in **{ $server }**: it is as it was. You can try again.
personal-not-dropped = Discord did not delete the role **{ $name }** in **{ $server }**: it is still there. You can try again.

# What refusals speak of.

word-role_icons = icons of roles
word-enhanced_role_colors = several colours of a role

# Settings. English says the rest in the comments of roles.settings.

setting-personal-role_id = Role that allows a role of one’s own
setting-personal-boost = Boosters may have a role of their own
setting-personal-anchor_role_id = Below which role members’ own roles are put
setting-personal-cooldown = Time between two changes of one’s own role
setting-personal-grace = How long one’s own role stays afterwards
setting-personal-reserve = Roles that are not for members

# Why a role is worn, or no longer.

reason-personal-lapsed = lapsed
