-- Deploy guildkeeper:app/_checkup to pg

begin;
set local role guildkeeper_owner;

create type app.checked as (permission text, purpose text, granted boolean);
comment on type app.checked is 'A permission that the bot uses, what for (a key), and whether it has it in the whole guild.';

create function app._checkup(guild_id bigint)
returns setof app.checked
language sql stable
as $$
  select p.permission, p.purpose, app._can(g.bot_permissions, p.permission)
  from app.guild g
  cross join (values
    (1, 'view_channel', 'hear'), (2, 'send_messages', 'speak'), (3, 'embed_links', 'speak'), (4, 'attach_files', 'speak'),
    (5, 'read_message_history', 'catch_up'), (6, 'view_audit_log', 'audit'), (7, 'manage_roles', 'roles'),
    (8, 'add_reactions', 'reactions'), (9, 'manage_messages', 'deletions'), (10, 'moderate_members', 'timeouts'),
    (11, 'kick_members', 'kicks'), (12, 'ban_members', 'bans'), (13, 'manage_channels', 'channels'),
    (14, 'send_messages_in_threads', 'threads'), (15, 'create_public_threads', 'threads'),
    (16, 'create_private_threads', 'threads'), (17, 'manage_threads', 'thread_deletions'), (18, 'pin_messages', 'pins'),
    (19, 'manage_guild', 'automod')
  ) as p (place, permission, purpose)
  where g.guild_id = _checkup.guild_id
  order by p.place;
$$;

comment on function app._checkup is
'What the bot needs of Discord''s permissions, in the order in which people miss it, what for, and whether it has it.';

grant usage on type app.checked to guildkeeper_bot, guildkeeper_admin;

commit;
