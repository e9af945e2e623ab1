# Befehle, Optionen und Auswahlen.

command-Make-this-a-role-menu = Als Rollenmenü nutzen

command-rolemenu = rollenmenü
    .description = Menüs, in denen Mitglieder Rollen wählen

command-rolemenu-create = erstellen
    .description = Mach ein Menü; den Rest erledigen Knöpfe und Formulare
option-rolemenu-create-title = titel
    .description = Wie es heißt
option-rolemenu-create-kind = art
    .description = Womit Mitglieder wählen; ohne Angabe mit Knöpfen
choice-rolemenu-create-kind-button = Knöpfe
choice-rolemenu-create-kind-select = eine Auswahlliste
choice-rolemenu-create-kind-reaction = Reaktionen
option-rolemenu-create-mode = modus
    .description = Wie es funktioniert; ohne Angabe an und aus
choice-rolemenu-create-mode-normal = an und aus
choice-rolemenu-create-mode-unique = immer nur eine
choice-rolemenu-create-mode-verify = nur an
choice-rolemenu-create-mode-drop = nur aus
choice-rolemenu-create-mode-reversed = umgekehrte Reaktionen
choice-rolemenu-create-mode-binding = eine Wahl für immer
choice-rolemenu-create-mode-locked = gesperrt
option-rolemenu-create-most = höchstens
    .description = Wie viele ein Mitglied haben darf; ohne Angabe beliebig viele

command-rolemenu-edit = ändern
    .description = Einträge, Texte, Grenzen, Ort: alles an einem Menü
option-rolemenu-edit-menu = menü
    .description = Seine Nummer; tipp einen Teil des Titels

command-rolemenu-list = liste
    .description = Die Menüs dieses Servers
option-rolemenu-list-page = seite
    .description = Die Seite, die aufgeht; ohne Angabe die erste

command-rolemenu-remove = entfernen
    .description = Ein Menü samt seiner Nachricht für immer entfernen
option-rolemenu-remove-menu = menü
    .description = Seine Nummer; tipp einen Teil des Titels

command-rolemenu-health = prüfen
    .description = Was den Menüs im Weg steht
option-rolemenu-health-menu = menü
    .description = Nur ein Menü; ohne Angabe alle

command-rolemenu-rehearse = proben
    .description = Was geschähe, wenn ein Mitglied wählt; es geschieht nichts
option-rolemenu-rehearse-menu = menü
    .description = Seine Nummer; tipp einen Teil des Titels
option-rolemenu-rehearse-member = mitglied
    .description = Wer wählen würde; ohne Angabe du

# Arten und Modi.

menus-kind-button = Knöpfe
menus-kind-select = eine Liste
menus-kind-reaction = Reaktionen
menus-mode-normal = an und aus
    .description = Noch einmal gewählt geht eine Rolle; Grenzen gelten.
menus-mode-unique = immer nur eine
    .description = Eine neue Wahl ersetzt die vorige: Farben.
menus-mode-verify = nur an
    .description = Was gewählt ist, bleibt: gelesene Regeln.
menus-mode-drop = nur aus
    .description = Nimmt die Rollen seiner Einträge weg.
menus-mode-reversed = umgekehrte Reaktionen
    .description = Eine Reaktion nimmt die Rolle, ihr Entfernen gibt sie.
menus-mode-binding = eine Wahl für immer
    .description = Die erste Wahl bleibt: Mannschaften.
menus-mode-locked = gesperrt
    .description = Gerade kann nichts gewählt werden.

# Die Nachricht eines Menüs, und die eigene Auswahl.

menus-rule-unique = Immer nur eine.
menus-rule-verify = Was du wählst, bleibt.
menus-rule-drop = Das hier nimmt Rollen weg.
menus-rule-reversed = Eine Reaktion nimmt die Rolle weg.
menus-rule-binding = Wähl einmal: Es bleibt dabei.
menus-rule-locked = Gerade geschlossen.
menus-rule-most = Du kannst bis zu { $most } haben.
menus-rule-fewest = Behalte mindestens { $fewest }.
menus-lasts = für { $duration }
menus-places = { $cap ->
        [one] { $taken } von { $cap } Platz vergeben
       *[other] { $taken } von { $cap } Plätzen vergeben
    }
menus-from-level = ab Level { $level }
menus-mine = Meine Auswahl
menus-choose = Wähl aus
menus-preview = Das sehen die Mitglieder. Hier kann nichts gewählt werden.

# Was Leute erfahren.

menus-in = { $menu } in { $channel }
menus-gone = Die Nachricht des Rollenmenüs { $menu } wurde gelöscht. Alle behalten ihre Rollen. `/rollenmenü ändern` postet es noch einmal.
menus-cleared = Jemand hat alle Reaktionen vom Rollenmenü { $menu } entfernt. Alle behalten ihre Rollen, und meine sind wieder da.

