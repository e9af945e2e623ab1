# Commands, options and choices.

command-Why-these-roles = Pourquoi ces rôles ?

command-role = rôle
    .description = Donner, retirer, interdire et expliquer les rôles

command-role-give = donner
    .description = Donner un rôle à un membre, pour de bon ou pour un temps
option-role-give-member = membre
    .description = Qui le reçoit
option-role-give-role = rôle
    .description = Quel rôle
option-role-give-duration = durée
    .description = Pour combien de temps, par exemple 3d ; pour de bon si omis
option-role-give-reason = raison
    .description = Pourquoi

command-role-take = retirer
    .description = Retirer un rôle à un membre, quelle que soit sa raison
option-role-take-member = membre
    .description = Qui le perd
option-role-take-role = rôle
    .description = Quel rôle
option-role-take-reason = raison
    .description = Pourquoi

command-role-deny = interdire
    .description = Un membre ne doit plus porter un rôle, pour de bon ou pour un temps
option-role-deny-member = membre
    .description = Qui ne doit pas le porter
option-role-deny-role = rôle
    .description = Quel rôle
option-role-deny-duration = durée
    .description = Pour combien de temps, par exemple 30d ; pour de bon si omis
option-role-deny-reason = raison
    .description = Pourquoi

command-role-allow = autoriser
    .description = Un membre peut de nouveau porter un rôle interdit
option-role-allow-member = membre
    .description = Qui peut le porter
option-role-allow-role = rôle
    .description = Quel rôle

command-role-denials = interdictions
    .description = Quels rôles sont interdits à qui
option-role-denials-role = rôle
    .description = Ce rôle seulement ; tous si omis

command-role-why = pourquoi
    .description = Pourquoi un membre porte ses rôles, et jusqu’à quand
option-role-why-member = membre
    .description = De qui sont les rôles
option-role-why-role = rôle
    .description = Ce rôle seulement ; tous si omis

command-role-history = historique
    .description = Quels rôles un membre a portés, et quand
option-role-history-member = membre
    .description = De qui sont les rôles
option-role-history-role = rôle
    .description = Ce rôle seulement ; tous si omis

command-role-wearers = porteurs
    .description = Qui porte un rôle, ou le portait il y a quelque temps
option-role-wearers-role = rôle
    .description = Quel rôle
option-role-wearers-ago = il-y-a
    .description = Il y a combien de temps, par exemple 3d ; maintenant si omis

command-autorole = autorôle
    .description = Les rôles que les membres reçoivent en arrivant

command-autorole-set = définir
    .description = Donner un rôle à qui arrive désormais
option-autorole-set-role = rôle
    .description = Quel rôle
option-autorole-set-delay = délai
    .description = Combien de temps après l’arrivée, par exemple 10m ; tout de suite si omis
option-autorole-set-who = qui
    .description = Qui le reçoit ; les personnes si omis
option-autorole-set-screening = vérification
    .description = Attendre la fin de la vérification des membres
choice-autorole-set-who-people = personnes
choice-autorole-set-who-bots = bots
choice-autorole-set-who-both = les deux

command-autorole-drop = retirer
    .description = Ne plus donner un rôle à qui arrive
option-autorole-drop-role = rôle
    .description = Quel rôle

command-autorole-list = liste
    .description = Les rôles pour qui arrive

command-autorole-rehearse = répéter
    .description = Qui est là et l’aurait reçu
option-autorole-rehearse-role = rôle
    .description = Quel rôle
option-autorole-rehearse-who = qui
    .description = Parmi qui ; les personnes si omis
choice-autorole-rehearse-who-people = personnes
choice-autorole-rehearse-who-bots = bots
choice-autorole-rehearse-who-both = les deux

command-sticky = rôle-retour
    .description = Les rôles qui reviennent avec qui était parti

command-sticky-set = définir
    .description = Rendre un rôle à qui le portait en partant
option-sticky-set-role = rôle
    .description = Quel rôle

command-sticky-drop = retirer
    .description = Un rôle ne revient plus
option-sticky-drop-role = rôle
    .description = Quel rôle

command-sticky-list = liste
    .description = Les rôles qui reviennent

command-rolejob = tâche-rôle
    .description = Un rôle pour beaucoup de membres

