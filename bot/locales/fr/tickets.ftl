# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets : de l’aide dans un salon à vous

# Commands, options and choices: setting up.

command-tickets = tickets
    .description = Configurer les tickets et voir comment ils avancent
command-tickets-setup = configurer
    .description = Types, formulaires, panneaux, horaires : tout sur les tickets
command-tickets-hours = horaires
    .description = Quand l'équipe est là, et les jours fériés
command-tickets-replies = réponses
    .description = Ce que l'équipe dit souvent
command-tickets-block = bloquer
    .description = Empêcher un membre d'ouvrir des tickets
option-tickets-block-member = membre
    .description = Qui ; ses tickets en cours restent
option-tickets-block-duration = durée
    .description = Combien de temps, par exemple 7 jours ; pour toujours sans indication
option-tickets-block-reason = raison
    .description = Pourquoi ; l'équipe le voit
command-tickets-unblock = débloquer
    .description = Laisser un membre ouvrir de nouveau des tickets
option-tickets-unblock-member = membre
    .description = Qui
command-tickets-blocks = blocages
    .description = Qui ne peut pas ouvrir de tickets
option-tickets-blocks-page = page
    .description = La page à ouvrir ; la première sans indication
command-tickets-performance = résultats
    .description = Les délais de réponse et de résolution des tickets, et leurs notes
option-tickets-performance-period = période
    .description = Les tickets de quelle période ; un mois sans indication
choice-tickets-performance-period-week = 7 jours
choice-tickets-performance-period-month = 30 jours
choice-tickets-performance-period-quarter = 91 jours
choice-tickets-performance-period-year = 365 jours
option-tickets-performance-by = par
    .description = Tous ensemble, ou côte à côte
choice-tickets-performance-by-all = tous ensemble
choice-tickets-performance-by-type = par type
choice-tickets-performance-by-priority = par priorité
choice-tickets-performance-by-staff = par membre de l'équipe
command-tickets-backlog = en-cours
    .description = Combien de tickets étaient ouverts, jour par jour
option-tickets-backlog-days = jours
    .description = Les derniers jours ; 14 sans indication
choice-tickets-backlog-days-7 = 7
choice-tickets-backlog-days-14 = 14
choice-tickets-backlog-days-30 = 30

# Commands, options and choices: what was written.

# Settings and refusals.

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

tickets-setup-title = Tickets
tickets-setup-first = Trois choix et un clic : les membres peuvent ensuite ouvrir des tickets.
tickets-setup-first-role = Qui aide ?
tickets-setup-first-place = Où sont les salons ? Dans une catégorie, ce sont des salons ; dans un salon textuel, des fils ; sinon, des salons tout en haut.
tickets-setup-first-channel = Où les membres demandent-ils ? Le panneau y est publié.
tickets-setup-choose-staff = Le rôle de ceux qui aident
tickets-setup-choose-place = Une catégorie ou un salon textuel (facultatif)
tickets-setup-choose-channel = Le salon du panneau
tickets-setup-make = Créer
tickets-setup-made = C’est fait : le panneau arrive, et les membres peuvent ouvrir des tickets.
tickets-setup-first-name = Aide
tickets-setup-first-question = De quoi s’agit-il ?
tickets-setup-first-title = Besoin d’aide ?
tickets-setup-panels = Panneaux
tickets-setup-panel = Panneau
tickets-setup-no-panels = Il n’y a pas encore de panneau : les membres ouvrent des tickets par commande seulement.
tickets-setup-not-posted = pas publié
tickets-setup-nobody = personne
tickets-setup-room-channel = des salons
tickets-setup-room-channel-in = des salons dans { $place }
tickets-setup-room-thread = des fils
tickets-setup-room-thread-in = des fils dans { $place }
tickets-setup-counts = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }, { $tickets ->
        [one] { $tickets } ouvert
       *[other] { $tickets } ouverts
    }