# Menüs einrichten.

menus-title = Rollenmenüs
menus-none = Es gibt noch keine Rollenmenüs. `/rollenmenü erstellen` macht eins.
menus-open = Öffne ein Menü
menus-not-posted = noch nicht gepostet
menus-counts = { $options ->
        [one] { $options } Eintrag
       *[other] { $options } Einträge
    }, { $held }-mal gewählt
menus-kind = Gewählt durch
menus-mode = Modus
menus-place = Wo
menus-limits = Wie viele
menus-duration = Für wie lange
menus-linked = Verbunden mit
menus-faults = Im Weg
menus-first-step = Wähl unten Rollen: Jede wird ein Eintrag. Wähl dann einen Kanal für das Menü.
menus-first-step-adopted = Wähl unten Rollen: Jede wird eine Reaktion auf die Nachricht. Was sie bedeuten, soll in ihr selbst stehen.
menus-waiting-count = { $count ->
        [one] { $count } wartet
       *[other] { $count } warten
    }
menus-add = Rollen hinzufügen: Jede wird ein Eintrag
menus-edit-option = Einen Eintrag ändern
menus-post = In einem Kanal posten
menus-move = In einen Kanal verschieben
menus-posted = Es ist unterwegs.
menus-choose-mode = Wähl, wie es funktioniert
menus-edit = Texte und Grenzen
menus-who = Wer wählen darf
menus-look = Vorschau
menus-check = Prüfen
menus-more = Mehr
menus-sound = Nichts steht im Weg.
menus-of-option = Eintrag { $option }:
menus-fault-not_posted = Es wurde nie gepostet.
menus-fault-message_gone = Seine Nachricht wurde gelöscht. Poste es noch einmal.
menus-fault-channel_gone = Seinen Kanal { $detail } gibt es nicht mehr. Poste es in einem anderen.
menus-fault-not_taken = Discord hat seine Nachricht nicht angenommen: { $detail }
menus-fault-no_options = Es hat keinen Eintrag, der gewählt werden kann.
menus-fault-lacks_permission = Mir fehlt die Berechtigung „{ $detail }“.
menus-fault-role_deleted = Die Rolle { $detail } wurde gelöscht.
menus-fault-role_managed = Die Rolle { $detail } gehört zu einer Integration.
menus-fault-role_out_of_reach = Die Rolle { $detail } steht nicht unter meiner.
menus-fault-role_dangerous = Die Rolle { $detail } hat Berechtigungen der Moderation.
menus-fault-emoji_gone = Das Emoji { $detail } wurde gelöscht.
menus-fault-nobody_can = Die Rolle { $detail } wird verlangt und wurde gelöscht: Niemand hat sie.
menus-roles = Wähl die Rollen, die er gibt
menus-words = Texte und Emoji
menus-terms = Preis, Zeit, Plätze
menus-drop = Eintrag entfernen
menus-held = { $count ->
        [one] { $count } Mitglied hat ihn und behält, was er gab, was immer du änderst.
       *[other] { $count } Mitglieder haben ihn und behalten, was er gab, was immer du änderst.
    }
menus-asks-nothing = Alle dürfen wählen.
menus-audience = { $may ->
        [one] { $may } von { $members } Mitgliedern darf wählen, was Rollen und Level angeht.
       *[other] { $may } von { $members } Mitgliedern dürfen wählen, was Rollen und Level angeht.
    }
menus-outside = { $count ->
        [one] { $count } Mitglied hat hier etwas und könnte es nicht noch einmal wählen. Es behält es.
       *[other] { $count } Mitglieder haben hier etwas und könnten es nicht noch einmal wählen. Sie behalten es.
    }
menus-required = Nur für Mitglieder mit diesen Rollen
menus-forbidden = Nicht für Mitglieder mit diesen Rollen
menus-level = Ab einem Level
menus-all-required = Alle davon verlangen
menus-any-required = Eine davon verlangen
menus-none-required = Keine Rolle verlangen
menus-all-forbidden = Nur wer alle verbotenen hat
menus-any-forbidden = Schon mit einer verbotenen
menus-none-forbidden = Keine Rolle verbieten
menus-needs = nur mit { $roles }
menus-not-with = nicht mit { $roles }
menus-group = Verbundene Menüs sind eine Gruppe: „immer nur eine“, „eine Wahl für immer“ und Grenzen gelten für alle zusammen.
menus-linked-with = Verbunden mit { $menus }.
menus-linked-none = Mit keinem anderen Menü verbunden.
menus-link = Mit einem anderen Menü verbinden
menus-unlink = Verbindung lösen
menus-remove = Menü entfernen
menus-ask-removal = { $held ->
        [0] Das Menü „{ $menu }“ samt seiner Nachricht für immer entfernen? Niemand hat dort etwas gewählt.
        [one] Das Menü „{ $menu }“ samt seiner Nachricht für immer entfernen? { $held } Wahl wurde dort getroffen; alle behalten ihre Rollen.
       *[other] Das Menü „{ $menu }“ samt seiner Nachricht für immer entfernen? Dort wurde { $held }-mal gewählt; alle behalten ihre Rollen.
    }
