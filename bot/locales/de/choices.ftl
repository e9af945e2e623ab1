# Die private Auswahl.

choices-nothing-here = Hier gibt es gerade nichts zu wählen.
choices-waiting = Nummer { $place } auf der Liste

# Was aus einer Wahl wurde.

choices-given = Du hast jetzt { $option }.
choices-taken = { $option } ist weg.
choices-left = Du wartest nicht mehr auf { $option }.
choices-waits = Alle Plätze von { $option } sind vergeben. Du bist Nummer { $place } auf der Liste; ich sage dir, wenn du dran bist.
choices-unchanged = Es hat sich nichts geändert.
choices-same = Genau das hast du schon. „Meine Auswahl“ zeigt es und nimmt es wieder weg.
choices-paid = { $amount } bezahlt
choices-until = bis { $moment }
choices-rehearsal = Was geschähe
choices-would-given = würde gegeben
choices-would-taken = würde genommen
choices-would-waits = würde auf einen Platz warten
choices-would-left = würde die Liste verlassen
choices-would-unchanged = es würde sich nichts ändern

# Was Leute erfahren.

choices-your-turn = Du hast auf einen Platz in { $menu } gewartet.
choices-your-reaction = Deine Reaktion auf { $menu }:

# Einstellungen.

setting-choices-replies = Sagen, warum eine Reaktion nichts gibt
    .description = Ob jemand, dessen Reaktion nichts gibt, per Direktnachricht erfährt, warum.
setting-choices-keep_waiting = Wie lange auf einen Platz gewartet wird
    .description = Wie lange jemand auf einen Platz wartet, wenn ein Eintrag voll ist.
    .allowed = eine Dauer von 1 Tag bis { 365 } Tagen, etwa 30 Tage

# Absagen.

refusal-not_offered = { $option } kann gerade nicht gewählt werden. Sag es denen, die diesen Server leiten.
refusal-denied = { $option } kannst du nicht haben: Es ist dir verwehrt.
refusal-forbidden_role_worn = Wer { $roles } hat, kann { $option } nicht wählen.
refusal-level_required = { $option } gibt es ab Level { $needs }, und du bist auf Level { $has }.
refusal-menu_price_changed = { $option } kostet jetzt { $price }. Sieh es dir noch einmal an und entscheide dann.
refusal-option_full = { $option } ist voll: Mehr als { $places } geht nicht auf einmal.
refusal-choice_most = Du kannst { $most } davon haben, und du hast { $has }. Gib erst eins zurück.
refusal-choice_fewest = Mindestens { $fewest } davon behältst du. Wähl erst ein anderes.
refusal-option_held = { $option } hast du schon.
refusal-option_not_held = { $option } hast du nicht.
refusal-choice_bound = Du hast hier schon gewählt, und dabei bleibt es.
refusal-menu_locked = Hier kann gerade nichts gewählt werden.

# Why a role is worn.

reason-choices-choice = Menü { $menu }: { $title }, { $option }
