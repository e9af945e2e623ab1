# Commands, options and choices.

command-balance = solde
    .description = Ce que tu as, ou un autre membre
option-balance-member = membre
    .description = De qui ; le tien par défaut

command-pay = payer
    .description = Paie un autre membre de ton portefeuille
option-pay-member = membre
    .description = Qui reçoit l'argent
option-pay-amount = montant
    .description = Combien
option-pay-reason = raison
    .description = Pour quoi ; les deux le voient

command-deposit = déposer
    .description = Mets de l'argent de ton portefeuille à la banque
option-deposit-amount = montant
    .description = Combien ; tout par défaut

command-withdraw = retirer
    .description = Sors de l'argent de la banque vers ton portefeuille
option-withdraw-amount = montant
    .description = Combien ; tout par défaut

command-statement = relevé
    .description = D'où est venu ton argent et où il est allé
option-statement-page = page
    .description = La page ; la plus récente par défaut

command-richest = riches
    .description = Qui a le plus d'argent
option-richest-board = tableau
    .description = Ce qui compte
choice-richest-board-net-worth = fortune
choice-richest-board-wallet = portefeuille
choice-richest-board-bank = banque
option-richest-page = page
    .description = La page à ouvrir ; la première par défaut

command-economy = économie
    .description = L'argent de ce serveur, pour ceux qui le gèrent

command-economy-give = donner
    .description = Donne de l'argent à un membre
option-economy-give-member = membre
    .description = Qui reçoit l'argent
option-economy-give-amount = montant
    .description = Combien
option-economy-give-account = compte
    .description = Portefeuille ou banque ; le portefeuille par défaut
choice-economy-give-account-wallet = portefeuille
choice-economy-give-account-bank = banque
option-economy-give-reason = raison
    .description = Pourquoi ; gardé dans les livres

command-economy-take = retirer
    .description = Retire de l'argent à un membre
option-economy-take-member = membre
    .description = Qui perd l'argent
option-economy-take-amount = montant
    .description = Combien ; tout par défaut
option-economy-take-account = compte
    .description = Portefeuille ou banque ; le portefeuille par défaut
choice-economy-take-account-wallet = portefeuille
choice-economy-take-account-bank = banque
option-economy-take-reason = raison
    .description = Pourquoi ; gardé dans les livres

command-economy-set = fixer
    .description = Fixe ce qu'un membre possède
option-economy-set-member = membre
    .description = L'argent de qui
option-economy-set-amount = montant
    .description = Ce qu'il y aura ensuite
option-economy-set-account = compte
    .description = Portefeuille ou banque ; le portefeuille par défaut
choice-economy-set-account-wallet = portefeuille
choice-economy-set-account-bank = banque
option-economy-set-reason = raison
    .description = Pourquoi ; gardé dans les livres

command-economy-give-role = donner-rôle
    .description = Donne de l'argent à tous ceux qui ont un rôle
option-economy-give-role-role = rôle
    .description = Le rôle
option-economy-give-role-amount = montant
    .description = Combien chacun reçoit
option-economy-give-role-reason = raison
    .description = Pourquoi ; gardé dans les livres

command-economy-take-role = retirer-rôle
    .description = Retire de l'argent à tous ceux qui ont un rôle
option-economy-take-role-role = rôle
    .description = Le rôle
option-economy-take-role-amount = montant
    .description = Combien chacun perd au plus ; tout par défaut
option-economy-take-role-reason = raison
    .description = Pourquoi ; gardé dans les livres

command-economy-reset = réinitialiser
    .description = Retire tout à un membre, ou à tous
option-economy-reset-member = membre
    .description = L'argent de qui ; de tous par défaut
option-economy-reset-confirm = confirmation
    .description = Pour tous : le nom du serveur
option-economy-reset-reason = raison
    .description = Pourquoi ; gardé dans les livres

command-economy-reverse = annuler
    .description = Annule une transaction
option-economy-reverse-transaction = transaction
    .description = Son numéro, sur un relevé
option-economy-reverse-reason = raison
    .description = Pourquoi ; gardé dans les livres

command-economy-statement = relevé
    .description = D'où est venu l'argent d'un membre et où il est allé
option-economy-statement-member = membre
    .description = De qui
option-economy-statement-page = page
    .description = La page ; la plus récente par défaut

command-economy-supply = masse
    .description = Combien d'argent il y a, d'où il vient et où il va
option-economy-supply-step = pas
    .description = Une ligne pour chacun
choice-economy-supply-step-days = jours
choice-economy-supply-step-weeks = semaines
choice-economy-supply-step-months = mois de 30 jours
