# Commands, options and choices.

command-shop = laden
    .description = Was es zu kaufen gibt und was es kostet
option-shop-page = seite
    .description = Die Seite; ohne Angabe die erste

command-buy = kaufen
    .description = Kaufe etwas im Laden
option-buy-item = ware
    .description = Was du kaufst: Name oder Nummer
option-buy-quantity = anzahl
    .description = Wie viele; ohne Angabe eines

command-inventory = inventar
    .description = Was du hast
option-inventory-page = seite
    .description = Die Seite; ohne Angabe die erste

command-use = benutzen
    .description = Benutze etwas, das du hast
option-use-item = ware
    .description = Was du benutzt: Name oder Nummer
option-use-quantity = anzahl
    .description = Wie viele; ohne Angabe eines

command-gift = schenken
    .description = Schenke einem anderen Mitglied etwas, das du hast
option-gift-member = mitglied
    .description = Wer es bekommt
option-gift-item = ware
    .description = Was du schenkst: Name oder Nummer
option-gift-quantity = anzahl
    .description = Wie viele; ohne Angabe eines

command-sell = verkaufen
    .description = Verkaufe etwas zurück an den Laden
option-sell-item = ware
    .description = Was du verkaufst: Name oder Nummer
option-sell-quantity = anzahl
    .description = Wie viele; ohne Angabe eines

command-items = waren
    .description = Was der Laden verkauft

command-items-list = liste
    .description = Zeige alle Waren, auch die, die nicht verkauft werden

command-items-add = hinzufügen
    .description = Nimm eine neue Ware in den Laden auf
option-items-add-name = name
    .description = Wie sie heißt
option-items-add-price = preis
    .description = Was eine kostet
option-items-add-kind = art
    .description = Was es ist
choice-items-add-kind-collectible = etwas zum Haben
choice-items-add-kind-role = eine Rolle
choice-items-add-kind-temporary_role = eine Rolle auf Zeit
choice-items-add-kind-xp = XP
option-items-add-description = beschreibung
    .description = Was man darüber liest
option-items-add-emoji = emoji
    .description = Ein Zeichen vor dem Namen
option-items-add-stock = vorrat
    .description = Wie viele es gibt; ohne Angabe endlos viele
option-items-add-limit = grenze
    .description = Wie viele ein Mitglied insgesamt kaufen darf
option-items-add-role = rolle
    .description = Die Rolle, die sie gibt; sie muss unter meiner stehen
option-items-add-duration = dauer
    .description = Wie lange es die Rolle gibt: 7 days, 12 hours
option-items-add-xp = xp
    .description = Wie viele XP es gibt
option-items-add-required_role = nur_rolle
    .description = Nur für Mitglieder mit dieser Rolle
option-items-add-required_level = ab_level
    .description = Erst ab diesem Level
option-items-add-at_once = sofort
    .description = Ob sie beim Kauf wirkt; sonst wartet sie auf /benutzen

command-items-edit = ändern
    .description = Ändere eine Ware; was du weglässt, bleibt
option-items-edit-item = ware
    .description = Ihr Name oder ihre Nummer
option-items-edit-name = name
    .description = Wie sie heißt
option-items-edit-price = preis
    .description = Was eine kostet
option-items-edit-description = beschreibung
    .description = Was man darüber liest
option-items-edit-emoji = emoji
    .description = Ein Zeichen vor dem Namen
option-items-edit-stock = vorrat
    .description = Wie viele es von nun an gibt
option-items-edit-limit = grenze
    .description = Wie viele ein Mitglied insgesamt kaufen darf
option-items-edit-role = rolle
    .description = Die Rolle, die sie gibt; sie muss unter meiner stehen
option-items-edit-duration = dauer
    .description = Wie lange es die Rolle gibt: 7 days, 12 hours
option-items-edit-xp = xp
    .description = Wie viele XP es gibt
option-items-edit-required_role = nur_rolle
    .description = Nur für Mitglieder mit dieser Rolle
option-items-edit-required_level = ab_level
    .description = Erst ab diesem Level
option-items-edit-at_once = sofort
    .description = Ob sie beim Kauf wirkt; sonst wartet sie auf /benutzen
option-items-edit-on_sale = im_verkauf
    .description = Ob man sie kaufen kann
option-items-edit-without = ohne
    .description = Nimm das weg
choice-items-edit-without-stock = Vorrat: endlos
choice-items-edit-without-limit = Grenze
choice-items-edit-without-description = Beschreibung
choice-items-edit-without-emoji = Emoji
choice-items-edit-without-required_role = nötige Rolle
choice-items-edit-without-required_level = nötiges Level

command-items-remove = entfernen
    .description = Nimm eine Ware für immer aus dem Laden
option-items-remove-item = ware
    .description = Ihr Name oder ihre Nummer
