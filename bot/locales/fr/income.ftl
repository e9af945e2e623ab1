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
refusal-role_required = Il faut le rôle « { $role } ».
refusal-too_many_claims = Il y en a déjà { $most }, c'est le maximum. Retires-en un d'abord.
