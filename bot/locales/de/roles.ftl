# Commands, options and choices.

command-Why-these-roles = Warum diese Rollen?

command-role = rolle
    .description = Rollen geben, nehmen, verbieten und erklären

command-role-give = geben
    .description = Einem Mitglied eine Rolle geben, für immer oder auf Zeit
option-role-give-member = mitglied
    .description = Wer sie bekommt
option-role-give-role = rolle
    .description = Welche Rolle
option-role-give-duration = dauer
    .description = Wie lange, etwa 3d; ohne Angabe für immer
option-role-give-reason = grund
    .description = Warum

command-role-take = nehmen
    .description = Einem Mitglied eine Rolle nehmen, wofür auch immer es sie trägt
option-role-take-member = mitglied
    .description = Wer sie verliert
option-role-take-role = rolle
    .description = Welche Rolle
option-role-take-reason = grund
    .description = Warum

command-role-deny = verbieten
    .description = Ein Mitglied darf eine Rolle nicht mehr tragen, für immer oder auf Zeit
option-role-deny-member = mitglied
    .description = Wer sie nicht tragen darf
option-role-deny-role = rolle
    .description = Welche Rolle
option-role-deny-duration = dauer
    .description = Wie lange, etwa 30d; ohne Angabe für immer
option-role-deny-reason = grund
    .description = Warum

command-role-allow = erlauben
    .description = Ein Mitglied darf eine verbotene Rolle wieder tragen
option-role-allow-member = mitglied
    .description = Wer sie tragen darf
option-role-allow-role = rolle
    .description = Welche Rolle

command-role-denials = verbote
    .description = Wem welche Rollen verboten sind
option-role-denials-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle

command-role-why = warum
    .description = Warum ein Mitglied seine Rollen trägt, und bis wann
option-role-why-member = mitglied
    .description = Wessen Rollen
option-role-why-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle

command-role-history = verlauf
    .description = Welche Rollen ein Mitglied trug, und wann
option-role-history-member = mitglied
    .description = Wessen Rollen
option-role-history-role = rolle
    .description = Nur diese Rolle; ohne Angabe alle

command-role-wearers = träger
    .description = Wer eine Rolle trägt, oder vor einiger Zeit trug
option-role-wearers-role = rolle
    .description = Welche Rolle
option-role-wearers-ago = vor
    .description = Vor wie langer Zeit, etwa 3d; ohne Angabe jetzt

command-autorole = autorolle
    .description = Die Rollen, die Mitglieder beim Beitritt bekommen

command-autorole-set = setzen
    .description = Wer ab jetzt beitritt, bekommt eine Rolle
option-autorole-set-role = rolle
    .description = Welche Rolle
option-autorole-set-delay = verzögerung
    .description = Wie lange nach dem Beitritt, etwa 10m; ohne Angabe sofort
option-autorole-set-who = wer
    .description = Wer sie bekommt; ohne Angabe Menschen
option-autorole-set-screening = prüfung
    .description = Warten, bis die Mitgliedsprüfung zu Ende ist
choice-autorole-set-who-people = Menschen
choice-autorole-set-who-bots = Bots
choice-autorole-set-who-both = beide

command-autorole-drop = entfernen
    .description = Wer beitritt, bekommt eine Rolle nicht mehr
option-autorole-drop-role = rolle
    .description = Welche Rolle

command-autorole-list = liste
    .description = Die Rollen für den Beitritt

command-autorole-rehearse = proben
    .description = Wer hier ist und sie bekommen hätte
option-autorole-rehearse-role = rolle
    .description = Welche Rolle
option-autorole-rehearse-who = wer
    .description = Von wem; ohne Angabe Menschen
choice-autorole-rehearse-who-people = Menschen
choice-autorole-rehearse-who-bots = Bots
choice-autorole-rehearse-who-both = beide

command-sticky = rückkehrrolle
    .description = Die Rollen, die mit Rückkehrern zurückkommen

command-sticky-set = setzen
    .description = Wer mit einer Rolle ging, bekommt sie wieder
option-sticky-set-role = rolle
    .description = Welche Rolle

