# Dit par tous les domaines.

unavailable = La base de données est injoignable pour le moment. Réessaie dans une minute.
unreadable = Ce bouton est illisible. Ouvre un nouveau message avec la commande.
bug = Quelque chose a mal tourné de mon côté et a été consigné. Si tu le signales, donne cette référence : `{ $reference }`
again = De nouveau { $moment }.
more-lines = … et { $count } de plus
page-of = Page { $page } sur { $pages }
previous = Précédent
next = Suivant
everybody = tout le monde
from-to = { $least } à { $most }
needs-role = réservé à { $role }
left-the-server = *plus sur le serveur*

back = Retour
cancel = Annuler

domain-app = Ce serveur
domain-automod = Règles automatiques
domain-channels = Salons
domain-choices = Choix dans les menus de rôles
domain-config = Réglages
domain-desk = Tickets : mise en place
domain-economy = Argent
domain-games = Jeux
domain-income = Revenus
domain-leveling = Niveaux
domain-menus = Menus de rôles
domain-moderation = Modération
domain-outbox = Envois
domain-pictures = Images
domain-reports = Rapports
domain-roles = Rôles
domain-shop = Boutique
domain-stats = Statistiques
domain-privacy = Confidentialité
domain-tickets = Tickets
domain-transcripts = Tickets : transcriptions
domain-imports = Imports
domain-personal = Rôles à soi
domain-rolejobs = Tâches de rôle
domain-voice = Vocal
domain-advanced = Avancé

# Ce qui est trop long ou illisible.

word-key = clé
word-reason = motif
word-text = texte
word-description = description
word-emoji = emoji

# Commands, options and choices.

command-setup = démarrage
    .description = Les premiers pas, et ce que je n'ai pas encore le droit de faire

command-help = aide
    .description = Ce que tu peux faire ici
option-help-command = commande
    .description = Une seule commande

# Réglages.

setting-app-time_zone = Fuseau horaire
    .description = Le fuseau horaire dans lequel commencent ici un jour, une semaine et un mois.
    .allowed = un fuseau horaire comme Europe/Paris, ou une ville
setting-app-language = Langue
    .description = La langue dans laquelle je parle à tous ici. Vide : celle que le serveur a dans Discord. Les réponses privées sont dans la langue de qui les lit.
    .en-US = English
    .de = Deutsch
    .fr = Français
    .es-ES = Español
setting-app-notice_channel_id = Salon des avis
    .description = Où je signale ce qui demande l'attention de qui gère ce serveur. Vide : un message privé au propriétaire.
setting-app-keep_audit = Durée de conservation des changements
    .description = Combien de temps on sait qui a changé quoi, et ce qui a été répondu à une demande.
    .allowed = une durée de 30 à 3650 jours, comme 400 jours
setting-outbox-keep_finished = Durée de conservation du travail terminé
    .description = Combien de temps les envois et travaux terminés sont gardés pour que les opérateurs puissent les consulter.
    .allowed = une durée de 1 à 3650 jours, comme 30 jours

# Les premiers pas, et l'aide.

welcome-title = Bonjour !
welcome-what = Ici, je m'occupe des niveaux, de l'argent, des rôles et de l'ordre. Tape `/` pour voir ce que je sais faire, ou utilise `/aide`.
welcome-missing = Il me manque encore : { $permissions }.
welcome-next = Qui gère le serveur peut faire ici les premiers pas.
welcome-next-owner = Utilise `/démarrage` dans **{ $guild }** pour les premiers pas.
setup-open = Premiers pas
setup-title = Premiers pas
setup-intro = Ces réglages méritent d'être choisis d'abord. Tout le reste a une valeur par défaut, que montre `/réglages`.
setup-step = { $setting }
setup-permissions = Ce que je n'ai pas encore le droit de faire
setup-all-granted = J'ai toutes les permissions qu'il me faut.
help-title = Aide
help-intro = Ce que tu peux utiliser ici. Choisis un domaine pour en lire plus.
help-menu = Dans le menu d'un membre ou d'un message, sous Applications.
help-unknown = Cette commande n'existe pas ici, ou tu ne peux pas l'utiliser.
help-required = nécessaire
help-optional = facultatif

