# Commands, options and choices.

command-purge = purger
    .description = Supprime les derniers messages de ce salon
option-purge-count = nombre
    .description = Combien, de 1 à 1000
option-purge-member = membre
    .description = Seulement les messages de ce membre
option-purge-contains = contient
    .description = Seulement les messages avec ce texte
option-purge-before = avant
    .description = Seulement les messages plus anciens que celui-ci : son id ou lien
option-purge-after = après
    .description = Seulement les messages plus récents que celui-ci : son id ou lien

command-slowmode = lent
    .description = Fais attendre les membres entre deux messages
option-slowmode-duration = durée
    .description = Combien de temps, par exemple 10s ou 5m, jusqu’à 6h ; off y met fin
option-slowmode-channel = salon
    .description = Où ; ici par défaut
option-slowmode-reason = raison
    .description = Pourquoi ; pour le journal d’audit

command-lock = verrouiller
    .description = Ne laisse plus personne écrire dans un salon
option-lock-channel = salon
    .description = Lequel ; celui-ci par défaut
option-lock-duration = durée
    .description = Combien de temps, par exemple 10m ou 2h ; sinon jusqu’au déverrouillage
option-lock-reason = raison
    .description = Pourquoi ; pour le journal d’audit

command-unlock = déverrouiller
    .description = Laisse de nouveau tout le monde écrire dans un salon
option-unlock-channel = salon
    .description = Lequel ; celui-ci par défaut
option-unlock-reason = raison
    .description = Pourquoi ; pour le journal d’audit

# Salons.

channels-unreadable = Je ne peux pas lire { $channel } : il m’y faut « { permission-view_channel } » et « { permission-read_message_history } ».
channels-purge-nothing = Aucun message ne correspond dans { $channel }.
channels-purged = { $count ->
        [one] { $count } message est en train d’être supprimé dans { $channel }.
       *[other] { $count } messages sont en train d’être supprimés dans { $channel }.
    }
channels-purge-pinned = { $count ->
        [one] { $count } message épinglé reste.
       *[other] { $count } messages épinglés restent.
    }
channels-purge-undeletable = { $count ->
        [one] { $count } message système reste : personne ne peut le supprimer.
       *[other] { $count } messages système restent : personne ne peut les supprimer.
    }
channels-slow = Mode lent dans { $channel } : un message toutes les { $span }.
channels-slow-off = Le mode lent est désactivé dans { $channel }.
channels-locked = { $channel } est verrouillé jusqu’à ce que quelqu’un utilise `/déverrouiller`.
channels-locked-until = { $channel } est verrouillé jusqu’au { $moment }.
channels-unlocked = { $channel } est de nouveau ouvert.
channels-refused-lock = Je n’ai pas pu verrouiller { $channel }.
channels-refused-unlock = Je n’ai pas pu rouvrir { $channel } : il reste verrouillé.
channels-refused-slowmode = Je n’ai pas pu changer le mode lent de { $channel }.
channels-refused-answer = Discord a répondu : { $answer }

# Refus.

refusal-invalid_message = Un message se donne par son identifiant ou son lien ; « { $given } » n’est ni l’un ni l’autre.
refusal-thread = Un fil comme { $channel } ne se verrouille pas. Verrouille le salon dont il fait partie, ou ferme le fil dans Discord.
refusal-no_slowmode = Discord n’a pas de mode lent pour { $channel }. Choisis un salon où les membres écrivent.
refusal-already_locked = { $channel } est déjà verrouillé. /déverrouiller l’ouvre.
refusal-not_locked = Je n’ai pas verrouillé { $channel } : il n’y a rien à déverrouiller.

# For Discord's audit log.

reason-channels-lock_ended = Le verrouillage est terminé
reason-channels-purge = { $by ->
    [operator] Messages supprimés par un opérateur
   *[other] Messages supprimés par { $by }
    }
