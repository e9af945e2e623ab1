command-config = einstellungen
    .description = Die Einstellungen dieses Servers
option-config-setting = einstellung
    .description = Was du sehen oder ändern willst
option-config-value = wert
    .description = Der neue Wert

config-title = Einstellungen
config-intro = Wähl aus, was du sehen willst. Jede Änderung gilt sofort.
config-unknown = Diese Einstellung gibt es nicht. Wähl aus, was du sehen willst.
config-group = { $changed ->
        [0] { $group }
        [one] **{ $group }** · { $changed } geändert
       *[other] **{ $group }** · { $changed } geändert
    }
config-choose-group = Wähl einen Bereich
config-choose-setting = Wähl eine Einstellung
config-choose-value = Wähl einen Wert
config-choose-channel = Wähl einen Kanal
config-choose-role = Wähl eine Rolle
config-choose-roles = Wähl die Rollen
config-value = Wert
config-default = Üblich
config-allowed = Erlaubt
config-change = Ändern
config-reset = Auf üblich zurücksetzen
config-none = keine Angabe
config-something = gewählt
config-true = an
    .also = ja
config-false = aus
    .also = nein
config-suggested-now = { $value } (jetzt)
config-suggested-default = { $value } (üblich)
config-turn-true = Einschalten
config-turn-false = Ausschalten
config-allowed-integer = eine ganze Zahl
config-allowed-number = eine Zahl
config-allowed-duration = eine Dauer wie 10m, 3d12h oder 2 Wochen
config-allowed-text = ein Text
config-allowed-time_zone = eine Zeitzone wie Europe/Berlin oder eine Stadt
config-allowed-channel = ein Kanal dieses Servers
config-allowed-role = eine Rolle dieses Servers
config-allowed-roles = höchstens 20 Rollen
config-allowed-place = eine Kategorie für Kanäle, ein Textkanal für Threads
config-ask = „{ $setting }“ ändern?
config-ask-new = Neuer Wert: { $value }
config-agree = Ändern
config-effect-voice_minutes_more = { $members ->
        [one] { $members } Minute im Sprachkanal aus der letzten Woche würde mehr zählen
       *[other] { $members } Minuten im Sprachkanal aus der letzten Woche würden mehr zählen
    }
config-effect-voice_minutes_less = { $members ->
        [one] { $members } Minute im Sprachkanal aus der letzten Woche würde nicht zählen
       *[other] { $members } Minuten im Sprachkanal aus der letzten Woche würden nicht zählen
    }
config-effect-levels_rise = { $members ->
        [one] { $members } Mitglied käme auf ein höheres Level.
       *[other] { $members } Mitglieder kämen auf ein höheres Level.
    }
config-effect-levels_fall = { $members ->
        [one] { $members } Mitglied fiele auf ein niedrigeres Level.
       *[other] { $members } Mitglieder fielen auf ein niedrigeres Level.
    }

# Absagen.

refusal-unknown_setting = Es gibt keine Einstellung „{ $setting }“. /einstellungen zeigt alle.
refusal-value_not_allowed = „{ $value }“ ist für „{ $setting }“ nicht erlaubt. Erlaubt: { $allowed }.
