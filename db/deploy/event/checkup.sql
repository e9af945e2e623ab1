-- Deploy guildkeeper:event/checkup to pg

begin;
set local role guildkeeper_owner;

create type event.checked as (permission text, purpose text, granted boolean);
comment on type event.checked is 'A permission that the bot uses, what for (a key), and whether it has it in the whole guild.';

create function event.checkup(guild_id bigint, permissions bigint default null)
returns setof event.checked
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(checkup.guild_id);
  if not (app._can(checkup.permissions, 'manage_guild') or (checkup.permissions is null and app._is_operator())) then
    perform app._refuse('lacks_permission', 'manage_guild');
  end if;

  return query
  select p.permission, p.purpose, app._can(g.bot_permissions, p.permission)
  from app.guild g
  cross join (values
    (1, 'view_channel', 'hear'), (2, 'send_messages', 'speak'), (3, 'embed_links', 'speak'), (4, 'attach_files', 'speak'),
    (5, 'read_message_history', 'catch_up'), (6, 'view_audit_log', 'audit'), (7, 'manage_roles', 'roles'),
    (8, 'add_reactions', 'reactions'), (9, 'manage_messages', 'deletions'), (10, 'moderate_members', 'timeouts'),
    (11, 'kick_members', 'kicks'), (12, 'ban_members', 'bans'), (13, 'manage_channels', 'channels'),
    (14, 'manage_guild', 'automod')
  ) as p (place, permission, purpose)
  where g.guild_id = checkup.guild_id
  order by p.place;
end;
$$;

comment on function event.checkup is
'What the bot needs of Discord''s permissions, in the order in which people miss it, what for, and whether it has it. `permissions` are
those of who asks, as bits; null: an operator. Refuses: U0GLD, U0PRM somebody without Manage Server.';

grant usage on type event.checked to guildkeeper_bot, guildkeeper_admin;
grant execute on function event.checkup to guildkeeper_bot, guildkeeper_admin;

commit;