tickets-setup-open-type = Ouvre un type
tickets-setup-open-panel = Ouvre un panneau
tickets-setup-new-type = Nouveau type
tickets-setup-new-panel = Nouveau panneau
tickets-setup-type-made = Le type est créé. Mets-le sur un panneau, et les membres peuvent l’ouvrir.
tickets-setup-type-removed = Le type est supprimé. Ses tickets restent, et l’équipe les termine.
tickets-setup-panel-removed = Le panneau est supprimé.
tickets-setup-hours = Horaires
tickets-setup-targets = Objectifs
tickets-setup-replies = Réponses enregistrées
tickets-setup-settings = Réglages
tickets-setup-remove = Supprimer
tickets-setup-edit = Modifier
tickets-setup-faults = Ce qui gêne
tickets-setup-fault-lacks_permission = Il me manque la permission { $detail }.
tickets-setup-fault-hears_no_text = Je n’entends pas ce qui est écrit : mon propriétaire doit autoriser Message Content dans le portail des développeurs. D’ici là, les transcriptions restent vides.
tickets-setup-fault-hears_no_members = Je n’entends pas qui part : mon propriétaire doit autoriser Server Members dans le portail des développeurs.
tickets-setup-fault-no_staff = Personne n’y aide : choisis les rôles de l’équipe.
tickets-setup-fault-role_deleted = Le rôle { $detail } a été supprimé.
tickets-setup-fault-place_gone = { $detail }, où ses salons sont créés, a été supprimé.
tickets-setup-fault-no_panel = Il n’est sur aucun panneau.
tickets-setup-fault-panel_not_posted = Le panneau n’est nulle part : publie-le dans un salon.
tickets-setup-options-words = Textes
tickets-setup-options-people = Personnes et lieux
tickets-setup-options-numbers = Nombres et durées
tickets-setup-options-choices = Choix
tickets-setup-questions = { $questions ->
        [one] { $questions } question
       *[other] { $questions } questions
    }
tickets-setup-would-close = { $tickets ->
        [one] { $tickets } ticket ouvert attend son auteur et serait fermé sans réponse :
       *[other] { $tickets } tickets ouverts attendent leurs auteurs et seraient fermés sans réponse :
    }
tickets-setup-would-close-one = Ticket { $ticket } : averti { $warned }, fermé { $closed }
tickets-setup-ask-type-removal = { $tickets ->
        [0] Supprimer le type « { $kind } » ? Aucun de ses tickets n’est ouvert.
        [one] Supprimer le type « { $kind } » ? Personne ne pourra plus en ouvrir ; { $tickets } ticket ouvert reste.
       *[other] Supprimer le type « { $kind } » ? Personne ne pourra plus en ouvrir ; { $tickets } tickets ouverts restent.
    }
