# Commands, options and choices.

command-automod = automod
    .description = Regeln, die jede Nachricht ansehen

command-automod-list = liste
    .description = Zeige die automatischen Regeln

command-automod-add = neu
    .description = Lege eine automatische Regel an oder ersetze eine
option-automod-add-kind = art
    .description = Worauf die Regel achtet
choice-automod-add-kind-words = Wörter
choice-automod-add-kind-pattern = Muster
choice-automod-add-kind-links = Links
choice-automod-add-kind-invites = Einladungen
choice-automod-add-kind-mentions = Erwähnungen
choice-automod-add-kind-attachments = Anhänge
choice-automod-add-kind-rate = zu viele Nachrichten
choice-automod-add-kind-duplicates = derselbe Text noch einmal
choice-automod-add-kind-new_account = neue Konten
option-automod-add-threshold = anzahl
    .description = Wie viele: Nachrichten, Erwähnungen oder Anhänge
option-automod-add-period = zeitraum
    .description = In welcher Zeit oder wie jung ein Konto, etwa 10s oder 1d
option-automod-add-words = wörter
    .description = Wörter und Wendungen, durch Kommas getrennt; bad* findet auch badly
option-automod-add-pattern = muster
    .description = Ein regulärer Ausdruck
option-automod-add-allowed = erlaubt
    .description = Erlaubte Domains oder Einladungscodes, durch Kommas getrennt
option-automod-add-delete = löschen
    .description = Ob die Nachricht gelöscht wird; ohne Angabe ja
option-automod-add-action = maßnahme
    .description = Was mit dem Mitglied geschieht; ohne Angabe nichts
choice-automod-add-action-none = nichts
choice-automod-add-action-warn = verwarnen
choice-automod-add-action-timeout = in Auszeit schicken
choice-automod-add-action-kick = hinauswerfen
choice-automod-add-action-ban = bannen
option-automod-add-points = punkte
    .description = Wie viele Punkte der Fall hat; ohne Angabe wie üblich
option-automod-add-duration = dauer
    .description = Wie lange eine Auszeit oder ein Bann dauert
option-automod-add-reason = grund
    .description = Was dem Mitglied gesagt wird
option-automod-add-exempt_role = ausnahme_rolle
    .description = Wen die Regel übergeht
option-automod-add-exempt_channel = ausnahme_kanal
    .description = Wo die Regel nicht gilt: ein Kanal oder eine Kategorie
option-automod-add-enabled = aktiv
    .description = Ob die Regel gilt; ohne Angabe ja
option-automod-add-rule = regel
    .description = Die Nummer der Regel, die ersetzt wird; ohne Angabe eine neue

command-automod-remove = entfernen
    .description = Entferne eine automatische Regel
option-automod-remove-rule = regel
    .description = Die Nummer der Regel

command-automod-test = testen
    .description = Zeige, was die Regeln zu einer Nachricht sagen würden
option-automod-test-text = text
    .description = Was in der Nachricht steht
option-automod-test-rule = regel
    .description = Nur eine Regel, nach ihrer Nummer; ohne Angabe alle

# Regeln.

automod-rules = Automatische Regeln
automod-no-rules = Es gibt noch keine automatischen Regeln. `/automod neu` macht eine.
automod-rule-removed = Entfernt: { $rule }
automod-looks-words = Wörter: { $words }
automod-looks-pattern = Muster: { $pattern }
automod-looks-links = Links
automod-looks-links-except = Links, außer zu { $allowed }
automod-looks-invites = Einladungen zu anderen Servern
automod-looks-invites-except = Einladungen zu anderen Servern, außer { $allowed }
automod-looks-mentions = { $threshold ->
        [one] Jede Erwähnung
       *[other] { $threshold } oder mehr Erwähnungen
    }
automod-looks-attachments = { $threshold ->
        [one] Jeder Anhang
       *[other] { $threshold } oder mehr Anhänge
    }
