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

# Règles.

automod-rules = Règles automatiques
automod-no-rules = Il n’y a pas encore de règle automatique. `/automod ajouter` en crée une.
automod-rule-removed = Retirée : { $rule }
automod-looks-words = Mots : { $words }
automod-looks-pattern = Motif : { $pattern }
automod-looks-links = Liens
automod-looks-links-except = Liens, sauf vers { $allowed }
automod-looks-invites = Invitations vers d’autres serveurs
automod-looks-invites-except = Invitations vers d’autres serveurs, sauf { $allowed }
automod-looks-mentions = { $threshold ->
        [one] Toute mention
       *[other] { $threshold } mentions ou plus
    }
automod-looks-attachments = { $threshold ->
        [one] Toute pièce jointe
       *[other] { $threshold } pièces jointes ou plus
    }
automod-looks-rate = { $threshold } messages en { $within }
automod-looks-duplicates = Le même texte { $threshold } fois en { $within }
automod-looks-new_account = Comptes de moins de { $within }
automod-deed-delete = supprimer
automod-deed-nothing = seulement noter
automod-deed-with-points = { $points ->
        [one] { $does } ({ $points } point)
       *[other] { $does } ({ $points } points)
    }
automod-not-for = pas pour { $exempt }
automod-met-by = { $count ->
        [one] { $count } message concerné
       *[other] { $count } messages concernés
    }
automod-off = *désactivée*
automod-tested = Ce qu’en diraient les règles
automod-only-tested = Rien n’a été fait, et rien n’est gardé.
automod-outcome-met = s’appliquerait
automod-outcome-exempt = s’appliquerait, mais c’est exempté
automod-outcome-not_met = ne s’appliquerait pas
automod-outcome-counts = dépend de ce qui a été écrit avant

# Ce qu’on apprend des règles.

automod-deleted = Ton message a été supprimé
automod-deletion = Un message de { $member } dans { $channel } a été supprimé.
automod-aside-too_slow = Les règles automatiques de **{ $server }** sont suspendues : les chercher prenait trop de temps.
automod-aside-too_complex = Les règles automatiques de **{ $server }** sont suspendues : un motif est trop complexe.
automod-aside-until = Elles reprennent dès qu’une règle est changée ou retirée. Ce sont les motifs qui coûtent le plus.

# Paramètres.

setting-automod-exempt_role_id = Rôle exempté
    .description =
        Qui échappe aux règles automatiques : les membres avec ce rôle ou un rôle plus haut. Ceux qui sont aussi haut que le
        bot y échappent toujours.
setting-automod-discord_points = Points de l’AutoMod de Discord
    .description = Combien de points compte une règle de l’AutoMod de Discord ; 0 : c’est seulement noté.
    .allowed = un nombre entier de 0 à 100
setting-automod-keep_matches = Garder les correspondances
    .description = Combien de temps on sait quelle règle automatique un message a enfreinte.
    .allowed = une durée de 1 jour à { 3650 } jours, comme 90 jours
setting-automod-keep_excerpts = Garder des extraits
    .description =
        Si le début d’un message qui enfreint une règle automatique est gardé. Sinon, rien de ce que les membres écrivent
        n’est jamais enregistré.
setting-automod-keep_excerpts_for = Durée des extraits
    .description = Combien de temps un tel extrait est gardé.
    .allowed = une durée de 1 jour à 90 jours, comme 7 jours
setting-automod-tell_deletions = Prévenir des suppressions
    .description = Si les membres apprennent par message privé qu’une règle automatique a supprimé leur message sans dossier.

word-threshold = nombre
word-period = période
word-words = mots
word-pattern = motif
word-allowed = permis
word-points = points

# Refus.

