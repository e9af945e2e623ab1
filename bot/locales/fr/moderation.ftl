# Commands, options and choices.

command-Warn = Avertir

command-History = Historique

command-note = note
    .description = Note quelque chose sur un membre pour les autres modérateurs
option-note-member = membre
    .description = Sur qui
option-note-reason = motif
    .description = Quoi noter ; le membre ne le lit pas
option-note-evidence = preuve
    .description = Un lien vers un message ou une image

command-warn = avertir
    .description = Avertis un membre
option-warn-member = membre
    .description = Qui
option-warn-reason = motif
    .description = Pourquoi ; le membre le lit
option-warn-points = points
    .description = Combien de points cela vaut ; selon les réglages par défaut
option-warn-evidence = preuve
    .description = Un lien vers un message ou une image

command-timeout = exclure
    .description = Exclus un membre temporairement : il ne peut ni écrire ni parler
option-timeout-member = membre
    .description = Qui
option-timeout-duration = durée
    .description = Pour combien de temps, comme 10m, 3d12h ou 2 semaines
option-timeout-reason = motif
    .description = Pourquoi ; le membre le lit
option-timeout-points = points
    .description = Combien de points cela vaut ; aucun par défaut
option-timeout-evidence = preuve
    .description = Un lien vers un message ou une image

command-untimeout = lever-exclusion
    .description = Lève une exclusion temporaire
option-untimeout-member = membre
    .description = De qui
option-untimeout-reason = motif
    .description = Pourquoi ; le membre le lit
option-untimeout-evidence = preuve
    .description = Un lien vers un message ou une image

command-kick = expulser
    .description = Expulse un membre, qui peut revenir avec une invitation
option-kick-member = membre
    .description = Qui
option-kick-reason = motif
    .description = Pourquoi ; le membre le lit
option-kick-points = points
    .description = Combien de points cela vaut ; aucun par défaut
option-kick-evidence = preuve
    .description = Un lien vers un message ou une image

command-ban = bannir
    .description = Bannis quelqu'un, membre ou non
option-ban-member = membre
    .description = Qui ; l'ID suffit pour qui n'est pas là
option-ban-reason = motif
    .description = Pourquoi ; le membre le lit
option-ban-duration = durée
    .description = Pour combien de temps, comme 7 jours ; pour toujours par défaut
option-ban-delete_messages = supprimer_messages
    .description = Supprime ce qu'il a écrit pendant ce temps ; selon les réglages par défaut
option-ban-points = points
    .description = Combien de points cela vaut ; aucun par défaut
option-ban-evidence = preuve
    .description = Un lien vers un message ou une image

command-softban = softban
    .description = Bannis et lève aussitôt : une expulsion qui supprime les derniers messages
option-softban-member = membre
    .description = Qui
option-softban-reason = motif
    .description = Pourquoi ; le membre le lit
option-softban-delete_messages = supprimer_messages
    .description = Supprime ce qu'il a écrit pendant ce temps ; un jour par défaut
option-softban-points = points
    .description = Combien de points cela vaut ; aucun par défaut
option-softban-evidence = preuve
    .description = Un lien vers un message ou une image

command-unban = débannir
    .description = Lève un bannissement
option-unban-member = membre
    .description = De qui ; l'ID suffit
option-unban-reason = motif
    .description = Pourquoi ; visible dans le dossier
option-unban-evidence = preuve
    .description = Un lien vers un message ou une image

command-case = dossier
    .description = Ce qui a été décidé sur les membres

command-case-show = montrer
    .description = Montre un dossier
option-case-show-number = numéro
    .description = Le numéro du dossier

command-case-reason = motif
    .description = Donne un autre motif à un dossier
option-case-reason-number = numéro
    .description = Le numéro du dossier
option-case-reason-reason = motif
    .description = Le nouveau motif ; les anciens sont gardés

command-case-pardon = gracier
    .description = Retire un dossier et ses conséquences
option-case-pardon-number = numéro
    .description = Le numéro du dossier
