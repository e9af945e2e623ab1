-- Deploy guildkeeper:menus/_hold_options to pg

begin;
set local role guildkeeper_owner;

create function menus._hold_options(guild_id bigint, places menus.place[])
returns setof menus.option_facts
language plpgsql
as $$
begin
  perform from menus.option o
  where o.guild_id = _hold_options.guild_id and o.cap is not null
    and row(o.menu, o.number)::menus.place = any (_hold_options.places)
  order by o.menu, o.number
  for no key update;
  return query
  select o.*
  from menus._known_options(_hold_options.guild_id) o
  where row(o.menu, o.number)::menus.place = any (_hold_options.places);
end;
$$;

comment on function menus._hold_options is
'These options, those with a cap locked: who holds them can then be counted. By menu and number, as everybody does.';

commit;
