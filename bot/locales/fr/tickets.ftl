# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets : de l’aide dans un salon à toi

command-Open-ticket = Ouvrir un ticket

command-ticket-open = ouvrir
    .description = Demande de l’aide dans un salon à toi
option-ticket-open-type = type
    .description = De quoi il s’agit
option-ticket-open-member = membre
    .description = Pour quelqu’un d’autre ; réservé à l’équipe

command-ticket-close = fermer
    .description = Ferme un ticket
option-ticket-close-reason = raison
    .description = Pourquoi
option-ticket-close-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-request = demander
    .description = Demande à l’autre côté si un ticket peut être fermé
option-ticket-request-reason = raison
    .description = Pourquoi
option-ticket-request-within = délai
    .description = Fermé après ce temps sans réponse, comme 24h ; réservé à l’équipe
option-ticket-request-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-reopen = rouvrir
    .description = Rouvre un ticket fermé
option-ticket-reopen-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-rate = noter
    .description = Dis comment s’est passé l’un de tes tickets
option-ticket-rate-number = numéro
    .description = Quel ticket
option-ticket-rate-stars = étoiles
    .description = 1 à 5
option-ticket-rate-words = mots
    .description = Ce qui était bien ou pas

command-ticket-add = ajouter
    .description = Fais entrer quelqu’un dans un ticket
option-ticket-add-member = membre
    .description = Qui
option-ticket-add-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-remove = retirer
    .description = Retire quelqu’un d’un ticket, ou quitte-le
option-ticket-remove-member = membre
    .description = Qui
option-ticket-remove-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-list = liste
    .description = Les tickets que tu peux voir
option-ticket-list-view = choix
    .description = Lesquels
choice-ticket-list-view-open = tous ceux qui ne sont pas finis
choice-ticket-list-view-mine = dont je m’occupe
choice-ticket-list-view-waiting = qui attendent l’équipe
choice-ticket-list-view-own = que j’ai ouverts
choice-ticket-list-view-closed = qui sont fermés
option-ticket-list-type = type
    .description = Seulement ceux d’un type
option-ticket-list-member = membre
    .description = Seulement ceux de quelqu’un
option-ticket-list-page = page
    .description = Quelle page

command-ticket-details = détails
    .description = Tout sur un ticket, et ce qu’on peut en faire
option-ticket-details-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-claim = prendre
    .description = Occupe-toi d’un ticket
option-ticket-claim-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-release = libérer
    .description = Laisse un ticket que tu as pris
option-ticket-release-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-hand-over = transmettre
    .description = Donne un ticket à quelqu’un d’autre de l’équipe
option-ticket-hand-over-member = membre
    .description = Qui le prend
option-ticket-hand-over-note = note
    .description = Ce qu’il faut savoir
option-ticket-hand-over-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-move = déplacer
    .description = Change le type d’un ticket
option-ticket-move-type = type
    .description = De quoi il s’agit
option-ticket-move-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-priority = priorité
    .description = Dis à quel point un ticket est urgent
option-ticket-priority-level = degré
    .description = À quel point
choice-ticket-priority-level-low = basse
choice-ticket-priority-level-normal = normale
choice-ticket-priority-level-high = haute
choice-ticket-priority-level-urgent = urgente
option-ticket-priority-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-topic = sujet
    .description = Dis de quoi parle un ticket
option-ticket-topic-topic = sujet
    .description = En quelques mots ; aucun si omis
option-ticket-topic-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-rename = renommer
    .description = Donne un autre nom au salon d’un ticket
option-ticket-rename-name = nom
    .description = Le nouveau nom ; celui de son type si omis
option-ticket-rename-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-hold = suspendre
    .description = Arrête les horloges d’un ticket, ou relance-les
option-ticket-hold-held = suspendu
    .description = S’il est suspendu ; oui si omis
option-ticket-hold-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-note = note
    .description = Note quelque chose que seule l’équipe voit
option-ticket-note-text = texte
    .description = Ce qu’il faut retenir
option-ticket-note-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-notes = notes
    .description = Ce que l’équipe a noté sur un ticket
option-ticket-notes-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-reply = répondre
    .description = Réponds par moi : une réponse enregistrée ou un texte
option-ticket-reply-saved = enregistrée
    .description = Une réponse enregistrée
