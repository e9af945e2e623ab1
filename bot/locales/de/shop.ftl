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
option-items-list-page = seite
    .description = Die Seite; ohne Angabe die erste

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
    .description = Wie lange es die Rolle gibt: 7 Tage, 12 Stunden
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
    .description = Wie lange es die Rolle gibt: 7 Tage, 12 Stunden
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

# Der Laden.

shop-title = Laden
shop-nothing-for-sale = Hier gibt es noch nichts zu kaufen.
shop-role-lent = { $role } für { $duration }
shop-xp = { $xp } XP
shop-used-later = zum späteren Benutzen
shop-left = noch { $count }
shop-each = höchstens { $count } für jeden
shop-from-level = ab Level { $level }
shop-you-have = du hast { $count }
shop-inventory = Deine Sachen
shop-nothing-yet = Du hast noch nichts. `/laden` zeigt, was es gibt.
shop-lent-until = geliehen bis { $moment }
shop-worth = der Laden zahlt { $amount } für eines
shop-usable = `/benutzen`
shop-bought = Du hast { $item } für { $price } gekauft; dir bleiben { $wallet }.
shop-you-have-now = Du hast jetzt { $count }.
shop-used = Du hast { $item } benutzt.
shop-you-have-left = Du hast noch { $count }.
shop-sold = Du hast { $item } für { $price } verkauft und hast jetzt { $wallet }.
shop-given = { $giver } hat { $member } { $item } geschenkt.
shop-got-xp = Du hast { $xp } XP bekommen.
shop-got-role = Die Rolle { $role } gehört dir.
shop-got-loan = Die Rolle { $role } gehört dir bis { $moment }.
shop-items = Waren
shop-is-empty = Der Laden ist leer. `/waren hinzufügen` bringt etwas hinein.
shop-added = Hinzugefügt
shop-changed = Geändert
shop-removed = Entfernt

# Was jemandem im Weg steht, der eine Ware ansieht.

shop-obstacle-not_on_sale = nicht im Verkauf
shop-obstacle-sold_out = ausverkauft
shop-obstacle-too_few_left = nur noch { $left }
shop-obstacle-limit_reached = du hast schon alle { $most } gekauft, die du darfst
shop-obstacle-item_role_required = nur mit { $role }
shop-obstacle-item_level_required = ab Level { $level }; du bist auf Level { $own }
shop-obstacle-has_role = du hast { $role } schon

# Einstellungen.

setting-shop-sell_rate = Was der Laden zurückzahlt
    .description = Wie viel Prozent des Preises /verkaufen für eine Ware zahlt.
    .allowed = eine Zahl von 0 bis 100 mit höchstens zwei Nachkommastellen

# Absagen.

refusal-unknown_item = Es gibt keine Ware „{ $item }“. Nimm eine mit ihrem Namen oder ihrer Nummer.
refusal-not_on_sale = { $item } ist nicht im Verkauf.
refusal-sold_out = { $item } ist ausverkauft.
refusal-too_few_left = Vom Artikel { $item } hat der Laden nur noch { $left }.
refusal-limit_reached = Ein Mitglied darf insgesamt { $most } × { $item } kaufen, und du hast { $bought } gekauft.
refusal-item_role_required = { $item } gibt es nur mit der Rolle { $role }.
refusal-item_level_required = { $item } gibt es ab Level { $level }, und du bist auf Level { $own }.
refusal-price_changed = { $item } kostet jetzt { $price }. Sieh noch einmal nach und entscheide dann.
refusal-holds_too_little = Du brauchst { $needs } × { $item }, hast aber { $has }.
refusal-has_role = Du hast die Rolle { $role } schon.
refusal-lent_too_long = Die Rolle { $role } kann höchstens für zehn Jahre verliehen werden.
refusal-not_usable = { $item } ist zum Behalten, Verschenken oder Verkaufen; beim Benutzen geschieht nichts.
refusal-worth_nothing = Für { $item } zahlt der Laden nichts.
refusal-invalid_item_name = Der Name einer Ware ist eine Zeile aus 1 bis 80 lesbaren Zeichen, nicht nur Ziffern, und nicht „{ $given }“.
refusal-item_name_taken = Eine Ware „{ $name }“ gibt es schon: Nummer { $number }.
refusal-unknown_item_kind = Es gibt keine Art von Ware „{ $given }“. Nimm eine von diesen: { $kinds }.
refusal-item_kind_stays = { $item } bleibt von der Art { $kind }. Entferne die Ware und lege eine andere an.
refusal-item_without_price = Eine Ware braucht einen Preis.
refusal-item_without_role = Eine Ware, die eine Rolle gibt, braucht eine.
refusal-item_with_role = Nur eine Ware, die eine Rolle gibt, hat eine.
refusal-item_without_duration = Eine Rolle auf Zeit braucht eine Dauer, etwa 7 Tage.
refusal-item_with_duration = Nur eine Rolle auf Zeit hat eine Dauer.
refusal-item_without_xp = Eine Ware, die XP gibt, braucht eine Menge an XP.
refusal-item_with_xp = Nur eine Ware, die XP gibt, hat eine Menge an XP.
refusal-item_without_effect = Etwas zum Haben tut beim Kauf nichts.
refusal-invalid_loan = Eine Rolle wird für 1 Minute bis 365 Tage verliehen, geschrieben wie 7 Tage oder 12 Stunden, nicht „{ $given }“.
refusal-invalid_emoji = Ein Emoji ist ein Emoji oder Wort aus höchstens 64 Zeichen, nicht „{ $given }“.
refusal-nothing_to_take_away = Eine Ware hat kein „{ $given }“, das sich wegnehmen lässt.

# Why a role is worn, or no longer.

reason-shop-item = Ware { $item }: { $name }
reason-shop-bought = für immer gekauft
