-- Deploy guildkeeper:menus/options to pg

begin;
set local role guildkeeper_owner;

create function menus.options(guild_id bigint, menu bigint)
returns setof menus.option_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(options.guild_id);
  perform menus._require_menu(options.guild_id, options.menu);
  return query
  select r.*
  from menus._options(options.guild_id, options.menu) o
  cross join lateral menus._option_row(o) r
  order by o.place, o.number;
end;
$$;

comment on function menus.options is
'The options of a menu, also those that are not offered at the moment. Refuses: U0GLD, U0MNU.';

grant execute on function menus.options to guildkeeper_bot, guildkeeper_admin;

commit;
