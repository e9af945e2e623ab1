# Commandes, options et choix.

command-Make-this-a-role-menu = En faire un menu de rôles

command-rolemenu = menu-rôles
    .description = Les menus où les membres choisissent des rôles

command-rolemenu-create = créer
    .description = Crée un menu ; des boutons et des formulaires font le reste
option-rolemenu-create-title = titre
    .description = Comment il s’appelle
option-rolemenu-create-kind = genre
    .description = Par quoi les membres choisissent ; des boutons si omis
choice-rolemenu-create-kind-button = boutons
choice-rolemenu-create-kind-select = une liste de choix
choice-rolemenu-create-kind-reaction = réactions
option-rolemenu-create-mode = mode
    .description = Comment il fonctionne ; on et off si omis
choice-rolemenu-create-mode-normal = on et off
choice-rolemenu-create-mode-unique = un seul à la fois
choice-rolemenu-create-mode-verify = seulement on
choice-rolemenu-create-mode-drop = seulement off
choice-rolemenu-create-mode-reversed = réactions inversées
choice-rolemenu-create-mode-binding = un choix définitif
choice-rolemenu-create-mode-locked = fermé
option-rolemenu-create-most = maximum
    .description = Combien un membre peut en avoir ; sans limite si omis

command-rolemenu-edit = modifier
    .description = Options, textes, limites, lieu : tout d’un menu
option-rolemenu-edit-menu = menu
    .description = Son numéro ; tape une partie de son titre

command-rolemenu-list = liste
    .description = Les menus de ce serveur
option-rolemenu-list-page = page
    .description = La page à ouvrir ; la première si omis

command-rolemenu-remove = supprimer
    .description = Supprime pour de bon un menu et son message
option-rolemenu-remove-menu = menu
    .description = Son numéro ; tape une partie de son titre

command-rolemenu-health = vérifier
    .description = Ce qui gêne les menus
option-rolemenu-health-menu = menu
    .description = Ce menu seulement ; tous si omis

command-rolemenu-rehearse = simuler
    .description = Ce qui se passerait si un membre choisissait ; rien n’est fait
option-rolemenu-rehearse-menu = menu
    .description = Son numéro ; tape une partie de son titre
option-rolemenu-rehearse-member = membre
    .description = Qui choisirait ; toi si omis

# Genres et modes.

menus-kind-button = boutons
menus-kind-select = une liste
menus-kind-reaction = réactions
menus-mode-normal = on et off
    .description = Choisi de nouveau, un rôle s’en va ; les limites comptent.
menus-mode-unique = un seul à la fois
    .description = Un autre choix remplace le précédent : des couleurs.
menus-mode-verify = seulement on
    .description = Ce qui est choisi reste : le règlement lu.
menus-mode-drop = seulement off
    .description = Retire les rôles de ses options.
menus-mode-reversed = réactions inversées
    .description = Une réaction retire le rôle, l’enlever le donne.
menus-mode-binding = un choix définitif
    .description = Le premier choix reste : des équipes.
menus-mode-locked = fermé
    .description = On ne peut rien choisir pour le moment.

# Le message d’un menu, et la liste privée.

menus-rule-unique = Un seul à la fois.
menus-rule-verify = Ce que tu choisis reste.
menus-rule-drop = Ceci retire des rôles.
menus-rule-reversed = Une réaction retire le rôle.
menus-rule-binding = Choisis une fois : cela reste.
menus-rule-locked = Fermé pour le moment.
menus-rule-most = Tu peux en avoir jusqu’à { $most }.
menus-rule-fewest = Gardes-en au moins { $fewest }.
menus-lasts = pour { $duration }
menus-places = { $cap ->
        [one] { $taken } place sur { $cap } prise
       *[other] { $taken } places sur { $cap } prises
    }
menus-from-level = à partir du niveau { $level }
menus-mine = Mes choix
menus-choose = Choisis
menus-preview = Voici ce que voient les membres. On ne peut rien choisir ici.

# Ce que les gens apprennent.

menus-in = { $menu } dans { $channel }
menus-gone = Le message du menu de rôles { $menu } a été supprimé. Chacun garde ses rôles. `/menu-rôles modifier` le publie de nouveau.
menus-cleared = Quelqu’un a enlevé toutes les réactions du menu de rôles { $menu }. Chacun garde ses rôles, et les miennes sont revenues.

