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
    .description = Pour combien de temps, comme 7 days ; pour toujours par défaut
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
    .description = Pour combien de temps, comme 1 hour ; un bannissement sans durée est définitif
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
