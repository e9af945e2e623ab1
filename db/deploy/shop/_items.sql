-- Deploy guildkeeper:shop/_items to pg

begin;
set local role guildkeeper_owner;

create function shop._items(guild_id bigint, only_sold boolean)
returns setof shop.item
language sql stable
as $$
  select i.*
  from shop.item i
  where i.guild_id = _items.guild_id and i.removed_at is null and (not only_sold or shop._is_sold(i))
  order by i.number;
$$;

comment on function shop._items is 'The items of a guild: those on sale, or all that have not been removed.';

commit;
