# Was alle Bereiche sagen.

unavailable = Die Datenbank ist gerade nicht erreichbar. Versuch es bitte in einer Minute noch einmal.
unreadable = Dieser Knopf ist nicht lesbar. Öffne bitte mit dem Befehl eine neue Nachricht.
bug = Bei mir ist etwas schiefgegangen; es ist festgehalten. Wenn du es meldest, nenn diese Nummer: `{ $reference }`
again = Wieder { $moment }.
more-lines = … und { $count } mehr
page-of = Seite { $page } von { $pages }
previous = Zurück
next = Weiter
everybody = alle
from-to = { $least } bis { $most }
needs-role = nur mit { $role }
left-the-server = *nicht mehr hier*

back = Zurück
cancel = Abbrechen

domain-app = Dieser Server
domain-automod = Automatische Regeln
domain-channels = Kanäle
domain-choices = Auswahl in Rollenmenüs
domain-config = Einstellungen
domain-desk = Tickets: Einrichtung
domain-economy = Geld
domain-games = Spiele
domain-income = Einkommen
domain-leveling = Level
domain-menus = Rollenmenüs
domain-moderation = Moderation
domain-outbox = Ausgang
domain-pictures = Bilder
domain-reports = Berichte
domain-roles = Rollen
domain-shop = Laden
domain-stats = Statistik
domain-privacy = Privatsphäre
domain-tickets = Tickets
domain-transcripts = Tickets: Mitschriften
domain-imports = Importe
domain-personal = Eigene Rollen
domain-rolejobs = Rollenaufträge
domain-voice = Sprachkanäle
domain-advanced = Erweitert

# Was zu lang oder unlesbar ist.

word-key = Schlüssel
word-reason = Grund
word-text = Text
word-description = Beschreibung
word-emoji = Emoji

# Commands, options and choices.

command-setup = einrichten
    .description = Die ersten Schritte, und was ich noch nicht darf

command-help = hilfe
    .description = Was du hier tun kannst
option-help-command = befehl
    .description = Nur ein Befehl

# Einstellungen.

setting-app-time_zone = Zeitzone
    .description = Die Zeitzone, in der hier ein Tag, eine Woche und ein Monat beginnen.
    .allowed = eine Zeitzone wie Europe/Berlin oder eine Stadt
setting-app-language = Sprache
    .description = Die Sprache, in der ich hier zu allen spreche. Ohne Angabe die, die der Server in Discord hat. Private Antworten kommen in der Sprache dessen, der sie liest.
    .en-US = English
    .de = Deutsch
    .fr = Français
    .es-ES = Español
setting-app-notice_channel_id = Kanal für Hinweise
    .description = Wo ich sage, worum sich die Leitung dieses Servers kümmern muss. Ohne Angabe: eine Direktnachricht an den Besitzer.
setting-app-keep_audit = Wie lange Änderungen bekannt bleiben
    .description = Wie lange bekannt ist, wer was geändert hat und was auf eine Anfrage geantwortet wurde.
    .allowed = eine Dauer von 30 Tagen bis 3650 Tagen, etwa 400 Tage
setting-outbox-keep_finished = Wie lange Erledigtes aufgehoben wird
    .description = Wie lange erledigte Aufträge aufgehoben werden, damit Betreiber nachsehen können.
    .allowed = eine Dauer von 1 Tag bis 3650 Tagen, etwa 30 Tage

# Die ersten Schritte, und Hilfe.

welcome-title = Hallo!
welcome-what = Ich kümmere mich hier um Level, Geld, Rollen und Ordnung. Tipp `/`, um zu sehen, was ich kann, oder nimm `/hilfe`.
welcome-missing = Mir fehlt noch: { $permissions }.
welcome-next = Wer den Server verwaltet, kann hier die ersten Schritte machen.
welcome-next-owner = Nimm `/einrichten` in **{ $guild }** für die ersten Schritte.
setup-open = Erste Schritte
setup-title = Erste Schritte
setup-intro = Diese Einstellungen lohnt es zuerst zu wählen. Alles andere hat einen üblichen Wert; `/einstellungen` zeigt ihn.
setup-step = { $setting }
setup-permissions = Was ich noch nicht darf
setup-all-granted = Ich habe alle Berechtigungen, die ich brauche.
help-title = Hilfe
help-intro = Was du hier benutzen kannst. Wähl einen Bereich, um mehr zu lesen.
help-menu = Im Menü eines Mitglieds oder einer Nachricht, unter Apps.
help-unknown = Diesen Befehl gibt es hier nicht, oder du kannst ihn nicht benutzen.
help-required = nötig
help-optional = freiwillig

