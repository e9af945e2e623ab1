# Commands, options and choices.

command-daily = täglich
    .description = Hol dir das Geld von heute; mehr für jeden Tag in Folge

command-work = arbeiten
    .description = Arbeite für etwas Geld

command-claim = abholen
    .description = Hol dir, was dieser Server anbietet
option-claim-name = name
    .description = Was du abholst

command-claims = abholbar
    .description = Was es abzuholen gibt und wann

command-claim-rules = abholregeln
    .description = Was Mitglieder abholen können

command-claim-rules-set = setzen
    .description = Lege etwas an oder ändere es
option-claim-rules-set-name = name
    .description = Wie es heißt
option-claim-rules-set-least = mindestens
    .description = Wie viel es mindestens gibt
option-claim-rules-set-most = höchstens
    .description = Wie viel es höchstens gibt
option-claim-rules-set-cooldown = wartezeit
    .description = Wie lange bis zum nächsten Mal, etwa 7 Tage
option-claim-rules-set-role = rolle
    .description = Nur für Mitglieder mit dieser Rolle

command-claim-rules-remove = entfernen
    .description = Nimm etwas weg
option-claim-rules-remove-name = name
    .description = Was

# Was es abzuholen gibt.

income-daily = Täglich
income-work = Arbeit
income-claims = Zum Abholen
income-no-claims = Auf diesem Server gibt es nichts abzuholen.
income-claimed = { $member } bekommt **{ $amount }**.
income-claimed-bonus = Davon { $bonus } für die Serie.
income-streak = { $days ->
        [one] { $days } Tag in Folge
       *[other] { $days } Tage in Folge
    } (Bestwert: { $best })
income-streak-best = { $days } Tage in Folge – dein Bestwert!
income-wallet = Im Geldbeutel: { $amount }
income-ready = bereit
income-not-now = { $claim } (noch nicht)
income-rule-set = **{ $claim }** bringt jetzt { $amount } für { $who }, einmal in { $cooldown }.
income-rule-removed = **{ $claim }** kann nicht mehr abgeholt werden.

# Absagen.

refusal-on_cooldown = Das ist noch nicht so weit.
refusal-unknown_claim = Hier gibt es nichts namens „{ $claim }“ abzuholen. /abholbar zeigt, was es gibt.
refusal-role_required = Das gibt es nur mit der Rolle „{ $role }“.
refusal-too_many_claims = Es gibt schon { $most } davon, und mehr geht nicht. Entferne zuerst etwas.
