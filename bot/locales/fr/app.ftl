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
