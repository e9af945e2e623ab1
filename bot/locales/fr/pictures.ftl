# Commandes et options.

command-card = carte
    .description = L’apparence de ta propre carte

command-card-accent = couleur
    .description = Choisis la couleur de ta carte
option-card-accent-colour = couleur
    .description = Par exemple #ff8800 ; sinon de nouveau celle du serveur

command-card-background = fond
    .description = Choisis le fond de ta carte
option-card-background-picture = image
    .description = PNG, JPEG ou WebP, 2 Mio au plus ; sinon de nouveau celui du serveur

command-card-rules = règles-cartes
    .description = L’apparence des cartes de tous les autres

command-card-rules-background = fond
    .description = Choisis le fond de ceux qui n’en ont pas choisi
option-card-rules-background-picture = image
    .description = PNG, JPEG ou WebP, 2 Mio au plus ; sinon aucun

command-card-rules-clear = effacer
    .description = Retire la couleur et le fond choisis par un membre
option-card-rules-clear-member = membre
    .description = De qui est la carte
option-card-rules-clear-reason = motif
    .description = Pourquoi ; conservé dans le journal

# Ce qui est dit des cartes.

pictures-accent-own = Ta carte est maintenant **{ $accent }**. `/rang` la montre.
pictures-accent-server = Ta carte a de nouveau la couleur du serveur : **{ $accent }**.
pictures-background-own = Ta carte a son fond. `/rang` la montre.
pictures-background-server = Ta carte a de nouveau le fond du serveur.
pictures-background-set = Les cartes ont maintenant ce fond, sauf celles dont le membre en a choisi un autre.
pictures-background-none = Les cartes n’ont plus de fond, sauf celles dont le membre en a choisi un.
pictures-cleared = La carte de { $member } est de nouveau comme toutes les autres.

# Ce qui figure sur les images, et leurs textes alternatifs.

pictures-level = Niveau
pictures-place = #{ $rank }
pictures-of = sur { $members }
pictures-total = { $xp } XP au total
pictures-xp = { $xp } XP
pictures-reached = a atteint un nouveau niveau
pictures-others = autres
pictures-unheard = Hachuré : personne n’écoutait.
pictures-alt-series = { $name } : de { $least } à { $most }, { $last } à la fin
pictures-alt-gap = Inconnu du { $since } au { $until }.
pictures-alt-peak = Le plus : { $day }, { $hour } ({ $value }).
pictures-cohort-days = Arrivée · jours après

# Réglages.

setting-pictures-theme = Clair ou sombre
    .dark = sombre
    .light = clair
    .description = Si les images montrent des lettres claires sur fond sombre, ou l’inverse.
setting-pictures-accent = Couleur
    .description = La couleur des images quand un membre n’en a pas choisi d’autre.
    .allowed = une couleur comme #5865f2
setting-pictures-boards = Classements en images
    .description = Si les classements sont des images ; sinon ce sont des listes avec mentions.
setting-pictures-own_styles = Les membres choisissent l’apparence de leur carte
    .description = Si les membres choisissent une couleur et un fond pour leur propre carte.
setting-pictures-most_backgrounds = Nombre maximal de fonds de membres
    .description = Combien de fonds de membres sont conservés ; chacun pèse jusqu’à 2 Mio.
    .allowed = un nombre entier de 0 à 10000

# Refus.

refusal-invalid_accent = Une couleur s’écrit comme #ff8800 ; « { $given } » n’en est pas une.
refusal-invalid_background = Un fond est un PNG, JPEG ou WebP de 2 Mio et de 2 000 pixels de côté au plus.
refusal-too_many_backgrounds = Il n’y a pas de place pour un autre fond : { $most } sont conservés ici.
refusal-styles_are_the_servers = Sur ce serveur, toutes les cartes se ressemblent : personne n’a de couleur ni de fond à soi.
refusal-not_your_card = Chacun choisit pour soi l’apparence de sa carte.
