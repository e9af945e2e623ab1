# Commands, options and choices.

command-daily = quotidien
    .description = Réclame l'argent du jour ; plus pour chaque jour de suite

command-work = travailler
    .description = Travaille pour un peu d'argent

command-claim = réclamer
    .description = Réclame ce que ce serveur offre
option-claim-name = nom
    .description = Ce que tu réclames

command-claims = réclamations
    .description = Ce qu'on peut réclamer, et quand

command-claim-rules = règles-de-réclamation
    .description = Ce que les membres peuvent réclamer

command-claim-rules-set = définir
    .description = Crée une réclamation ou change-la
option-claim-rules-set-name = nom
    .description = Comment elle s'appelle
option-claim-rules-set-least = minimum
    .description = Le moins qu'elle paie
option-claim-rules-set-most = maximum
    .description = Le plus qu'elle paie
option-claim-rules-set-cooldown = délai
    .description = Combien de temps jusqu'à la prochaine fois, par exemple 7 jours
option-claim-rules-set-role = rôle
    .description = Seulement pour les membres avec ce rôle

command-claim-rules-remove = retirer
    .description = Retire une réclamation
option-claim-rules-remove-name = nom
    .description = Laquelle

# Ce qu'il y a à récupérer.

income-daily = Quotidien
income-work = Travail
income-claims = À récupérer
income-no-claims = Il n'y a rien à récupérer sur ce serveur.
income-claimed = { $member } reçoit **{ $amount }**.
income-claimed-bonus = Dont { $bonus } pour la série.
income-streak = { $days ->
        [one] { $days } jour d'affilée
       *[other] { $days } jours d'affilée
    } (record : { $best })
income-streak-best = { $days } jours d'affilée – ton record !
income-wallet = Dans le portefeuille : { $amount }
income-ready = prêt
income-not-now = { $claim } (pas encore)
income-rule-set = **{ $claim }** rapporte désormais { $amount } (pour { $who }), une fois par { $cooldown }.
income-rule-removed = **{ $claim }** ne peut plus être récupéré.

# Refus.

refusal-on_cooldown = Ce n'est pas encore prêt.
refusal-unknown_claim = Il n'y a rien à récupérer sous le nom « { $claim } ». /réclamations montre ce qu'il y a.
refusal-role_required = Il te faut le rôle { $role } pour cela.
refusal-too_many_claims = Il y en a déjà { $most }, c'est le maximum. Retires-en un d'abord.
refusal-invalid_claim_name = Un nom est une ligne de 1 à 32 caractères, pas « { $given } » ; quotidien et travail sont des réglages.
refusal-invalid_cooldown = On peut récupérer de nouveau après 1 minute à 365 jours, écrit comme 7 jours ou 12 heures, pas « { $given } ».

# Réglages.

setting-income-daily_amount = Montant quotidien
    .description = Ce que /quotidien paie ; 0 le désactive.
    .allowed = un nombre entier de 0 à 1 000 000 000
setting-income-daily_streak_bonus = Bonus par jour d’affilée
    .description = Ce que /quotidien paie en plus pour chaque jour de la série après le premier.
    .allowed = un nombre entier de 0 à 1 000 000 000
setting-income-daily_streak_days = Jours où le bonus grandit
    .description = Pendant combien de jours le bonus de la série grandit.
    .allowed = un nombre entier de 0 à 365
setting-income-daily_grace_days = Jours qui peuvent manquer
    .description = Combien de jours de suite peuvent manquer sans que la série finisse.
    .allowed = un nombre entier de 0 à 30
setting-income-work_min = Minimum du travail
    .description = Le moins que /travailler paie.
    .allowed = un nombre entier de 0 à 1 000 000 000, au plus le maximum
setting-income-work_max = Maximum du travail
    .description = Le plus que /travailler paie ; 0 le désactive.
    .allowed = un nombre entier de 0 à 1 000 000 000, au moins le minimum
setting-income-work_cooldown = Pause entre deux travaux
    .description = Combien de temps après /travailler on peut retravailler.
    .allowed = une durée de 1 minute à 30 jours
setting-income-message_min = Minimum par message
    .description = Le moins qu’un message rapporte.
    .allowed = un nombre entier de 0 à 1 000 000, au plus le maximum
setting-income-message_max = Maximum par message
    .description = Le plus qu’un message rapporte ; 0 le désactive.
    .allowed = un nombre entier de 0 à 1 000 000, au moins le minimum
setting-income-message_cooldown = Pause entre deux messages payés
    .description = Combien de temps après un message qui a rapporté le suivant peut rapporter.
    .allowed = une durée de 1 seconde à 1 jour
setting-income-level_amount = Argent par niveau
    .description = Ce qu’un membre reçoit pour chaque niveau atteint en gagnant des XP.
    .allowed = un nombre entier de 0 à 1 000 000 000
setting-income-voice_amount = Argent par minute en vocal
    .description = Ce qu’un membre reçoit pour chaque minute en vocal qui compte ; 0 pour rien.
    .allowed = un nombre entier de 0 à { 1000000 }
setting-income-keep_claims = Combien de temps les récupérations sont gardées
    .description = Combien de temps on sait ce que chaque récupération a payé, et pourquoi autant.
    .allowed = une durée de 30 à 3 650 jours, par exemple 400 jours
