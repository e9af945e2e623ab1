# Dit par tous les domaines.

unavailable = La base de données est injoignable pour le moment. Réessaie dans une minute.
unreadable = Ce bouton est illisible. Ouvre un nouveau message avec la commande.
bug = Quelque chose a mal tourné de mon côté et a été consigné. Si tu le signales, donne cette référence : `{ $reference }`
again = De nouveau { $moment }.
more-lines = … et { $count } de plus
page-of = Page { $page } sur { $pages }
page-number = Page { $page }
previous = Précédent
next = Suivant
everybody = tout le monde
from-to = { $least } à { $most }
needs-role = réservé à { $role }
left-the-server = *plus sur le serveur*

# Commands, options and choices.

command-config = réglages
    .description = Les réglages de ce serveur

command-config-show = montrer
    .description = Montre les réglages
option-config-show-setting = réglage
    .description = Un seul réglage

command-config-set = changer
    .description = Change un réglage
option-config-set-setting = réglage
    .description = Le réglage à changer
option-config-set-value = valeur
    .description = La nouvelle valeur ; celle d'origine par défaut

# Comment les menus de Discord appellent les permissions.

permission-administrator = Administrateur
permission-manage_guild = Gérer le serveur
permission-manage_roles = Gérer les rôles
permission-manage_channels = Gérer les salons
permission-manage_messages = Gérer les messages
permission-moderate_members = Exclure temporairement des membres
permission-kick_members = Expulser des membres
permission-ban_members = Bannir des membres
permission-view_audit_log = Voir les logs du serveur
permission-view_channel = Voir le salon
permission-read_message_history = Voir les anciens messages
permission-send_messages = Envoyer des messages
permission-embed_links = Intégrer des liens
permission-attach_files = Joindre des fichiers
permission-add_reactions = Ajouter des réactions
permission-create_public_threads = Créer des fils publics
permission-create_private_threads = Créer des fils privés
permission-send_messages_in_threads = Envoyer des messages dans les fils