command-rolejob-start = lancer
    .description = Répéter une tâche : ce qu’elle ferait, et un bouton qui la lance
option-rolejob-start-action = action
    .description = Le donner ou le retirer
choice-rolejob-start-action-give = donner
choice-rolejob-start-action-take = retirer
option-rolejob-start-role = rôle
    .description = Quel rôle
option-rolejob-start-has = a
    .description = Qui porte ce rôle ; plusieurs sous la répétition
option-rolejob-start-lacks = sans
    .description = Qui ne porte pas ce rôle ; plusieurs sous la répétition
option-rolejob-start-who = qui
    .description = Personnes, bots ou les deux ; les deux si omis
choice-rolejob-start-who-people = personnes
choice-rolejob-start-who-bots = bots
choice-rolejob-start-who-both = les deux
option-rolejob-start-member-for = membre-depuis
    .description = Là depuis au moins, par exemple 30d
option-rolejob-start-member-up-to = membre-au-plus
    .description = Là depuis au plus, par exemple 7d
option-rolejob-start-level = niveau
    .description = Qui a atteint ce niveau
option-rolejob-start-active = actif
    .description = Qui a gagné de l’XP par un message depuis moins de, par exemple 30d
option-rolejob-start-reason = raison
    .description = Pourquoi

command-rolejob-pause = suspendre
    .description = Faire attendre une tâche
option-rolejob-pause-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-resume = reprendre
    .description = Reprendre une tâche suspendue
option-rolejob-resume-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-cancel = annuler
    .description = Terminer une tâche là où elle en est
option-rolejob-cancel-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-undo = défaire
    .description = Défaire ce qu’une tâche a fait, là où personne n’a décidé depuis
option-rolejob-undo-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-rolejob-show = montrer
    .description = Où en est une tâche
option-rolejob-show-number = numéro
    .description = Quelle tâche ; la dernière si omis

command-myrole = mon-rôle
    .description = Un rôle à toi

command-myrole-show = montrer
    .description = Ton rôle, et ce que tu peux en faire

command-myrole-set = définir
    .description = Créer ton rôle, ou changer son apparence
option-myrole-set-name = nom
    .description = Comment il s’appelle
option-myrole-set-colours = couleurs
    .description = Comme #ff8800, deux, ou holographic
option-myrole-set-emoji = emoji
    .description = Un emoji à côté du nom
option-myrole-set-icon = icône
    .description = Une image à côté du nom : PNG, JPEG ou WebP, 256 Kio au plus

command-myrole-drop = abandonner
    .description = Abandonner ton rôle
option-myrole-drop-member = membre
    .description = Celui de quelqu’un d’autre, si tu peux gérer les rôles
option-myrole-drop-reason = raison
    .description = Pourquoi

# Ce qui a été fait d’un rôle.

roles-given = { $member } porte désormais { $role }.
roles-given-until = { $member } porte { $role } jusqu’au { $moment }.
roles-worn-on = Il y a d’autres raisons, il reste donc ensuite.
roles-worn-until = Il y a d’autres raisons, il reste donc jusqu’au { $moment }.
roles-was-taken = { $count ->
        [0] Je retire { $role } à { $member }. Je n’y connaissais aucune raison.
        [one] Je retire { $role } à { $member }. La raison ne compte plus.
       *[other] Je retire { $role } à { $member }. Les { $count } raisons ne comptent plus.
    }
roles-denied = { $member } ne doit plus porter { $role }.
roles-denied-until = { $member } ne doit pas porter { $role } jusqu’au { $moment }.
roles-allowed = { $member } peut de nouveau porter { $role }.
roles-denials = Rôles interdits
roles-no-denials = Aucun rôle n’est interdit à personne.
roles-not-denied = { $role } n’est interdit à personne.
roles-wearers-title = Qui le portait
roles-wearers = { $role } · { $moment } · { $count ->
        [one] { $count } membre
       *[other] { $count } membres
    }
roles-no-wearers = Je ne connais personne qui portait { $role } à ce moment.
roles-history-title = Les rôles au fil du temps
roles-no-history = Je ne connais aucun rôle que { $member } ait porté.
roles-from-until = du { $start } au { $end }

# Pourquoi un membre porte un rôle.