permission-pin_messages = Nachrichten anpinnen
permission-manage_threads = Threads und Posts verwalten
permission-manage_webhooks = WebHooks verwalten
permission-manage_guild_expressions = Ausdrücke verwalten
permission-mention_everyone = Erwähne @everyone, @here und alle Rollen
permission-view_channel = Kanäle ansehen
permission-send_messages = Nachrichten versenden und Posts erstellen
permission-embed_links = Links einbetten
permission-attach_files = Dateien anhängen
permission-read_message_history = Nachrichtenverlauf anzeigen
permission-view_audit_log = Audit-Log einsehen
permission-manage_roles = Rollen verwalten
permission-add_reactions = Reaktionen hinzufügen
permission-manage_messages = Nachrichten verwalten
permission-moderate_members = Mitglieder im Timeout
permission-kick_members = Mitglieder kicken, annehmen und ablehnen
permission-ban_members = Mitglieder bannen
permission-manage_channels = Kanäle verwalten
permission-manage_guild = Server verwalten

purpose-hear = um Nachrichten zu hören
purpose-speak = um zu antworten und anzukündigen
purpose-catch_up = um zu zählen, was ohne mich geschrieben wurde
purpose-audit = um zu wissen, wer in Discord was getan hat
purpose-roles = um Rollen zu geben und zu nehmen
purpose-reactions = für Rollen durch Reaktionen
purpose-deletions = um Nachrichten zu löschen
purpose-timeouts = um Mitglieder stummzuschalten
purpose-kicks = um Mitglieder zu entfernen
purpose-bans = um zu bannen
purpose-channels = um Kanäle zu sperren und zu bremsen
purpose-pins = um Nachrichten anzupinnen
purpose-threads = um Threads zu öffnen und darin zu schreiben
purpose-thread_deletions = um Threads zu schließen und zu löschen
purpose-automod = um Discords eigenes AutoMod zu hören

# Absagen.

refusal-unknown_guild = Dieser Server ist mir nicht bekannt. Lade den Bot ein und versuch es dann noch einmal.
refusal-invalid_member = Ein Mitglied hat eine Discord-ID, eine positive Zahl. { $given } ist keine.
refusal-a_bot = Bots können damit nichts anfangen. Wähl einen Menschen.
refusal-gone = Das Mitglied ist nicht mehr auf diesem Server.
refusal-impossible_time = Die Zeit muss zwischen 2015 und 2100 liegen; { $given } tut das nicht.
refusal-unknown_role = Die Rolle { $role } gibt es auf diesem Server nicht. Wähl eine seiner Rollen.
refusal-everyone = Die Rolle @everyone haben alle, deshalb geht sie hier nicht. Wähl eine andere.
refusal-managed_role = Ich kann die Rolle „{ $role }“ nicht vergeben: Sie gehört zu einer Integration. Wähl eine gewöhnliche Rolle.
refusal-roles_not_permitted = Ich kann die Rolle „{ $role }“ nicht vergeben: Mir fehlt die Berechtigung „Rollen verwalten“.
refusal-role_too_high = Ich kann die Rolle „{ $role }“ nicht vergeben: Sie steht nicht unter meiner höchsten Rolle. Schieb meine Rolle darüber.
refusal-unknown_channel = Den Kanal { $channel } gibt es auf diesem Server nicht. Wähl einen seiner Kanäle.
refusal-silent_channel = In #{ $channel } kann niemand schreiben. Wähl einen Textkanal.
refusal-invalid_text = Zu lang oder nicht lesbar ({ $what }): höchstens { $most } Zeichen, keine Steuerzeichen.
refusal-unknown_rank = Ich kenne deine oder ihre Rollen gerade nicht und kann das nicht entscheiden. Benutze den Befehl in Discord.
refusal-actor_required = Es ist nicht angegeben, wer das tut: actor_id fehlt, was nur Betreiber weglassen dürfen.
refusal-key_reused = Der Schlüssel „{ $key }“ gehört schon zu einer anderen Anfrage ({ $request }). Nimm einen neuen.
refusal-ambiguous = „{ $given }“ kann mehreres heißen: { $meant }. Wähl einen der Vorschläge.
refusal-invalid_amount = Der Betrag muss eine ganze Zahl von { $least } bis { $most } sein, nicht { $given }.
refusal-no_amount = Es fehlt der Betrag: eine ganze Zahl von { $least } bis { $most }.
refusal-invalid_page = Seiten zählen ab 1; { $given } ist keine.
refusal-invalid_page_size = Eine Seite hat 1 bis { $most } Zeilen, nicht { $given }.
refusal-invalid_interval = Der Zeitraum muss anfangen, bevor er endet.
refusal-turned_off = Das ist auf diesem Server ausgeschaltet (Einstellung „{ $what }“).
refusal-invalid_duration = Die Dauer muss mindestens { $least } und höchstens { $most } betragen, geschrieben wie 10m, 3d12h oder 2 Wochen, nicht „{ $given }“.
refusal-no_duration = Es fehlt die Dauer: mindestens { $least } und höchstens { $most }, geschrieben wie 10m, 3d12h oder 2 Wochen.

# Wie Discords Menüs Berechtigungen nennen.

permission-administrator = Administrator
permission-create_public_threads = Öffentliche Threads erstellen
permission-create_private_threads = Private Threads erstellen
permission-send_messages_in_threads = Nachrichten in Threads und Posts senden

# Why something was done: what Discord's audit log, and who asks, is told.

reason-text = { $said }: { $text }