option-ticket-reply-text = texte
    .description = Ou un texte à toi
option-ticket-reply-anonymous = anonyme
    .description = Cacher ton nom aux membres : oui ou non ; selon le type si omis
option-ticket-reply-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-delete = supprimer
    .description = Supprime maintenant le salon d’un ticket fermé
option-ticket-delete-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-timeline = chronologie
    .description = Ce qui s’est passé dans un ticket, pas à pas
option-ticket-timeline-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

command-ticket-accept = accepter
    .description = Accepte un recours : son dossier est gracié
option-ticket-accept-reason = raison
    .description = Pourquoi
option-ticket-accept-number = numéro
    .description = Quel ticket ; celui de ce salon si omis

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

command-ticket-transcript = transcription
    .description = Ce qui a été écrit dans un ticket, en fichier
option-ticket-transcript-number = numéro
    .description = Le ticket ; celui-ci par défaut
option-ticket-transcript-format = format
    .description = Une page à lire (par défaut), du texte, ou du JSON pour des programmes
command-ticket-search = recherche
    .description = Trouver ce qui a été écrit dans des tickets
option-ticket-search-words = mots
    .description = Des mots dans n’importe quel ordre, ou une partie d’un texte
option-ticket-search-member = membre
    .description = Seulement les tickets de ce membre
option-ticket-search-type = type
    .description = Seulement les tickets de ce type
option-ticket-search-since = depuis
    .description = Seulement ce qui a été écrit dans cette période
choice-ticket-transcript-format-html = Page HTML
choice-ticket-transcript-format-text = Texte
choice-ticket-transcript-format-json = JSON
choice-ticket-search-since-a-week = Une semaine
choice-ticket-search-since-a-month = Un mois
choice-ticket-search-since-a-year = Un an

# Settings and refusals.

setting-tickets-log_channel_id = Journal des tickets
    .description = Le salon où je montre ce que deviennent les tickets. Aucun si vide.
setting-tickets-staff_channel_id = Salon de l’équipe
    .description = Où l’équipe est rappelée aux tickets qui attendent. Si vide : dans le journal des tickets.
setting-tickets-lead_role_id = Rôle des responsables des tickets
    .description = Le rôle de ceux qui dirigent les tickets, avec qui peut gérer le serveur : ils règlent les types, reprennent des tickets et voient les chiffres.
setting-tickets-most_per_member = Tickets par membre
    .description = Combien de tickets de tous types un membre peut avoir à la fois.
    .allowed = un nombre entier de 1 à 50
setting-tickets-tells_opener = Prévenir les membres de la fermeture
    .description = Si les membres apprennent par message privé que leur ticket est fermé, avec sa transcription, et disent comment c’était.
setting-tickets-remind_before = Quand l’équipe est rappelée
    .description = Combien de temps avant qu’un objectif soit manqué l’équipe est rappelée au ticket.
    .allowed = une durée de 0 seconde à 7 jours, comme 30 minutes
setting-tickets-keep_texts = Combien de temps les textes sont gardés
    .description = Combien de temps après la fermeture on garde ce qui a été écrit dans un ticket. Qu’il y a eu un ticket, et ses chiffres, cela reste.
    .allowed = une durée de 1 jour à 3650 jours, comme 30 jours
setting-tickets-keep_file_mib = La plus grande pièce jointe conservée (Mio)
    .description = Taille maximale, en Mio, d’une pièce jointe pour être conservée avec les textes, aussi longtemps qu’eux ; 0 n’en conserve aucune.
    .allowed = un nombre entier de 0 à 25
setting-tickets-keep_files_mib = Place pour toutes les pièces jointes (Mio)
    .description = Place que toutes les pièces jointes de ce serveur peuvent occuper, en Mio. Au-delà, seuls le nom et la taille restent.
    .allowed = un nombre entier de 0 à 10000

word-queued = en attente de son tour
word-opening = en cours d’ouverture
word-open = ouvert
word-closed = fermé
word-gone = fermé pour de bon
word-failed = resté sans salon
word-topic = sujet
word-name = nom
word-praise = mots
word-panels = panneaux
word-ticket_types = types de tickets
word-notes = notes
word-saved_replies = réponses enregistrées
word-holidays = jours fériés

