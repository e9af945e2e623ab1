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
    .description = Wie viel, etwa 500, 1k, hälfte oder alles
option-pay-reason = grund
    .description = Wofür; beide sehen es

command-deposit = einzahlen
    .description = Bring Geld aus deinem Geldbeutel zur Bank
option-deposit-amount = betrag
    .description = Wie viel, auch hälfte; ohne Angabe alles

command-withdraw = abheben
    .description = Hol Geld von der Bank in deinen Geldbeutel
option-withdraw-amount = betrag
    .description = Wie viel, auch hälfte; ohne Angabe alles

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
    .description = Wie viel, auch hälfte; ohne Angabe alles
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

# Geld.

economy-amount-all = alles
economy-amount-half = hälfte
economy-wallet = Geldbeutel
economy-bank = Bank
economy-rank = Rang
economy-currency = In { $name }
economy-moved = Du hast jetzt **{ $wallet }** im Geldbeutel und **{ $bank }** auf der Bank.
economy-paid = { $sender } hat { $receiver } bezahlt.
economy-paid-tax = Davon gingen { $tax } als Steuer ab.
economy-reason = Wofür: { $reason }
economy-for = Wofür
economy-ask = { $amount } zahlen?
economy-ask-gets = { $receiver } bekommt { $received }.
economy-ask-taxed = Die Steuer von { $rate } nimmt { $tax }: { $receiver } bekommt { $received }.
economy-ask-has = Du hast { $wallet } im Geldbeutel.
economy-pay = Zahlen
economy-not-paid = Es wurde nichts gezahlt.
economy-statement = Kontoauszug
economy-no-statement = Geld von { $member } hat sich noch nicht bewegt.
economy-from = von { $member }
economy-to = an { $member }
economy-richest = Die Reichsten
economy-nobody = Hier hat noch niemand etwas.
economy-my-page = Meine Seite
economy-now-wallet = Geldbeutel: **{ $amount }**
economy-now-bank = Bank: **{ $amount }**
economy-transaction = Buchung `{ $transaction }`
economy-given-to-many = { $members ->
        [one] { $members } Mitglied hat insgesamt { $amount } bekommen.
       *[other] { $members } Mitglieder haben insgesamt { $amount } bekommen.
    }
economy-taken-from-many = { $members ->
        [one] { $members } Mitglied hat insgesamt { $amount } verloren.
       *[other] { $members } Mitglieder haben insgesamt { $amount } verloren.
    }
economy-reversed = { $members ->
        [one] { $amount } von { $members } Mitglied sind rückgängig gemacht.
       *[other] { $amount } von { $members } Mitgliedern sind rückgängig gemacht.
    }
economy-no-list = Ich kann nicht sehen, wer welche Rolle hat: Erlaube dem Bot in Discords Entwicklerportal den „Server Members Intent“, oder nenn die Mitglieder einzeln.
economy-supply = Geldmenge
economy-no-supply = Es hat sich noch kein Geld bewegt.
economy-held = Die Mitglieder haben **{ $amount }**.
economy-minted = geschaffen { $change }
economy-taxed = Steuer { $change }
economy-spent = Laden { $change }
economy-house = Spiele { $change }

# Was Geld bewegt hat.

economy-kind-bet = Einsatz
economy-kind-claim = abgeholt
economy-kind-daily = täglich
economy-kind-decay = Schwund
economy-kind-deposit = Einzahlung
economy-kind-edit = von Hand
economy-kind-grant = gegeben
economy-kind-grant_all = an viele gegeben
economy-kind-level = Level
economy-kind-menu = Rollenmenü
economy-kind-message = Nachricht
economy-kind-opening = zum Anfang
economy-kind-payout = Gewinn
economy-kind-purchase = Kauf
economy-kind-reset = zurückgesetzt
economy-kind-reversal = rückgängig
economy-kind-sale = Verkauf
economy-kind-set = gesetzt
economy-kind-take = genommen
economy-kind-take_all = vielen genommen
economy-kind-transfer = Zahlung
economy-kind-withdraw = Abhebung
economy-kind-work = Arbeit
economy-kind-voice = Sprachkanal

# Einstellungen.

setting-economy-currency_name = Name des Geldes
    .description = Wie das Geld heißt.
    .allowed = ein Name aus 1 bis 32 Zeichen
