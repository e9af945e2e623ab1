-- Deploy guildkeeper:economy/_items to pg
-- requires: economy/_is_sold

begin;
set local role guildkeeper_owner;

create function economy._items(guild_id bigint, only_sold boolean)
returns setof economy.item
language sql stable
as $$
  select i.*
  from economy.item i
  where i.guild_id = _items.guild_id and i.removed_at is null and (not only_sold or economy._is_sold(i))
  order by i.number;
$$;

comment on function economy._items(bigint, boolean) is 'The items of a guild: those on sale, or all that have not been removed.';

commit;
