command-privacy = confidentialité
    .description = Ce qui est gardé de toi
command-privacy-hide = cacher
    .description = N’être nommé dans aucun classement ni rapport
command-privacy-show = montrer
    .description = Être nommé à nouveau
command-privacy-forget = oublier
    .description = Faire oublier ce qui est gardé de toi ici ; demande d’abord
command-privacy-export = exporter
    .description = Recevoir dans un fichier ce qui est gardé de toi

# Confidentialité.

privacy-forget-ask = Faut-il t’oublier ici ? Ton XP, tes niveaux, ton argent, tes objets, tes choix, tes statistiques et ce que tu as écrit dans des tickets disparaissent, ainsi que les rôles que je t’ai donnés. C’est irréversible. Les cas de la modération restent, et ce que tu fais ensuite compte à nouveau. `/confidentialité exporter` t’en donne d’abord une copie.
privacy-forget-agree = Oublie-moi
privacy-forgotten = { $count ->
        [one] Oublié : { $count } ligne parlait de toi.
       *[other] Oublié : { $count } lignes parlaient de toi.
    } Là où des textes te nomment encore, cela disparaît dans les minutes qui viennent.
privacy-exported = Voici ce qui est gardé de toi ici, table par table. N’y sont pas les notes de la modération, ni qui d’autre était concerné.
privacy-too-large = Ce qui est gardé de toi est trop grand pour un fichier sur Discord. Qui exploite le bot peut te le donner.

refusal-not_yourself = Seuls les membres eux-mêmes et qui exploite le bot peuvent les faire oublier.
refusal-not_finished = Ferme d’abord tes tickets ouverts et finis ta partie, alors tu pourras être oublié.
