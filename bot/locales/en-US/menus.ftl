# Commands, options and choices.

command-Make-this-a-role-menu = Make this a role menu

command-rolemenu = rolemenu
    .description = Menus by which members choose roles

command-rolemenu-create = create
    .description = Make a menu; buttons and forms do the rest
option-rolemenu-create-title = title
    .description = What it is called
option-rolemenu-create-kind = kind
    .description = By what members choose; buttons if left out
choice-rolemenu-create-kind-button = buttons
choice-rolemenu-create-kind-select = a list to choose from
choice-rolemenu-create-kind-reaction = reactions
option-rolemenu-create-mode = mode
    .description = How it works; on and off if left out
choice-rolemenu-create-mode-normal = on and off
choice-rolemenu-create-mode-unique = one at a time
choice-rolemenu-create-mode-verify = on only
choice-rolemenu-create-mode-drop = off only
choice-rolemenu-create-mode-reversed = reversed reactions
choice-rolemenu-create-mode-binding = one choice for good
choice-rolemenu-create-mode-locked = locked
option-rolemenu-create-most = most
    .description = How many a member may have; any number if left out

command-rolemenu-edit = edit
    .description = Options, words, limits, place: everything about a menu
option-rolemenu-edit-menu = menu
    .description = Its number; type a part of its title

command-rolemenu-list = list
    .description = The menus of this server
option-rolemenu-list-page = page
    .description = The page to open; the first if left out

command-rolemenu-remove = remove
    .description = Remove a menu and its message for good
option-rolemenu-remove-menu = menu
    .description = Its number; type a part of its title

command-rolemenu-health = health
    .description = What is in the way of the menus
option-rolemenu-health-menu = menu
    .description = One menu only; all if left out

command-rolemenu-rehearse = rehearse
    .description = What would happen if a member chose; nothing does
option-rolemenu-rehearse-menu = menu
    .description = Its number; type a part of its title
option-rolemenu-rehearse-member = member
    .description = Who would choose; you if left out

# Kinds and modes.

menus-kind-button = buttons
menus-kind-select = a list
menus-kind-reaction = reactions
menus-mode-normal = on and off
    .description = Chosen again, a role goes; limits count.
menus-mode-unique = one at a time
    .description = Another choice takes the place of the one before: colours.
menus-mode-verify = on only
    .description = What was chosen stays: rules that were read.
menus-mode-drop = off only
    .description = It takes the roles of its options away.
menus-mode-reversed = reversed reactions
    .description = A reaction takes the role, its removal gives it.
menus-mode-binding = one choice for good
    .description = The first choice stays for ever: teams.
menus-mode-locked = locked
    .description = Nothing can be chosen at the moment.

# The message of a menu, and the private chooser.

menus-rule-unique = One at a time.
menus-rule-verify = What you choose stays.
menus-rule-drop = This takes roles away.
menus-rule-reversed = A reaction takes the role away.
menus-rule-binding = Choose once: it stays.
menus-rule-locked = Closed at the moment.
menus-rule-most = You can have up to { $most }.
menus-rule-fewest = Keep at least { $fewest }.
menus-lasts = for { $duration }
menus-places = { $cap ->
        [one] { $taken } of { $cap } place taken
       *[other] { $taken } of { $cap } places taken
    }
menus-from-level = from level { $level }
menus-mine = My choices
menus-choose = Choose
menus-preview = This is what members see. Nothing can be chosen here.

# What people are told.

menus-in = { $menu } in { $channel }
menus-gone = The message of the role menu { $menu } was deleted. Everybody keeps their roles. `/rolemenu edit` posts it again.
menus-cleared = Somebody removed all reactions from the role menu { $menu }. Everybody keeps their roles, and mine are back.

# Setting menus up.

menus-title = Role menus
menus-none = There are no role menus yet. `/rolemenu create` makes one.
menus-open = Open a menu
menus-not-posted = not posted yet
menus-counts = { $options ->
        [one] { $options } option
       *[other] { $options } options
    }, chosen { $held ->
        [one] { $held } time
       *[other] { $held } times
    }
menus-kind = Chosen by
menus-mode = Mode
menus-place = Where
menus-limits = How many
menus-duration = For how long
menus-linked = Linked with
menus-faults = In the way
menus-first-step = Choose roles below: each becomes an option. Then choose a channel to post the menu in.
menus-first-step-adopted = Choose roles below: each becomes a reaction to the message. Its own words are to say what they stand for.
menus-waiting-count = { $count ->
        [one] { $count } waits
       *[other] { $count } wait
    }
