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
    .description = Combien, par exemple 500, 1k, moitié ou tout
option-pay-reason = raison
    .description = Pour quoi ; les deux le voient

command-deposit = déposer
    .description = Mets de l'argent de ton portefeuille à la banque
option-deposit-amount = montant
    .description = Combien, ou moitié ; tout par défaut

command-withdraw = retirer
    .description = Sors de l'argent de la banque vers ton portefeuille
option-withdraw-amount = montant
    .description = Combien, ou moitié ; tout par défaut

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
    .description = Combien, ou moitié ; tout par défaut
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

# Argent.

economy-amount-all = tout
economy-amount-half = moitié
economy-wallet = Portefeuille
economy-bank = Banque
economy-rank = Rang
economy-currency = En { $name }
economy-moved = Tu as maintenant **{ $wallet }** dans le portefeuille et **{ $bank }** à la banque.
economy-paid = { $sender } a payé { $receiver }.
economy-paid-tax = Dont { $tax } de taxe.
economy-reason = Pour : { $reason }
economy-for = Pour
economy-ask = Payer { $amount } ?
economy-ask-gets = { $receiver } reçoit { $received }.
economy-ask-taxed = La taxe de { $rate } prend { $tax } : { $receiver } reçoit { $received }.
economy-ask-has = Tu as { $wallet } dans le portefeuille.
economy-pay = Payer
economy-not-paid = Rien n’a été payé.
economy-statement = Relevé
economy-no-statement = L’argent de { $member } n’a pas encore bougé.
economy-from = de { $member }
economy-to = à { $member }
economy-richest = Les plus riches
economy-nobody = Personne n’a encore rien ici.
economy-my-page = Ma page
economy-now-wallet = portefeuille : **{ $amount }**
economy-now-bank = banque : **{ $amount }**
economy-transaction = transaction `{ $transaction }`
economy-given-to-many = { $members ->
        [one] { $members } membre a reçu { $amount } en tout.
       *[other] { $members } membres ont reçu { $amount } en tout.
    }
economy-taken-from-many = { $members ->
        [one] { $members } membre a perdu { $amount } en tout.
       *[other] { $members } membres ont perdu { $amount } en tout.
    }
economy-reversed = { $members ->
        [one] { $amount } de { $members } membre : c’est annulé.
       *[other] { $amount } de { $members } membres : c’est annulé.
    }
economy-no-list = Je ne vois pas qui a quel rôle : autorise au bot le « Server Members Intent » dans le portail des développeurs de Discord, ou nomme les membres un par un.
economy-supply = Masse monétaire
economy-no-supply = L’argent n’a pas encore bougé.
economy-held = Les membres ont **{ $amount }**.
economy-minted = créé { $change }
economy-taxed = taxe { $change }
economy-spent = boutique { $change }
economy-house = jeux { $change }

# Ce qui a fait bouger l’argent.

economy-kind-bet = mise
economy-kind-claim = récupéré
economy-kind-daily = quotidien
economy-kind-decay = érosion
economy-kind-deposit = dépôt
economy-kind-edit = à la main
economy-kind-grant = donné
economy-kind-grant_all = donné à plusieurs
economy-kind-level = niveau
economy-kind-menu = menu de rôles
economy-kind-message = message
economy-kind-opening = pour commencer
economy-kind-payout = gain
economy-kind-purchase = achat
economy-kind-reset = réinitialisé
economy-kind-reversal = annulation
economy-kind-sale = vente
economy-kind-set = fixé
economy-kind-take = retiré
economy-kind-take_all = retiré à plusieurs
economy-kind-transfer = paiement
economy-kind-withdraw = retrait
economy-kind-work = travail
economy-kind-voice = vocal

# Réglages.

setting-economy-currency_name = Nom de la monnaie
    .description = Comment s’appelle l’argent.
    .allowed = un nom de 1 à 32 caractères