permission-pin_messages = Épingler des messages
permission-manage_threads = Gérer les fils et les posts
permission-manage_webhooks = Gérer les webhooks
permission-manage_guild_expressions = Gérer les expressions
permission-mention_everyone = Mentionner @everyone, @here et tous les rôles
permission-view_channel = Voir les salons
permission-send_messages = Envoyer des messages
permission-embed_links = Intégrer des liens
permission-attach_files = Joindre des fichiers
permission-read_message_history = Voir les anciens messages
permission-view_audit_log = Voir les logs du serveur
permission-manage_roles = Gérer les rôles
permission-add_reactions = Ajouter des réactions
permission-manage_messages = Gérer les messages
permission-moderate_members = Exclure temporairement des membres
permission-kick_members = Expulser des membres
permission-ban_members = Bannir des membres
permission-manage_channels = Gérer les salons
permission-manage_guild = Gérer le serveur

purpose-hear = pour entendre les messages
purpose-speak = pour répondre et annoncer
purpose-catch_up = pour compter ce qui s'est écrit en mon absence
purpose-audit = pour savoir qui a fait quoi dans Discord
purpose-roles = pour donner et retirer des rôles
purpose-reactions = pour les rôles par réaction
purpose-deletions = pour supprimer des messages
purpose-timeouts = pour exclure temporairement
purpose-kicks = pour expulser
purpose-bans = pour bannir
purpose-channels = pour verrouiller et ralentir des salons
purpose-pins = pour épingler des messages
purpose-threads = pour ouvrir des fils et y écrire
purpose-thread_deletions = pour fermer et supprimer des fils
purpose-automod = pour entendre l'AutoMod de Discord

# Refus.

refusal-unknown_guild = Ce serveur ne m'est pas connu. Invite le bot, puis réessaie.
refusal-invalid_member = Un membre a un identifiant Discord, un nombre positif. { $given } n'en est pas un.
refusal-a_bot = Les bots n'en ont pas l'usage. Choisis une personne.
refusal-gone = Ce membre n'est plus sur ce serveur.
refusal-impossible_time = Le moment doit se situer entre 2015 et 2100 ; ce n'est pas le cas de { $given }.
refusal-unknown_role = Le rôle { $role } n'existe pas sur ce serveur. Choisis un de ses rôles.
refusal-everyone = Tout le monde a le rôle @everyone, il ne peut donc pas être choisi ici. Choisis-en un autre.
refusal-managed_role = Je ne peux pas donner le rôle « { $role } » : il appartient à une intégration. Choisis un rôle ordinaire.
refusal-roles_not_permitted = Je ne peux pas donner le rôle « { $role } » : il me manque la permission « Gérer les rôles ».
refusal-role_too_high = Je ne peux pas donner le rôle « { $role } » : il n'est pas sous mon rôle le plus haut. Place mon rôle au-dessus.
refusal-unknown_channel = Le salon { $channel } n'existe pas sur ce serveur. Choisis un de ses salons.
refusal-silent_channel = On ne peut rien écrire dans #{ $channel }. Choisis un salon textuel.
refusal-invalid_text = Trop long ou illisible ({ $what }) : au plus { $most } caractères, sans caractères de contrôle.
refusal-unknown_rank = Je ne connais pas vos rôles en ce moment, donc je ne peux pas décider. Utilise la commande dans Discord.
refusal-actor_required = Personne n'est désigné comme auteur : actor_id manque, ce que seuls les opérateurs peuvent omettre.
refusal-key_reused = La clé « { $key } » a déjà servi à une autre demande ({ $request }). Prends-en une nouvelle.
refusal-ambiguous = « { $given } » peut désigner plusieurs choses : { $meant }. Choisis une des suggestions.
refusal-invalid_amount = Le montant doit être un nombre entier de { $least } à { $most }, pas { $given }.
refusal-no_amount = Il manque le montant : un nombre entier de { $least } à { $most }.
refusal-invalid_page = Les pages se comptent à partir de 1 ; { $given } n'en est pas une.
refusal-invalid_page_size = Une page a de 1 à { $most } lignes, pas { $given }.
refusal-invalid_interval = L'intervalle doit commencer avant de finir.
refusal-turned_off = C’est désactivé sur ce serveur (réglage « { $what } »).
refusal-invalid_duration = La durée doit être comprise entre { $least } et { $most }, écrite comme 10m, 3d12h ou 2 semaines, pas « { $given } ».
refusal-no_duration = Il manque la durée : entre { $least } et { $most }, écrite comme 10m, 3d12h ou 2 semaines.

# Comment les menus de Discord appellent les permissions.

permission-administrator = Administrateur
permission-create_public_threads = Créer des fils publics
permission-create_private_threads = Créer des fils privés
permission-send_messages_in_threads = Envoyer des messages dans les fils

# Why something was done: what Discord's audit log, and who asks, is told.

reason-text = { $said } : { $text }