refusal-unknown_ticket = Il n’y a pas de ticket { $number } sur ce serveur.
refusal-no_ticket_here = Ce n’est pas le salon d’un ticket. Dis par son numéro lequel tu veux dire.
refusal-unknown_ticket_type = Il n’y a pas de type de ticket « { $given } » sur ce serveur.
refusal-ticket_type_taken = Il y a déjà un type de ticket « { $name } ». Choisis un autre nom.
refusal-unknown_ticket_option = Un type de ticket n’a pas d’option « { $option } ».
refusal-ticket_option_not_allowed = « { $value } » n’est pas permis pour « { $option } ».
refusal-invalid_question = Une question a une place de 1 à 5 et un intitulé de 1 à 45 caractères ; un choix a 2 à 25 réponses, et seul un choix en a.
refusal-no_such_question = Ce type de ticket n’a pas de question { $place }.
refusal-invalid_panel = Un panneau a un nom de 1 à 50 caractères sans deux-points, un titre de 1 à 256, un texte de 2 000 au plus, et 1 à 25 types de tickets.
refusal-no_such_panel = Il n’y a pas de panneau « { $name } ».
refusal-too_many_of_tickets = Pas plus de { $most } ({ $what }). Retires-en d’abord.
refusal-not_ticket_staff = Seule l’équipe de « { $kind } » peut le faire.
refusal-not_ticket_lead = Seuls ceux qui dirigent les tickets peuvent le faire : qui peut gérer le serveur, ou a le rôle pour cela.
refusal-not_your_ticket = Tu ne peux pas voir le ticket { $number }.
refusal-ticket_not_open = Le ticket { $number } est { $state } : cela ne va que dans un ticket ouvert.
refusal-ticket_not_closed = Le ticket { $number } est { $state } : cela ne va qu’avec un ticket fermé.
refusal-too_many_tickets = Au plus { $most } de tes tickets à la fois. Fermes-en d’abord un.
refusal-too_many_of_type = Au plus { $most } de tes tickets « { $kind } » à la fois. Fermes-en d’abord un.
refusal-tickets_full = Il y a autant de tickets « { $kind } » qu’on peut en traiter. Réessaie plus tard.
refusal-ticket_cooldown = Tu pourras ouvrir un autre ticket « { $kind } » à partir du { $until }.
refusal-ticket_needs_role = Les tickets « { $kind } » sont pour les membres qui ont certains rôles.
refusal-ticket_forbidden_role = Avec l’un de tes rôles, tu ne peux pas ouvrir de ticket « { $kind } ».
refusal-blocked_from_tickets = Tu ne peux pas ouvrir de ticket sur ce serveur.
refusal-blocked_from_tickets_until = Tu ne peux pas ouvrir de ticket sur ce serveur jusqu’au { $until }.
refusal-not_blocked_from_tickets = Ce membre n’est pas privé de tickets.
refusal-tickets_closed_hours = Il n’y a personne en ce moment. Les tickets rouvrent le { $opens }.
refusal-invalid_answer = La réponse à « { $question } » doit avoir de { $least } à { $most } caractères, et être l’un des choix s’il y en a.
refusal-already_claimed = { $member } a déjà pris ce ticket. Seuls ceux qui dirigent les tickets peuvent le reprendre.
refusal-not_claimed = Personne n’a pris ce ticket.
refusal-not_your_claim = { $member } a pris ce ticket : personne d’autre ne peut le libérer.
refusal-target_not_staff = { $member } n’est pas de l’équipe de « { $kind } ».
refusal-already_in_ticket = { $member } est déjà dans ce ticket.
refusal-not_in_ticket = { $member } n’a pas été ajouté à ce ticket.
refusal-too_many_in_ticket = On peut ajouter au plus { $most } membres à un ticket.
refusal-already_so_in_ticket = C’est déjà le cas.
refusal-closing_asked_already = On a déjà demandé si ce ticket peut être fermé.
refusal-no_closing_asked = Personne n’a demandé à fermer ce ticket.
refusal-other_side_answers = Tu as demandé à fermer ce ticket : c’est à l’autre côté de répondre.
refusal-too_late_to_reopen = Le ticket { $number } ne peut plus être rouvert. Ouvres-en un autre.
refusal-invalid_stars = Une note a de 1 à 5 étoiles, pas { $given }.
refusal-not_yours_to_rate = Seul le membre qui a ouvert un ticket le note, une fois fermé.
refusal-no_such_saved_reply = Il n’y a pas de réponse enregistrée « { $name } ».
refusal-invalid_saved_reply = Une réponse enregistrée a un nom de 1 à 50 caractères sans deux-points et un texte de 1 à 2 000.
refusal-nothing_to_say = Il n’y a rien à dire : choisis une réponse enregistrée, ou écris un texte de 1 à 2 000 caractères.
refusal-invalid_hours = Les heures de travail sont des plages comme 9:00-12:30, 14-18 ou 22-4, ou rien ; « { $given } » n’en est pas une. Les jours comptent à partir de 1, lundi.
refusal-no_such_holiday = { $day } n’est pas un jour férié.
refusal-unknown_split = Les chiffres vont par all, type, priority ou staff, pas par « { $given } ».
refusal-not_an_appeal = Le ticket { $number } n’est pas un recours : il ne suit aucun dossier.
refusal-appeals_follow_cases = Les tickets « { $kind } » suivent un dossier de qui les ouvre : appuie sur Recours sous ce qu’on t’a dit.

