# Was alle Bereiche sagen.

unavailable = Die Datenbank ist gerade nicht erreichbar. Versuch es bitte in einer Minute noch einmal.
unreadable = Dieser Knopf ist nicht lesbar. Öffne bitte mit dem Befehl eine neue Nachricht.
bug = Bei mir ist etwas schiefgegangen; es ist festgehalten. Wenn du es meldest, nenn diese Nummer: `{ $reference }`
again = Wieder { $moment }.
more-lines = … und { $count } mehr
page-of = Seite { $page } von { $pages }
page-number = Seite { $page }
previous = Zurück
next = Weiter
everybody = alle
from-to = { $least } bis { $most }
needs-role = nur mit { $role }
left-the-server = *nicht mehr hier*

# Commands, options and choices.

command-config = einstellungen
    .description = Die Einstellungen dieses Servers

command-config-show = zeigen
    .description = Zeige die Einstellungen
option-config-show-setting = einstellung
    .description = Nur eine Einstellung

command-config-set = setzen
    .description = Ändere eine Einstellung
option-config-set-setting = einstellung
    .description = Die Einstellung, die du ändern willst
option-config-set-value = wert
    .description = Der neue Wert; ohne Angabe der übliche
