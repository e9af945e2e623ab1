# Le choix privé.

choices-nothing-here = Il n’y a rien à choisir ici pour le moment.
choices-waiting = numéro { $place } sur la liste

# Ce qu’est devenu un choix.

choices-given = Tu as maintenant { $option }.
choices-taken = { $option } est retiré.
choices-left = Tu n’attends plus { $option }.
choices-waits = Toutes les places de { $option } sont prises. Tu es numéro { $place } sur la liste, et je te dirai quand ce sera ton tour.
choices-unchanged = Rien n’a changé.
choices-same = C’est déjà ce que tu as. « Mes choix » le montre, et l’enlève.
choices-paid = { $amount } payés
choices-until = jusqu’à { $moment }
choices-rehearsal = Ce qui se passerait
choices-would-given = serait donné
choices-would-taken = serait retiré
choices-would-waits = attendrait une place
choices-would-left = quitterait la liste
choices-would-unchanged = rien ne changerait

# Ce que les gens apprennent.

choices-your-turn = Tu attendais une place dans { $menu }.
choices-your-reaction = Ta réaction à { $menu } :

# Réglages.

setting-choices-replies = Dire pourquoi une réaction ne donne rien
    .description = Si un message privé dit pourquoi à qui sa réaction ne donne rien.
setting-choices-keep_waiting = Durée d’attente d’une place
    .description = Combien de temps quelqu’un attend une place d’une option complète.
    .allowed = une durée de 1 à { 365 } jours, par exemple 30 jours

# Refus.

refusal-not_offered = { $option } ne peut pas être choisi pour le moment. Dis-le à ceux qui gèrent ce serveur.
refusal-denied = Tu ne peux pas avoir { $option } : cela t’est interdit.
refusal-forbidden_role_worn = Qui a { $roles } ne peut pas choisir { $option }.
refusal-level_required = { $option } s’obtient à partir du niveau { $needs }, et tu es au niveau { $has }.
refusal-menu_price_changed = Le prix de { $option } est maintenant de { $price }. Regarde encore, puis décide.
refusal-option_full = { $option } est complet : pas plus de { $places } à la fois.
refusal-choice_most = Tu peux en avoir { $most }, et tu en as { $has }. Rends-en d’abord un.
refusal-choice_fewest = Tu en gardes au moins { $fewest }. Choisis-en d’abord un autre.
refusal-option_held = Tu as déjà { $option }.
refusal-option_not_held = Tu n’as pas { $option }.
refusal-choice_bound = Tu as déjà choisi ici, et un choix reste.
refusal-menu_locked = On ne peut rien choisir ici pour le moment.

# Why a role is worn.

reason-choices-choice = menu { $menu } : { $title }, { $option }