# What is posted: the room, the opener's messages, the log.

tickets-welcome = Merci de nous écrire. Quelqu’un de l’équipe sera bientôt là. Dis-nous en attendant tout ce qui pourrait aider.
tickets-recorded = Ce qui s’écrit ici est enregistré.
tickets-opener = Ouvert par
tickets-priority = Priorité
tickets-claimant = S’en occupe
tickets-people = Avec
tickets-held = Suspendu
tickets-held-what = Jusqu’à la reprise, aucune horloge ne tourne.
tickets-away = Pas sur le serveur
tickets-away-what = Le membre ne voit pas ce salon. Ce que tu dis par **Équipe → Répondre**, ou par `/ticket répondre`, lui arrive en message privé.
tickets-waits-staff = Attend l’équipe
tickets-waits-opener = Attend une réponse
tickets-back = L’équipe revient
tickets-follows = À propos de
tickets-origin = Message
tickets-closed = Fermé
tickets-rating = Note
tickets-topic = Sujet
tickets-reason = Pourquoi
tickets-praise = En mots
tickets-note = Note
tickets-last = Dernier message du membre
tickets-somebody = L’équipe
tickets-staff = l’équipe
tickets-button-claim = Prendre
tickets-button-release = Libérer
tickets-button-close = Fermer
tickets-button-request = Demander à fermer
tickets-button-accept = Accepter le recours
tickets-button-staff = Équipe
tickets-button-reopen = Rouvrir
tickets-button-transcript = Transcription
tickets-button-delete = Supprimer
tickets-button-agree = Oui, fermer
tickets-button-keep = Non, garder ouvert
tickets-button-go = Aller au ticket
tickets-closed-title = Le ticket #{ $number } est fermé
tickets-deleted-at = Ce salon est supprimé
tickets-ended-staff = Fermé par { $who }.
tickets-ended-opener = Fermé par { $who }.
tickets-ended-request = Les deux côtés étaient d’accord, ou personne ne s’y est opposé.
tickets-ended-idle = Il a été fermé faute de réponse depuis longtemps.
tickets-ended-left = Il a été fermé parce que le membre a quitté le serveur.
tickets-ended-banned = Il a été fermé parce que le membre a été banni.
tickets-ended-lost = Il a été fermé parce que son salon a été supprimé.
tickets-ended-operator = Il a été fermé par ceux qui me font fonctionner.
tickets-request = Ce ticket peut-il être fermé ?
tickets-request-staff = { $who } voudrait fermer ce ticket. Tout est réglé ?
tickets-request-opener = { $who } demande à fermer ce ticket.
tickets-request-ends = Fermé sans réponse
tickets-request-agreed = C’est accepté.
tickets-request-refused = Il reste ouvert.
tickets-request-withdrawn = La conversation continue.
tickets-warning-title = Tu es toujours là ?
tickets-warning = L’équipe attend ta réponse. Sans elle, ce ticket sera fermé { $moment }.
tickets-said-by = — { $who }
tickets-rate = Comment c’était ?
tickets-rate-how = Donne une à cinq étoiles. Tu peux ajouter quelques mots, et changer les deux plus tard.
tickets-failed = Ton ticket n’a pas pu être ouvert : je n’ai pas pu lui faire de salon. Les responsables du serveur le savent.
tickets-digest = { $who } te transmet { $ticket } de { $opener }.
tickets-unread = { $count ->
        [one] { $count } message depuis que tu y as écrit
       *[other] { $count } messages depuis que tu y as écrit
    }
