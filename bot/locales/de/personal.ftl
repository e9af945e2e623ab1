# Commands, options and choices.

command-myrole = meine-rolle
    .description = Eine eigene Rolle

command-myrole-show = zeigen
    .description = Deine eigene Rolle, und was du mit ihr machen kannst

command-myrole-set = setzen
    .description = Deine eigene Rolle anlegen oder ihr Aussehen ändern
option-myrole-set-name = name
    .description = Wie sie heißt
option-myrole-set-colours = farben
    .description = Wie #ff8800, zwei davon, oder holographic
option-myrole-set-emoji = emoji
    .description = Ein Emoji neben dem Namen
option-myrole-set-icon = symbol
    .description = Ein Bild neben dem Namen: PNG, JPEG oder WebP, höchstens 256 KiB

command-myrole-drop = aufgeben
    .description = Deine eigene Rolle aufgeben
option-myrole-drop-member = mitglied
    .description = Die von jemand anderem, wenn du Rollen verwalten darfst
option-myrole-drop-reason = grund
    .description = Warum

# Eigene Rollen der Mitglieder.

personal-title = Eine eigene Rolle
personal-none-yet = Du darfst hier eine eigene Rolle haben: dein Name, deine Farbe.
personal-not-for-you = Du darfst hier keine eigene Rolle haben.
personal-for-role = Wer { $role } trägt, darf es.
personal-for-boosters = Wer den Server boostet, darf es.
personal-for-nobody = So, wie es eingestellt ist, darf es niemand.
personal-being-made = Sie wird gerade angelegt. Gleich trägst du sie.
personal-changed = So sieht sie ab jetzt aus.
personal-dropped = { $member } hat keine eigene Rolle mehr.
personal-has-colors = Farben: { $colors }
personal-has-emoji = Emoji: { $emoji }
personal-has-icon = Mit einem Bild
personal-goes = Sie wird { $moment } gelöscht, weil du keine mehr haben darfst.
personal-changeable = Du kannst sie ab { $moment } ändern.
personal-make = Anlegen
personal-change = Ändern
personal-drop = Aufgeben
personal-form = Deine eigene Rolle
personal-name = Name
personal-colors = Farben
personal-colors-hint = #ff8800, oder zwei, oder holographic
personal-emoji = Emoji
personal-lapses = Deine Rolle **{ $name }** auf **{ $server }** wird { $moment } gelöscht, weil du keine mehr haben darfst.
personal-failed = Discord hat deine Rolle **{ $name }** auf **{ $server }** nicht angelegt. Du kannst es noch einmal versuchen.
personal-not-changed = Discord hat deine Rolle **{ $name }** auf **{ $server }** nicht geändert: Sie ist, wie sie war. Du kannst es noch einmal versuchen.
personal-not-dropped = Discord hat die Rolle **{ $name }** auf **{ $server }** nicht gelöscht: Es gibt sie noch. Du kannst es noch einmal versuchen.

# Wovon Ablehnungen sprechen.

word-role_icons = Rollensymbole
word-enhanced_role_colors = mehrfarbige Rollen

refusal-no_personal_role_for_you = Du darfst hier keine eigene Rolle haben, oder nicht mehr: `/meine-rolle zeigen` sagt, wer es darf.
refusal-personal_name = Eine eigene Rolle hat einen Namen von 1 bis { 100 } Zeichen, den hier keine andere Rolle hat. „{ $given }“ geht nicht.
refusal-invalid_color = Farben schreibt man wie #ff8800, eine oder zwei, oder als Wort holographic; „{ $given }“ ist keine.
refusal-invalid_icon = Ein Symbol ist ein Bild (PNG, JPEG oder WebP) von höchstens { 256 } KiB.
refusal-lacks_feature = Dieser Server hat bei Discord nicht, was das braucht: { $feature }.
refusal-changed_lately = Du hast deine Rolle erst kürzlich geändert.
refusal-no_room_for_roles = Dieser Server hat { $roles } Rollen; mehr werden für Mitglieder nicht angelegt.
refusal-no_personal_role = Dieses Mitglied hat keine eigene Rolle.

# Einstellungen.

setting-personal-role_id = Rolle, die eine eigene Rolle erlaubt
    .description = Wer diese Rolle trägt, darf eine eigene Rolle haben.
setting-personal-boost = Booster dürfen eine eigene Rolle haben
    .description = Ob eine eigene Rolle haben darf, wer den Server boostet.
setting-personal-anchor_role_id = Unter welcher Rolle die eigenen Rollen stehen
    .description = Unter welche Rolle die der Mitglieder kommen. Leer: sie bleiben ganz unten, wo ihre Farben kaum zu sehen sind.
setting-personal-cooldown = Zeit zwischen zwei Änderungen der eigenen Rolle
    .description = Wie lange ein Mitglied nach einer Änderung seiner Rolle bis zur nächsten wartet.
    .allowed = eine Dauer von 0 Sekunden bis 30 Tagen, etwa 24 Stunden
setting-personal-grace = Wie lange die eigene Rolle danach bleibt
    .description = Wie lange ein Mitglied seine Rolle behält, wenn es keine mehr haben darf.
    .allowed = eine Dauer von 0 Sekunden bis 90 Tagen, etwa 3 Tage
setting-personal-reserve = Rollen, die nicht für Mitglieder sind
    .description = Wie viele der { 250 } Rollen, die Discord erlaubt, nicht für Mitglieder sind.
    .allowed = eine ganze Zahl von 0 bis { 249 }

# Why a role is worn, or no longer.

reason-personal-lapsed = verfallen
