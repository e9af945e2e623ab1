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
option-items-list-page = page
    .description = La page ; la première par défaut

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
    .description = Pour combien de temps il donne le rôle : 7 jours, 12 heures
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
    .description = Pour combien de temps il donne le rôle : 7 jours, 12 heures
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

# La boutique.

shop-title = Boutique
shop-nothing-for-sale = Il n’y a encore rien à acheter ici.
shop-role-lent = { $role } pendant { $duration }
shop-xp = { $xp } XP
shop-used-later = à utiliser plus tard
shop-left = encore { $count }
shop-each = { $count } au plus par membre
shop-from-level = à partir du niveau { $level }
shop-you-have = tu en as { $count }
shop-inventory = Tes affaires
shop-nothing-yet = Tu n’as encore rien. `/boutique` montre ce qu’il y a.
shop-lent-until = prêté jusqu’à { $moment }
shop-worth = la boutique en donne { $amount } l’un
shop-usable = `/utiliser`
shop-bought = Tu as acheté { $item } pour { $price } ; il te reste { $wallet }.
shop-you-have-now = Tu en as maintenant { $count }.
shop-used = Tu as utilisé { $item }.
shop-you-have-left = Il t’en reste { $count }.
shop-sold = Tu as vendu { $item } pour { $price } ; tu as maintenant { $wallet }.
shop-given = { $giver } a offert { $item } à { $member }.
shop-got-xp = Tu as reçu { $xp } XP.
shop-got-role = Le rôle { $role } est à toi.
shop-got-loan = Le rôle { $role } est à toi jusqu’à { $moment }.
shop-items = Articles
shop-is-empty = La boutique est vide. `/articles ajouter` y met quelque chose.
shop-added = Ajouté
shop-changed = Modifié
shop-removed = Retiré

# Ce qui empêche quelqu’un d’acheter un article qu’il regarde.

shop-obstacle-not_on_sale = pas en vente
shop-obstacle-sold_out = épuisé
shop-obstacle-too_few_left = plus que { $left }
shop-obstacle-limit_reached = tu as déjà acheté les { $most } permis
shop-obstacle-item_role_required = réservé à { $role }
shop-obstacle-item_level_required = à partir du niveau { $level } ; tu es au niveau { $own }
shop-obstacle-has_role = tu as déjà { $role }

# Réglages.

setting-shop-sell_rate = Ce que la boutique rend
    .description = Quel pourcentage de son prix /vendre donne pour un article.
    .allowed = un nombre de 0 à 100 avec deux décimales au plus

# Refus.

refusal-unknown_item = Il n’y a pas d’article « { $item } ». Choisis-en un par son nom ou son numéro.
refusal-not_on_sale = { $item } n’est pas en vente.
refusal-sold_out = { $item } est épuisé.
refusal-too_few_left = Il ne reste que { $left } × { $item } à la boutique.
refusal-limit_reached = Un membre peut acheter { $most } × { $item } en tout, et tu en as acheté { $bought }.
refusal-item_role_required = Pour { $item }, il faut le rôle { $role }.
refusal-item_level_required = Pour { $item }, il faut le niveau { $level }, et tu es au niveau { $own }.
refusal-price_changed = { $item } coûte maintenant { $price }. Regarde encore une fois, puis décide.
refusal-holds_too_little = Il te faut { $needs } × { $item }, mais tu en as { $has }.
refusal-has_role = Tu as déjà le rôle { $role }.
refusal-lent_too_long = Le rôle { $role } peut être prêté dix ans au plus.
refusal-not_usable = { $item } est à garder, à offrir ou à vendre ; l’utiliser ne fait rien.
refusal-worth_nothing = La boutique ne donne rien pour { $item }.
refusal-invalid_item_name = Le nom d’un article est une ligne de 1 à 80 caractères lisibles, pas seulement des chiffres, et pas « { $given } ».
refusal-item_name_taken = Il y a déjà un article « { $name } » : numéro { $number }.
refusal-unknown_item_kind = Il n’y a pas d’article du genre « { $given } ». Choisis l’un de ceux-ci : { $kinds }.
refusal-item_kind_stays = { $item } reste du genre { $kind }. Retire l’article et fais-en un autre.
refusal-item_without_price = Il faut un prix à un article.
refusal-item_without_role = Il faut un rôle à un article qui en donne un.
refusal-item_with_role = Seul un article qui donne un rôle en a un.
refusal-item_without_duration = Il faut une durée à un rôle pour un temps, par exemple 7 jours.
refusal-item_with_duration = Seul un rôle pour un temps a une durée.
refusal-item_without_xp = Il faut un nombre d’XP à un article qui en donne.
refusal-item_with_xp = Seul un article qui donne des XP en a un nombre.
refusal-item_without_effect = Quelque chose à avoir ne fait rien à l’achat.
refusal-invalid_loan = Un rôle se prête de 1 minute à 365 jours, écrit comme 7 jours ou 12 heures, pas « { $given } ».
refusal-invalid_emoji = Un emoji est un emoji ou un mot de 64 caractères au plus, pas « { $given } ».
refusal-nothing_to_take_away = Un article n’a pas de « { $given } » à enlever.

# Why a role is worn, or no longer.

reason-shop-item = article { $item } : { $name }
reason-shop-bought = acheté pour de bon