# Préparer des menus.

menus-title = Menus de rôles
menus-none = Il n’y a pas encore de menu de rôles. `/menu-rôles créer` en fait un.
menus-open = Ouvre un menu
menus-not-posted = pas encore publié
menus-counts = { $options ->
        [one] { $options } option
       *[other] { $options } options
    }, choisi { $held } fois
menus-kind = Choisi par
menus-mode = Mode
menus-place = Où
menus-limits = Combien
menus-duration = Pour combien de temps
menus-linked = Lié à
menus-faults = Ce qui gêne
menus-first-step = Choisis des rôles ci-dessous : chacun devient une option. Choisis ensuite un salon pour le menu.
menus-first-step-adopted = Choisis des rôles ci-dessous : chacun devient une réaction au message. À lui de dire ce qu’elles veulent dire.
menus-waiting-count = { $count ->
        [one] { $count } attend
       *[other] { $count } attendent
    }
menus-add = Ajouter des rôles : chacun devient une option
menus-edit-option = Modifier une option
menus-post = Le publier dans un salon
menus-move = Le déplacer dans un salon
menus-posted = C’est parti.
menus-choose-mode = Choisis comment il fonctionne
menus-edit = Textes et limites
menus-who = Qui peut choisir
menus-look = Aperçu
menus-check = Vérifier
menus-more = Plus
menus-sound = Rien ne gêne.
menus-of-option = Option { $option } :
menus-fault-not_posted = Il n’a jamais été publié.
menus-fault-message_gone = Son message a été supprimé. Publie-le de nouveau.
menus-fault-channel_gone = Son salon { $detail } n’existe plus. Publie-le dans un autre.
menus-fault-not_taken = Discord n’a pas accepté son message : { $detail }
menus-fault-no_options = Il n’a aucune option à choisir.
menus-fault-lacks_permission = Il me manque la permission « { $detail } ».
menus-fault-role_deleted = Le rôle { $detail } a été supprimé.
menus-fault-role_managed = Le rôle { $detail } appartient à une intégration.
menus-fault-role_out_of_reach = Le rôle { $detail } n’est pas sous le mien.
menus-fault-role_dangerous = Le rôle { $detail } a des permissions de modération.
menus-fault-emoji_gone = L’émoji { $detail } a été supprimé.
menus-fault-nobody_can = Le rôle { $detail } est exigé et a été supprimé : personne ne l’a.
menus-roles = Choisis les rôles qu’elle donne
menus-words = Textes et émoji
menus-terms = Prix, durée, places
menus-drop = Supprimer l’option
menus-held = { $count ->
        [one] { $count } membre l’a et garde ce que ça a donné, quoi que tu changes.
       *[other] { $count } membres l’ont et gardent ce que ça a donné, quoi que tu changes.
    }
menus-asks-nothing = Tout le monde peut choisir.
menus-audience = { $may ->
        [one] { $may } membre sur { $members } peut choisir, pour ce qui est des rôles et du niveau.
       *[other] { $may } membres sur { $members } peuvent choisir, pour ce qui est des rôles et du niveau.
    }
menus-outside = { $count ->
        [one] { $count } membre a quelque chose ici qu’il ne pourrait plus choisir. Il le garde.
       *[other] { $count } membres ont quelque chose ici qu’ils ne pourraient plus choisir. Ils le gardent.
    }
menus-required = Seulement pour qui a ces rôles
menus-forbidden = Pas pour qui a ces rôles
menus-level = À partir d’un niveau
menus-all-required = Les exiger tous
menus-any-required = En exiger un seul
menus-none-required = N’exiger aucun rôle
menus-all-forbidden = Seulement avec tous les interdits
menus-any-forbidden = Dès un seul interdit
menus-none-forbidden = N’interdire aucun rôle
menus-needs = seulement avec { $roles }
menus-not-with = pas avec { $roles }
menus-group = Des menus liés sont un groupe : « un seul à la fois », « un choix définitif » et les limites comptent pour tous ensemble.
menus-linked-with = Lié à { $menus }.
menus-linked-none = Lié à aucun autre menu.
menus-link = Lier à un autre menu
menus-unlink = Délier
menus-remove = Supprimer ce menu
menus-ask-removal = { $held ->
        [0] Supprimer pour de bon le menu « { $menu } » et son message ? Personne n’y a rien choisi.
        [one] Supprimer pour de bon le menu « { $menu } » et son message ? { $held } choix y a été fait ; chacun garde ses rôles.
       *[other] Supprimer pour de bon le menu « { $menu } » et son message ? { $held } choix y ont été faits ; chacun garde ses rôles.
    }