tickets-setup-hint-emoji = Un émoji, même personnalisé
tickets-setup-asks-nothing = Rien n’est encore demandé.
tickets-setup-open-question = Ouvre une question
tickets-setup-add-question = Ajoute une question
tickets-setup-questions-of = Ce que « { $kind } » demande
tickets-setup-question-text = une ligne
tickets-setup-question-paragraph = un texte plus long
tickets-setup-question-choice = une liste au choix
tickets-setup-question-file = des fichiers
tickets-setup-is-required = obligatoire
tickets-setup-is-optional = facultative
tickets-setup-make-optional = Rendre facultative
tickets-setup-make-required = Rendre obligatoire
tickets-setup-length = Caractères
tickets-setup-field-label = Question
tickets-setup-field-placeholder = Indication dans le champ
tickets-setup-field-choices = Choix, un par ligne (2 à 25)
tickets-setup-field-shortest = Caractères au moins
tickets-setup-field-longest = Caractères au plus (jusqu’à 1 000)
tickets-setup-panel-style = Proposés par
tickets-setup-style-buttons = des boutons
tickets-setup-style-menu = une liste
tickets-setup-make-buttons = Utiliser des boutons
tickets-setup-make-menu = Utiliser une liste
tickets-setup-panel-where = Où
tickets-setup-panel-types = Les types proposés
tickets-setup-panel-first = Mets un type en premier
tickets-setup-panel-post = Publie-le dans un salon
tickets-setup-panel-move = Déplace-le dans un salon
tickets-setup-posted = Il arrive.
tickets-setup-ask-panel-removal = Supprimer le panneau « { $panel } » et son message ?
tickets-setup-field-panel-name = Nom (vous seuls le voyez)
tickets-setup-field-title = Titre
tickets-setup-field-text = Texte
tickets-setup-closed = fermé
tickets-setup-always = L’équipe est toujours là : aucun horaire n’est fixé.
tickets-setup-hours-as-all = Comme pour tous les autres types. Les horaires fixés ici les remplacent.
tickets-setup-zone = Fuseau horaire : { $zone }, que `/réglages` change.
tickets-setup-holidays = Jours fériés
tickets-setup-choose-days = Choisis des jours, puis écris leurs horaires
tickets-setup-every-type = Tous les types
tickets-setup-choose-scope = Choisis un type
tickets-setup-remove-holiday = Supprime un jour férié
tickets-setup-add-holiday = Ajouter un jour férié
tickets-setup-field-hours = Horaires (rien : fermé)
tickets-setup-hint-hours = 9-12, 13-17:30 ou 22-4
tickets-setup-field-day = Jour
tickets-setup-hint-day = 2026-12-24
tickets-setup-field-holiday = Son nom
tickets-setup-about-targets = Le temps de travail maximal de l’équipe. Elle reçoit un rappel avant, et un avis après.
tickets-setup-no-targets = Il n’y a pas encore d’objectif.
tickets-setup-targets-as-all = Comme pour tous les autres types.
tickets-setup-choose-priority = Choisis une priorité
tickets-setup-priority-low = basse
tickets-setup-priority-normal = normale
tickets-setup-priority-high = haute
tickets-setup-priority-urgent = urgente
tickets-setup-target-first_reply = première réponse { $duration }
tickets-setup-target-next_reply = réponses suivantes { $duration }
tickets-setup-target-solution = solution { $duration }
tickets-setup-field-first_reply = Première réponse
tickets-setup-field-next_reply = Chaque réponse suivante
tickets-setup-field-solution = Solution
tickets-setup-hint-target = 4 heures ; vide : aucun objectif
tickets-setup-about-replies = L’équipe les dit avec `/ticket`. {"{member}"}, {"{number}"} et {"{type}"} sont remplacés.
tickets-setup-open-reply = Ouvre une réponse
tickets-setup-new-reply = Écris-en une nouvelle dans une langue
tickets-setup-write-reply = Écris-la dans une langue
tickets-setup-ask-reply-removal = Supprimer la réponse « { $reply } » dans toutes ses langues ?
tickets-setup-field-reply-name = Nom
tickets-setup-field-reply = Texte
tickets-setup-blocks = Bloqués pour les tickets
tickets-setup-no-blocks = Personne n’est bloqué pour les tickets.
tickets-setup-until = jusqu’au { $moment }
tickets-setup-for-good = pour toujours
tickets-setup-by = par { $member }
tickets-setup-blocked = Plus de nouveaux tickets pour ce membre. Ceux en cours restent.
tickets-setup-unblocked = { $member } peut de nouveau ouvrir des tickets.
tickets-setup-performance = Comment vont les tickets
tickets-setup-no-figures = Il n’y a eu aucun ticket dans cette période.
tickets-setup-about-figures = La moitié a pris au plus le premier temps, neuf sur dix le second.
tickets-setup-all = Tous les tickets
tickets-setup-figures-counts = ouverts : { $opened }, fermés : { $closed }, rouverts : { $reopened }
tickets-setup-figures-first_reply = Première réponse : { $half } / { $most }
tickets-setup-figures-first_reply_worked = En temps de travail : { $half } / { $most }
tickets-setup-figures-solution = Solution : { $half } / { $most }
tickets-setup-figures-late = réponses en retard : { $late }
tickets-setup-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } note
       *[other] { $ratings } notes
    })
tickets-setup-backlog = Tickets ouverts, jour par jour
tickets-setup-about-backlog = Ouverts à la fin de chaque jour, { $highest } au plus.
tickets-setup-backlog-day = { $day } : ouverts { $open }, nouveaux { $asked }, fermés { $closed }
setting-tickets-type-name = Nom
    .description = Ce que dit le bouton.
    .allowed = un texte de 1 à 80 caractères qui n’est pas un nombre
setting-tickets-type-emoji = Émoji
    .description = Ce que le bouton montre avant le nom.
    .allowed = un émoji
setting-tickets-type-description = Description
    .description = Ce qu’une liste dit sous le nom.
    .allowed = un texte de 100 caractères au plus
setting-tickets-type-room = Salons
    .description = Si un ticket est un salon privé ou un fil privé.
    .channel = des salons privés
    .thread = des fils privés
setting-tickets-type-parent_id = Lieu des salons
    .description = La catégorie des salons ; pour les fils, le salon textuel où ils sont créés.
setting-tickets-type-overflow_id = Lieu quand il est plein
    .description = La catégorie pour quand la première est pleine : Discord en accepte 50 salons chacune.