command-sticky-drop = entfernen
    .description = Eine Rolle kommt nicht mehr zurück
option-sticky-drop-role = rolle
    .description = Welche Rolle

command-sticky-list = liste
    .description = Die Rollen, die zurückkommen

# Was mit einer Rolle geschah.

roles-given = { $member } trägt jetzt { $role }.
roles-given-until = { $member } trägt { $role } bis { $moment }.
roles-worn-on = Es gibt andere Gründe dafür, also bleibt sie danach.
roles-worn-until = Es gibt andere Gründe dafür, also bleibt sie bis { $moment }.
roles-was-taken = { $count ->
        [0] Ich nehme { $member } { $role }. Ich kannte keinen Grund dafür.
        [one] Ich nehme { $member } { $role }. Der Grund dafür zählt nicht mehr.
       *[other] Ich nehme { $member } { $role }. Die { $count } Gründe dafür zählen nicht mehr.
    }
roles-refused-given = Discord lässt mich { $member } auf **{ $server }** die Rolle **{ $name }** nicht geben. Ich versuche es später noch einmal.
roles-refused-taken = Discord lässt mich { $member } auf **{ $server }** die Rolle **{ $name }** nicht nehmen. Ich versuche es später noch einmal.
roles-denied = { $member } darf { $role } nicht mehr tragen.
roles-denied-until = { $member } darf { $role } bis { $moment } nicht tragen.
roles-allowed = { $member } darf { $role } wieder tragen.
roles-denials = Verbotene Rollen
roles-no-denials = Niemandem ist eine Rolle verboten.
roles-not-denied = { $role } ist niemandem verboten.
roles-wearers-title = Wer sie trug
roles-wearers = { $role } · { $moment } · { $count ->
        [one] { $count } Mitglied
       *[other] { $count } Mitglieder
    }
roles-no-wearers = Ich weiß von niemandem, der { $role } da trug.
roles-history-title = Rollen im Lauf der Zeit
roles-no-history = Ich weiß von keiner Rolle, die { $member } trug.
roles-from-until = { $start } bis { $end }

# Warum ein Mitglied eine Rolle trägt.

roles-why-title = Warum diese Rollen?
roles-why-none = Ich kenne keinen Grund für eine Rolle von { $member }.
roles-source-leveling = für ein Level
roles-source-shop = aus dem Shop
roles-source-discord = in Discord gegeben
roles-source-moderator = hier gegeben
roles-source-autorole = für den Beitritt
roles-source-sticky = zurückgekommen
roles-source-job = durch einen Auftrag
roles-source-personal = die eigene
roles-source-menus = aus einem Menü gewählt
roles-source-stats = fürs Mitmachen
roles-source-denial = **verboten**
roles-by = von { $actor }
roles-since = seit { $moment }
roles-until = bis { $moment }
roles-taken = genommen { $moment }
roles-taken-by = genommen von { $actor } { $moment }
roles-lifted = aufgehoben { $moment }
roles-lifted-by = aufgehoben von { $actor } { $moment }
roles-over = vorbei { $moment }
roles-reason = Grund: { $reason }

# Rollen beim Beitritt und bei der Rückkehr.

roles-autorole-set = Wer ab jetzt beitritt, bekommt { $role }. Wer schon da ist, bekommt sie nur durch einen Auftrag.
roles-autorole-here = Auch allen geben, die da sind
roles-autorole-dropped = Wer ab jetzt beitritt, bekommt { $role } nicht mehr. Wer sie hat, behält sie.
roles-autoroles = Rollen beim Beitritt
roles-no-autoroles = Niemand bekommt beim Beitritt eine Rolle. `/autorolle setzen` ändert das.
roles-audience-people = Menschen
roles-audience-bots = Bots
roles-audience-both = Menschen und Bots
roles-after = nach { $duration }
roles-before-screening = schon vor dem Ende der Mitgliedsprüfung
roles-rehearsal = Probe
roles-autorole-nobody = Alle, von denen ich weiß, dass sie hier sind, tragen { $role }.
roles-autorole-rehearsed = { $count ->
        [one] { $count } Mitglied fehlt { $role }: { $first }
       *[other] { $count } Mitgliedern fehlt { $role }, zuerst { $first }
    }
