# Commands, options and choices: members and staff.

command-ticket = ticket
    .description = Tickets : de l’aide dans un salon à vous

# Commands, options and choices: setting up.

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

setting-tickets-keep_file_mib = La plus grande pièce jointe conservée (Mio)
    .description = Taille maximale, en Mio, d’une pièce jointe pour être conservée avec les textes, aussi longtemps qu’eux ; 0 n’en conserve aucune.
    .allowed = un nombre entier de 0 à 25
setting-tickets-keep_files_mib = Place pour toutes les pièces jointes (Mio)
    .description = Place que toutes les pièces jointes de ce serveur peuvent occuper, en Mio. Au-delà, seuls le nom et la taille restent.
    .allowed = un nombre entier de 0 à 10000

# What is posted: the room, the opener's messages, the log.

# Answers to members and staff.

# Setting up: types, forms, panels, hours, replies.

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
tickets-transcript-opener = Ouvert par
tickets-transcript-topic = Sujet
tickets-transcript-asked = Ouvert
tickets-transcript-closed = Fermé
tickets-transcript-reason = Raison
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
tickets-transcript-step-asked = { $who } a demandé de l’aide
tickets-transcript-step-queued = { $who } attend une place
tickets-transcript-step-opened = Le ticket a été ouvert
tickets-transcript-step-failed = Le salon n’a pas pu être créé
tickets-transcript-step-answered = { $who } a répondu
tickets-transcript-step-claimed = { $who } a pris le ticket en charge
tickets-transcript-step-released = { $who } a libéré le ticket
tickets-transcript-step-handed-over = { $who } a transmis le ticket à { $whom }
tickets-transcript-step-moved = { $who } a déplacé le ticket
tickets-transcript-step-prioritised = { $who } a changé la priorité
tickets-transcript-step-topic-set = { $who } a défini le sujet
tickets-transcript-step-renamed = { $who } a renommé le salon
tickets-transcript-step-added = { $who } a ajouté { $whom }
tickets-transcript-step-removed = { $who } a retiré { $whom }
tickets-transcript-step-held = { $who } a mis le ticket en attente
tickets-transcript-step-resumed = { $who } a repris le ticket
tickets-transcript-step-closing-asked = { $who } a demandé à fermer le ticket
tickets-transcript-step-closing-refused = { $who } souhaite que le ticket reste ouvert
tickets-transcript-step-warned = Un rappel a été envoyé à la personne qui a ouvert
tickets-transcript-step-reminded = Un rappel a été envoyé à l’équipe
tickets-transcript-step-reply-late = La réponse est en retard
tickets-transcript-step-solution-late = La solution est en retard
tickets-transcript-step-closed = { $who } a fermé le ticket
tickets-transcript-step-reopened = { $who } a rouvert le ticket
tickets-transcript-step-deleted = Le salon a été supprimé
tickets-transcript-step-rated = { $who } a noté le ticket
tickets-transcript-step-opener-left = La personne qui a ouvert a quitté le serveur
tickets-transcript-step-opener-back = La personne qui a ouvert est de retour
tickets-transcript-step-accepted = { $who } a accepté le recours
tickets-transcript-notice-added = { $who } a ajouté quelqu’un
tickets-transcript-notice-removed = { $who } a retiré quelqu’un
tickets-transcript-notice-renamed = { $who } a renommé le salon
tickets-transcript-notice-pinned = { $who } a épinglé un message
tickets-transcript-notice-joined = { $who } a rejoint le serveur
tickets-transcript-notice-thread = { $who } a ouvert un fil
tickets-transcript-notice-other = { $who } a fait quelque chose que Discord signale par un avis
tickets-search-title = Recherche : { $text }
tickets-search-nothing = Aucun ticket que vous pouvez voir ne le dit.
tickets-search-hit = **{ $ticket }** · { $author } · { $at }
tickets-search-ticket = Ticket { $number } ({ $type })
tickets-search-older = Plus anciens
tickets-search-newest = Plus récents
tickets-search-open = Transcription du ticket…
