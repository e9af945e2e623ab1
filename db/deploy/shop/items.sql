-- Deploy guildkeeper:shop/items to pg

begin;
set local role guildkeeper_owner;

create function shop.items(
  guild_id bigint,
  member_id bigint default null,
  role_ids bigint[] default null,
  page bigint default 1,
  page_size integer default 5
)
returns setof shop.item_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_pages bigint;
  v_page bigint;
begin
  perform app._require_guild(items.guild_id);
  if items.member_id is not null then
    perform app._require_member(items.member_id);
  end if;
  perform app._require_page(items.page, items.page_size);

  select (count(*) + items.page_size - 1) / items.page_size into v_pages
  from shop._items(items.guild_id, items.member_id is not null);
  v_page := least(items.page, v_pages);

  return query
  select r.*
  from shop._items(items.guild_id, items.member_id is not null) i
  cross join lateral shop._item_row(i, items.member_id, items.role_ids, v_page, v_pages) r
  order by i.number
  limit items.page_size offset greatest(v_page - 1, 0) * items.page_size;
end;
$$;

comment on function shop.items is
'A page of what the shop sells, with what stands in the way of a member; a page after the last is the last. role_ids are the
roles they have, as Discord says; null where it was not asked. member_id null: all items there are, also those that are not on
sale, as the managers see them. Refuses: U0GLD, U0MEM, U0PAG, U0SIZ.';

grant execute on function shop.items to guildkeeper_bot, guildkeeper_admin;

commit;