setting-economy-currency_symbol = Zeichen des Geldes
    .description = Das Zeichen hinter einem Betrag: ein Emoji, auch eines dieses Servers, oder ein Wort.
    .allowed = ein Wort oder Emoji aus höchstens 64 Zeichen
setting-economy-opening_balance = Startguthaben
    .description = Was ein Mitglied zum Anfang hat.
    .allowed = eine ganze Zahl von 0 bis 1.000.000.000
setting-economy-transfer_tax = Steuer auf Zahlungen
    .description = Wie viel Prozent einer Zahlung zwischen Mitgliedern als Steuer abgehen.
    .allowed = eine Zahl von 0 bis 50 mit höchstens zwei Nachkommastellen
setting-economy-confirm_above = Nachfragen vor Zahlungen über
    .description = Bei Zahlungen über diesem Betrag wird noch einmal nachgefragt.
    .allowed = eine ganze Zahl ab 0
setting-economy-decay_percent = Schwund in der Woche
    .description = Wie viel Prozent ein ruhendes Vermögen jede Woche als Steuer verliert; 0 schaltet das aus.
    .allowed = eine Zahl von 0 bis 100 mit höchstens zwei Nachkommastellen
setting-economy-decay_after = Ruhend nach
    .description = Wie lange ein Mitglied nichts mit Geld getan haben muss, damit sein Vermögen ruht.
    .allowed = eine Dauer von 1 Tag bis 365 Tagen
setting-economy-decay_above = Schwund nur über
    .description = Nur was über diesem Betrag liegt, schwindet.
    .allowed = eine ganze Zahl ab 0

# Absagen.

refusal-insufficient_funds = Du brauchst { $needs }, hast aber { $has }.
refusal-insufficient_savings = Du brauchst { $needs } auf der Bank, hast dort aber { $has }.
refusal-too_little_to_take = { $member } hat dort nur { $has }.
refusal-too_rich = Niemand kann mehr als { $most } an einem Ort haben.
refusal-oneself = Dazu gehören zwei: Nimm jemand anderen.
refusal-not_yours = Dieser Knopf gehört jemand anderem. Benutz selbst den Befehl.
refusal-immutable_ledger = Die Bücher werden nie umgeschrieben. economy.reverse macht eine Buchung rückgängig.
refusal-empty_wallet = Der Geldbeutel ist leer.
refusal-empty_bank = Auf der Bank ist nichts.
refusal-unreadable_amount = „{ $given }“ ist kein Betrag. Schreib eine ganze Zahl wie 500, 1.000 oder 1,5k.
refusal-unknown_account = Es gibt kein Konto „{ $given }“. Nimm Geldbeutel oder Bank.
refusal-nobody = Das ist niemand: Es wurde niemand genannt, oder niemand hat die Rolle.
refusal-unknown_transaction = Auf diesem Server gibt es keine Buchung { $transaction }. /wirtschaft kontoauszug zeigt die eines Mitglieds mit ihren Nummern.
refusal-not_their_transaction = Die Buchung { $transaction } hat nichts von { $member } bewegt. /wirtschaft kontoauszug zeigt die eines Mitglieds mit ihren Nummern.
refusal-reversed_already = Die Buchung { $transaction } ist schon rückgängig gemacht.
refusal-is_reversal = Die Buchung { $transaction } macht eine andere rückgängig und bleibt. Gib oder nimm stattdessen den Betrag.
refusal-spent = Nichts wurde rückgängig gemacht: { $member } hat von den { $takes } nur noch { $has }.
refusal-unconfirmed_reset = Das nimmt hier allen ihr Geld, { $members } im Ganzen. Willst du das, dann wiederhole es mit bestätigung: { $confirm }
refusal-not_your_statement = Das sehen nur das Mitglied selbst und die Moderation mit /wirtschaft kontoauszug.
refusal-not_your_buttons = Dieser Knopf gehört jemand anderem. /reichste öffnet eine Liste für dich.
refusal-unknown_board = Es gibt keine Liste „{ $given }“. Nimm Vermögen, Geldbeutel oder Bank.
refusal-not_on_this_board = Du stehst nicht auf dieser Liste: Von dir zählt dort noch nichts.
refusal-invalid_step = Ein Schritt von { $given } geht nicht: Er muss länger als nichts sein, und es gibt höchstens 1.000 davon.
