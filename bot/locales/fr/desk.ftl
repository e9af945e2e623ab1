# Setting tickets up: settings and refusals.

setting-desk-lead_role_id = Rôle des responsables des tickets
    .description = Le rôle de ceux qui dirigent les tickets, avec qui peut gérer le serveur : ils règlent les types, reprennent des tickets et voient les chiffres.

word-panels = panneaux
word-ticket_types = types de tickets
word-saved_replies = réponses enregistrées
word-holidays = jours fériés
word-ranges_a_day = plages par jour

refusal-unknown_ticket_type = Il n’y a pas de type de ticket « { $given } » sur ce serveur.
refusal-ticket_type_taken = Il y a déjà un type de ticket « { $name } ». Choisis un autre nom.
refusal-unknown_ticket_option = Un type de ticket n’a pas d’option « { $option } ».
refusal-ticket_option_not_allowed = « { $value } » n’est pas permis pour « { $option } ». Permis : { $allowed }.
refusal-invalid_question = Une question a une place de 1 à 5 et un intitulé de 1 à 45 caractères ; un choix a 2 à 25 réponses, et seul un choix en a.
refusal-no_such_question = Ce type de ticket n’a pas de question { $place }.
refusal-invalid_panel = Un panneau a un nom de 1 à 50 caractères sans deux-points, un titre de 1 à 256, un texte de 2 000 au plus, et 1 à 25 types de tickets.
refusal-no_such_panel = Il n’y a pas de panneau « { $name } ».
refusal-too_many_of_tickets = Pas plus de { $most } ({ $what }). Retires-en d’abord.
refusal-not_ticket_staff = Seule l’équipe de « { $kind } » peut le faire.
refusal-not_ticket_lead = Seuls ceux qui dirigent les tickets peuvent le faire : qui peut gérer le serveur, ou a le rôle pour cela.
refusal-blocked_from_tickets = Tu ne peux pas ouvrir de ticket sur ce serveur.
refusal-blocked_from_tickets_until = Tu ne peux pas ouvrir de ticket sur ce serveur jusqu’au { $until }.
refusal-not_blocked_from_tickets = Ce membre n’est pas privé de tickets.
refusal-no_such_saved_reply = Il n’y a pas de réponse enregistrée « { $name } ».
refusal-invalid_saved_reply = Une réponse enregistrée a un nom de 1 à 50 caractères sans deux-points et un texte de 1 à 2 000.
refusal-invalid_hours = Les heures de travail sont des plages comme 9:00-12:30, 14-18 ou 22-4, ou rien ; « { $given } » n’en est pas une. Les jours comptent à partir de 1, lundi.
refusal-no_such_holiday = { $day } n’est pas un jour férié.
refusal-invalid_day = « { $given } » n’est pas un jour. Écris-le comme 2026-12-24.

# Types, forms, panels, hours, targets, replies, blocks.

desk-title = Tickets
desk-first = Trois choix et un clic : les membres peuvent ensuite ouvrir des tickets.
desk-first-role = Qui aide ?
desk-first-place = Où sont les salons ? Dans une catégorie, ce sont des salons ; dans un salon textuel, des fils ; sinon, des salons tout en haut.
desk-first-channel = Où les membres demandent-ils ? Le panneau y est publié.
desk-choose-staff = Le rôle de ceux qui aident
desk-choose-place = Une catégorie ou un salon textuel (facultatif)
desk-choose-channel = Le salon du panneau
desk-make = Créer
desk-made = C’est fait : le panneau arrive, et les membres peuvent ouvrir des tickets.
desk-first-name = Aide
desk-first-question = De quoi s’agit-il ?
desk-first-title = Besoin d’aide ?
desk-panels = Panneaux
desk-panel = Panneau
desk-no-panels = Il n’y a pas encore de panneau : les membres ouvrent des tickets par commande seulement.
desk-not-posted = pas publié
desk-nobody = personne
desk-room-channel = des salons
desk-room-channel-in = des salons dans { $place }
desk-room-thread = des fils
desk-room-thread-in = des fils dans { $place }
desk-counts = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $tickets ->
        [one] { $tickets } ouvert
       *[other] { $tickets } ouverts
    }