tickets-of = { $kind } · ouvert par { $opener }
tickets-step-asked = Demandé
tickets-step-queued = Dans la file d’attente
tickets-step-opened = Ouvert
tickets-step-failed = N’a pas pu être ouvert
tickets-step-answered = Première réponse
tickets-step-claimed = Pris
tickets-step-released = Libéré
tickets-step-handed_over = Transmis à { $member }
tickets-step-moved = Déplacé
tickets-step-prioritised = Priorité
tickets-step-topic_set = Sujet
tickets-step-renamed = Renommé
tickets-step-added = { $member } a été ajouté
tickets-step-removed = { $member } a été retiré
tickets-step-held = Suspendu
tickets-step-resumed = Ça reprend
tickets-step-closing_asked = Demande de fermeture
tickets-step-closing_refused = Il doit rester ouvert
tickets-step-warned = Le membre est averti de la fermeture
tickets-step-reminded = Attend l’équipe
tickets-step-reply_late = La réponse est en retard
tickets-step-solution_late = La solution est en retard
tickets-step-closed = Fermé
tickets-step-reopened = Rouvert
tickets-step-deleted = Son salon est supprimé
tickets-step-rated = Noté
tickets-step-opener_left = { $member } a quitté le serveur
tickets-step-opener_back = { $member } est de retour
tickets-step-accepted = Le recours a été accepté
tickets-step-move_refused = Discord refuse de déplacer son salon, qui reste où il est
tickets-step-rename_refused = Discord refuse le nouveau nom ; l’ancien reste
tickets-step-deletion_refused = Discord refuse de supprimer son salon ; un nouvel essai aura lieu dans un jour
tickets-step-access_refused = { $member } : Discord refuse de changer les droits dans son salon, qui restent les mêmes
tickets-step-not_reached = { $member } n’a pas pu être joint : pas de messages privés, ou aucun serveur en commun avec moi
tickets-near-reply_late = la réponse est bientôt attendue
tickets-near-solution_late = la solution est bientôt attendue

# Answers to members and staff.

tickets-what = De quoi s’agit-il ?
tickets-choose = Choisis de quoi il s’agit
tickets-no-types = Aucun ticket ne peut encore être ouvert ici. Les responsables du serveur les préparent avec `/tickets configurer`.
tickets-no-appeals = Ce serveur ne prend pas de recours par ticket.
tickets-form = D’abord quelques questions
tickets-asked-queued = { $whose ->
        [mine] Ta place est gardée : ton ticket #{ $number } est numéro { $place } dans la file.
       *[theirs] La place est gardée : le ticket #{ $number } de { $member } est numéro { $place } dans la file.
    }
tickets-asked-opening = { $whose ->
        [mine] Le salon de ton ticket #{ $number } est en préparation ; tu y seras mentionné dans un instant.
       *[theirs] Le salon du ticket #{ $number } de { $member } est en préparation ; le membre y sera mentionné dans un instant.
    }
tickets-asked-open = { $whose ->
        [mine] Ton ticket #{ $number } est ouvert : { $room }
       *[theirs] Le ticket #{ $number } de { $member } est ouvert : { $room }
    }
tickets-asked-closed = { $whose ->
        [mine] Ton ticket #{ $number } est déjà refermé.
       *[theirs] Le ticket #{ $number } de { $member } est déjà refermé.
    }
tickets-asked-gone = { $whose ->
        [mine] Ton ticket #{ $number } est déjà refermé.
       *[theirs] Le ticket #{ $number } de { $member } est déjà refermé.
    }
tickets-asked-failed = { $whose ->
        [mine] Ton ticket #{ $number } n’a pas pu être ouvert : je n’ai pas pu lui faire de salon. Les responsables du serveur le savent.
       *[theirs] Le ticket #{ $number } de { $member } n’a pas pu être ouvert : je n’ai pas pu lui faire de salon. Les responsables du serveur le savent.
    }
