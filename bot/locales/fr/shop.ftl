# Commands, options and choices.

command-shop = boutique
    .description = Ce qu'on peut acheter, et ce que cela coûte
option-shop-page = page
    .description = La page ; la première par défaut

command-buy = acheter
    .description = Achète quelque chose à la boutique
option-buy-item = article
    .description = Quoi acheter : son nom ou numéro
option-buy-quantity = quantité
    .description = Combien ; un par défaut

command-inventory = inventaire
    .description = Ce que tu as
option-inventory-page = page
    .description = La page ; la première par défaut

command-use = utiliser
    .description = Utilise quelque chose que tu as
option-use-item = article
    .description = Quoi utiliser : son nom ou numéro
option-use-quantity = quantité
    .description = Combien ; un par défaut

command-gift = offrir
    .description = Offre quelque chose que tu as à un autre membre
option-gift-member = membre
    .description = Qui le reçoit
option-gift-item = article
    .description = Quoi offrir : son nom ou numéro
option-gift-quantity = quantité
    .description = Combien ; un par défaut

command-sell = vendre
    .description = Revends quelque chose à la boutique
option-sell-item = article
    .description = Quoi vendre : son nom ou numéro
option-sell-quantity = quantité
    .description = Combien ; un par défaut

command-items = articles
    .description = Ce que vend la boutique

command-items-list = liste
    .description = Montre tous les articles, même ceux qui ne sont pas en vente

command-items-add = ajouter
    .description = Mets un nouvel article dans la boutique
option-items-add-name = nom
    .description = Comment il s'appelle
option-items-add-price = prix
    .description = Ce qu'un seul coûte
option-items-add-kind = genre
    .description = Ce que c'est
choice-items-add-kind-collectible = quelque chose à avoir
choice-items-add-kind-role = un rôle
choice-items-add-kind-temporary_role = un rôle pour un temps
choice-items-add-kind-xp = XP
option-items-add-description = description
    .description = Ce qu'on lit à son sujet
option-items-add-emoji = emoji
    .description = Un signe devant son nom
option-items-add-stock = stock
    .description = Combien il y en a ; sans fin par défaut
option-items-add-limit = limite
    .description = Combien un membre peut en acheter en tout
option-items-add-role = rôle
    .description = Le rôle qu'il donne ; il doit être sous le mien
option-items-add-duration = durée
    .description = Pour combien de temps il donne le rôle : 7 days, 12 hours
option-items-add-xp = xp
    .description = Combien d'XP il donne
option-items-add-required_role = rôle_requis
    .description = Seulement pour les membres avec ce rôle
option-items-add-required_level = niveau_requis
    .description = Seulement à partir de ce niveau
option-items-add-at_once = aussitôt
    .description = S'il agit dès l'achat ; sinon il attend /utiliser

command-items-edit = modifier
    .description = Change un article ; ce que tu omets reste
option-items-edit-item = article
    .description = Son nom ou numéro
option-items-edit-name = nom
    .description = Comment il s'appelle
option-items-edit-price = prix
    .description = Ce qu'un seul coûte
option-items-edit-description = description
    .description = Ce qu'on lit à son sujet
option-items-edit-emoji = emoji
    .description = Un signe devant son nom
option-items-edit-stock = stock
    .description = Combien il y en a désormais
option-items-edit-limit = limite
    .description = Combien un membre peut en acheter en tout
option-items-edit-role = rôle
    .description = Le rôle qu'il donne ; il doit être sous le mien
option-items-edit-duration = durée
    .description = Pour combien de temps il donne le rôle : 7 days, 12 hours
option-items-edit-xp = xp
    .description = Combien d'XP il donne
option-items-edit-required_role = rôle_requis
    .description = Seulement pour les membres avec ce rôle
option-items-edit-required_level = niveau_requis
    .description = Seulement à partir de ce niveau
option-items-edit-at_once = aussitôt
    .description = S'il agit dès l'achat ; sinon il attend /utiliser
option-items-edit-on_sale = en_vente
    .description = Si on peut l'acheter
option-items-edit-without = sans
    .description = Enlève ceci
choice-items-edit-without-stock = stock : sans fin
choice-items-edit-without-limit = limite
choice-items-edit-without-description = description
choice-items-edit-without-emoji = emoji
choice-items-edit-without-required_role = rôle requis
choice-items-edit-without-required_level = niveau requis

command-items-remove = retirer
    .description = Retire un article de la boutique pour toujours
option-items-remove-item = article
    .description = Son nom ou numéro
