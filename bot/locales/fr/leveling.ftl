# Commands, options and choices.

command-Rank = Rang

command-rank = rang
    .description = Niveau, XP et rang, les tiens ou ceux d’un autre membre
option-rank-member = membre
    .description = Le rang de qui ; le tien par défaut

command-leaderboard = classement
    .description = Qui a gagné le plus d’XP
option-leaderboard-page = page
    .description = La page à ouvrir ; la première par défaut
option-leaderboard-period = période
    .description = Seulement les XP gagnés dans cette période
choice-leaderboard-period-all-time = depuis toujours
choice-leaderboard-period-today = aujourd’hui
choice-leaderboard-period-this-week = cette semaine
choice-leaderboard-period-this-month = ce mois-ci

command-xp = xp
    .description = Donner, retirer, fixer, remettre à zéro et expliquer les XP

command-xp-give = donner
    .description = Donne des XP à un membre
option-xp-give-member = membre
    .description = Qui reçoit les XP
option-xp-give-amount = quantité
    .description = Combien d’XP
option-xp-give-reason = raison
    .description = Pourquoi ; gardé dans l’historique

command-xp-take = retirer
    .description = Retire des XP à un membre
option-xp-take-member = membre
    .description = Qui perd les XP
option-xp-take-amount = quantité
    .description = Combien d’XP
option-xp-take-reason = raison
    .description = Pourquoi ; gardé dans l’historique

command-xp-set = fixer
    .description = Fixe les XP d’un membre à un nombre exact
option-xp-set-member = membre
    .description = Les XP de qui
option-xp-set-amount = quantité
    .description = Les XP que le membre aura ensuite
option-xp-set-reason = raison
    .description = Pourquoi ; gardé dans l’historique

command-xp-reset = réinitialiser
    .description = Retire tous les XP d’un membre ou de tout le serveur
option-xp-reset-member = membre
    .description = Les XP de qui ; de tout le serveur par défaut
option-xp-reset-confirm = confirmation
    .description = Pour tout le serveur : le nom du serveur
option-xp-reset-reason = raison
    .description = Pourquoi ; gardé dans l’historique

command-xp-why = pourquoi
    .description = Les derniers XP d’un membre, et pourquoi il y en a eu ou non
option-xp-why-member = membre
    .description = Les XP de qui ; les tiens par défaut

command-rewards = récompenses
    .description = Les rôles que les niveaux apportent

command-reward-rules = règles-de-récompense
    .description = Quel niveau apporte quel rôle

command-reward-rules-set = définir
    .description = Donne un rôle à tous ceux qui atteignent un niveau
option-reward-rules-set-level = niveau
    .description = Le niveau qui apporte le rôle
option-reward-rules-set-role = rôle
    .description = Le rôle ; il doit être sous le mien

command-reward-rules-remove = retirer
    .description = Retire un rôle des récompenses
option-reward-rules-remove-role = rôle
    .description = Le rôle de récompense

command-reward-rules-sync = synchroniser
    .description = Donne et retire les rôles pour qu’ils correspondent aux niveaux
option-reward-rules-sync-member = membre
    .description = Un seul membre ; tous par défaut

command-multipliers = multiplicateurs
    .description = Plus ou moins d’XP dans un salon ou avec un rôle

command-multipliers-list = liste
    .description = Montre les facteurs

command-multipliers-set = fixer
    .description = Fixe le facteur d’un salon ou d’un rôle
option-multipliers-set-factor = facteur
    .description = 0 pour aucun XP, 2 pour le double, 1 pour l’enlever
option-multipliers-set-channel = salon
    .description = Le salon ou la catégorie
option-multipliers-set-role = rôle
    .description = Le rôle

# Rang et classement.