option-case-pardon-reason = motif
    .description = Pourquoi ; visible dans le dossier

command-case-search = chercher
    .description = Cherche des dossiers, les plus récents d'abord
option-case-search-text = texte
    .description = Ce que contient leur motif
option-case-search-member = membre
    .description = Sur qui
option-case-search-moderator = modérateur
    .description = Qui a décidé
option-case-search-kind = type
    .description = Ce qui a été fait
choice-case-search-kind-note = Note
choice-case-search-kind-warn = Avertissement
choice-case-search-kind-timeout = Exclusion temporaire
choice-case-search-kind-untimeout = Exclusion levée
choice-case-search-kind-kick = Expulsion
choice-case-search-kind-ban = Bannissement
choice-case-search-kind-softban = Softban
choice-case-search-kind-unban = Débannissement
option-case-search-before = avant
    .description = Seulement les dossiers avant ce numéro

command-history = historique
    .description = Les dossiers d'un membre
option-history-member = membre
    .description = De qui

command-ladder = échelle
    .description = À quoi mènent les points

command-ladder-show = montrer
    .description = Montre les échelons

command-ladder-set = définir
    .description = Définis un échelon ; l'échelle est alors propre au serveur
option-ladder-set-points = points
    .description = Qui atteint autant de points
option-ladder-set-action = action
    .description = Ce qui lui arrive
choice-ladder-set-action-timeout = exclure
choice-ladder-set-action-kick = expulser
choice-ladder-set-action-softban = softban
choice-ladder-set-action-ban = bannir
option-ladder-set-duration = durée
    .description = Pour combien de temps, comme 1 heure ; un bannissement sans durée est définitif
option-ladder-set-period = période
    .description = Seulement les points de cette durée, comme 30 jours ; sinon tous ceux qui comptent

command-ladder-remove = retirer
    .description = Retire un échelon ; l'échelle est alors propre au serveur
option-ladder-remove-points = points
    .description = L'échelon à ce nombre de points

command-ladder-preset = modèle
    .description = Choisis une échelle
option-ladder-preset-ladder = échelle
    .description = Laquelle
choice-ladder-preset-ladder-gentle = douce
choice-ladder-preset-ladder-strict = stricte
choice-ladder-preset-ladder-custom = celle du serveur
choice-ladder-preset-ladder-off = aucune

command-ladder-rehearse = répéter
    .description = Montre qui une échelle aurait touché, sans rien faire
option-ladder-rehearse-ladder = échelle
    .description = Laquelle ; celle de ce serveur par défaut
choice-ladder-rehearse-ladder-gentle = douce
choice-ladder-rehearse-ladder-strict = stricte
option-ladder-rehearse-period = période
    .description = Jusqu'à quand ; un mois par défaut
choice-ladder-rehearse-period-a-week = une semaine
choice-ladder-rehearse-period-a-month = un mois
choice-ladder-rehearse-period-a-quarter = un trimestre

command-presets = modèles
    .description = Les motifs parmi lesquels les modérateurs choisissent

command-presets-list = liste
    .description = Montre les modèles

command-presets-set = définir
    .description = Ajoute un modèle ou change son motif
option-presets-set-name = nom
    .description = Un nom court, comme spam
option-presets-set-reason = motif
    .description = Le motif en entier

command-presets-remove = retirer
    .description = Retire un modèle
option-presets-remove-name = nom
    .description = Lequel

# Dossiers.

moderation-case = Dossier { $number }
moderation-case-title = Dossier { $number } · { $kind }
moderation-case-title-pardoned = Dossier { $number } · { $kind } · gracié
moderation-case-member = Membre
moderation-case-moderator = Modérateur
moderation-case-points = Points
moderation-case-lasts = Durée
moderation-case-follows = Découle de
moderation-case-ladder = L’échelle
moderation-case-failure = Pas exécuté
moderation-case-untold = Pas prévenu
moderation-case-evidence = Preuve
moderation-case-pardoned = Gracié
moderation-case-edits = Motifs précédents
moderation-no-reason = *Aucun motif donné*
moderation-untold = Aucun message privé n’est arrivé.
moderation-reached = { $points ->
        [one] { $points } point atteint
       *[other] { $points } points atteints
    }
