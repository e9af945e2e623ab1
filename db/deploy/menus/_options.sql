-- Deploy guildkeeper:menus/_options to pg

begin;
set local role guildkeeper_owner;

create function menus._options(guild_id bigint, menu bigint)
returns setof menus.option
language plpgsql stable
as $$
begin
  return query
  select o.*
  from menus.option o
  where o.guild_id = _options.guild_id and o.menu = _options.menu and o.removed_at is null
  order by o.place, o.number;
end;
$$;

comment on function menus._options is 'The options of a menu, in their order.';

commit;