menus-add = Add roles: each becomes an option
menus-edit-option = Edit an option
menus-post = Post it in a channel
menus-move = Move it to a channel
menus-posted = It is on its way.
menus-choose-mode = Choose how it works
menus-edit = Words and limits
menus-who = Who may choose
menus-look = Preview
menus-check = Check
menus-more = More
menus-sound = Nothing is in the way.
menus-of-option = Option { $option }:
menus-fault-not_posted = It was never posted.
menus-fault-message_gone = Its message was deleted. Post it again.
menus-fault-channel_gone = Its channel { $detail } is gone. Post it in another one.
menus-fault-not_taken = Discord did not take its message: { $detail }
menus-fault-no_options = It has no option that can be chosen.
menus-fault-lacks_permission = I lack the permission { $detail }.
menus-fault-role_deleted = The role { $detail } was deleted.
menus-fault-role_managed = The role { $detail } belongs to an integration.
menus-fault-role_out_of_reach = The role { $detail } is not below mine.
menus-fault-role_dangerous = The role { $detail } has permissions of moderators.
menus-fault-emoji_gone = The emoji { $detail } was deleted.
menus-fault-nobody_can = The role { $detail } is required and was deleted: nobody has it.
menus-roles = Choose the roles that it gives
menus-words = Words and emoji
menus-terms = Price, time, places
menus-drop = Remove this option
menus-held = { $count ->
        [one] { $count } member has it, and keeps what it gave, whatever you change.
       *[other] { $count } members have it, and keep what it gave, whatever you change.
    }
menus-asks-nothing = Everybody may choose.
menus-audience = { $members ->
        [one] { $may } of { $members } member may choose, as far as roles and level go.
       *[other] { $may } of { $members } members may choose, as far as roles and level go.
    }
menus-outside = { $count ->
        [one] { $count } member has something here and could not choose it again. They keep it.
       *[other] { $count } members have something here and could not choose it again. They keep it.
    }
menus-required = Only for members with these roles
menus-forbidden = Not for members with these roles
menus-level = From a level on
menus-all-required = Need all of them
menus-any-required = Need any of them
menus-none-required = No role is needed
menus-all-forbidden = Only with all forbidden roles
menus-any-forbidden = With any forbidden role
menus-none-forbidden = No role is forbidden
menus-needs = needs { $roles }
menus-not-with = not with { $roles }
menus-group = Linked menus are one group: “one at a time”, “one choice for good” and limits count over all of them.
menus-linked-with = Linked with { $menus }.
menus-linked-none = Linked with no other menu.
menus-link = Link with another menu
menus-unlink = Unlink
menus-remove = Remove this menu
menus-ask-removal = { $held ->
        [0] Remove the menu “{ $menu }” and its message for good? Nobody has chosen anything there.
        [one] Remove the menu “{ $menu }” and its message for good? { $held } choice was made there; everybody keeps their roles.
       *[other] Remove the menu “{ $menu }” and its message for good? { $held } choices were made there; everybody keeps their roles.
    }
menus-removed = The menu “{ $menu }” is removed. Everybody keeps their roles.
menus-untitled = Role menu
menus-field-title = Title
menus-field-text = Text above the options
menus-field-fewest = At least (0 for none)
menus-field-most = At most
menus-field-duration = For how long it gives roles
menus-field-label = Words
menus-field-emoji = Emoji
menus-field-description = Description
menus-field-place = Place in the menu
menus-field-price = Price
menus-field-cap = Places: how many may have it
menus-field-level = Level
menus-hint-most = Any number if left empty
menus-hint-duration = 7 days; for good if left empty
menus-hint-emoji = One emoji, or a custom one
menus-hint-price = Free if left empty
menus-hint-cap = Any number if left empty

# What stands in a refusal.

word-reaction = reactions
word-button = buttons
word-select = list
word-normal = on and off
word-unique = one at a time
word-verify = on only
word-drop = off only
word-reversed = reversed
word-binding = for good
word-locked = locked
word-title = title
word-label = label
word-fewest = fewest
word-most = most
word-duration = duration
word-price = price
word-cap = places
word-level = level
word-required_roles = required roles
word-forbidden_roles = forbidden roles