desk-open-type = Ouvre un type
desk-open-panel = Ouvre un panneau
desk-new-type = Nouveau type
desk-new-panel = Nouveau panneau
desk-type-made = Le type est créé. Mets-le sur un panneau, et les membres peuvent l’ouvrir.
desk-type-removed = Le type est supprimé. Ses tickets restent, et l’équipe les termine.
desk-panel-removed = Le panneau est supprimé.
desk-hours = Horaires
desk-targets = Objectifs
desk-replies = Réponses enregistrées
desk-settings = Réglages
desk-remove = Supprimer
desk-edit = Modifier
desk-faults = Ce qui gêne
desk-fault-lacks_permission = Il me manque la permission { $detail }.
desk-fault-hears_no_text = Je n’entends pas ce qui est écrit : mon propriétaire doit autoriser Message Content dans le portail des développeurs. D’ici là, les transcriptions restent vides.
desk-fault-hears_no_members = Je n’entends pas qui part : mon propriétaire doit autoriser Server Members dans le portail des développeurs.
desk-fault-no_staff = Personne n’y aide : choisis les rôles de l’équipe.
desk-fault-role_deleted = Le rôle { $detail } a été supprimé.
desk-fault-place_gone = { $detail }, où ses salons sont créés, a été supprimé.
desk-fault-no_panel = Il n’est sur aucun panneau.
desk-fault-panel_not_posted = Le panneau n’est nulle part : publie-le dans un salon.
desk-fault-panel_not_taken = Discord n’a pas accepté le panneau : { $detail }
desk-options-words = Textes
desk-options-people = Personnes et lieux
desk-options-numbers = Nombres et durées
desk-options-choices = Choix
desk-questions = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
desk-would-close = { $tickets ->
        [one] { $tickets } ticket ouvert attend son auteur et serait fermé sans réponse :
       *[other] { $tickets } tickets ouverts attendent leurs auteurs et seraient fermés sans réponse :
    }
desk-would-close-one = Ticket { $ticket } : averti { $warned }, fermé { $closed }
desk-ask-type-removal = { $tickets ->
        [0] Supprimer le type « { $kind } » ? Aucun de ses tickets n’est ouvert.
        [one] Supprimer le type « { $kind } » ? Personne ne pourra plus en ouvrir ; { $tickets } ticket ouvert reste.
       *[other] Supprimer le type « { $kind } » ? Personne ne pourra plus en ouvrir ; { $tickets } tickets ouverts restent.
    }
