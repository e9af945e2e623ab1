-- Deploy guildkeeper:menus/_page to pg

begin;
set local role guildkeeper_owner;

create function menus._page(guild_id bigint, menu bigint, page integer)
returns setof menus.option
language plpgsql stable
as $$
begin
  return query
  select o.*
  from menus._options(_page.guild_id, _page.menu) o
  where menus._flaw(o) is null
  order by o.place, o.number
  limit 25 offset greatest(_page.page - 1, 0) * 25;
end;
$$;

comment on function menus._page is 'A page of what a menu offers: the 25 options of a select.';

commit;
