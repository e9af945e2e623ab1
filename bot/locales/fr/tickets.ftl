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

word-queued = en attente de son tour
word-opening = en cours d’ouverture
word-open = ouvert
word-closed = fermé
word-gone = fermé pour de bon
word-failed = resté sans salon
word-topic = sujet
word-name = nom
word-praise = mots
word-notes = notes

refusal-unknown_ticket = Il n’y a pas de ticket { $number } sur ce serveur.
refusal-no_ticket_here = Ce n’est pas le salon d’un ticket. Dis par son numéro lequel tu veux dire.
refusal-not_your_ticket = Tu ne peux pas voir le ticket { $number }.
refusal-ticket_not_open = Le ticket { $number } est { $state } : cela ne va que dans un ticket ouvert.
refusal-ticket_not_closed = Le ticket { $number } est { $state } : cela ne va qu’avec un ticket fermé.
refusal-too_many_tickets = Au plus { $most } de tes tickets à la fois. Fermes-en d’abord un.
refusal-too_many_of_type = Au plus { $most } de tes tickets « { $kind } » à la fois. Fermes-en d’abord un.
refusal-tickets_full = Il y a autant de tickets « { $kind } » qu’on peut en traiter. Réessaie plus tard.
refusal-ticket_cooldown = Tu pourras ouvrir un autre ticket « { $kind } » à partir du { $until }.
refusal-ticket_needs_role = Les tickets « { $kind } » sont pour les membres qui ont certains rôles.
refusal-ticket_forbidden_role = Avec l’un de tes rôles, tu ne peux pas ouvrir de ticket « { $kind } ».
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
refusal-two_replies = Choisis une réponse enregistrée ou écris un texte, pas les deux.
refusal-end_is_for_staff = Seule l’équipe peut faire fermer un ticket sans réponse : laisse la durée de côté.
refusal-nothing_to_say = Il n’y a rien à dire : choisis une réponse enregistrée, ou écris un texte de 1 à 2 000 caractères.
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

# Figures.

tickets-performance = Comment vont les tickets
tickets-no-figures = Il n’y a eu aucun ticket dans cette période.
tickets-about-figures = La moitié a pris au plus le premier temps, neuf sur dix le second.
tickets-all = Tous les tickets
tickets-figures-counts = ouverts : { $opened }, fermés : { $closed }, rouverts : { $reopened }
tickets-figures-first_reply = Première réponse : { $half } / { $most }
tickets-figures-first_reply_worked = En temps de travail : { $half } / { $most }
tickets-figures-solution = Solution : { $half } / { $most }
tickets-figures-late = réponses en retard : { $late }
tickets-figures-stars = { $stars } ({ $ratings ->
        [one] { $ratings } note
       *[other] { $ratings } notes
    })
tickets-backlog = Tickets ouverts, jour par jour
tickets-about-backlog = Ouverts à la fin de chaque jour, { $highest } au plus.
tickets-backlog-day = { $day } : ouverts { $open }, nouveaux { $asked }, fermés { $closed }

# For Discord's audit log.

reason-tickets-ticket = Ticket { $number }
