# Commands, options and choices.

command-Roles = Rôles

command-why-role = pourquoi-rôle
    .description = Pourquoi un membre porte ses rôles, et jusqu’à quand
option-why-role-member = membre
    .description = De qui sont les rôles
option-why-role-role = rôle
    .description = Ce rôle seulement ; tous si omis

# Pourquoi un membre porte un rôle.

roles-why-title = Pourquoi ces rôles ?
roles-why-none = Je ne connais aucune raison pour un rôle de { $member }.
roles-source-leveling = pour un niveau
roles-source-shop = de la boutique
roles-source-discord = donné dans Discord
roles-by = par { $actor }
roles-since = depuis { $moment }
roles-until = jusqu’à { $moment }
roles-taken = retiré dans Discord { $moment }
roles-taken-by = retiré dans Discord par { $actor } { $moment }
roles-over = terminé { $moment }
roles-end-left = a quitté le serveur
roles-end-time = le temps était écoulé
roles-end-hand = retiré à la main

# Réglages.

setting-roles-keep_reasons = Durée de conservation des raisons
    .description = Combien de temps on se souvient encore pourquoi un membre portait un rôle, une fois que c’est fini.
    .allowed = une durée de 1 à { 3650 } jours, par exemple 90 days
