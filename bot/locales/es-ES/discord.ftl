# Lo que se cuenta a quienes llevan un servidor cuando Discord rechaza algo.

discord-refused = ⚠️ **{ $server }** · { $what }
discord-refused-answer = Discord dice: { $answer }
discord-refused-waiting = { $waiting ->
        [one] { $waiting } tarea espera a eso. Lo intento de vez en cuando, y sigo por mi cuenta en cuanto funcione.
       *[other] { $waiting } tareas esperan a eso. Intento una de vez en cuando, y sigo por mi cuenta en cuanto funcione.
    }
discord-refused-give_role = No puedo dar un rol. Necesito «{ permission-manage_roles }», y mi rol más alto debe estar por encima de él.
discord-refused-take_role = No puedo quitar un rol. Necesito «{ permission-manage_roles }», y mi rol más alto debe estar por encima de él.
discord-refused-make_role = No puedo crear un rol. Necesito «{ permission-manage_roles }».
discord-refused-change_role = No puedo cambiar un rol. Necesito «{ permission-manage_roles }», y mi rol más alto debe estar por encima de él.
discord-refused-delete_role = No puedo borrar un rol. Necesito «{ permission-manage_roles }», y mi rol más alto debe estar por encima de él.
discord-refused-time_out = No puedo aislar a un miembro. Necesito «{ permission-moderate_members }», y mi rol más alto debe estar por encima del suyo.
discord-refused-kick = No puedo expulsar a un miembro. Necesito «{ permission-kick_members }», y mi rol más alto debe estar por encima del suyo.
discord-refused-ban = No puedo banear a un miembro. Necesito «{ permission-ban_members }», y mi rol más alto debe estar por encima del suyo.
discord-refused-lift_ban = No puedo levantar un baneo. Necesito «{ permission-ban_members }».
discord-refused-write_to_member = No puedo escribir un mensaje directo. El miembro debe compartir un servidor conmigo y permitirlo.
discord-refused-react = No puedo reaccionar en { $channel }. Necesito ahí «{ permission-view_channel }», «{ permission-read_message_history }» y «{ permission-add_reactions }».
discord-refused-take_reactions = No puedo quitar reacciones en { $channel }. Necesito ahí «{ permission-view_channel }» y «{ permission-manage_messages }».
discord-refused-write = No puedo escribir en { $channel }. Necesito ahí «{ permission-view_channel }», «{ permission-send_messages }», «{ permission-embed_links }» y «{ permission-attach_files }».
discord-refused-change_message = No puedo cambiar mi mensaje en { $channel }. Necesito ahí «{ permission-view_channel }».
discord-refused-delete_message = No puedo borrar un mensaje en { $channel }. Necesito ahí «{ permission-view_channel }» y «{ permission-manage_messages }».
discord-refused-delete_messages = No puedo borrar mensajes en { $channel }. Necesito ahí «{ permission-view_channel }» y «{ permission-manage_messages }».
discord-refused-lock = No puedo bloquear ni desbloquear { $channel }. Necesito ahí «{ permission-manage_roles }».
discord-refused-change_channel = No puedo cambiar { $channel }. Necesito ahí «{ permission-manage_channels }» (para un hilo: «{ permission-manage_threads }»).
discord-refused-pin = No puedo fijar un mensaje en { $channel }. Allí necesito «{ permission-pin_messages }».
discord-refused-unpin = No puedo soltar un mensaje fijado en { $channel }. Allí necesito «{ permission-pin_messages }».
discord-refused-open_thread = No puedo abrir un hilo en { $channel }. Allí necesito «{ permission-create_private_threads }» o, para uno público, «{ permission-create_public_threads }».
discord-refused-add_to_thread = No puedo añadir a nadie a { $channel }. Allí necesito «{ permission-send_messages_in_threads }».
discord-refused-remove_from_thread = No puedo quitar a nadie de { $channel }. Allí necesito «{ permission-manage_threads }».
discord-refused-delete_channel = No puedo borrar { $channel }. Allí necesito «{ permission-manage_channels }» (para un hilo: «{ permission-manage_threads }»).
discord-refused-make_channel = No puedo crear un canal. Necesito «{ permission-manage_channels }» y todo lo que permita allí a otros.
discord-refused-move_channel = No puedo mover un canal. Necesito «{ permission-manage_channels }».
discord-refused-other = Me falta un permiso para `{ $route }`.
refusal-invalid_files = Un mensaje admite como mucho 10 archivos, cada uno con nombre, y 10 MiB en total.

# For Discord's audit log.

reason-outbox-double = creado dos veces por error
