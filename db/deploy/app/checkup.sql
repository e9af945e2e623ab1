-- Deploy guildkeeper:app/checkup to pg

begin;
set local role guildkeeper_owner;

create function app.checkup(guild_id bigint, permissions bigint default null)
returns setof app.checked
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(checkup.guild_id);
  if not (app._can(checkup.permissions, 'manage_guild') or (checkup.permissions is null and app._is_operator())) then
    perform app._refuse('lacks_permission', 'manage_guild');
  end if;

  return query select p.* from app._checkup(checkup.guild_id) p;
end;
$$;

comment on function app.checkup is
'Which of Discord''s permissions the bot needs, what for, and which it has. `permissions` are those of who asks, as bits; null: an
operator. Refuses: U0GLD, U0PRM somebody without Manage Server.';

grant execute on function app.checkup to guildkeeper_bot, guildkeeper_admin;

commit;
