-- Deploy guildkeeper:shop/inventory to pg

begin;
set local role guildkeeper_owner;

create type shop.inventory_row as (
  number bigint,
  name text,
  emoji text,
  description text,
  kind text,
  quantity bigint,
  worth bigint,
  currency text,
  page bigint,
  pages bigint
);
comment on type shop.inventory_row is
'So many of an item that a member has. worth: what the shop pays for one; page and pages: where it stands in the inventory.';

create function shop.inventory(guild_id bigint, member_id bigint, page bigint default 1, page_size integer default 10)
returns setof shop.inventory_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_pages bigint;
  v_page bigint;
  v_currency text := economy._currency(inventory.guild_id);
begin
  perform app._require_guild(inventory.guild_id);
  perform app._require_member(inventory.member_id);
  if inventory.page is null or inventory.page < 1 then
    perform app._refuse('invalid_page', coalesce(inventory.page::text, 'null'));
  elsif inventory.page_size is null or inventory.page_size not between 1 and 100 then
    perform app._refuse('invalid_page_size', coalesce(inventory.page_size::text, 'null'));
  end if;

  select (count(*) + inventory.page_size - 1) / inventory.page_size into v_pages
  from shop.holding h
  where h.guild_id = inventory.guild_id and h.member_id = inventory.member_id and h.quantity > 0;
  v_page := least(inventory.page, v_pages);

  return query
  select
    i.number, i.name, i.emoji, i.description, i.kind::text, h.quantity, shop._worth(i, 1), v_currency,
    v_page, v_pages
  from shop.holding h
  join shop.item i on i.guild_id = h.guild_id and i.number = h.number
  where h.guild_id = inventory.guild_id and h.member_id = inventory.member_id and h.quantity > 0
  order by i.number
  limit inventory.page_size offset greatest(v_page - 1, 0) * inventory.page_size;
end;
$$;

comment on function shop.inventory is
'A page of what a member has; a page after the last is the last. Refuses: U0GLD, U0MEM, U0PAG, U0SIZ.';

grant usage on type shop.inventory_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function shop.inventory to guildkeeper_bot, guildkeeper_admin;

commit;