moderation-reached-within = { $points ->
        [one] { $points } point atteint en { $within }
       *[other] { $points } points atteints en { $within }
    }
moderation-rule-met = Règle automatique { $rule } ({ $kind })
moderation-discord-rule = AutoMod de Discord
moderation-discord-rule-met = AutoMod de Discord : { $keyword }
moderation-source-command = inconnu
moderation-source-discord = inconnu
moderation-source-operator = un opérateur
moderation-source-rule = une règle automatique
moderation-source-ladder = l’échelle
moderation-points = { $points ->
        [one] { $points } point
       *[other] { $points } points
    }
moderation-points-left = reste { $left }
moderation-points-none-left = { $points } · il n’en reste rien
moderation-until = jusqu’au { $moment }
moderation-for-good = pour toujours
moderation-at-once = tout de suite
moderation-over = terminé
moderation-ended = terminé le { $moment }
moderation-ended-by = terminé le { $moment } par le dossier { $number }
moderation-in-force = en vigueur
moderation-pardoned-by = le { $moment } par { $who }
moderation-edit = { $reason } (jusqu’au { $moment }, changé par { $who })
moderation-button-history = Historique
moderation-button-appeal = Recours
moderation-button-pardon = Gracier
moderation-button-newest = Plus récents
moderation-button-older = Plus anciens
moderation-warn-form = Avertir { $member }
moderation-pardon-form = Gracier le dossier { $number }
moderation-form-reason = Motif

# L’historique d’un membre, et le résultat d’une recherche.

moderation-history = Historique
moderation-no-cases-about = Il n’y a aucun dossier sur { $member }.
moderation-no-older-cases = Il n’y a pas de dossiers plus anciens.
moderation-points-now = Points qui comptent maintenant : { $points }
moderation-cases = Dossiers
moderation-no-matches = Aucun dossier ne correspond.
moderation-older-matches = Il y en a de plus anciens : cherche encore avec avant: { $number }

# Ce que d’autres lisent d’un dossier : le membre, et le salon de la décision.

moderation-told-warn = Tu as reçu un avertissement
moderation-told-timeout = Tu as été exclu temporairement
moderation-told-untimeout = Ton exclusion a été levée
moderation-told-kick = Tu as été expulsé
moderation-told-softban = Tu as été expulsé, et tes derniers messages ont été supprimés
moderation-told-ban = Tu as été banni
moderation-withdrawn-warn = Ton avertissement a été retiré
moderation-withdrawn-timeout = Ton exclusion a été retirée
moderation-withdrawn-kick = Ton expulsion a été retirée
moderation-withdrawn-softban = Ton expulsion a été retirée
moderation-told-appeal = Comment faire appel
moderation-announced-warn = { $member } a reçu un avertissement.
moderation-announced-timeout-until = { $member } est exclu temporairement jusqu’au { $moment }.
moderation-announced-untimeout = L’exclusion de { $member } a été levée.
moderation-announced-kick = { $member } a été expulsé.
moderation-announced-softban = { $member } a été expulsé, et ses derniers messages ont été supprimés.
moderation-announced-ban = { $member } a été banni.
moderation-announced-ban-until = { $member } a été banni jusqu’au { $moment }.
moderation-announced-unban = Le bannissement de { $member } a été levé.
moderation-undone = Ce qui t’a été annoncé dans le dossier { $number } n’a pas été exécuté.
moderation-undeleted = Des messages de { $channel } qui devaient être supprimés sont toujours là.

# L’échelle.

