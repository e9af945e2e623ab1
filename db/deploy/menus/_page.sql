-- Deploy guildkeeper:menus/_page to pg

begin;
set local role guildkeeper_owner;

create function menus._page(guild_id bigint, menu bigint, page integer)
returns setof menus.option_facts
language plpgsql stable
as $$
begin
  return query
  select o.*
  from menus._known_options(_page.guild_id) o
  where o.menu = _page.menu and o.removed_at is null and menus._flaw(o.guild_id, o.role_ids) is null
  order by o.place, o.number
  limit 25 offset greatest(_page.page - 1, 0) * 25::bigint;
end;
$$;

comment on function menus._page is 'A page of what a menu offers: the 25 options of a select.';

commit;
