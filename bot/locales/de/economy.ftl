# Commands, options and choices.

command-balance = guthaben
    .description = Was du oder ein anderes Mitglied hat
option-balance-member = mitglied
    .description = Wessen; ohne Angabe deines

command-pay = zahlen
    .description = Zahle einem anderen Mitglied aus deinem Geldbeutel
option-pay-member = mitglied
    .description = Wer das Geld bekommt
option-pay-amount = betrag
    .description = Wie viel
option-pay-reason = grund
    .description = Wofür; beide sehen es

command-deposit = einzahlen
    .description = Bring Geld aus deinem Geldbeutel zur Bank
option-deposit-amount = betrag
    .description = Wie viel; ohne Angabe alles

command-withdraw = abheben
    .description = Hol Geld von der Bank in deinen Geldbeutel
option-withdraw-amount = betrag
    .description = Wie viel; ohne Angabe alles

command-statement = kontoauszug
    .description = Woher dein Geld kam und wohin es ging
option-statement-page = seite
    .description = Die Seite; ohne Angabe die neueste

command-richest = reichste
    .description = Wer das meiste Geld hat
option-richest-board = liste
    .description = Was zählt
choice-richest-board-net-worth = Vermögen
choice-richest-board-wallet = Geldbeutel
choice-richest-board-bank = Bank
option-richest-page = seite
    .description = Die Seite; ohne Angabe die erste

command-economy = wirtschaft
    .description = Das Geld dieses Servers, für die, die ihn verwalten

command-economy-give = geben
    .description = Gib einem Mitglied Geld
option-economy-give-member = mitglied
    .description = Wer das Geld bekommt
option-economy-give-amount = betrag
    .description = Wie viel
option-economy-give-account = konto
    .description = Geldbeutel oder Bank; ohne Angabe der Geldbeutel
choice-economy-give-account-wallet = Geldbeutel
choice-economy-give-account-bank = Bank
option-economy-give-reason = grund
    .description = Warum; steht dann in den Büchern

command-economy-take = nehmen
    .description = Nimm einem Mitglied Geld
option-economy-take-member = mitglied
    .description = Wer das Geld verliert
option-economy-take-amount = betrag
    .description = Wie viel; ohne Angabe alles
option-economy-take-account = konto
    .description = Geldbeutel oder Bank; ohne Angabe der Geldbeutel
choice-economy-take-account-wallet = Geldbeutel
choice-economy-take-account-bank = Bank
option-economy-take-reason = grund
    .description = Warum; steht dann in den Büchern

command-economy-set = setzen
    .description = Setze, was ein Mitglied hat
option-economy-set-member = mitglied
    .description = Wessen Geld
option-economy-set-amount = betrag
    .description = Was danach da ist
option-economy-set-account = konto
    .description = Geldbeutel oder Bank; ohne Angabe der Geldbeutel
choice-economy-set-account-wallet = Geldbeutel
choice-economy-set-account-bank = Bank
option-economy-set-reason = grund
    .description = Warum; steht dann in den Büchern

command-economy-give-role = rolle-geben
    .description = Gib allen mit einer Rolle Geld
option-economy-give-role-role = rolle
    .description = Die Rolle
option-economy-give-role-amount = betrag
    .description = Wie viel jeder bekommt
option-economy-give-role-reason = grund
    .description = Warum; steht dann in den Büchern

command-economy-take-role = rolle-nehmen
    .description = Nimm allen mit einer Rolle Geld
option-economy-take-role-role = rolle
    .description = Die Rolle
option-economy-take-role-amount = betrag
    .description = Wie viel jeder höchstens verliert; ohne Angabe alles
option-economy-take-role-reason = grund
    .description = Warum; steht dann in den Büchern

command-economy-reset = zurücksetzen
    .description = Nimm einem Mitglied oder allen alles
option-economy-reset-member = mitglied
    .description = Wessen Geld; ohne Angabe das aller
option-economy-reset-confirm = bestätigung
    .description = Für alle: der Name des Servers
option-economy-reset-reason = grund
    .description = Warum; steht dann in den Büchern

command-economy-reverse = rückgängig
    .description = Mache eine Buchung rückgängig
option-economy-reverse-transaction = buchung
    .description = Ihre Nummer, aus einem Kontoauszug
option-economy-reverse-reason = grund
    .description = Warum; steht dann in den Büchern

command-economy-statement = kontoauszug
    .description = Woher das Geld eines Mitglieds kam und wohin es ging
option-economy-statement-member = mitglied
    .description = Wessen
option-economy-statement-page = seite
    .description = Die Seite; ohne Angabe die neueste

command-economy-supply = geldmenge
    .description = Wie viel Geld es gibt, woher es kommt und wohin es geht
option-economy-supply-step = schritt
    .description = Eine Zeile für jeden davon
choice-economy-supply-step-days = Tage
choice-economy-supply-step-weeks = Wochen
choice-economy-supply-step-months = Monate zu 30 Tagen
