-- Deploy guildkeeper:menus/list to pg

begin;
set local role guildkeeper_owner;

create function menus.list(guild_id bigint, page bigint default 1, page_size integer default 10)
returns setof menus.menu_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_pages bigint;
  v_page bigint;
begin
  perform app._require_guild(list.guild_id);
  perform app._require_page(list.page, list.page_size);
  select (count(*) + list.page_size - 1) / list.page_size into strict v_pages
  from menus.menu m
  where m.guild_id = list.guild_id and m.removed_at is null;
  v_page := least(list.page, v_pages);

  return query
  select r.*
  from menus.menu m
  cross join lateral menus._menu_row(m, v_page, v_pages) r
  where m.guild_id = list.guild_id and m.removed_at is null
  order by m.number
  limit list.page_size offset greatest(v_page - 1, 0) * list.page_size;
end;
$$;

comment on function menus.list is
'A page of the menus of a guild; a page after the last is the last. Refuses: U0GLD, U0PAG, U0SIZ.';

grant execute on function menus.list to guildkeeper_bot, guildkeeper_admin;

commit;
