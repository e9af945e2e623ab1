# Ce qu’apprennent ceux qui gèrent un serveur quand Discord refuse.

discord-refused = ⚠️ **{ $server }** · { $what }
discord-refused-answer = Discord dit : { $answer }
discord-refused-waiting = { $waiting ->
        [one] { $waiting } action l’attend. J’essaie de temps en temps, et je continue tout seul dès que ça marche.
       *[other] { $waiting } actions l’attendent. J’en essaie une de temps en temps, et je continue tout seul dès que ça marche.
    }
discord-refused-give_role = Je ne peux pas donner un rôle. Il me faut « { permission-manage_roles } », et mon rôle le plus haut doit être au-dessus de lui.
discord-refused-take_role = Je ne peux pas retirer un rôle. Il me faut « { permission-manage_roles } », et mon rôle le plus haut doit être au-dessus de lui.
discord-refused-make_role = Je ne peux pas créer de rôle. Il me faut « { permission-manage_roles } ».
discord-refused-change_role = Je ne peux pas changer un rôle. Il me faut « { permission-manage_roles } », et mon rôle le plus haut doit être au-dessus de lui.
discord-refused-delete_role = Je ne peux pas supprimer un rôle. Il me faut « { permission-manage_roles } », et mon rôle le plus haut doit être au-dessus de lui.
discord-refused-time_out = Je ne peux pas exclure un membre temporairement. Il me faut « { permission-moderate_members } », et mon rôle le plus haut doit être au-dessus du sien.
discord-refused-kick = Je ne peux pas expulser un membre. Il me faut « { permission-kick_members } », et mon rôle le plus haut doit être au-dessus du sien.
discord-refused-ban = Je ne peux pas bannir un membre. Il me faut « { permission-ban_members } », et mon rôle le plus haut doit être au-dessus du sien.
discord-refused-lift_ban = Je ne peux pas lever un bannissement. Il me faut « { permission-ban_members } ».
discord-refused-write_to_member = Je ne peux pas écrire de message privé. Le membre doit partager un serveur avec moi et le permettre.
discord-refused-react = Je ne peux pas réagir dans { $channel }. Il m’y faut « { permission-view_channel } », « { permission-read_message_history } » et « { permission-add_reactions } ».
discord-refused-take_reactions = Je ne peux pas retirer de réactions dans { $channel }. Il m’y faut « { permission-view_channel } » et « { permission-manage_messages } ».
discord-refused-write = Je ne peux pas écrire dans { $channel }. Il m’y faut « { permission-view_channel } », « { permission-send_messages } », « { permission-embed_links } » et « { permission-attach_files } ».
discord-refused-change_message = Je ne peux pas changer mon message dans { $channel }. Il m’y faut « { permission-view_channel } ».
discord-refused-delete_message = Je ne peux pas supprimer un message dans { $channel }. Il m’y faut « { permission-view_channel } » et « { permission-manage_messages } ».
discord-refused-delete_messages = Je ne peux pas supprimer de messages dans { $channel }. Il m’y faut « { permission-view_channel } » et « { permission-manage_messages } ».
discord-refused-lock = Je ne peux ni verrouiller ni déverrouiller { $channel }. Il m’y faut « { permission-manage_roles } ».
discord-refused-change_channel = Je ne peux pas changer { $channel }. Il m’y faut « { permission-manage_channels } (pour un fil : { permission-manage_threads }) ».
discord-refused-pin = Je ne peux pas épingler de message dans { $channel }. Il m’y faut « { permission-pin_messages } ».
discord-refused-unpin = Je ne peux pas désépingler de message dans { $channel }. Il m’y faut « { permission-pin_messages } ».
discord-refused-open_thread = Je ne peux pas ouvrir de fil dans { $channel }. Il m’y faut « { permission-create_private_threads } » ou, pour un fil public, « { permission-create_public_threads } ».
discord-refused-add_to_thread = Je ne peux ajouter personne à { $channel }. Il m’y faut « { permission-send_messages_in_threads } ».
discord-refused-remove_from_thread = Je ne peux retirer personne de { $channel }. Il m’y faut « { permission-manage_threads } ».
discord-refused-delete_channel = Je ne peux pas supprimer { $channel }. Il m’y faut « { permission-manage_channels } » (pour un fil : « { permission-manage_threads } »).
discord-refused-make_channel = Je ne peux pas créer de salon. Il me faut « { permission-manage_channels } » et tout ce que j’y permets aux autres.
discord-refused-move_channel = Je ne peux pas déplacer de salon. Il me faut « { permission-manage_channels } ».
discord-refused-other = Il me manque une permission pour `{ $route }`.
refusal-invalid_files = Un message prend au plus 10 fichiers, chacun avec un nom, et 10 Mio en tout.

# For Discord's audit log.

reason-outbox-double = créé deux fois par erreur
