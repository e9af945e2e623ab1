# Befehle und Optionen.

command-card = karte
    .description = Wie deine eigene Karte aussieht

command-card-accent = farbe
    .description = Wähle die Farbe deiner Karte
option-card-accent-colour = farbe
    .description = Etwa #ff8800; ohne Angabe wieder die des Servers

command-card-background = hintergrund
    .description = Wähle den Hintergrund deiner Karte
option-card-background-picture = bild
    .description = PNG, JPEG oder WebP, höchstens 2 MiB; ohne Angabe wieder der des Servers

command-card-rules = kartenregeln
    .description = Wie die Karten aller anderen aussehen

command-card-rules-background = hintergrund
    .description = Wähle den Hintergrund aller, die keinen gewählt haben
option-card-rules-background-picture = bild
    .description = PNG, JPEG oder WebP, höchstens 2 MiB; ohne Angabe keiner

command-card-rules-clear = zurücksetzen
    .description = Nimm Farbe und Hintergrund weg, die ein Mitglied gewählt hat
option-card-rules-clear-member = mitglied
    .description = Wessen Karte
option-card-rules-clear-reason = grund
    .description = Warum; bleibt im Protokoll

# Was über Karten gesagt wird.

pictures-accent-own = Deine Karte ist jetzt **{ $accent }**. `/rang` zeigt sie.
pictures-accent-server = Deine Karte hat wieder die Farbe des Servers: **{ $accent }**.
pictures-background-own = Deine Karte hat ihren Hintergrund. `/rang` zeigt sie.
pictures-background-server = Deine Karte hat wieder den Hintergrund des Servers.
pictures-background-set = Karten haben jetzt diesen Hintergrund, wo ihre Mitglieder keinen anderen gewählt haben.
pictures-background-none = Karten haben jetzt keinen Hintergrund, außer denen, deren Mitglieder einen gewählt haben.
pictures-cleared = Die Karte von { $member } sieht wieder aus wie alle anderen.

# Was auf Bildern steht, und ihre Alternativtexte.

pictures-level = Level
pictures-place = #{ $rank }
pictures-of = von { $members }
pictures-total = { $xp } XP insgesamt
pictures-xp = { $xp } XP
pictures-reached = hat ein neues Level erreicht
pictures-others = übrige
pictures-unheard = Schraffiert: Niemand hat zugehört.
pictures-alt-series = { $name }: { $least } bis { $most }, zuletzt { $last }
pictures-alt-gap = Unbekannt von { $since } bis { $until }.
pictures-alt-peak = Am meisten: { $day }, { $hour } ({ $value }).
pictures-cohort-days = Beitritt · Tage danach

# Einstellungen.

setting-pictures-theme = Hell oder dunkel
    .dark = dunkel
    .light = hell
    .description = Ob Bilder helle Schrift auf Dunkel zeigen oder dunkle auf Hell.
setting-pictures-accent = Farbe
    .description = Die Farbe der Bilder, wo ein Mitglied keine andere gewählt hat.
    .allowed = eine Farbe wie #5865f2
setting-pictures-boards = Ranglisten als Bilder
    .description = Ob Ranglisten Bilder sind; sonst sind sie Listen mit Erwähnungen.
setting-pictures-own_styles = Mitglieder wählen, wie ihre Karte aussieht
    .description = Ob Mitglieder für ihre eigene Karte Farbe und Hintergrund wählen.
setting-pictures-most_backgrounds = Höchstzahl der Hintergründe von Mitgliedern
    .description = Wie viele Hintergründe von Mitgliedern aufbewahrt werden; jeder hat bis zu 2 MiB.
    .allowed = eine ganze Zahl von 0 bis 10000

# Absagen.

refusal-invalid_accent = Eine Farbe schreibt man wie #ff8800; „{ $given }“ ist keine.
refusal-invalid_background = Ein Hintergrund ist ein PNG, JPEG oder WebP von höchstens 2 MiB und 2.000 Pixeln in jeder Richtung.
refusal-too_many_backgrounds = Für einen weiteren Hintergrund ist kein Platz: Hier werden { $most } aufbewahrt.
refusal-styles_are_the_servers = Auf diesem Server sehen alle Karten gleich aus: Niemand hat eine eigene Farbe oder einen eigenen Hintergrund.
refusal-not_your_card = Wie eine Karte aussieht, wählt jeder für sich selbst.