leveling-level = Niveau { $level }
leveling-way = { $xp } / { $needed } XP jusqu’au niveau { $next }
leveling-last-level = Il n’y a pas de niveau plus élevé.
leveling-rank = Rang
leveling-total = XP au total
leveling-place = #{ $rank } sur { $members }
leveling-no-rank = aucun sans XP
leveling-no-xp = { $member } n’a pas encore d’XP.
leveling-no-xp-left = { $member } a quitté le serveur et n’a pas d’XP.
leveling-left = A quitté le serveur
leveling-why = Pourquoi ?
leveling-board = Classement
leveling-board-empty = Personne n’a encore gagné d’XP ici. Écris quelque chose, puis regarde de nouveau.
leveling-board-line = { $place } { $member } · niveau { $level } · { $xp } XP
leveling-members = { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
leveling-my-page = Ma page

# Changements à la main.

leveling-changed = { $member } a maintenant **{ $xp } XP** : niveau { $level }, { $place }.
leveling-changed-unranked = { $member } a maintenant **{ $xp } XP** et aucun rang.
leveling-reset = { $count ->
        [one] C’est fait : { $count } membre a perdu { $xp } XP en tout.
       *[other] C’est fait : { $count } membres ont perdu { $xp } XP en tout.
    }

# Pourquoi un membre a ces XP.

leveling-why-title = Pourquoi autant d’XP ?
leveling-why-unknown = On ne sait encore rien de { $member } : aucun XP donné, aucun refusé.
leveling-verdict-message = **{ $xp } XP** pour un message
leveling-verdict-voice = **{ $xp } XP** pour du temps en vocal
leveling-verdict-grant = **{ $xp } XP** donnés par { $actor }
leveling-verdict-take = **{ $xp } XP** retirés par { $actor }
leveling-verdict-set = **{ $xp } XP** fixés par { $actor }
leveling-verdict-reset = **{ $xp } XP** réinitialisés par { $actor }
leveling-verdict-edit = **{ $xp } XP** à la main dans la base de données
leveling-verdict-summary = **{ $xp } XP** pendant toute cette journée
leveling-verdict-cooldown = aucun XP : le délai durait encore { $wait }
leveling-verdict-channel = aucun XP : les messages dans { $channel } n’en rapportent pas
leveling-verdict-role = aucun XP : l’un de ses rôles n’en rapporte pas
leveling-verdict-disabled = aucun XP : les niveaux sont désactivés sur ce serveur
leveling-operator = l’exploitant du bot
leveling-factor-channel = × { $factor } (salon)
leveling-factor-role = × { $factor } (rôle)

# Rôles de récompense et multiplicateurs.

leveling-rewards = Rôles de récompense
leveling-no-rewards = Il n’y a pas encore de rôle de récompense. `/règles-de-récompense définir` en crée un.
leveling-reward = { $count ->
        [one] Niveau **{ $level }** · { $role } · { $count } membre
       *[other] Niveau **{ $level }** · { $role } · { $count } membres
    }
leveling-reward-set = { $count ->
        [0] { $role } est maintenant la récompense du niveau { $level }, que personne n’a encore atteint.
        [one] { $role } est maintenant la récompense du niveau { $level }, que { $count } membre a atteint.
       *[other] { $role } est maintenant la récompense du niveau { $level }, que { $count } membres ont atteint.
    }
leveling-reward-removed = { $role } n’est plus la récompense du niveau { $level }.
leveling-synced = { $count ->
        [one] { $count } membre examiné.
       *[other] { $count } membres examinés.
    }
leveling-synced-changes = { $count ->
        [0] Tous les rôles sont corrects.
        [one] { $count } changement de rôle est en route.
       *[other] { $count } changements de rôle sont en route.
    }
leveling-syncing = { $count ->
        [one] J’examine { $count } membre et je corrige ses rôles petit à petit.
       *[other] J’examine { $count } membres et je corrige leurs rôles petit à petit.
    }
leveling-multipliers = Multiplicateurs
leveling-no-multipliers = Il n’y a pas de multiplicateur : chaque salon et chaque rôle compte une fois.
leveling-channel-factor = { $effect ->
        [none] Les messages dans { $target } ne rapportent plus d’XP.
        [usual] Les messages dans { $target } rapportent désormais les XP habituels.
       *[more] Les messages dans { $target } rapportent désormais { $factor }× les XP.
    }
leveling-role-factor = { $effect ->
        [none] Les membres avec { $target } ne gagnent plus d’XP.
        [usual] Les membres avec { $target } gagnent désormais les XP habituels.
       *[more] Les membres avec { $target } gagnent désormais { $factor }× les XP.
    }

# L’annonce d’un niveau, si personne n’en a écrit.

leveling-level-up = { $member } a atteint le niveau { $level } !
leveling-level-up-roles = { $member } a atteint le niveau { $level } et reçoit { $roles } !

# Réglages.

setting-leveling-enabled = Niveaux
    .description = Si les messages rapportent des XP.
setting-leveling-xp_min = XP minimum d’un message
    .description = Le moins d’XP qu’un message rapporte, avant les multiplicateurs.
    .allowed = un nombre entier de 0 à { 1000 }, au plus égal à « XP maximum d’un message »
setting-leveling-xp_max = XP maximum d’un message
    .description = Le plus d’XP qu’un message rapporte, avant les multiplicateurs.
    .allowed = un nombre entier de 1 à { 1000 }, au moins égal à « XP minimum d’un message »
setting-leveling-cooldown = Délai entre les messages avec XP
    .description = Combien de temps après un message avec XP le suivant peut en rapporter.
    .allowed = une durée de 0 seconde à 1 jour, par exemple 60 secondes
setting-leveling-curve = Courbe des niveaux
    .description = Les XP qu’il faut en tout pour le niveau n : quadratique 100·n², comme MEE6 n(10n²+135n+455)/6, linéaire 1000·n, ou ta propre courbe avec les trois nombres ci-dessous.
    .quadratic = quadratique
    .mee6 = comme MEE6
    .linear = linéaire
    .custom = personnalisée
setting-leveling-curve_cubic = Courbe personnalisée : n³
    .description = Courbe personnalisée : combien de fois n³ entre dans les XP du niveau n.
    .allowed = un nombre de 0 à { 1000 } ; les trois nombres de la courbe personnalisée font ensemble au moins 1, pour que chaque niveau demande des XP
setting-leveling-curve_square = Courbe personnalisée : n²
    .description = Courbe personnalisée : combien de fois n² entre dans les XP du niveau n.
    .allowed = un nombre de 0 à { 1000000 } ; les trois nombres de la courbe personnalisée font ensemble au moins 1, pour que chaque niveau demande des XP
setting-leveling-curve_linear = Courbe personnalisée : n
    .description = Courbe personnalisée : combien de fois n entre dans les XP du niveau n.
    .allowed = un nombre de 0 à { 1000000 } ; les trois nombres de la courbe personnalisée font ensemble au moins 1, pour que chaque niveau demande des XP
setting-leveling-announce = Annonces des niveaux
    .description = Où un nouveau niveau est annoncé.
    .off = nulle part
    .here = là où le membre a écrit
    .channel = dans le salon des niveaux
    .dm = en message privé
setting-leveling-announce_channel_id = Salon des niveaux
    .description = Le salon des annonces, si elles vont dans le salon des niveaux ou si on ne sait pas où le membre a écrit.
setting-leveling-announce_template = Texte de l’annonce
    .description = L’annonce avec tes mots ; {"{member}"}, {"{level}"}, {"{xp}"} et {"{role}"} (la récompense, s’il y en a une) sont remplis. Par défaut, dans la langue du serveur.
    .allowed = de 1 à { 2000 } caractères, sans autre champ que {"{member}"}, {"{level}"}, {"{xp}"} et {"{role}"}, sans @everyone ni @here
setting-leveling-announce_min_level = Premier niveau annoncé
    .description = Le niveau le plus bas qui est annoncé.
    .allowed = un nombre entier de 1 à { 1000 }
setting-leveling-announce_every = Tous les combien de niveaux
    .description = Seul un niveau sur n est annoncé : 5 veut dire 5, 10, 15…
    .allowed = un nombre entier de 1 à { 1000 }
setting-leveling-announce_rewards_only = Seulement les niveaux récompensés
    .description = Si seuls les niveaux avec une récompense sont annoncés.
setting-leveling-level_up_picture = Niveaux atteints en image
    .description = Si une annonce est aussi une image.
setting-leveling-rewards_mode = Rôles de récompense
    .description = Si les membres gardent les rôles de tous les niveaux atteints ou seulement celui du plus élevé.
    .stack = de tous les niveaux atteints
    .replace = du niveau le plus élevé seulement
setting-leveling-keep_history = Durée de l’historique des XP
    .description = Combien de temps chaque changement d’XP est gardé ; des plus anciens il reste une ligne par membre et par jour.
    .allowed = une durée de 30 à { 3650 } jours, par exemple 400 jours

# Refus.

refusal-unknown_period = Il n’y a pas de période « { $given } ». Choisis parmi : depuis toujours, aujourd’hui, cette semaine, ce mois-ci.
refusal-too_much_xp = Aucun membre ne peut avoir plus de { $most } XP, et celui-ci en a déjà { $has }.
refusal-too_little_xp = Il n’y en a pas autant : le membre a { $has } XP, on ne peut pas en retirer { $wanted }.
refusal-invalid_level = Un niveau est un nombre entier de { $least } à { $most }, pas { $given }.
refusal-invalid_factor = Un facteur est un nombre de 0 à 100 avec deux décimales au plus, pas { $given }. 0 veut dire aucun XP, 1 l’enlève.
refusal-one_target = Un multiplicateur appartient à un salon ou à un rôle : donne exactement l’un des deux.
refusal-no_such_reward = { $role } n’est pas une récompense. /récompenses montre celles qu’il y a.
refusal-not_your_board = Ces boutons sont à quelqu’un d’autre. /classement en ouvre un pour toi.
refusal-not_your_xp = Seul le membre lui-même peut voir cela, ou un modérateur avec /xp pourquoi.
refusal-not_on_board = Tu n’es pas encore dans ce classement : écris d’abord un peu.
refusal-unconfirmed = Cela retire leurs XP à tous ici, { $members } en tout. Pour continuer, recommence avec confirmation : { $confirm }

# Why a role is given or taken.

reason-leveling-level = Niveau { $level }
reason-leveling-reward = Récompense du niveau { $level } modifiée
reason-leveling-rewards_mode = { $mode ->
    [stack] Les membres gardent les récompenses des niveaux inférieurs
   *[replace] La plus haute récompense remplace les autres
    }
reason-leveling-reward_role = { $state ->
    [back] Le rôle { $role } est de retour
   *[deleted] Le rôle { $role } a été supprimé
    }
