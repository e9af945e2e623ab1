# Commands and options.

command-card = card
    .description = How your own card looks

command-card-accent = accent
    .description = Choose the colour of your card
option-card-accent-colour = colour
    .description = Like #ff8800; the server's again if left out

command-card-background = background
    .description = Choose the background of your card
option-card-background-picture = picture
    .description = PNG, JPEG or WebP, up to 2 MiB; the server's again if left out

command-card-rules = card-rules
    .description = How the cards of all others look

command-card-rules-background = background
    .description = Choose the background of all who chose none
option-card-rules-background-picture = picture
    .description = PNG, JPEG or WebP, up to 2 MiB; none if left out

command-card-rules-clear = clear
    .description = Take away the colour and background that a member chose
option-card-rules-clear-member = member
    .description = Whose card
option-card-rules-clear-reason = reason
    .description = Why; kept in the audit

# What is said about cards.

pictures-accent-own = Your card is **{ $accent }** now. `/rank` shows it.
pictures-accent-server = Your card has the colour of the server again: **{ $accent }**.
pictures-background-own = Your card has its background. `/rank` shows it.
pictures-background-server = Your card has the background of the server again.
pictures-background-set = Cards have this background now, where their members chose no other.
pictures-background-none = Cards have no background now, but for those whose members chose one.
pictures-cleared = The card of { $member } looks as all others again.

# What stands in pictures, and their alt texts.

pictures-level = Level
pictures-place = #{ $rank }
pictures-of = of { $members }
pictures-total = { $xp } XP in all
pictures-xp = { $xp } XP
pictures-reached = reached a new level
pictures-others = others
pictures-unheard = Hatched: nobody listened.
pictures-alt-series = { $name }: { $least } to { $most }, { $last } at the end
pictures-alt-gap = Unknown from { $since } to { $until }.
pictures-alt-peak = Most: { $day }, { $hour } ({ $value }).
pictures-cohort-days = Joined · days after

# Settings.

setting-pictures-theme = Light or dark
    .dark = dark
    .light = light
setting-pictures-accent = Colour
setting-pictures-boards = Leaderboards as pictures
setting-pictures-own_styles = Members choose how their card looks
setting-pictures-most_backgrounds = Most backgrounds of members