roles-why-title = Pourquoi ces rôles ?
roles-why-none = Je ne connais aucune raison pour un rôle de { $member }.
roles-source-leveling = pour un niveau
roles-source-shop = de la boutique
roles-source-discord = donné dans Discord
roles-source-moderator = donné ici
roles-source-autorole = pour l’arrivée
roles-source-sticky = revenu
roles-source-job = par une tâche
roles-source-personal = le sien
roles-source-menus = choisi dans un menu
roles-source-stats = pour sa participation
roles-source-denial = **interdit**
roles-by = par { $actor }
roles-since = depuis { $moment }
roles-until = jusqu’à { $moment }
roles-taken = retiré { $moment }
roles-taken-by = retiré par { $actor } { $moment }
roles-lifted = levé { $moment }
roles-lifted-by = levé par { $actor } { $moment }
roles-over = terminé { $moment }
roles-reason = Raison : { $reason }

# Les rôles pour qui arrive et pour qui revient.

roles-autorole-set = Qui arrive désormais reçoit { $role }. Qui est déjà là ne le reçoit que par une tâche.
roles-autorole-here = Le donner aussi à qui est là
roles-autorole-dropped = Qui arrive désormais ne reçoit plus { $role }. Qui l’a le garde.
roles-autoroles = Rôles pour qui arrive
roles-no-autoroles = Personne ne reçoit de rôle en arrivant. `/autorôle définir` change cela.
roles-audience-people = personnes
roles-audience-bots = bots
roles-audience-both = personnes et bots
roles-after = après { $duration }
roles-before-screening = même avant la fin de la vérification
roles-rehearsal = Répétition
roles-autorole-nobody = Tous ceux dont je sais qu’ils sont là portent { $role }.
roles-autorole-rehearsed = { $count ->
        [one] { $count } membre n’a pas { $role } : { $first }
       *[other] { $count } membres n’ont pas { $role }, d’abord { $first }
    }
roles-sticky-set = { $role } revient avec qui le porte en partant.
roles-sticky-dropped = { $role } ne revient plus.
roles-sticky = Rôles qui reviennent
roles-no-sticky = Aucun rôle ne revient. `/rôle-retour définir` change cela.
roles-flaw-deleted = il a été supprimé
roles-flaw-managed = il appartient à une intégration
roles-flaw-out_of_reach = il n’est pas sous mon rôle le plus haut
roles-flaw-dangerous = il a des permissions de modérateur
roles-notice = Un rôle n’est plus donné
roles-notice-deleted = Le rôle « { $name } » a été supprimé ({ $role }). Il servait de : { $uses }.
roles-notice-managed = { $role } ({ $name }) appartient maintenant à une intégration, je ne peux donc pas le donner. Il sert de : { $uses }.
roles-notice-out_of_reach = { $role } ({ $name }) n’est plus sous mon rôle le plus haut, je ne peux donc pas le donner. Place mon rôle au-dessus. Il sert de : { $uses }.
roles-notice-dangerous = { $role } ({ $name }) a maintenant des permissions de modérateur, je ne le donne donc plus de moi-même. Il sert de : { $uses }.
roles-use-autorole = rôle pour qui arrive
roles-use-sticky = rôle qui revient
roles-use-menu = rôle d’un menu

# Tâches.

roles-job-title = Tâche { $number }
roles-job-give = Donner { $role }
roles-job-take = Retirer { $role }
roles-job-would = { $count ->
        [one] **{ $count }** membre serait changé, sur { $matching } concernés.
       *[other] **{ $count }** membres seraient changés, sur { $matching } concernés.
    }
roles-job-first = D’abord : { $first }
roles-job-known = Je connais { $known } membres sur { $members }. Les autres ne sont pas comptés.
roles-job-start = { $count ->
        [one] Lancer : { $count } membre
       *[other] Lancer : { $count } membres
    }