refusal-no_such_rule = Il n’y a pas de règle automatique { $number }. /automod liste montre celles qui existent.
refusal-unknown_rule_kind = Il n’y a pas de règle du genre « { $given } ». Choisis parmi : { $allowed }.
refusal-unknown_rule_action = Il n’y a pas de sanction « { $given } ». Choisis parmi : { $allowed }.
refusal-needless_option = L’option « { $option } » ne veut rien dire pour une telle règle : laisse-la de côté, ou choisis un autre type ou une autre mesure.
refusal-too_many_rules = Il ne peut y avoir que { $most } règles automatiques. Retires-en une d’abord.
refusal-invalid_words = Une règle sur des mots prend 1 à 200 mots ou expressions, séparés par des virgules, de 2 à 60 caractères chacun ; un * au bout remplace d’autres lettres.
refusal-word_with_signs = Les mots sont cherchés sans signes, et un * ne remplace d’autres lettres qu’au bout : « { $word } » ne serait pas trouvé tel qu’il est écrit. Écris seulement les lettres, ou fais-en une règle de type motif.
refusal-invalid_domain = « { $given } » n’autoriserait jamais rien. Écris un domaine comme example.com, qui autorise aussi www.example.com, sans * ni port.
refusal-domain_with_path = Un domaine est autorisé en entier : « { $given } » autoriserait tout { $domain }. Écris seulement le domaine si c’est ce que tu veux.
refusal-invalid_invite = « { $given } » n’autoriserait jamais rien. Écris une invitation comme discord.gg/example, ou son code seul.
refusal-no_pattern = Une règle sur un motif en demande un.
refusal-pattern_length = Un motif compte 1 à 200 caractères.
refusal-pattern_flags = Écris seulement le motif, sans barres obliques autour ni options comme i ou g : il est cherché partout, sans tenir compte des majuscules. Une barre qui en fait partie s’écrit [/].
refusal-pattern_from_nothing = { $part } ne répète rien dans un motif : écris { $instead }.
refusal-pattern_unknown = { $part } ne veut rien dire dans un motif ici. Écris les lettres ou l’emoji eux-mêmes, ou un ensemble comme [a-zéèà] ou [[:alpha:]].
refusal-pattern_hyphen = { $part } entre [ et ] n’est pas un intervalle. Écris en dernier un - pris pour lui-même, comme dans [\w.-], et d’abord le début d’un intervalle, comme dans a-z.
refusal-pattern_one_case = Les motifs sont cherchés sans tenir compte des majuscules : { $part } trouverait aussi bien les grandes lettres que les petites. Si c’est ce que tu veux, écris [a-z] ; on ne peut chercher ni les majuscules seules, ni les minuscules seules.
refusal-pattern_special = De tout ce qui commence par (? ou ***, seul (?:…) est permis dans un motif.
refusal-pattern_refers_back = Un motif ne peut pas renvoyer à ce qu’il a trouvé (\1).
refusal-pattern_repeats = Un motif peut répéter quelque chose { $most } fois au plus ({ "{" }1,{ $most }{ "}" }), ou sans limite (* et +).
refusal-pattern_nests = Ce qu’un motif répète ne peut pas contenir de répétition, comme (a+)+ ou (a?){ "{" }9{ "}" }.
refusal-pattern_too_large = Le motif est trop grand : répétitions écrites en entier, il fait { $size } de long, et peut en faire { $most }.
refusal-pattern_never_met = Aucun message n’est jamais lu ainsi : mentions, identifiants d’emoji, mise en forme et caractères invisibles sont retirés, des formes comme ﬁ ou Ｆ deviennent simples ; et rien ne suit $ (le signe s’écrit [$]).
refusal-pattern_meets_all = Ce motif trouverait quelque chose dans presque chaque message. Précise davantage ce qui est indésirable.
refusal-pattern_broken = Ce motif est illisible : { $fault }.
refusal-words_too_many = Ensemble, les règles de ce serveur chercheraient { $words } mots, un mot avec * comptant pour trois, et peuvent en chercher { $most }.
refusal-allowed_too_many = Ensemble, les règles de ce serveur autoriseraient { $given } domaines et invitations, et peuvent en autoriser { $most }.
refusal-patterns_too_large = Ensemble, les motifs de ce serveur feraient { $size } de long, et peuvent en faire { $most }.
refusal-patterns_meet_all = Ensemble, les motifs de ce serveur trouveraient quelque chose dans chaque message.
refusal-patterns_broken = Avec les autres motifs de ce serveur, il est illisible : { $fault }.

# For Discord's audit log.

reason-automod-rules = Règle automatique { $rules }
