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
  role_id bigint,
  until timestamptz,
  page bigint,
  pages bigint
);
comment on type shop.inventory_row is
'So many of an item that a member has, or a role that the shop has lent them: its kind is loan, it has no number, and ends
at `until`. worth: what the shop pays for one; page and pages: where it stands in the inventory.';

create function shop.inventory(
  guild_id bigint,
  member_id bigint,
  page bigint default 1,
  page_size integer default 10,
  at timestamptz default now()
)
returns setof shop.inventory_row
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_currency text := economy._currency(inventory.guild_id);
begin
  perform app._require_guild(inventory.guild_id);
  perform app._require_member(inventory.member_id);
  perform app._require_page(inventory.page, inventory.page_size);

  return query
  with belonging as (
    select
      i.number, i.name, i.emoji, i.description, i.kind::text as kind, h.quantity, shop._worth(i, 1) as worth,
      null::bigint as role_id, null::timestamptz as until
    from shop.holding h
    join shop.item i on i.guild_id = h.guild_id and i.number = h.number
    where h.guild_id = inventory.guild_id and h.member_id = inventory.member_id and h.quantity > 0
    union all
    select null, shop._role_name(inventory.guild_id, l.role_id), null, null, 'loan', 1, null, l.role_id, l.until
    from roles._reasons_of(inventory.guild_id, inventory.member_id, 'shop', 'loan', inventory.at) l
  ),
  count as (select (count(*) + inventory.page_size - 1) / inventory.page_size as pages from belonging),
  place as (select c.pages, least(inventory.page, c.pages) as page from count c)
  select
    b.number, b.name, b.emoji, b.description, b.kind, b.quantity, b.worth, v_currency, b.role_id, b.until, p.page, p.pages
  from belonging b
  cross join place p
  order by b.number nulls last, b.until
  limit inventory.page_size
  offset (select greatest(p.page - 1, 0) * inventory.page_size from place p);
end;
$$;

comment on function shop.inventory is
'A page of what a member has, and after that of what is lent to them; a page after the last is the last.
Refuses: U0GLD, U0MEM, U0PAG, U0SIZ.';

grant usage on type shop.inventory_row to guildkeeper_bot, guildkeeper_admin;
grant execute on function shop.inventory to guildkeeper_bot, guildkeeper_admin;

commit;