menus-removed = Das Menü „{ $menu }“ ist entfernt. Alle behalten ihre Rollen.
menus-untitled = Rollenmenü
menus-field-title = Titel
menus-field-text = Text über den Einträgen
menus-field-fewest = Mindestens (0 für keine)
menus-field-most = Höchstens
menus-field-duration = Für wie lange es Rollen gibt
menus-field-label = Aufschrift
menus-field-emoji = Emoji
menus-field-description = Beschreibung
menus-field-place = Platz im Menü
menus-field-price = Preis
menus-field-cap = Plätze: wie viele es haben dürfen
menus-field-level = Level
menus-hint-most = Leer: beliebig viele
menus-hint-duration = 7 Tage; leer: für immer
menus-hint-emoji = Ein Emoji, auch ein eigenes
menus-hint-price = Leer: umsonst
menus-hint-cap = Leer: beliebig viele

# Was in einer Absage steht.

word-reaction = Reaktionen
word-button = Knöpfe
word-select = Liste
word-normal = an und aus
word-unique = immer nur eine
word-verify = nur an
word-drop = nur aus
word-reversed = umgekehrt
word-binding = für immer
word-locked = gesperrt
word-title = Titel
word-label = Aufschrift
word-fewest = mindestens
word-most = höchstens
word-duration = Dauer
word-price = Preis
word-cap = Plätze
word-level = Level
word-required_roles = verlangte Rollen
word-forbidden_roles = verbotene Rollen

# Absagen.

refusal-unknown_menu = Ein Menü { $menu } gibt es nicht. /rollenmenü liste zeigt alle.
refusal-unknown_option = Menü { $menu } hat keinen Eintrag { $option }.
refusal-unknown_menu_kind = Eine Art „{ $given }“ gibt es nicht. Nimm eine von diesen: { $kinds }.
refusal-unknown_menu_mode = Einen Modus „{ $given }“ gibt es nicht. Nimm einen von diesen: { $modes }.
refusal-menu_kind_stays = Menü { $menu } ist eins der Art „{ $kind }“ und bleibt so. Mach stattdessen ein neues.
refusal-mode_needs_reactions = Umgekehrt sein kann nur ein Menü mit Reaktionen: Bei einem Knopf gibt es kein Zurück.
refusal-invalid_line = Nicht lesbar oder zu lang ({ $what }): eine Zeile mit 1 bis { $most } lesbaren Zeichen.
refusal-invalid_limits = Mindestens { $fewest } und höchstens { $most } geht nicht zusammen.
refusal-unreadable_emoji = „{ $given }“ ist kein Emoji. Gib eins an, oder ein eigenes wie <:frosch:123456789012345678>.
refusal-emoji_needed = Jeder Eintrag eines Menüs mit Reaktionen braucht sein eigenes Emoji.
refusal-emoji_taken = Das Emoji { $emoji } hat in diesem Menü schon Eintrag { $option }.
refusal-too_many_options = Ein Menü dieser Art ({ $kind }) hat höchstens { $most } Einträge.
refusal-nothing_to_post = Menü { $menu } hat keinen Eintrag, der gewählt werden kann. Füg erst einen hinzu.
refusal-not_posted = Menü { $menu } hat noch keine Nachricht. Poste es zuerst.
refusal-foreign_message = An einer Nachricht, die schon da ist, geht nur ein Menü mit Reaktionen: Menü { $menu } braucht eine Nachricht von mir.
refusal-message_taken = An dieser Nachricht hängt schon Menü { $menu }.
refusal-linked_to_itself = Dazu gehören zwei Menüs.
refusal-not_linked = Menü { $menu } ist mit keinem anderen verbunden.
refusal-not_to_clear = „{ $given }“ gibt es nicht zum Wegnehmen. Nimm eins von diesen: { $fields }.
refusal-roles_required = { $option } gibt es nur für Mitglieder mit all diesen Rollen: { $roles }.
refusal-one_role_required = { $option } gibt es nur für Mitglieder mit einer dieser Rollen: { $roles }.
