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
roles-refused-given = Discord ne m’a pas laissé donner le rôle **{ $name }** à { $member } sur **{ $server }**. Je réessaierai plus tard.
roles-refused-taken = Discord ne m’a pas laissé retirer le rôle **{ $name }** à { $member } sur **{ $server }**. Je réessaierai plus tard.
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

# Ce dont parlent les refus.

refusal-role_above_you = Le rôle « { $role } » n’est pas sous ton rôle le plus haut : tu ne peux ni le donner ni le retirer.
refusal-dangerous_role = Le rôle « { $role } » a des permissions de modérateur ({ $permissions }). Choisis-en un autre, ou autorise-le avec le réglage roles.dangerous.
refusal-role_denied = Ce membre ne doit pas porter le rôle « { $role } » pour le moment. Autorise-le d’abord.
refusal-not_denied = Le rôle « { $role } » n’est pas interdit à ce membre.
refusal-unknown_audience = Un rôle peut être pour les personnes, les bots ou les deux, pas pour « { $given } ».
refusal-no_autorole = Le rôle « { $role } » n’est donné à personne à l’arrivée : il n’y a rien à retirer.
refusal-not_sticky = Le rôle « { $role } » ne revient avec personne : il n’y a rien à retirer.

# Réglages.

setting-roles-keep_reasons = Durée de conservation des raisons
    .description = Combien de temps on se souvient encore pourquoi un membre portait un rôle, une fois que c’est fini.
    .allowed = une durée de 1 à { 3650 } jours, par exemple 90 jours
setting-roles-keep_history = Durée de conservation de qui portait quel rôle
    .description = Combien de temps on se souvient encore qui portait quel rôle, une fois que c’est fini.
    .allowed = une durée de 1 à { 3650 } jours, par exemple 400 jours
setting-roles-keep_sticky = Combien de temps les rôles attendent qui est parti
    .description = Dans quel délai qui était parti retrouve ses rôles qui reviennent.
    .allowed = une durée de 1 heure à { 365 } jours, par exemple 30 jours
setting-roles-dangerous = Donner des rôles à permissions de modérateur
    .description = Si des rôles à permissions de modérateur peuvent être dans des menus, donnés à l’arrivée ou par une tâche, ou revenir.

# Why a role is worn, or no longer.

reason-roles-worn_before = porté avant le départ
reason-roles-joined = a rejoint le serveur
reason-roles-left = a quitté le serveur
reason-roles-time_over = le temps était écoulé
reason-roles-forgotten = le membre a été oublié
reason-roles-taken_by_hand = retiré à la main
reason-roles-denied = interdit