tickets-asked-away = Le ticket #{ $number } est chez l’équipe. Tu n’es pas sur le serveur et ne vois donc pas son salon : la réponse arrive ici, par moi. Elle ne t’atteint que si nous avons un serveur en commun et que tu en acceptes les messages privés.
tickets-back-at = L’équipe sera là de nouveau : { $moment }.
tickets-did-claim = Tu t’occupes maintenant du ticket #{ $number }.
tickets-did-release = Tu as libéré le ticket #{ $number }.
tickets-did-hand_over = { $member } s’occupe maintenant du ticket #{ $number }.
tickets-did-move = Le ticket #{ $number } est déplacé.
tickets-did-prioritise = Le ticket #{ $number } a sa nouvelle priorité.
tickets-did-topic = Le ticket #{ $number } dit de quoi il s’agit.
tickets-did-rename = Le salon du ticket #{ $number } reçoit son nouveau nom. Discord en prend deux en dix minutes, cela peut donc durer.
tickets-did-add = { $member } est maintenant dans le ticket #{ $number }.
tickets-did-remove = { $member } n’est plus dans le ticket #{ $number }.
tickets-did-hold = Le ticket #{ $number } est suspendu.
tickets-did-resume = Le ticket #{ $number } reprend.
tickets-did-note = C’est noté pour l’équipe du ticket #{ $number }.
tickets-did-reply = Ta réponse est dans le ticket #{ $number }.
tickets-did-request = La question est posée dans le ticket #{ $number } : peut-il être fermé ?
tickets-did-keep = Le ticket #{ $number } reste ouvert.
tickets-did-close = Le ticket #{ $number } est fermé.
tickets-did-reopen = Le ticket #{ $number } est rouvert.
tickets-did-delete = Le salon du ticket #{ $number } est supprimé dès que ce qui y est écrit est gardé.
tickets-did-rate = Merci ! Ta note du ticket #{ $number } est gardée.
tickets-did-accept = Le recours est accepté, et le ticket #{ $number } est fermé.
tickets-ask-deletion = Supprimer maintenant le salon du ticket #{ $number } ? Ce qui y a été écrit est gardé.
tickets-form-close = Fermer le ticket #{ $number }
tickets-form-request = Demander à fermer le ticket #{ $number }
tickets-form-rate = Ticket #{ $number }
tickets-form-of = { $what } · #{ $number }
tickets-field-within = Fermé sans réponse après
tickets-hint-within = Par exemple 24h ; vide : jamais
tickets-field-praise = Ce qui était bien, ce qui ne l’était pas
tickets-field-staff = Qui le prend
tickets-field-member = Qui
tickets-field-type = De quoi il s’agit
tickets-field-name = Nom ; vide : celui de son type
tickets-field-saved = Une réponse enregistrée
tickets-field-text = Ou un texte
tickets-field-signed = Signature
tickets-signed-name = avec mon nom
tickets-signed-staff = par l’équipe, sans nom
tickets-button-hand_over = Transmettre
tickets-button-move = Déplacer
tickets-button-prioritise = Priorité
tickets-button-hold = Suspendre
tickets-button-resume = Reprendre
tickets-button-reply = Répondre
tickets-button-set_topic = Sujet
tickets-button-rename = Renommer
tickets-button-add_member = Ajouter
tickets-button-remove_member = Retirer
tickets-button-note = Note
tickets-button-notes = Notes
tickets-button-timeline = Chronologie
tickets-list = Tickets
tickets-none = Il n’y a pas de tels tickets.
tickets-in-queue = numéro { $place } dans la file
tickets-closed-when = fermé { $moment }
tickets-waits-staff-since = attend l’équipe depuis { $moment }
tickets-waits-opener-since = attend une réponse depuis { $moment }
tickets-claimed-by = { $member } s’en occupe
tickets-timeline = Ticket #{ $number }, pas à pas
tickets-notes = Notes sur le ticket #{ $number }
tickets-no-notes = Rien n’est noté sur le ticket #{ $number }.
tickets-forgotten = *oublié*

# Setting up: types, forms, panels, hours, replies.

