command-privacy = privatsphäre
    .description = Was von dir gespeichert ist
command-privacy-hide = verbergen
    .description = Auf keiner Liste und in keinem Bericht genannt werden
command-privacy-show = zeigen
    .description = Wieder genannt werden
command-privacy-forget = vergessen
    .description = Vergessen lassen, was hier von dir gespeichert ist; fragt vorher
command-privacy-export = exportieren
    .description = Als Datei bekommen, was von dir gespeichert ist

# Privatsphäre.

privacy-forget-ask = Sollst du hier vergessen werden? Deine XP, Level, dein Geld, deine Gegenstände, Auswahlen und Statistiken und was du in Tickets geschrieben hast, sind dann weg, ebenso die Rollen, die ich dir gab. Das lässt sich nicht rückgängig machen. Fälle der Moderation bleiben, und was du danach tust, zählt wieder. `/privatsphäre exportieren` gibt dir vorher eine Kopie.
privacy-forget-agree = Vergiss mich
privacy-forgotten = { $count ->
        [one] Vergessen: { $count } Zeile handelte von dir.
       *[other] Vergessen: { $count } Zeilen handelten von dir.
    } Wo Texte dich noch nennen, verschwindet das in den nächsten Minuten.
privacy-exported = Das ist hier von dir gespeichert, Tabelle für Tabelle. Nicht dabei sind Notizen der Moderation und wer sonst beteiligt war.
privacy-too-large = Was von dir gespeichert ist, passt in keine Datei auf Discord. Wer den Bot betreibt, kann es dir geben.

refusal-not_yourself = Vergessen lassen können nur Mitglieder sich selbst, und wer den Bot betreibt.
refusal-not_finished = Schließ erst deine offenen Tickets und spiel dein Spiel zu Ende, dann kannst du vergessen werden.