setting-economy-currency_symbol = Signe de la monnaie
    .description = Le signe derrière un montant : un emoji, même de ce serveur, ou un mot.
    .allowed = un mot ou un emoji de 64 caractères au plus
setting-economy-opening_balance = Solde de départ
    .description = Ce qu’un membre a pour commencer.
    .allowed = un nombre entier de 0 à 1 000 000 000
setting-economy-transfer_tax = Taxe sur les paiements
    .description = Combien de pour cent d’un paiement entre membres vont à la taxe.
    .allowed = un nombre de 0 à 50 avec deux décimales au plus
setting-economy-confirm_above = Demander avant les paiements de plus de
    .description = Au-dessus de ce montant, un paiement est demandé encore une fois.
    .allowed = un nombre entier à partir de 0
setting-economy-decay_percent = Érosion par semaine
    .description = Combien de pour cent une fortune inactive perd chaque semaine au profit de la taxe ; 0 la désactive.
    .allowed = un nombre de 0 à 100 avec deux décimales au plus
setting-economy-decay_after = Inactive après
    .description = Pendant combien de temps un membre doit n’avoir rien fait avec son argent pour que sa fortune soit inactive.
    .allowed = une durée de 1 jour à 365 jours
setting-economy-decay_above = Érosion seulement au-dessus de
    .description = Seul ce qui dépasse ce montant s’érode.
    .allowed = un nombre entier à partir de 0

# Refus.

refusal-insufficient_funds = Il te faut { $needs }, mais tu as { $has }.
refusal-insufficient_savings = Il te faut { $needs } à la banque, mais tu y as { $has }.
refusal-too_little_to_take = { $member } n’y a que { $has }.
refusal-too_rich = Personne ne peut avoir plus de { $most } à un même endroit.
refusal-oneself = Il faut être deux : choisis quelqu’un d’autre.
refusal-not_yours = Ce bouton est à quelqu’un d’autre. Utilise toi-même la commande.
refusal-immutable_ledger = Les livres ne sont jamais réécrits. economy.reverse annule une transaction.
refusal-empty_wallet = Le portefeuille est vide.
refusal-empty_bank = Il n’y a rien à la banque.
refusal-unreadable_amount = « { $given } » n’est pas un montant. Écris un nombre entier comme 500, 1 000 ou 1,5k.
refusal-unknown_account = Il n’y a pas de compte « { $given } ». Choisis portefeuille ou banque.
refusal-nobody = Ce n’est personne : personne n’a été nommé, ou personne n’a le rôle.
refusal-unknown_transaction = Il n’y a pas de transaction { $transaction } sur ce serveur. /économie relevé montre celles d’un membre avec leurs numéros.
refusal-not_their_transaction = La transaction { $transaction } n’a rien fait bouger de { $member }. /économie relevé montre celles d’un membre avec leurs numéros.
refusal-reversed_already = La transaction { $transaction } est déjà annulée.
refusal-is_reversal = La transaction { $transaction } en annule une autre, et reste. Donne ou retire plutôt le montant.
refusal-spent = Rien n’a été annulé : { $member } n’a plus que { $has } sur { $takes }.
refusal-unconfirmed_reset = Cela prend l’argent de tout le monde ici, { $members } en tout. Pour continuer, recommence avec confirmation : { $confirm }
refusal-not_your_statement = Seuls le membre lui-même, et la modération avec /économie relevé, peuvent voir cela.
refusal-not_your_buttons = Ce bouton est à quelqu’un d’autre. /riches ouvre un classement pour toi.
refusal-unknown_board = Il n’y a pas de classement « { $given } ». Choisis fortune, portefeuille ou banque.
refusal-not_on_this_board = Tu n’es pas dans ce classement : rien de toi n’y compte encore.
refusal-invalid_step = Un pas de { $given } ne convient pas : il doit être plus long que rien, et il y en a 1 000 au plus.