desk-hint-emoji = Un émoji, même personnalisé
desk-asks-nothing = Rien n’est encore demandé.
desk-open-question = Ouvre une question
desk-add-question = Ajoute une question
desk-questions-of = Ce que « { $kind } » demande
desk-question-text = une ligne
desk-question-paragraph = un texte plus long
desk-question-choice = une liste au choix
desk-question-file = des fichiers
desk-is-required = obligatoire
desk-is-optional = facultative
desk-make-optional = Rendre facultative
desk-make-required = Rendre obligatoire
desk-length = Caractères
desk-field-label = Question
desk-field-placeholder = Indication dans le champ
desk-field-choices = Choix, un par ligne (2 à 25)
desk-choices = Choix
desk-field-shortest = Caractères au moins
desk-field-longest = Caractères au plus (jusqu’à 1 000)
desk-panel-style = Proposés par
desk-style-buttons = des boutons
desk-style-menu = une liste
desk-make-buttons = Utiliser des boutons
desk-make-menu = Utiliser une liste
desk-panel-where = Où
desk-panel-types = Les types proposés
desk-panel-first = Mets un type en premier
desk-panel-post = Publie-le dans un salon
desk-panel-move = Déplace-le dans un salon
desk-posted = Il arrive.
desk-ask-panel-removal = Supprimer le panneau « { $panel } » et son message ?
desk-field-panel-name = Nom (vous seuls le voyez)
desk-field-title = Titre
desk-field-text = Texte
desk-closed = fermé
desk-always = L’équipe est toujours là : aucun horaire n’est fixé.
desk-hours-as-all = Comme pour tous les autres types. Les horaires fixés ici les remplacent.
desk-zone = Fuseau horaire : { $zone }, que `/réglages` change.
desk-holidays = Jours fériés
desk-choose-days = Choisis des jours, puis écris leurs horaires
desk-every-type = Tous les types
desk-choose-scope = Choisis un type
desk-remove-holiday = Supprime un jour férié
desk-add-holiday = Ajouter un jour férié
desk-field-hours = Horaires (rien : fermé)
desk-hint-hours = 9-12, 13-17:30 ou 22-4
desk-field-day = Jour
desk-hint-day = 2026-12-24
desk-field-holiday = Son nom
desk-about-targets = Le temps de travail maximal de l’équipe. Elle reçoit un rappel avant, et un avis après.
desk-no-targets = Il n’y a pas encore d’objectif.
desk-targets-as-all = Comme pour tous les autres types.
desk-choose-priority = Choisis une priorité
desk-target-first_reply = première réponse { $duration }
desk-target-next_reply = réponses suivantes { $duration }
desk-target-solution = solution { $duration }
desk-field-first_reply = Première réponse
desk-field-next_reply = Chaque réponse suivante
desk-field-solution = Solution
desk-hint-target = 4 heures ; vide : aucun objectif
desk-about-replies = L’équipe les dit avec `/ticket répondre`. {"{member}"}, {"{number}"} et {"{type}"} sont remplacés.
desk-open-reply = Ouvre une réponse
desk-new-reply = Écris-en une nouvelle dans une langue
desk-write-reply = Écris-la dans une langue
desk-ask-reply-removal = Supprimer la réponse « { $reply } » dans toutes ses langues ?
desk-field-reply-name = Nom
desk-blocks = Bloqués pour les tickets
desk-no-blocks = Personne n’est bloqué pour les tickets.
desk-until = jusqu’au { $moment }
desk-for-good = pour toujours
desk-by = par { $member }
desk-blocked = Plus de nouveaux tickets pour ce membre. Ceux en cours restent.
desk-unblocked = { $member } peut de nouveau ouvrir des tickets.

# The options of a type.

setting-desk-type-name = Nom
    .description = Ce que dit le bouton.
    .allowed = un texte de 1 à 80 caractères qui n’est pas un nombre
setting-desk-type-emoji = Émoji
    .description = Ce que le bouton montre avant le nom.
    .allowed = un émoji
setting-desk-type-description = Description
    .description = Ce qu’une liste dit sous le nom.
    .allowed = un texte de 100 caractères au plus
setting-desk-type-room = Salons
    .description = Si un ticket est un salon privé ou un fil privé.
    .channel = des salons privés
    .thread = des fils privés
setting-desk-type-parent_id = Lieu des salons
    .description = La catégorie des salons ; pour les fils, le salon textuel où ils sont créés.
setting-desk-type-overflow_id = Lieu quand il est plein
    .description = La catégorie pour quand la première est pleine : Discord en accepte 50 salons chacune.
setting-desk-type-room_name = Nom d’un salon
    .description = Le nom du salon : {"{number}"} et {"{name}"} sont remplacés.
    .allowed = un texte de 1 à 80 caractères
setting-desk-type-staff_role_ids = Équipe
    .description = Les rôles de ceux qui aident.
setting-desk-type-required_role_ids = Seulement pour
    .description = Les membres ont besoin d’un de ces rôles ; sans rôle, tous peuvent.