automod-looks-rate = { $threshold } Nachrichten (in { $within })
automod-looks-duplicates = { $threshold }-mal derselbe Text (in { $within })
automod-looks-new_account = Konten, jünger als { $within }
automod-deed-delete = löschen
automod-deed-nothing = nur merken
automod-deed-with-points = { $points ->
        [one] { $does } ({ $points } Punkt)
       *[other] { $does } ({ $points } Punkte)
    }
automod-not-for = nicht für { $exempt }
automod-met-by = { $count ->
        [one] getroffen von { $count } Nachricht
       *[other] getroffen von { $count } Nachrichten
    }
automod-off = *aus*
automod-tested = Was die Regeln dazu sagen würden
automod-only-tested = Es ist nichts geschehen, und nichts davon bleibt.
automod-outcome-met = würde greifen
automod-outcome-exempt = würde greifen, ist aber ausgenommen
automod-outcome-not_met = würde nicht greifen
automod-outcome-counts = hängt davon ab, was vorher geschrieben wurde

# Was man von den Regeln erfährt.

automod-deleted = Deine Nachricht wurde gelöscht
automod-deletion = Eine Nachricht von { $member } in { $channel } wurde gelöscht.
automod-aside-too_slow = Die automatischen Regeln von **{ $server }** ruhen: Nach ihnen zu suchen dauerte zu lange.
automod-aside-too_complex = Die automatischen Regeln von **{ $server }** ruhen: Ein Muster ist zu verwickelt.
automod-aside-until = Sie gelten wieder, sobald eine Regel geändert oder entfernt wird. Am meisten kosten Muster.

# Einstellungen.

setting-automod-exempt_role_id = Ausgenommene Rolle
    .description =
        Wen automatische Regeln übergehen: Mitglieder mit dieser Rolle oder einer höheren. Wer so hoch steht wie der Bot,
        wird ohnehin übergangen.
setting-automod-discord_points = Punkte von Discords AutoMod
    .description = Wie viele Punkte es zählt, wenn eine Regel von Discords eigenem AutoMod greift; 0: es wird nur vermerkt.
    .allowed = eine ganze Zahl von 0 bis 100
setting-automod-keep_matches = Treffer aufbewahren
    .description = Wie lange bekannt ist, welche automatische Regel eine Nachricht getroffen hat.
    .allowed = eine Dauer von 1 Tag bis { 3650 } Tagen, etwa 90 Tage
setting-automod-keep_excerpts = Auszüge aufbewahren
    .description =
        Ob der Anfang einer Nachricht, die eine automatische Regel traf, aufbewahrt wird. Sonst wird nie gespeichert, was
        Mitglieder schreiben.
setting-automod-keep_excerpts_for = Wie lange Auszüge bleiben
    .description = Wie lange ein solcher Auszug aufbewahrt wird.
    .allowed = eine Dauer von 1 Tag bis 90 Tagen, etwa 7 Tage
setting-automod-tell_deletions = Von Löschungen erzählen
    .description = Ob Mitglieder per Direktnachricht erfahren, dass eine automatische Regel ihre Nachricht ohne Fall gelöscht hat.

word-threshold = anzahl
word-period = zeitraum
word-words = wörter
word-pattern = muster
word-allowed = erlaubt
word-points = punkte

# Absagen.

