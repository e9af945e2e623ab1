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
refusal-role_required = Du brauchst dafür die Rolle { $role }.
refusal-too_many_claims = Es gibt schon { $most } davon, und mehr geht nicht. Entferne zuerst etwas.
refusal-invalid_claim_name = Was es abzuholen gibt, heißt in einer Zeile aus 1 bis 32 Zeichen, nicht „{ $given }“; täglich und Arbeit sind Einstellungen.
refusal-invalid_cooldown = Abholen lässt sich etwas wieder nach 1 Minute bis 365 Tagen, geschrieben wie 7 Tage oder 12 Stunden, nicht „{ $given }“.

# Einstellungen.

setting-income-daily_amount = Tagesbetrag
    .description = Was /täglich zahlt; 0 schaltet es aus.
    .allowed = eine ganze Zahl von 0 bis 1.000.000.000
setting-income-daily_streak_bonus = Bonus für jeden Tag in Folge
    .description = Was /täglich für jeden Tag der Serie nach dem ersten zusätzlich zahlt.
    .allowed = eine ganze Zahl von 0 bis 1.000.000.000
setting-income-daily_streak_days = Tage, an denen der Bonus wächst
    .description = An wie vielen Tagen der Bonus der Serie wächst.
    .allowed = eine ganze Zahl von 0 bis 365
setting-income-daily_grace_days = Tage, die fehlen dürfen
    .description = Wie viele Tage hintereinander fehlen dürfen, ohne dass die Serie endet.
    .allowed = eine ganze Zahl von 0 bis 30
setting-income-work_min = Mindestlohn
    .description = Was /arbeiten mindestens zahlt.
    .allowed = eine ganze Zahl von 0 bis 1.000.000.000, höchstens der Höchstlohn
setting-income-work_max = Höchstlohn
    .description = Was /arbeiten höchstens zahlt; 0 schaltet es aus.
    .allowed = eine ganze Zahl von 0 bis 1.000.000.000, mindestens der Mindestlohn
setting-income-work_cooldown = Pause zwischen der Arbeit
    .description = Wie lange nach /arbeiten man wieder arbeiten kann.
    .allowed = eine Dauer von 1 Minute bis 30 Tagen
setting-income-message_min = Mindestens für eine Nachricht
    .description = Was eine Nachricht mindestens einbringt.
    .allowed = eine ganze Zahl von 0 bis 1.000.000, höchstens das Meiste für eine Nachricht
setting-income-message_max = Höchstens für eine Nachricht
    .description = Was eine Nachricht höchstens einbringt; 0 schaltet es aus.
    .allowed = eine ganze Zahl von 0 bis 1.000.000, mindestens das Mindeste für eine Nachricht
setting-income-message_cooldown = Pause zwischen Nachrichten, die etwas bringen
    .description = Wie lange nach einer Nachricht, die etwas einbrachte, es die nächste kann.
    .allowed = eine Dauer von 1 Sekunde bis 1 Tag
setting-income-level_amount = Geld für ein Level
    .description = Was ein Mitglied für jedes Level bekommt, das es durch XP erreicht.
    .allowed = eine ganze Zahl von 0 bis 1.000.000.000
setting-income-voice_amount = Geld für eine Minute im Sprachkanal
    .description = Was ein Mitglied für jede Minute im Sprachkanal bekommt, die zählt; 0 für nichts.
    .allowed = eine ganze Zahl von 0 bis { 1000000 }
setting-income-keep_claims = Wie lange Abgeholtes bekannt bleibt
    .description = Wie lange bekannt bleibt, was jedes Abholen gezahlt hat und warum.
    .allowed = eine Dauer von 30 bis 3.650 Tagen, etwa 400 Tage
