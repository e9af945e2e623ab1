-- Deploy guildkeeper:shop/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function shop.selfcheck(guild_id bigint)
returns table (rule text, transaction_id bigint, member_id bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select format('the movements of item %s add up to what the member has and has bought', h.number), null::bigint, h.member_id,
    row(h.quantity, h.bought)::text, row(coalesce(m.quantity, 0), coalesce(m.bought, 0))::text
  from shop.holding h
  left join (
    select n.member_id, n.number, sum(n.quantity)::bigint as quantity,
      coalesce(sum(n.quantity) filter (where n.kind = 'purchase'), 0)::bigint as bought
    from shop.item_movement n
    where n.guild_id = selfcheck.guild_id
    group by n.member_id, n.number
  ) m on m.member_id = h.member_id and m.number = h.number
  where h.guild_id = selfcheck.guild_id
    and (h.quantity, h.bought) is distinct from (coalesce(m.quantity, 0), coalesce(m.bought, 0))
  union all
  select format('item %s changes hands whole', m.number), null, null, sum(m.quantity)::text, '0'
  from shop.item_movement m
  where m.guild_id = selfcheck.guild_id and m.kind in ('gift', 'present')
  group by m.number
  having sum(m.quantity) <> 0
  union all
  select 'a purchase or sale has its item', t.transaction_id, null, 'none', k.kind::text
  from unnest(array['purchase', 'sale']::shop.item_movement_kind[]) as k (kind)
  cross join lateral economy._transactions(selfcheck.guild_id, k.kind::text) as t (transaction_id)
  where not exists (
    select from shop.item_movement m
    where m.guild_id = selfcheck.guild_id and m.transaction_id = t.transaction_id and m.kind = k.kind
  )
  union all
  select 'the numbers of items have no gap', null, null, count(i.number)::text, c.last::text
  from shop.item_counter c
  left join shop.item i on i.guild_id = c.guild_id
  where c.guild_id = selfcheck.guild_id
  group by c.last
  having count(i.number) <> c.last;
$$;

comment on function shop.selfcheck is
'What is wrong with the shop of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function shop.selfcheck to guildkeeper_admin;

commit;