refusal-no_such_rule = Es gibt keine automatische Regel { $number }. /automod liste zeigt, welche es gibt.
refusal-unknown_rule_kind = Es gibt keine Art von Regel „{ $given }“. Wähle eine von: { $allowed }.
refusal-unknown_rule_action = Es gibt keine Maßnahme „{ $given }“. Wähle eine von: { $allowed }.
refusal-needless_option = Die Option „{ $option }“ bedeutet bei einer solchen Regel nichts: Lass sie weg, oder wähle eine andere Art oder Maßnahme.
refusal-too_many_rules = Mehr als { $most } automatische Regeln gehen nicht. Entferne zuerst eine.
refusal-invalid_words = Eine Regel auf Wörter nimmt 1 bis 200 Wörter oder Wendungen, durch Kommas getrennt, jede mit 2 bis 60 Zeichen; ein * am Ende steht für weitere Buchstaben.
refusal-word_with_signs = Wörter werden ohne Zeichen gesucht, und ein * steht nur an einem Ende für weitere Buchstaben: „{ $word }“ würde nicht so gefunden, wie es dasteht. Schreib nur die Buchstaben, oder nimm dafür eine Regel der Art Muster.
refusal-invalid_domain = „{ $given }“ würde nie etwas erlauben. Schreib eine Domain wie example.com, die auch www.example.com erlaubt, ohne * und Port.
refusal-domain_with_path = Domains werden im Ganzen erlaubt: „{ $given }“ würde alles auf { $domain } erlauben. Schreib nur die Domain, wenn das gemeint ist.
refusal-invalid_invite = „{ $given }“ würde nie etwas erlauben. Schreib eine Einladung wie discord.gg/example, oder nur ihren Code.
refusal-no_pattern = Eine Regel auf ein Muster braucht eins.
refusal-pattern_length = Ein Muster hat 1 bis 200 Zeichen.
refusal-pattern_flags = Schreib nur das Muster, ohne Schrägstriche darum und ohne Flags wie i oder g: Es wird überall und ohne Rücksicht auf Groß- und Kleinschreibung gesucht. Ein Schrägstrich, der dazugehört, ist [/].
refusal-pattern_from_nothing = { $part } wiederholt in einem Muster nichts: Schreib { $instead }.
refusal-pattern_unknown = { $part } bedeutet in einem Muster hier nichts. Schreib die Buchstaben oder das Emoji selbst, oder eine Menge wie [a-zäöü] oder [[:alpha:]].
refusal-pattern_hyphen = { $part } zwischen [ und ] ist kein Bereich. Ein -, das sich selbst meint, steht zuletzt wie in [\w.-], und der Anfang eines Bereichs zuerst wie in a-z.
refusal-pattern_one_case = Muster werden ohne Rücksicht auf Groß- und Kleinschreibung gesucht, { $part } fände also große wie kleine Buchstaben. Ist das gemeint, schreib [a-z]; nur nach großen oder nur nach kleinen lässt sich nicht suchen.
refusal-pattern_special = Von allem, was mit (? oder *** beginnt, ist in einem Muster nur (?:…) erlaubt.
refusal-pattern_refers_back = Ein Muster darf sich nicht auf Gefundenes zurückbeziehen (\1).
refusal-pattern_repeats = Ein Muster darf etwas höchstens { $most }-mal wiederholen ({ "{" }1,{ $most }{ "}" }), oder beliebig oft (* und +).
refusal-pattern_nests = Was ein Muster wiederholt, darf selbst keine Wiederholung enthalten, wie (a+)+ oder (a?){ "{" }9{ "}" }.
refusal-pattern_too_large = Das Muster ist zu groß: Mit ausgeschriebenen Wiederholungen ist es { $size } lang, höchstens { $most } gehen.
refusal-pattern_never_met = So wird nie eine Nachricht gelesen: Erwähnungen, IDs von Emojis, Formatierung und Unsichtbares fallen weg, Formen wie ﬁ oder Ｆ werden schlicht; und hinter $ steht nichts (das Zeichen ist [$]).
refusal-pattern_meets_all = Das Muster fände in fast jeder Nachricht etwas. Schreib mehr von dem, was unerwünscht ist.
refusal-pattern_broken = Das Muster ist nicht lesbar: { $fault }.
refusal-words_too_many = Zusammen suchten die Regeln dieses Servers nach { $words } Wörtern, wobei eines mit * als drei zählt; höchstens { $most } gehen.
refusal-allowed_too_many = Zusammen erlaubten die Regeln dieses Servers { $given } Domains und Einladungen; höchstens { $most } gehen.
refusal-patterns_too_large = Zusammen wären die Muster dieses Servers { $size } lang, höchstens { $most } gehen.
refusal-patterns_meet_all = Zusammen fänden die Muster dieses Servers in jeder Nachricht etwas.
refusal-patterns_broken = Mit den anderen Mustern dieses Servers ist es nicht lesbar: { $fault }.

# For Discord's audit log.

reason-automod-rules = Automatische Regel { $rules }
