# What was written in tickets, read again.

setting-transcripts-keep_file_mib = La plus grande pièce jointe conservée (Mio)
    .description = Taille maximale, en Mio, d’une pièce jointe pour être conservée avec les textes, aussi longtemps qu’eux ; 0 n’en conserve aucune.
    .allowed = un nombre entier de 0 à 25
setting-transcripts-keep_files_mib = Place pour toutes les pièces jointes (Mio)
    .description = Place que toutes les pièces jointes de ce serveur peuvent occuper, en Mio. Au-delà, seuls le nom et la taille restent.
    .allowed = un nombre entier de 0 à 10000

transcripts-unknown = inconnu
transcripts-nobody = Quelqu’un
transcripts-hidden = Équipe
transcripts-title = Ticket { $number } · { $type }
transcripts-count = { $messages ->
        [one] Un message
       *[other] { $messages } messages
    }, { $files ->
        [one] une pièce jointe conservée
       *[other] { $files } pièces jointes conservées
    }
transcripts-part = partie { $part }
transcripts-partial = Il manque une partie : le salon a disparu avant la lecture de son historique.
transcripts-being-read = L’historique du salon est en cours de lecture : des noms et des pièces jointes peuvent manquer.
transcripts-for-staff = Voici la version de l’équipe, avec notes et noms. Elle n’est pas destinée aux membres.
transcripts-asked = Ouvert
transcripts-reason = Raison
transcripts-zone = Fuseau horaire
transcripts-made = Établi par Guildkeeper, { $at }
transcripts-note = Note de l’équipe
transcripts-staff = Équipe
transcripts-app = Appli
transcripts-anonymous = Nom masqué aux membres
transcripts-edited = modifié
transcripts-edits = { $count ->
        [one] modifié une fois
       *[other] modifié { $count } fois
    }
transcripts-deleted = supprimé { $at }
transcripts-empty = Pas de texte : oublié, ou illisible ici
transcripts-earlier = un message précédent
transcripts-file = { $size }, conservé
transcripts-file-lost = { $size }, non conservé
transcripts-sent = Le ticket { $number }, tel que vous pouvez le voir.
transcripts-sent-part = Ticket { $number }, partie { $part }.
transcripts-too-large = Le ticket { $number } dépasse ce que Discord accepte dans ce format. Prenez HTML, envoyé en plusieurs parties.
transcripts-files = { $count ->
        [one] Une pièce jointe
       *[other] { $count } pièces jointes
    }
transcripts-files-sent = Pièces jointes du ticket { $number }, { $first } à { $last } sur { $count }.
transcripts-no-files = Aucune pièce jointe du ticket { $number } n’est conservée.
transcripts-files-more = Autres pièces jointes
transcripts-notice-added = { $who } a ajouté quelqu’un
transcripts-notice-removed = { $who } a retiré quelqu’un
transcripts-notice-renamed = { $who } a renommé le salon
transcripts-notice-pinned = { $who } a épinglé un message
transcripts-notice-joined = { $who } a rejoint le serveur
transcripts-notice-thread = { $who } a ouvert un fil
transcripts-notice-other = { $who } a fait quelque chose que Discord signale par un avis
transcripts-search-title = Ce qui a été trouvé
transcripts-search-nothing = Aucun ticket que vous pouvez voir ne le dit.
transcripts-search-ticket = Ticket { $number } ({ $type })
transcripts-search-older = Plus anciens
transcripts-search-newest = Plus récents
transcripts-search-open = Ticket { $number }
