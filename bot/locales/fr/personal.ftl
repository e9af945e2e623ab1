# Commands, options and choices.

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

# Les rôles propres aux membres.

personal-title = Un rôle à toi
personal-none-yet = Tu peux avoir ici un rôle à toi : ton nom, ta couleur.
personal-not-for-you = Tu ne peux pas avoir de rôle à toi ici.
personal-for-role = Qui porte { $role } le peut.
personal-for-boosters = Qui booste le serveur le peut.
personal-for-nobody = Personne ne le peut, tel que c’est réglé.
personal-being-made = Il est en train d’être créé. Tu le porteras dans un instant.
personal-changed = Voici désormais son apparence.
personal-dropped = { $member } n’a plus de rôle à soi.
personal-has-colors = Couleurs : { $colors }
personal-has-emoji = Emoji : { $emoji }
personal-has-icon = Avec une image
personal-goes = Il sera supprimé { $moment }, car tu ne peux plus en avoir.
personal-changeable = Tu peux le changer à partir de { $moment }.
personal-make = En créer un
personal-change = Changer
personal-drop = L’abandonner
personal-form = Ton rôle
personal-name = Nom
personal-colors = Couleurs
personal-colors-hint = #ff8800, ou deux, ou holographic
personal-emoji = Emoji
personal-lapses = Ton rôle **{ $name }** sur **{ $server }** sera supprimé { $moment }, car tu ne peux plus en avoir.
personal-failed = Discord n’a pas créé ton rôle **{ $name }** sur **{ $server }**. Tu peux réessayer.
personal-not-changed = Discord n’a pas modifié ton rôle **{ $name }** sur **{ $server }** : il est comme avant. Tu peux réessayer.
personal-not-dropped = Discord n’a pas supprimé le rôle **{ $name }** sur **{ $server }** : il est toujours là. Tu peux réessayer.

# Ce dont parlent les refus.

word-role_icons = icônes de rôle
word-enhanced_role_colors = rôles à plusieurs couleurs

refusal-no_personal_role_for_you = Tu ne peux pas avoir de rôle à toi ici, ou plus maintenant : `/mon-rôle montrer` dit qui le peut.
refusal-personal_name = Un rôle à soi a un nom de 1 à { 100 } caractères qu’aucun autre rôle n’a ici. « { $given } » ne convient pas.
refusal-invalid_color = Les couleurs s’écrivent comme #ff8800, une ou deux, ou le mot holographic ; « { $given } » n’en est pas une.
refusal-invalid_icon = Une icône est une image (PNG, JPEG ou WebP) de { 256 } Kio au plus.
refusal-lacks_feature = Ce serveur n’a pas ce qu’il faut chez Discord : { $feature }.
refusal-changed_lately = Tu as changé ton rôle récemment.
refusal-no_room_for_roles = Ce serveur a { $roles } rôles ; on n’en crée pas plus pour les membres.
refusal-no_personal_role = Ce membre n’a pas de rôle à soi.

# Réglages.

setting-personal-role_id = Rôle qui permet un rôle à soi
    .description = Qui porte ce rôle peut avoir un rôle à soi.
setting-personal-boost = Les boosters peuvent avoir un rôle à eux
    .description = Si qui booste le serveur peut avoir un rôle à soi.
setting-personal-anchor_role_id = Sous quel rôle sont placés les rôles des membres
    .description = Sous quel rôle sont placés ceux des membres. Vide : ils restent tout en bas, où leurs couleurs se voient à peine.
setting-personal-cooldown = Temps entre deux changements de son rôle
    .description = Combien de temps après un changement un membre peut de nouveau changer son rôle.
    .allowed = une durée de 0 seconde à 30 jours, par exemple 24 heures
setting-personal-grace = Combien de temps son rôle reste ensuite
    .description = Combien de temps un membre garde son rôle quand il ne peut plus en avoir.
    .allowed = une durée de 0 seconde à 90 jours, par exemple 3 jours
setting-personal-reserve = Rôles qui ne sont pas pour les membres
    .description = Combien des { 250 } rôles que Discord permet ne sont pas pour les membres.
    .allowed = un nombre entier de 0 à { 249 }

# Why a role is worn, or no longer.

reason-personal-lapsed = expiré