refusal-invalid_day = « { $given } » n’est pas un jour. Écris-le comme 2026-12-24.
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
tickets-setup-choices = Choix
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
tickets-setup-target-first_reply = première réponse { $duration }
tickets-setup-target-next_reply = réponses suivantes { $duration }
tickets-setup-target-solution = solution { $duration }
tickets-setup-field-first_reply = Première réponse
tickets-setup-field-next_reply = Chaque réponse suivante
tickets-setup-field-solution = Solution
tickets-setup-hint-target = 4 heures ; vide : aucun objectif
tickets-setup-about-replies = L’équipe les dit avec `/ticket répondre`. {"{member}"}, {"{number}"} et {"{type}"} sont remplacés.
tickets-setup-open-reply = Ouvre une réponse
tickets-setup-new-reply = Écris-en une nouvelle dans une langue
tickets-setup-write-reply = Écris-la dans une langue
tickets-setup-ask-reply-removal = Supprimer la réponse « { $reply } » dans toutes ses langues ?
tickets-setup-field-reply-name = Nom
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

# For Discord's audit log.

reason-tickets-ticket = Ticket { $number }

# What was written: transcripts and search.

tickets-transcript-unknown = inconnu
tickets-transcript-nobody = Quelqu’un
tickets-transcript-hidden = Équipe
tickets-transcript-title = Ticket { $number } · { $type }
tickets-transcript-count = { $messages ->
        [one] Un message
       *[other] { $messages } messages
    }, { $files ->
        [one] une pièce jointe conservée
       *[other] { $files } pièces jointes conservées
    }
tickets-transcript-part = partie { $part }
tickets-transcript-partial = Il manque une partie : le salon a disparu avant la lecture de son historique.
tickets-transcript-being-read = L’historique du salon est en cours de lecture : des noms et des pièces jointes peuvent manquer.
tickets-transcript-for-staff = Voici la version de l’équipe, avec notes et noms. Elle n’est pas destinée aux membres.
tickets-transcript-asked = Ouvert
tickets-transcript-reason = Raison
tickets-transcript-zone = Fuseau horaire
tickets-transcript-made = Établi par Guildkeeper, { $at }
tickets-transcript-note = Note de l’équipe
tickets-transcript-staff = Équipe
tickets-transcript-app = Appli
tickets-transcript-anonymous = Nom masqué aux membres
tickets-transcript-edited = modifié
tickets-transcript-edits = { $count ->
        [one] modifié une fois
       *[other] modifié { $count } fois
    }
tickets-transcript-deleted = supprimé { $at }
tickets-transcript-empty = Pas de texte : oublié, ou illisible ici
tickets-transcript-earlier = un message précédent
tickets-transcript-file = { $size }, conservé
tickets-transcript-file-lost = { $size }, non conservé
tickets-transcript-sent = Le ticket { $number }, tel que vous pouvez le voir.
tickets-transcript-sent-part = Ticket { $number }, partie { $part }.
tickets-transcript-too-large = Le ticket { $number } dépasse ce que Discord accepte dans ce format. Prenez HTML, envoyé en plusieurs parties.
tickets-transcript-files = { $count ->
        [one] Une pièce jointe
       *[other] { $count } pièces jointes
    }
tickets-transcript-files-sent = Pièces jointes du ticket { $number }, { $first } à { $last } sur { $count }.
tickets-transcript-no-files = Aucune pièce jointe du ticket { $number } n’est conservée.
tickets-transcript-files-more = Autres pièces jointes
tickets-transcript-notice-added = { $who } a ajouté quelqu’un
tickets-transcript-notice-removed = { $who } a retiré quelqu’un
tickets-transcript-notice-renamed = { $who } a renommé le salon
tickets-transcript-notice-pinned = { $who } a épinglé un message
tickets-transcript-notice-joined = { $who } a rejoint le serveur
tickets-transcript-notice-thread = { $who } a ouvert un fil
tickets-transcript-notice-other = { $who } a fait quelque chose que Discord signale par un avis
tickets-search-title = Ce qui a été trouvé
tickets-search-nothing = Aucun ticket que vous pouvez voir ne le dit.
tickets-search-ticket = Ticket { $number } ({ $type })
tickets-search-older = Plus anciens
tickets-search-newest = Plus récents
tickets-search-open = Ticket { $number }
