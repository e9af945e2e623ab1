-- Deploy guildkeeper:discord/_purpose to pg

begin;
set local role guildkeeper_owner;

create function discord._purpose(route text)
returns table (deed text, channel_id bigint)
language sql immutable
as $$
  select p.deed, substring(_purpose.route from '/channels/([0-9]+)')::bigint
  from (values
    (1, 'PUT /guilds/%/members/*/roles/%', 'give_role'),
    (2, 'DELETE /guilds/%/members/*/roles/%', 'take_role'),
    (3, 'POST /guilds/%/roles', 'make_role'),
    (4, 'PATCH /guilds/%/roles%', 'change_role'),
    (5, 'DELETE /guilds/%/roles/%', 'delete_role'),
    (6, 'PATCH /guilds/%/members/*', 'time_out'),
    (7, 'DELETE /guilds/%/members/*', 'kick'),
    (8, 'PUT /guilds/%/bans/*', 'ban'),
    (9, 'DELETE /guilds/%/bans/*', 'lift_ban'),
    (10, 'POST /channels/@dm/messages', 'write_to_member'),
    (11, 'PUT /channels/%/messages/*/reactions/%', 'react'),
    (12, 'DELETE /channels/%/messages/*/reactions%', 'take_reactions'),
    (13, 'PUT /channels/%/messages/pins/*', 'pin'),
    (14, 'DELETE /channels/%/messages/pins/*', 'unpin'),
    (15, 'POST /channels/%/threads', 'open_thread'),
    (16, 'PUT /channels/%/thread-members/*', 'add_to_thread'),
    (17, 'DELETE /channels/%/thread-members/*', 'remove_from_thread'),
    (18, 'POST /channels/%/messages', 'write'),
    (19, 'PATCH /channels/%/messages/*', 'change_message'),
    (20, 'DELETE /channels/%/messages/*', 'delete_message'),
    (21, 'POST /channels/%/messages/bulk-delete', 'delete_messages'),
    (22, 'PUT /channels/%/permissions/*', 'lock'),
    (23, 'DELETE /channels/%/permissions/*', 'lock'),
    (24, 'PATCH /channels/%', 'change_channel'),
    (25, 'DELETE /channels/%', 'delete_channel'),
    (26, 'POST /guilds/%/channels', 'make_channel'),
    (27, 'PATCH /guilds/%/channels', 'move_channel'),
    (28, '%', 'other')
  ) as p (place, pattern, deed)
  where _purpose.route like p.pattern
  order by p.place
  limit 1;
$$;

comment on function discord._purpose is
'What a route of outbox.hold is for, and in which channel (null: in none). The card discord.refused says it, and what Discord
demands.';

commit;