setting-tickets-type-room_name = Nom d’un salon
    .description = Le nom du salon : {"{number}"} et {"{name}"} sont remplacés.
    .allowed = un texte de 1 à 80 caractères
setting-tickets-type-staff_role_ids = Équipe
    .description = Les rôles de ceux qui aident.
setting-tickets-type-required_role_ids = Seulement pour
    .description = Les membres ont besoin d’un de ces rôles ; sans rôle, tous peuvent.
setting-tickets-type-forbidden_role_ids = Pas pour
    .description = Les membres avec un de ces rôles ne peuvent pas demander.
setting-tickets-type-welcome = Accueil
    .description = Ce qui est dit d’abord dans un nouveau ticket.
    .allowed = un texte de 1500 caractères au plus
setting-tickets-type-most_per_member = En même temps, par membre
    .description = Combien de tickets de ce type un membre peut avoir en même temps.
    .allowed = un nombre entier de 1 à 50
setting-tickets-type-most_open = En même temps, en tout
    .description = Combien de tickets de ce type peuvent être ouverts en même temps.
    .allowed = un nombre entier de 1 à 500
setting-tickets-type-when_full = Quand il y en a assez
    .description = Attendre : qui demande attend son tour ; refuser : non.
    .queue = attendre
    .refuse = refuser
setting-tickets-type-when_closed = Hors des horaires
    .description = Ouvrir : le ticket est ouvert et dit quand l’équipe est là ; attendre : il est ouvert à ce moment ; refuser : non.
    .open = ouvrir
    .queue = attendre
    .refuse = refuser
setting-tickets-type-cooldown = Entre deux tickets
    .description = Combien de temps après un ticket un membre peut ouvrir le suivant.
    .allowed = une durée de 0 seconde à 365 jours
setting-tickets-type-claiming = Ce que signifie une prise en charge
    .description = Ce que signifie une prise en charge pour le reste de l’équipe.
    .shared = les autres continuent
    .read_only = les autres lisent seulement
    .hidden = les autres ne le voient pas
setting-tickets-type-mentions_staff = Mentionner l’équipe
    .description = Si les rôles de l’équipe sont mentionnés à l’ouverture d’un ticket.
setting-tickets-type-hides_staff = Équipe anonyme
    .description = Si les membres n’apprennent jamais qui fait quoi dans l’équipe : les réponses sont anonymes.
setting-tickets-type-opener_may_close = L’auteur peut fermer
    .description = Si l’auteur d’un ticket peut le fermer ; sinon il peut le demander.
setting-tickets-type-opener_may_add = L’auteur peut ajouter des membres
    .description = Si l’auteur d’un ticket peut ajouter d’autres membres.
setting-tickets-type-warn_after = Avertir l’auteur après
    .description = Combien de temps l’auteur peut devoir une réponse avant d’être averti que le ticket sera fermé. Vide : rien ne se ferme seul.
    .allowed = une durée de 10 minutes à 90 jours
setting-tickets-type-close_after = Fermer ensuite après
    .description = Combien de temps après cet avertissement le ticket est fermé.
    .allowed = une durée de 10 minutes à 90 jours
setting-tickets-type-remind_after = Rappeler à l’équipe après
    .description = Combien de temps l’équipe peut devoir une réponse avant un rappel. Vide : jamais.
    .allowed = une durée de 10 minutes à 90 jours
setting-tickets-type-delete_after = Supprimer le salon après
    .description = Combien de temps après la fermeture le salon est supprimé, une fois son historique lu.
    .allowed = une durée de 0 seconde à 90 jours
setting-tickets-type-reopen_within = Rouvrir dans les
    .description = Combien de temps après la fermeture l’auteur peut rouvrir le ticket ; l’équipe le peut toujours.
    .allowed = une durée de 0 seconde à 365 jours
setting-tickets-type-when_left = Quand l’auteur part
    .description = Garder un jour : le ticket est fermé un jour plus tard, sauf retour ; fermer : aussitôt ; garder : il reste.
    .keep_day = garder un jour
    .close = fermer
    .ignore = garder
setting-tickets-type-asks_rating = Demander une note
    .description = Si l’on demande à l’auteur comment c’était.
setting-tickets-type-is_appeal = Recours
    .description = Si ces tickets sont des recours : chacun suit un cas de son auteur.

# What was written: transcripts and search.
