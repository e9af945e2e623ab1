# Was die erfahren, die einen Server führen, wenn Discord etwas ablehnt.

discord-refused = ⚠️ **{ $server }** · { $what }
discord-refused-answer = Discord sagt: { $answer }
discord-refused-waiting = { $waiting ->
        [one] { $waiting } Aufgabe wartet darauf. Ich versuche es ab und zu und mache von selbst weiter, sobald es geht.
       *[other] { $waiting } Aufgaben warten darauf. Ich versuche ab und zu eine und mache von selbst weiter, sobald es geht.
    }
discord-refused-give_role = Ich kann eine Rolle nicht vergeben. Ich brauche „{ permission-manage_roles }“, und meine höchste Rolle muss über ihr stehen.
discord-refused-take_role = Ich kann eine Rolle nicht wegnehmen. Ich brauche „{ permission-manage_roles }“, und meine höchste Rolle muss über ihr stehen.
discord-refused-make_role = Ich kann keine Rolle anlegen. Ich brauche „{ permission-manage_roles }“.
discord-refused-change_role = Ich kann eine Rolle nicht ändern. Ich brauche „{ permission-manage_roles }“, und meine höchste Rolle muss über ihr stehen.
discord-refused-delete_role = Ich kann eine Rolle nicht löschen. Ich brauche „{ permission-manage_roles }“, und meine höchste Rolle muss über ihr stehen.
discord-refused-time_out = Ich kann einem Mitglied keine Auszeit geben. Ich brauche „{ permission-moderate_members }“, und meine höchste Rolle muss über seiner stehen.
discord-refused-kick = Ich kann ein Mitglied nicht kicken. Ich brauche „{ permission-kick_members }“, und meine höchste Rolle muss über seiner stehen.
discord-refused-ban = Ich kann ein Mitglied nicht bannen. Ich brauche „{ permission-ban_members }“, und meine höchste Rolle muss über seiner stehen.
discord-refused-lift_ban = Ich kann einen Bann nicht aufheben. Ich brauche „{ permission-ban_members }“.
discord-refused-write_to_member = Ich kann keine Direktnachricht schreiben. Das Mitglied muss einen Server mit mir teilen und es erlauben.
discord-refused-react = Ich kann in { $channel } nicht reagieren. Ich brauche dort „{ permission-view_channel }“, „{ permission-read_message_history }“ und „{ permission-add_reactions }“.
discord-refused-take_reactions = Ich kann in { $channel } keine Reaktionen wegnehmen. Ich brauche dort „{ permission-view_channel }“ und „{ permission-manage_messages }“.
discord-refused-write = Ich kann in { $channel } nicht schreiben. Ich brauche dort „{ permission-view_channel }“, „{ permission-send_messages }“, „{ permission-embed_links }“ und „{ permission-attach_files }“.
discord-refused-change_message = Ich kann meine Nachricht in { $channel } nicht ändern. Ich brauche dort „{ permission-view_channel }“.
discord-refused-delete_message = Ich kann in { $channel } eine Nachricht nicht löschen. Ich brauche dort „{ permission-view_channel }“ und „{ permission-manage_messages }“.
discord-refused-delete_messages = Ich kann in { $channel } Nachrichten nicht löschen. Ich brauche dort „{ permission-view_channel }“ und „{ permission-manage_messages }“.
discord-refused-lock = Ich kann { $channel } nicht sperren oder entsperren. Ich brauche dort „{ permission-manage_roles }“.
discord-refused-change_channel = Ich kann { $channel } nicht ändern. Ich brauche dort „{ permission-manage_channels }“ (für einen Thread: „{ permission-manage_threads }“).
discord-refused-pin = Ich kann in { $channel } keine Nachricht anpinnen. Dort brauche ich „{ permission-pin_messages }“.
discord-refused-unpin = Ich kann in { $channel } keine Nachricht lösen. Dort brauche ich „{ permission-pin_messages }“.
discord-refused-open_thread = Ich kann in { $channel } keinen Thread eröffnen. Dort brauche ich „{ permission-create_private_threads }“, für einen öffentlichen „{ permission-create_public_threads }“.
discord-refused-add_to_thread = Ich kann niemanden zu { $channel } hinzufügen. Dort brauche ich „{ permission-send_messages_in_threads }“.
discord-refused-remove_from_thread = Ich kann niemanden aus { $channel } entfernen. Dort brauche ich „{ permission-manage_threads }“.
discord-refused-delete_channel = Ich kann { $channel } nicht löschen. Dort brauche ich „{ permission-manage_channels }“ (für einen Thread: „{ permission-manage_threads }“).
discord-refused-make_channel = Ich kann keinen Kanal anlegen. Ich brauche „{ permission-manage_channels }“ und alles, was ich anderen dort erlaube.
discord-refused-move_channel = Ich kann keinen Kanal verschieben. Ich brauche „{ permission-manage_channels }“.
discord-refused-other = Mir fehlt eine Berechtigung für `{ $route }`.
refusal-invalid_files = Eine Nachricht fasst höchstens 10 Dateien, jede mit einem Namen, und 10 MiB insgesamt.

# For Discord's audit log.

reason-outbox-double = versehentlich zweimal erstellt
