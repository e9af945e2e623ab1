command-config = réglages
    .description = Les réglages de ce serveur
option-config-setting = réglage
    .description = Ce que tu veux voir ou changer
option-config-value = valeur
    .description = La nouvelle valeur

config-title = Réglages
config-intro = Choisis ce que tu veux voir. Chaque changement s'applique aussitôt.
config-unknown = Ce réglage n'existe pas. Choisis ce que tu veux voir.
config-group = { $changed ->
        [0] { $group }
        [one] **{ $group }** · { $changed } modifié
       *[other] **{ $group }** · { $changed } modifiés
    }
config-choose-group = Choisis un domaine
config-choose-setting = Choisis un réglage
config-choose-value = Choisis une valeur
config-choose-channel = Choisis un salon
config-choose-role = Choisis un rôle
config-choose-roles = Choisis les rôles
config-value = Valeur
config-default = Par défaut
config-allowed = Permis
config-change = Modifier
config-reset = Remettre par défaut
config-none = aucun
config-something = choisi
config-true = activé
    .also = oui
config-false = désactivé
    .also = non
config-suggested-now = { $value } (actuel)
config-suggested-default = { $value } (par défaut)
config-turn-true = Activer
config-turn-false = Désactiver
config-allowed-integer = un nombre entier
config-allowed-number = un nombre
config-allowed-duration = une durée comme 10m, 3d12h ou 2 semaines
config-allowed-text = un texte
config-allowed-time_zone = un fuseau horaire comme Europe/Paris, ou une ville
config-allowed-channel = un salon de ce serveur
config-allowed-role = un rôle de ce serveur
config-allowed-roles = 20 rôles au plus
config-allowed-place = une catégorie pour des salons, un salon textuel pour des fils
config-ask = Modifier « { $setting } » ?
config-ask-new = Nouvelle valeur : { $value }
config-agree = Modifier
config-effect-voice_minutes_more = { $members ->
        [one] { $members } minute en vocal de la dernière semaine compterait en plus
       *[other] { $members } minutes en vocal de la dernière semaine compteraient en plus
    }
config-effect-voice_minutes_less = { $members ->
        [one] { $members } minute en vocal de la dernière semaine ne compterait pas
       *[other] { $members } minutes en vocal de la dernière semaine ne compteraient pas
    }
config-effect-levels_rise = { $members ->
        [one] { $members } membre passerait à un niveau supérieur.
       *[other] { $members } membres passeraient à un niveau supérieur.
    }
config-effect-levels_fall = { $members ->
        [one] { $members } membre descendrait à un niveau inférieur.
       *[other] { $members } membres descendraient à un niveau inférieur.
    }

# Refus.

refusal-unknown_setting = Il n'y a pas de réglage « { $setting } ». /réglages les montre tous.
refusal-value_not_allowed = « { $value } » n'est pas permis pour « { $setting } ». Permis : { $allowed }.