roles-sticky-set = { $role } kommt mit zurück, wenn jemand damit geht und wiederkommt.
roles-sticky-dropped = { $role } kommt nicht mehr zurück.
roles-sticky = Rollen, die zurückkommen
roles-no-sticky = Keine Rolle kommt zurück. `/rückkehrrolle setzen` ändert das.
roles-flaw-deleted = sie wurde gelöscht
roles-flaw-managed = sie gehört zu einer Integration
roles-flaw-out_of_reach = sie steht nicht unter meiner höchsten Rolle
roles-flaw-dangerous = sie hat Rechte von Moderatoren
roles-notice = Eine Rolle wird nicht mehr vergeben
roles-notice-deleted = Die Rolle „{ $name }“ wurde gelöscht ({ $role }). Sie diente als: { $uses }.
roles-notice-managed = { $role } ({ $name }) gehört jetzt zu einer Integration, also kann ich sie nicht vergeben. Sie dient als: { $uses }.
roles-notice-out_of_reach = { $role } ({ $name }) steht nicht mehr unter meiner höchsten Rolle, also kann ich sie nicht vergeben. Schieb meine Rolle darüber. Sie dient als: { $uses }.
roles-notice-dangerous = { $role } ({ $name }) hat jetzt Rechte von Moderatoren, also vergebe ich sie nicht von selbst. Sie dient als: { $uses }.
roles-use-autorole = Rolle beim Beitritt
roles-use-sticky = Rolle, die zurückkommt
roles-use-menu = Rolle in einem Menü

# Wovon Ablehnungen sprechen.

refusal-role_above_you = Die Rolle „{ $role }“ steht nicht unter deiner höchsten, also darfst du sie weder geben noch nehmen.
refusal-dangerous_role = Die Rolle „{ $role }“ hat Rechte von Moderatoren ({ $permissions }). Wähl eine andere, oder erlaube es mit der Einstellung roles.dangerous.
refusal-role_denied = Dieses Mitglied darf die Rolle „{ $role }“ zurzeit nicht tragen. Erlaub sie zuerst wieder.
refusal-not_denied = Die Rolle „{ $role }“ ist diesem Mitglied nicht verboten.
refusal-unknown_audience = Eine Rolle kann für Menschen, Bots oder beide sein, nicht für „{ $given }“.
refusal-no_autorole = Die Rolle „{ $role }“ bekommt beim Beitritt niemand, also gibt es nichts zu entfernen.
refusal-not_sticky = Die Rolle „{ $role }“ kommt mit niemandem zurück, also gibt es nichts zu entfernen.

# Einstellungen.

setting-roles-keep_reasons = Wie lange Gründe für Rollen bleiben
    .description = Wie lange danach noch bekannt ist, warum ein Mitglied eine Rolle trug.
    .allowed = eine Dauer von 1 bis { 3650 } Tagen, etwa 90 Tage
setting-roles-keep_history = Wie lange bekannt ist, wer welche Rolle trug
    .description = Wie lange danach noch bekannt ist, wer welche Rolle trug.
    .allowed = eine Dauer von 1 bis { 3650 } Tagen, etwa 400 Tage
setting-roles-keep_sticky = Wie lange Rollen auf Rückkehrer warten
    .description = Innerhalb welcher Zeit Rückkehrer ihre Rückkehrrollen wiederbekommen.
    .allowed = eine Dauer von 1 Stunde bis { 365 } Tagen, etwa 30 Tage
setting-roles-dangerous = Rollen mit Moderatorenrechten vergeben
    .description = Ob Rollen mit Rechten von Moderatoren in Menüs stehen, beim Beitritt oder in Aufträgen vergeben werden oder zurückkommen dürfen.

# Why a role is worn, or no longer.

reason-roles-worn_before = vor dem Austritt getragen
reason-roles-joined = beigetreten
reason-roles-left = hat den Server verlassen
reason-roles-time_over = die Zeit war um
reason-roles-forgotten = das Mitglied wurde vergessen
reason-roles-taken_by_hand = von Hand genommen
reason-roles-denied = verboten