moderation-deed-warn = avertir
moderation-deed-timeout-for = exclure ({ $duration })
moderation-deed-kick = expulser
moderation-deed-softban = softban
moderation-deed-ban = bannir pour toujours
moderation-deed-ban-for = bannir ({ $duration })
moderation-no-ladder = Ici, les points ne mènent à rien. `/échelle modèle` choisit une échelle, `/échelle définir` en crée une.
moderation-ladder = Où mènent les points
moderation-ladder-hint = /échelle répéter montre qui une échelle aurait touché.
moderation-rung = { $points ->
        [one] **{ $points } point** → { $does }
       *[other] **{ $points } points** → { $does }
    }
moderation-rung-within = { $points ->
        [one] **{ $points } point** en { $within } → { $does }
       *[other] **{ $points } points** en { $within } → { $does }
    }
moderation-rung-set = Défini : { $rung }
moderation-rung-removed = Retiré : { $rung }
moderation-rehearsal = Répétition
moderation-rehearsed = { $period ->
        [a-week] En une semaine
        [a-month] En un mois
       *[a-quarter] En un trimestre
    } : { $times } fois, pour { $members ->
        [one] { $members } membre
       *[other] { $members } membres
    }.
moderation-rehearsed-nobody = { $period ->
        [a-week] En une semaine, cette échelle n’aurait touché personne.
        [a-month] En un mois, cette échelle n’aurait touché personne.
       *[a-quarter] En un trimestre, cette échelle n’aurait touché personne.
    }
moderation-rehearsed-only = Rien n’a été fait à personne.

# Modèles.

moderation-presets = Modèles
moderation-no-presets = Il n’y a pas encore de modèle. `/modèles définir` en crée un.
moderation-preset-set = Défini : { $preset }
moderation-preset-removed = Retiré : { $preset }

# Paramètres.

setting-moderation-log_channel_id = Journal des dossiers
    .description = Le salon où chaque dossier apparaît en un message ; aucun s’il n’est pas choisi.
setting-moderation-tell_members = Prévenir les membres
    .description = Si les membres apprennent par message privé ce qui leur arrive, avant d’être expulsés ou bannis.
setting-moderation-appeal = Faire appel
    .description = Comment les membres font appel : c’est écrit dans chaque message privé sur un dossier.
    .allowed = un texte d’au plus 500 caractères
setting-moderation-announce_actions = Annoncer les sanctions
    .description = Si le salon où un modérateur décide quelque chose l’apprend.
setting-moderation-warn_points = Points d’un avertissement
    .description = Combien de points vaut un avertissement si le modérateur ne le dit pas.
    .allowed = un nombre entier de 0 à 100
setting-moderation-points_fade = Comment les points s’effacent
    .description = Ce que deviennent les points : ils restent, ils s’effacent d’un coup, ou ils diminuent chaque jour.
    .never = jamais
    .expire = d’un coup
    .decay = peu à peu
setting-moderation-points_expire = Combien de temps les points comptent
    .description = Si les points s’effacent d’un coup : combien de temps ils comptent. Vaut pour les dossiers à venir.
    .allowed = une durée de 1 heure à { 3650 } jours, comme 30 jours
setting-moderation-points_decay = Points effacés par jour
    .description = Si les points s’effacent peu à peu : combien par jour et par dossier. Vaut pour les dossiers à venir.
    .allowed = un nombre de 0,001 à 1000
setting-moderation-ladder = Échelle
    .description =
        Où mènent les points. Douce : à 3 une exclusion de 10 minutes, à 4 de 1 heure, à 5 de 1 jour, à 6 un bannissement.
        Stricte : à 2, 3 et 4 des exclusions de 1 heure, 1 jour, 7 jours, à 5 un bannissement. Celle du serveur : celle que fait /échelle définir.
    .off = aucune
    .gentle = douce
    .strict = stricte
    .custom = celle du serveur
setting-moderation-ban_deletes = Messages supprimés par un bannissement
    .description = De combien de temps un bannissement supprime les messages si le modérateur ne le dit pas.
    .allowed = une durée de 0 seconde à 7 jours, comme 1 jour

# Mots des refus.

