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

# Wie Discords Menüs Berechtigungen nennen.

permission-administrator = Administrator
permission-manage_guild = Server verwalten
permission-manage_roles = Rollen verwalten
permission-manage_channels = Kanäle verwalten
permission-manage_messages = Nachrichten verwalten
permission-moderate_members = Mitglieder in Auszeit versetzen
permission-kick_members = Mitglieder kicken
permission-ban_members = Mitglieder bannen
permission-view_audit_log = Audit-Log einsehen
permission-view_channel = Kanal anzeigen
permission-read_message_history = Nachrichtenverlauf anzeigen
permission-send_messages = Nachrichten senden
permission-embed_links = Links einbetten
permission-attach_files = Dateien anhängen
permission-add_reactions = Reaktionen hinzufügen
permission-create_public_threads = Öffentliche Threads erstellen
permission-create_private_threads = Private Threads erstellen
permission-send_messages_in_threads = Nachrichten in Threads senden
