-- Deploy guildkeeper:discord/_purpose to pg

begin;
set local role guildkeeper_owner;

create function discord._purpose(route text)
returns table (what text, needs text)
language sql immutable
as $$
  select replace(p.what, '#', format('<#%s>', substring(_purpose.route from '/channels/([0-9]+)'))), p.needs
  from (values
    (1, 'PUT /guilds/%/members/*/roles/%', 'give a role', 'Manage Roles, and my highest role above that one'),
    (2, 'DELETE /guilds/%/members/*/roles/%', 'take a role', 'Manage Roles, and my highest role above that one'),
    (3, 'POST /guilds/%/roles', 'make a role', 'Manage Roles'),
    (4, 'PATCH /guilds/%/roles%', 'change a role', 'Manage Roles, and my highest role above that one'),
    (5, 'DELETE /guilds/%/roles/%', 'delete a role', 'Manage Roles, and my highest role above that one'),
    (6, 'PATCH /guilds/%/members/*', 'time a member out', 'Timeout Members, and my highest role above theirs'),
    (7, 'DELETE /guilds/%/members/*', 'kick a member', 'Kick Members, and my highest role above theirs'),
    (8, 'PUT /guilds/%/bans/*', 'ban a member', 'Ban Members, and my highest role above theirs'),
    (9, 'DELETE /guilds/%/bans/*', 'lift a ban', 'Ban Members'),
    (10, 'POST /channels/@dm/messages', 'write a direct message', 'a server in common, and a member who allows it'),
    (11, 'PUT /channels/%/messages/*/reactions/%', 'react in #', 'View Channel, Read Message History and Add Reactions'),
    (12, 'DELETE /channels/%/messages/*/reactions%', 'take reactions away in #', 'View Channel and Manage Messages'),
    (13, 'PUT /channels/%/messages/pins/*', 'pin a message in #', 'Pin Messages in that channel'),
    (14, 'DELETE /channels/%/messages/pins/*', 'unpin a message in #', 'Pin Messages in that channel'),
    (15, 'POST /channels/%/threads', 'open a thread in #', 'Create Private Threads, or for public ones Create Public Threads'),
    (16, 'PUT /channels/%/thread-members/*', 'add somebody to #', 'Send Messages in Threads'),
    (17, 'DELETE /channels/%/thread-members/*', 'remove somebody from #', 'Manage Threads'),
    (18, 'POST /channels/%/messages', 'write in #', 'View Channel, Send Messages, Embed Links and Attach Files'),
    (19, 'PATCH /channels/%/messages/*', 'change my message in #', 'View Channel'),
    (20, 'DELETE /channels/%/messages/*', 'delete a message in #', 'View Channel and Manage Messages'),
    (21, 'POST /channels/%/messages/bulk-delete', 'delete messages in #', 'View Channel and Manage Messages'),
    (22, 'PUT /channels/%/permissions/*', 'lock or unlock #', 'Manage Permissions in that channel'),
    (23, 'DELETE /channels/%/permissions/*', 'lock or unlock #', 'Manage Permissions in that channel'),
    (24, 'PATCH /channels/%', 'change #', 'Manage Channels'),
    (25, 'DELETE /channels/%', 'delete #', 'Manage Channels'),
    (26, 'POST /guilds/%/channels', 'make a channel', 'Manage Channels, and what I set for others there'),
    (27, 'PATCH /guilds/%/channels', 'move a channel', 'Manage Channels'),
    (28, '%', format('do `%s`', _purpose.route), 'a permission that I lack')
  ) as p (place, pattern, what, needs)
  where _purpose.route like p.pattern
  order by p.place
  limit 1;
$$;

comment on function discord._purpose is
'What a route of outbox.hold is for, and what Discord demands for it, in words for those who give permissions.';

commit;