word-note = note
word-unban = débannissement
word-untimeout = exclusion levée
word-kick = expulsion
word-warning = avertissement
word-softban = softban
word-rule_without_a_case = règle sans dossier

# Refus.

refusal-invalid_points = Les points sont un nombre entier de 0 à 1 000, pas { $given }.
refusal-invalid_evidence = La preuve doit être un lien qui commence par https:// et compte au plus 400 caractères.
refusal-unknown_case = Il n’y a pas de dossier { $number } sur ce serveur. /dossier chercher trouve ceux qui existent.
refusal-acts_on_self = Tu ne peux pas te faire ça à toi-même. Demande à un autre modérateur.
refusal-acts_on_bot = Je n’agis pas contre moi-même.
refusal-acts_on_owner = Personne ne peut faire ça au propriétaire du serveur.
refusal-acts_on_webhook = C’est un webhook qui a écrit ça, pas un membre. Qui gère les webhooks peut le retirer dans les paramètres du serveur.
refusal-outranked = Tu ne peux faire ça qu’aux membres dont le rôle le plus haut est sous le tien.
refusal-lacks_permission = Il te faut pour cela la permission « { $permission } ».
refusal-bot_lacks_permission = Il me manque la permission « { $permission } ». Donne-la à mon rôle, puis réessaie.
refusal-bot_outranked = Je ne peux faire ça qu’aux membres dont le rôle le plus haut est sous le mien. Monte mon rôle, puis réessaie.
refusal-administrator = Discord ne permet pas d’exclure temporairement un administrateur. Retire-lui d’abord ce rôle.
refusal-already_banned = Déjà banni jusqu’au { $until } (dossier { $number }). Seul un bannissement plus long peut le remplacer.
refusal-banned_for_good = Déjà banni pour toujours (dossier { $number }).
refusal-already_timed_out = Déjà exclu jusqu’au { $until } (dossier { $number }). Seule une exclusion plus longue peut la remplacer ; pour une plus courte, lève-la d’abord.
refusal-not_banned = Pas banni : ce membre est sur le serveur.
refusal-not_timed_out = Ce membre n’est pas exclu.
refusal-not_here = Ce membre n’est pas sur le serveur et ne peut pas être expulsé. Tu peux quand même le bannir.
refusal-pardoned_already = Le dossier { $number } est déjà gracié.
refusal-no_pardon = Le dossier { $number } ({ $kind }) n’a rien à gracier : seuls les avertissements, exclusions, expulsions et bannissements le peuvent.
refusal-invalid_rung = Un échelon est atteint de 1 à 1 000 points, pas { $given }.
refusal-invalid_action = L’échelle connaît timeout, kick, softban et ban, pas « { $given } ».
refusal-needless_duration = « { $action } » se termine aussitôt : laisse la durée de côté, ou choisis exclure ou bannir.
refusal-no_such_rung = L’échelle n’a pas d’échelon à ce nombre de points ({ $points }). /échelle montrer liste ceux qui existent.
refusal-unknown_ladder = Il n’y a pas d’échelle « { $ladder } ». Choisis gentle ou strict.
refusal-invalid_preset = Un modèle a un nom de 1 à 50 caractères et un motif de 1 à 400, sans caractères de contrôle.
refusal-no_such_preset = Il n’y a pas de modèle « { $name } ». /modèles liste montre ceux qui existent.
refusal-too_many_presets = Il ne peut y avoir que { $most } modèles. Retires-en un d’abord.
refusal-not_your_record = Seuls le membre lui-même et les modérateurs peuvent voir ça.
refusal-discord_declined = Discord a répondu : { $answer }
refusal-discord_declined_lifting = Impossible à lever. Discord a répondu : { $answer }
refusal-not_in_time = Cela n’a pas pu se faire à temps.
refusal-not_lifted_in_time = Cela n’a pas pu être levé à temps.

# For Discord's audit log.

reason-moderation-case = Dossier { $number }
reason-moderation-pardoned = Dossier { $number } : gracié
reason-moderation-case_ended = Le dossier { $number } est terminé