setting-desk-type-forbidden_role_ids = Pas pour
    .description = Les membres avec un de ces rôles ne peuvent pas demander.
setting-desk-type-welcome = Accueil
    .description = Ce qui est dit d’abord dans un nouveau ticket.
    .allowed = un texte de 1500 caractères au plus
setting-desk-type-most_per_member = En même temps, par membre
    .description = Combien de tickets de ce type un membre peut avoir en même temps.
    .allowed = un nombre entier de 1 à 50
setting-desk-type-most_open = En même temps, en tout
    .description = Combien de tickets de ce type peuvent être ouverts en même temps.
    .allowed = un nombre entier de 1 à 500
setting-desk-type-when_full = Quand il y en a assez
    .description = Attendre : qui demande attend son tour ; refuser : non.
    .queue = attendre
    .refuse = refuser
setting-desk-type-when_closed = Hors des horaires
    .description = Ouvrir : le ticket est ouvert et dit quand l’équipe est là ; attendre : il est ouvert à ce moment ; refuser : non.
    .open = ouvrir
    .queue = attendre
    .refuse = refuser
setting-desk-type-cooldown = Entre deux tickets
    .description = Combien de temps après un ticket un membre peut ouvrir le suivant.
    .allowed = une durée de 0 seconde à 365 jours
setting-desk-type-claiming = Ce que signifie une prise en charge
    .description = Ce que signifie une prise en charge pour le reste de l’équipe.
    .shared = les autres continuent
    .read_only = les autres lisent seulement
    .hidden = les autres ne le voient pas
setting-desk-type-mentions_staff = Mentionner l’équipe
    .description = Si les rôles de l’équipe sont mentionnés à l’ouverture d’un ticket.
setting-desk-type-hides_staff = Équipe anonyme
    .description = Si les membres n’apprennent jamais qui fait quoi dans l’équipe : les réponses sont anonymes.
setting-desk-type-opener_may_close = L’auteur peut fermer
    .description = Si l’auteur d’un ticket peut le fermer ; sinon il peut le demander.
setting-desk-type-opener_may_add = L’auteur peut ajouter des membres
    .description = Si l’auteur d’un ticket peut ajouter d’autres membres.
setting-desk-type-warn_after = Avertir l’auteur après
    .description = Combien de temps l’auteur peut devoir une réponse avant d’être averti que le ticket sera fermé. Vide : rien ne se ferme seul.
    .allowed = une durée de 10 minutes à 90 jours
setting-desk-type-close_after = Fermer ensuite après
    .description = Combien de temps après cet avertissement le ticket est fermé.
    .allowed = une durée de 10 minutes à 90 jours
setting-desk-type-remind_after = Rappeler à l’équipe après
    .description = Combien de temps l’équipe peut devoir une réponse avant un rappel. Vide : jamais.
    .allowed = une durée de 10 minutes à 90 jours
setting-desk-type-delete_after = Supprimer le salon après
    .description = Combien de temps après la fermeture le salon est supprimé, une fois son historique lu.
    .allowed = une durée de 0 seconde à 90 jours
setting-desk-type-reopen_within = Rouvrir dans les
    .description = Combien de temps après la fermeture l’auteur peut rouvrir le ticket ; l’équipe le peut toujours.
    .allowed = une durée de 0 seconde à 365 jours
setting-desk-type-when_left = Quand l’auteur part
    .description = Garder un jour : le ticket est fermé un jour plus tard, sauf retour ; fermer : aussitôt ; garder : il reste.
    .keep_day = garder un jour
    .close = fermer
    .ignore = garder
setting-desk-type-asks_rating = Demander une note
    .description = Si l’on demande à l’auteur comment c’était.
setting-desk-type-is_appeal = Recours
    .description = Si ces tickets sont des recours : chacun suit un cas de son auteur.
