command-privacy = privacy
    .description = What is kept of you
command-privacy-hide = hide
    .description = Be named on no board and in no report
command-privacy-show = show
    .description = Be named again
command-privacy-forget = forget
    .description = Have forgotten what is kept of you here; asks first
command-privacy-export = export
    .description = Get what is kept of you, as a file

# Privacy.

privacy-forget-ask = Shall you be forgotten here? Your XP, levels, money, items, choices, statistics and what you wrote in tickets go, and the roles that I gave you. That cannot be undone. Cases of the moderation stay, and what you do from then on counts again. `/privacy export` gives you a copy first.
privacy-forget-agree = Forget me
privacy-forgotten = { $count ->
        [one] Forgotten: { $count } row was about you.
       *[other] Forgotten: { $count } rows were about you.
    } Where texts still mention you, that goes within minutes.
privacy-exported = This is what is kept of you here, table by table. Not in it are notes of moderators, and who else was concerned.
privacy-too-large = What is kept of you is too large for a file in Discord. An operator can give it to you.