roles-job-started = La tâche { $number } a commencé. Son message montre où elle en est.
roles-job-pause = Suspendre
roles-job-resume = Reprendre
roles-job-cancel = Annuler
roles-job-undo = Défaire
roles-menu-has_all = Seulement qui porte tous ceux-ci
roles-menu-has_any = Seulement qui porte l’un de ceux-ci
roles-menu-lacks_all = Seulement qui n’en porte aucun
roles-menu-lacks_any = Seulement à qui il en manque un
roles-filter-has_all = porte { $roles }
roles-filter-has_any = porte l’un de { $roles }
roles-filter-lacks_all = ne porte aucun de { $roles }
roles-filter-lacks_any = il lui manque un de { $roles }
roles-filter-joined-before = arrivé avant le { $moment }
roles-filter-joined-after = arrivé depuis le { $moment }
roles-filter-chosen = { $count ->
        [one] { $count } membre choisi par niveau ou activité
       *[other] { $count } membres choisis par niveau ou activité
    }
roles-state-running = en cours
roles-state-undoing = est en train d’être défaite
roles-state-paused = suspendue
roles-state-done = terminée
roles-state-cancelled = annulée
roles-state-stopped = arrêtée d’elle-même
roles-state-undone = défaite
roles-outcome-waiting = ⏳ { $count } à venir
roles-outcome-changed = ✅ { $count } changés
roles-outcome-unchanged = ➖ { $count } l’étaient déjà
roles-outcome-denied = ⛔ { $count } ne doivent pas le porter
roles-outcome-failed = ❌ { $count } refusés par Discord
roles-outcome-gone = 👋 { $count } étaient partis
roles-outcome-undone = ↩️ { $count } défaits
roles-outcome-touched = ✋ { $count } laissés tels quels, quelqu’un ayant décidé depuis

# Les rôles propres aux membres.

roles-personal = Un rôle à toi
roles-personal-none-yet = Tu peux avoir ici un rôle à toi : ton nom, ta couleur.
roles-personal-not-for-you = Tu ne peux pas avoir de rôle à toi ici.
roles-personal-for-role = Qui porte { $role } le peut.
roles-personal-for-boosters = Qui booste le serveur le peut.
roles-personal-for-nobody = Personne ne le peut, tel que c’est réglé.
roles-personal-being-made = Il est en train d’être créé. Tu le porteras dans un instant.
roles-personal-changed = Voici désormais son apparence.
roles-personal-dropped = { $member } n’a plus de rôle à soi.
roles-personal-has-colors = Couleurs : { $colors }
roles-personal-has-emoji = Emoji : { $emoji }
roles-personal-has-icon = Avec une image
roles-personal-goes = Il sera supprimé { $moment }, car tu ne peux plus en avoir.
roles-personal-changeable = Tu peux le changer à partir de { $moment }.
roles-personal-make = En créer un
roles-personal-change = Changer
roles-personal-drop = L’abandonner
roles-personal-form = Ton rôle
roles-personal-name = Nom
roles-personal-colors = Couleurs
roles-personal-colors-hint = #ff8800, ou deux, ou holographic
roles-personal-emoji = Emoji
roles-personal-lapses = Ton rôle **{ $name }** sur **{ $server }** sera supprimé { $moment }, car tu ne peux plus en avoir.
roles-personal-failed = Discord n’a pas créé ton rôle **{ $name }** sur **{ $server }**. Tu peux réessayer.

# Ce dont parlent les refus.

word-running = en cours
word-paused = suspendue
word-done = terminée
word-cancelled = annulée
word-stopped = arrêtée
word-undone = défaite
word-role_icons = icônes de rôle
word-enhanced_role_colors = rôles à plusieurs couleurs

