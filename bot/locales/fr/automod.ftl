# Commands, options and choices.

command-automod = automod
    .description = Des règles qui regardent chaque message

command-automod-list = liste
    .description = Affiche les règles automatiques

command-automod-add = ajouter
    .description = Crée une règle automatique ou en remplace une
option-automod-add-kind = type
    .description = Ce que la règle regarde
choice-automod-add-kind-words = mots
choice-automod-add-kind-pattern = motif
choice-automod-add-kind-links = liens
choice-automod-add-kind-invites = invitations
choice-automod-add-kind-mentions = mentions
choice-automod-add-kind-attachments = pièces jointes
choice-automod-add-kind-rate = trop de messages
choice-automod-add-kind-duplicates = le même texte à nouveau
choice-automod-add-kind-new_account = comptes récents
option-automod-add-threshold = nombre
    .description = Combien : messages, mentions ou pièces jointes
option-automod-add-period = période
    .description = En combien de temps, ou quel âge du compte, par exemple 10s ou 1d
option-automod-add-words = mots
    .description = Mots et expressions, séparés par des virgules ; bad* trouve aussi badly
option-automod-add-pattern = motif
    .description = Une expression régulière
option-automod-add-allowed = permis
    .description = Domaines ou codes d'invitation permis, séparés par des virgules
option-automod-add-delete = supprimer
    .description = Si le message est supprimé ; oui par défaut
option-automod-add-action = action
    .description = Ce qui arrive au membre ; rien par défaut
choice-automod-add-action-none = rien
choice-automod-add-action-warn = avertir
choice-automod-add-action-timeout = exclure temporairement
choice-automod-add-action-kick = expulser
choice-automod-add-action-ban = bannir
option-automod-add-points = points
    .description = Combien de points compte le dossier ; comme d’habitude par défaut
option-automod-add-duration = durée
    .description = Combien de temps dure l'exclusion ou le bannissement
option-automod-add-reason = raison
    .description = Ce qui est dit au membre
option-automod-add-exempt_role = rôle_exempté
    .description = À qui la règle ne s'applique pas
option-automod-add-exempt_channel = salon_exempté
    .description = Où la règle ne vaut pas : un salon ou une catégorie
option-automod-add-enabled = active
    .description = Si la règle est active ; oui par défaut
option-automod-add-rule = règle
    .description = Le numéro de la règle à remplacer ; une nouvelle par défaut

command-automod-remove = retirer
    .description = Retire une règle automatique
option-automod-remove-rule = règle
    .description = Le numéro de la règle

command-automod-test = tester
    .description = Montre ce que les règles feraient d’un message
option-automod-test-text = texte
    .description = Ce que dit le message
option-automod-test-rule = règle
    .description = Une seule règle, par son numéro ; toutes par défaut
