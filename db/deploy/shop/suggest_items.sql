-- Deploy guildkeeper:shop/suggest_items to pg

begin;
set local role guildkeeper_owner;

create function shop.suggest_items(
  guild_id bigint,
  typed text,
  holder_id bigint default null,
  only_sold boolean default false
)
returns setof app.suggestion
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select x.number::text, left(x.label, 100)
  from (
    select i.number, i.name, format('%s · %s', i.name, economy._money(i.guild_id, i.price)) as label
    from shop._items(suggest_items.guild_id, suggest_items.only_sold) i
    where suggest_items.holder_id is null
    union all
    select i.number, i.name, concat(
      h.quantity, ' × ', left(i.name, 70),
      case when count(*) over (partition by lower(left(i.name, 70))) > 1 then ' #' || i.number end
    )
    from shop.holding h
    join shop.item i on i.guild_id = h.guild_id and i.number = h.number
    where h.guild_id = suggest_items.guild_id and h.member_id = suggest_items.holder_id and h.quantity > 0
  ) x
  where strpos(lower(x.name), lower(btrim(coalesce(suggest_items.typed, '')))) > 0
    or x.number::text = ltrim(btrim(suggest_items.typed), '#')
  order by strpos(lower(x.name), lower(btrim(coalesce(suggest_items.typed, '')))), x.number
  limit 25;
$$;

comment on function shop.suggest_items is
'At most 25 lines of autocomplete, the items whose name contains what was typed: all there are, those on sale, or those that
holder_id has, with how many, two of one name with their numbers. Each stands for the item''s number.';

grant execute on function shop.suggest_items to guildkeeper_bot, guildkeeper_admin;

commit;