refusal-role_above_you = Le rôle « { $role } » n’est pas sous ton rôle le plus haut : tu ne peux ni le donner ni le retirer.
refusal-dangerous_role = Le rôle « { $role } » a des permissions de modérateur ({ $permissions }). Choisis-en un autre, ou autorise-le avec le réglage roles.dangerous.
refusal-role_denied = Ce membre ne doit pas porter le rôle « { $role } » pour le moment. Autorise-le d’abord.
refusal-not_denied = Le rôle « { $role } » n’est pas interdit à ce membre.
refusal-unknown_audience = Un rôle peut être pour les personnes, les bots ou les deux, pas pour « { $given } ».
refusal-no_autorole = Le rôle « { $role } » n’est donné à personne à l’arrivée : il n’y a rien à retirer.
refusal-not_sticky = Le rôle « { $role } » ne revient avec personne : il n’y a rien à retirer.
refusal-unknown_action = Une tâche peut donner ou retirer un rôle, pas « { $given } ».
refusal-unknown_part = Un filtre par rôles est has_all, has_any, lacks_all ou lacks_any, pas « { $given } ».
refusal-job_running = La tâche { $job } n’est pas finie. Attends sa fin, ou annule-la.
refusal-unknown_job = Il n’y a pas de tâche { $job } sur ce serveur.
refusal-job_state = Ce n’est pas possible avec la tâche { $job } ({ $state }).
refusal-unknown_draft = Cette répétition date trop, a déjà été lancée, ou n’est pas la tienne. Recommence-la.
refusal-no_personal_role_for_you = Tu ne peux pas avoir de rôle à toi ici, ou plus maintenant : `/mon-rôle montrer` dit qui le peut.
refusal-personal_name = Un rôle à soi a un nom de 1 à { 100 } caractères qu’aucun autre rôle n’a ici. « { $given } » ne convient pas.
refusal-invalid_color = Les couleurs s’écrivent comme #ff8800, une ou deux, ou le mot holographic ; « { $given } » n’en est pas une.
refusal-invalid_icon = Une icône est une image (PNG, JPEG ou WebP) de { 256 } Kio au plus.
refusal-lacks_feature = Ce serveur n’a pas ce qu’il faut chez Discord : { $feature }.
refusal-changed_lately = Tu as changé ton rôle récemment.
refusal-no_room_for_roles = Ce serveur a { $roles } rôles ; on n’en crée pas plus pour les membres.
refusal-no_personal_role = Ce membre n’a pas de rôle à soi.

# Réglages.

setting-roles-keep_reasons = Durée de conservation des raisons
    .description = Combien de temps on se souvient encore pourquoi un membre portait un rôle, une fois que c’est fini.
    .allowed = une durée de 1 à { 3650 } jours, par exemple 90 days
setting-roles-keep_history = Durée de conservation de qui portait quel rôle
    .description = Combien de temps on se souvient encore qui portait quel rôle, une fois que c’est fini.
    .allowed = une durée de 1 à { 3650 } jours, par exemple 400 days
setting-roles-keep_sticky = Combien de temps les rôles attendent qui est parti
    .description = Dans quel délai qui était parti retrouve ses rôles qui reviennent.
    .allowed = une durée de 1 heure à { 365 } jours, par exemple 30 days
setting-roles-dangerous = Donner des rôles à permissions de modérateur
    .description = Si des rôles à permissions de modérateur peuvent être dans des menus, donnés à l’arrivée ou par une tâche, ou revenir.
setting-roles-personal_role_id = Rôle qui permet un rôle à soi
    .description = Qui porte ce rôle peut avoir un rôle à soi.
setting-roles-personal_boost = Les boosters peuvent avoir un rôle à eux
    .description = Si qui booste le serveur peut avoir un rôle à soi.
setting-roles-personal_anchor_role_id = Sous quel rôle sont placés les rôles des membres
    .description = Sous quel rôle sont placés ceux des membres. Vide : ils restent tout en bas, où leurs couleurs se voient à peine.
setting-roles-personal_cooldown = Temps entre deux changements de son rôle
    .description = Combien de temps après un changement un membre peut de nouveau changer son rôle.
    .allowed = une durée de 0 seconde à 30 jours, par exemple 24 hours
setting-roles-personal_grace = Combien de temps son rôle reste ensuite
    .description = Combien de temps un membre garde son rôle quand il ne peut plus en avoir.
    .allowed = une durée de 0 seconde à 90 jours, par exemple 3 days
setting-roles-personal_reserve = Rôles qui ne sont pas pour les membres
    .description = Combien des { 250 } rôles que Discord permet ne sont pas pour les membres.
    .allowed = un nombre entier de 0 à { 249 }

# Why a role is worn, or no longer.

reason-roles-worn_before = porté avant le départ
reason-roles-joined = a rejoint le serveur
reason-roles-left = a quitté le serveur
reason-roles-time_over = le temps était écoulé
reason-roles-forgotten = le membre a été oublié
reason-roles-taken_by_hand = retiré à la main
reason-roles-denied = interdit
reason-roles-undone = défait
reason-roles-lapsed = expiré
