-- Deploy guildkeeper:menus/health to pg

begin;
set local role guildkeeper_owner;

create function menus.health(guild_id bigint, menu bigint default null)
returns setof menus.fault
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(health.guild_id);
  if health.menu is not null then
    perform menus._require_menu(health.guild_id, health.menu);
  end if;

  return query
  select f.*
  from menus.menu m
  cross join lateral menus._faults(m) f
  where m.guild_id = health.guild_id and m.number = coalesce(health.menu, m.number) and m.removed_at is null
  order by f.menu, f.option nulls first, f.fault;
end;
$$;

comment on function menus.health is
'What is in the way of a guild''s menus, or of one: not_posted, message_gone, channel_gone, not_taken (by Discord, and its
words), no_options, lacks_permission (which); of an option: role_deleted, role_managed, role_out_of_reach, role_dangerous,
emoji_gone, nobody_can (it asks for a role that is deleted). No rows is sound. menus.post makes a new message, menus.set_option
mends an option. Refuses: U0GLD, U0MNU.';

grant execute on function menus.health to guildkeeper_bot, guildkeeper_admin;

commit;