menus-removed = Le menu « { $menu } » est supprimé. Chacun garde ses rôles.
menus-untitled = Menu de rôles
menus-field-title = Titre
menus-field-text = Texte au-dessus des options
menus-field-fewest = Au moins (0 pour aucun)
menus-field-most = Au plus
menus-field-duration = Pour combien de temps il donne les rôles
menus-field-label = Intitulé
menus-field-emoji = Émoji
menus-field-description = Description
menus-field-place = Place dans le menu
menus-field-price = Prix
menus-field-cap = Places : combien peuvent l’avoir
menus-field-level = Niveau
menus-hint-most = Vide : sans limite
menus-hint-duration = 7 jours ; vide : pour toujours
menus-hint-emoji = Un émoji, ou un émoji du serveur
menus-hint-price = Vide : gratuit
menus-hint-cap = Vide : sans limite

# Ce qui figure dans un refus.

word-reaction = réactions
word-button = boutons
word-select = liste
word-normal = on et off
word-unique = un seul à la fois
word-verify = seulement on
word-drop = seulement off
word-reversed = inversé
word-binding = définitif
word-locked = fermé
word-title = titre
word-label = intitulé
word-fewest = minimum
word-most = maximum
word-duration = durée
word-price = prix
word-cap = places
word-level = niveau
word-required_roles = rôles exigés
word-forbidden_roles = rôles interdits

# Refus.

refusal-unknown_menu = Il n’y a pas de menu { $menu }. /menu-rôles liste les montre tous.
refusal-unknown_option = Le menu { $menu } n’a pas d’option { $option }.
refusal-unknown_menu_kind = Il n’y a pas de genre « { $given } ». Choisis parmi : { $kinds }.
refusal-unknown_menu_mode = Il n’y a pas de mode « { $given } ». Choisis parmi : { $modes }.
refusal-menu_kind_stays = Le menu { $menu } est du genre « { $kind } » et le reste. Fais plutôt un autre menu.
refusal-mode_needs_reactions = Seul un menu de réactions peut être inversé : un bouton pressé ne revient pas.
refusal-invalid_line = Illisible ou trop long ({ $what }) : une ligne de 1 à { $most } caractères lisibles.
refusal-invalid_limits = Au moins { $fewest } et au plus { $most } ne vont pas ensemble.
refusal-unreadable_emoji = « { $given } » n’est pas un émoji. Donnes-en un, ou un émoji du serveur comme <:grenouille:123456789012345678>.
refusal-emoji_needed = Chaque option d’un menu de réactions a besoin de son propre émoji.
refusal-emoji_taken = L’option { $option } de ce menu a déjà l’émoji { $emoji }.
refusal-too_many_options = Un menu de ce genre ({ $kind }) a au plus { $most } options.
refusal-nothing_to_post = Le menu { $menu } n’a aucune option à choisir. Ajoutes-en d’abord une.
refusal-not_posted = Le menu { $menu } n’a pas encore de message. Publie-le d’abord.
refusal-foreign_message = Seul un menu de réactions peut aller sur un message déjà là : le menu { $menu } a besoin d’un message à moi.
refusal-message_taken = Le menu { $menu } est déjà sur ce message.
refusal-linked_to_itself = Il faut deux menus pour cela.
refusal-not_linked = Le menu { $menu } n’est lié à aucun autre.
refusal-not_to_clear = Il n’y a pas de « { $given } » à enlever. Choisis parmi : { $fields }.
refusal-roles_required = { $option } est pour les membres qui ont tous ces rôles : { $roles }.
refusal-one_role_required = { $option } est pour les membres qui ont un de ces rôles : { $roles }.
