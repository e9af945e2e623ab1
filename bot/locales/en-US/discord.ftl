# What those who run a server are told of Discord's refusals.

discord-refused = ⚠️ **{ $server }** · { $what }
discord-refused-answer = Discord says: { $answer }
discord-refused-waiting = { $waiting ->
        [one] { $waiting } thing to do waits for it. I try from time to time, and go on by myself as soon as it works.
       *[other] { $waiting } things to do wait for it. I try one from time to time, and go on by myself as soon as it works.
    }
discord-refused-give_role = I cannot give a role. I need { permission-manage_roles }, and my highest role must be above that one.
discord-refused-take_role = I cannot take a role away. I need { permission-manage_roles }, and my highest role must be above that one.
discord-refused-make_role = I cannot make a role. I need { permission-manage_roles }.
discord-refused-change_role = I cannot change a role. I need { permission-manage_roles }, and my highest role must be above that one.
discord-refused-delete_role = I cannot delete a role. I need { permission-manage_roles }, and my highest role must be above that one.
discord-refused-time_out = I cannot time a member out. I need { permission-moderate_members }, and my highest role must be above theirs.
discord-refused-kick = I cannot kick a member. I need { permission-kick_members }, and my highest role must be above theirs.
discord-refused-ban = I cannot ban a member. I need { permission-ban_members }, and my highest role must be above theirs.
discord-refused-lift_ban = I cannot lift a ban. I need { permission-ban_members }.
discord-refused-write_to_member = I cannot write a direct message. The member must share a server with me and allow it.
discord-refused-react = I cannot react in { $channel }. I need { permission-view_channel }, { permission-read_message_history } and { permission-add_reactions } there.
discord-refused-take_reactions = I cannot take reactions away in { $channel }. I need { permission-view_channel } and { permission-manage_messages } there.
discord-refused-write = I cannot write in { $channel }. I need { permission-view_channel }, { permission-send_messages }, { permission-embed_links } and { permission-attach_files } there.
discord-refused-change_message = I cannot change my message in { $channel }. I need { permission-view_channel } there.
discord-refused-delete_message = I cannot delete a message in { $channel }. I need { permission-view_channel } and { permission-manage_messages } there.
discord-refused-delete_messages = I cannot delete messages in { $channel }. I need { permission-view_channel } and { permission-manage_messages } there.
discord-refused-lock = I cannot lock or unlock { $channel }. I need { permission-manage_roles } there.
discord-refused-change_channel = I cannot change { $channel }. I need { permission-manage_channels } (for a thread: { permission-manage_threads }) there.
discord-refused-pin = I cannot pin a message in { $channel }. I need { permission-pin_messages } there.
discord-refused-unpin = I cannot unpin a message in { $channel }. I need { permission-pin_messages } there.
discord-refused-open_thread = I cannot open a thread in { $channel }. I need { permission-create_private_threads } there, or for a public one { permission-create_public_threads }.
discord-refused-add_to_thread = I cannot add somebody to { $channel }. I need { permission-send_messages_in_threads } there.
discord-refused-remove_from_thread = I cannot remove somebody from { $channel }. I need { permission-manage_threads } there.
discord-refused-delete_channel = I cannot delete { $channel }. I need { permission-manage_channels } (for a thread: { permission-manage_threads }) there.
discord-refused-make_channel = I cannot make a channel. I need { permission-manage_channels }, and whatever I allow others there.
discord-refused-move_channel = I cannot move a channel. I need { permission-manage_channels }.
discord-refused-other = I lack a permission for `{ $route }`.

# For Discord's audit log.

reason-outbox-double = made twice by mistake
