# Commands, options and choices.

command-Rank = Rang

command-rank = rang
    .description = Niveau, XP et rang, les tiens ou ceux d'un autre membre
option-rank-member = membre
    .description = Le rang de qui ; le tien par défaut

command-leaderboard = classement
    .description = Qui a gagné le plus d'XP
option-leaderboard-page = page
    .description = La page à ouvrir ; la première par défaut
option-leaderboard-period = période
    .description = Seulement les XP gagnés dans cette période
choice-leaderboard-period-all-time = depuis toujours
choice-leaderboard-period-today = aujourd'hui
choice-leaderboard-period-this-week = cette semaine
choice-leaderboard-period-this-month = ce mois-ci

command-xp = xp
    .description = Donner, retirer, fixer, remettre à zéro et expliquer les XP

command-xp-give = donner
    .description = Donne des XP à un membre
option-xp-give-member = membre
    .description = Qui reçoit les XP
option-xp-give-amount = quantité
    .description = Combien d'XP
option-xp-give-reason = raison
    .description = Pourquoi ; gardé dans l'historique

command-xp-take = retirer
    .description = Retire des XP à un membre
option-xp-take-member = membre
    .description = Qui perd les XP
option-xp-take-amount = quantité
    .description = Combien d'XP
option-xp-take-reason = raison
    .description = Pourquoi ; gardé dans l'historique

command-xp-set = fixer
    .description = Fixe les XP d'un membre à un nombre exact
option-xp-set-member = membre
    .description = Les XP de qui
option-xp-set-amount = quantité
    .description = Les XP que le membre aura ensuite
option-xp-set-reason = raison
    .description = Pourquoi ; gardé dans l'historique

command-xp-reset = réinitialiser
    .description = Retire tous les XP d'un membre ou de tout le serveur
option-xp-reset-member = membre
    .description = Les XP de qui ; de tout le serveur par défaut
option-xp-reset-confirm = confirmation
    .description = Pour tout le serveur : le nom du serveur
option-xp-reset-reason = raison
    .description = Pourquoi ; gardé dans l'historique

command-xp-why = pourquoi
    .description = Les derniers XP d'un membre, et pourquoi il y en a eu ou non
option-xp-why-member = membre
    .description = Les XP de qui ; les tiens par défaut

command-rewards = récompenses
    .description = Les rôles que les membres reçoivent en atteignant un niveau

command-rewards-list = liste
    .description = Montre les rôles de récompense

command-rewards-add = ajouter
    .description = Donne un rôle à tous ceux qui atteignent un niveau
option-rewards-add-level = niveau
    .description = Le niveau qui apporte le rôle
option-rewards-add-role = rôle
    .description = Le rôle ; il doit être sous le mien

command-rewards-remove = enlever
    .description = Un rôle n'est plus une récompense
option-rewards-remove-role = rôle
    .description = Le rôle de récompense

command-rewards-sync = synchroniser
    .description = Donne et retire les rôles pour qu'ils correspondent aux niveaux
option-rewards-sync-member = membre
    .description = Un seul membre ; tous par défaut

command-multipliers = multiplicateurs
    .description = Plus ou moins d'XP dans un salon ou avec un rôle

command-multipliers-list = liste
    .description = Montre les facteurs

command-multipliers-set = fixer
    .description = Fixe le facteur d'un salon ou d'un rôle
option-multipliers-set-factor = facteur
    .description = 0 pour aucun XP, 2 pour le double, 1 pour l'enlever
option-multipliers-set-channel = salon
    .description = Le salon ou la catégorie
option-multipliers-set-role = rôle
    .description = Le rôle
