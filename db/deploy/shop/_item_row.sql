-- Deploy guildkeeper:shop/_item_row to pg

begin;
set local role guildkeeper_owner;

create type shop.item_row as (
  number bigint,
  name text,
  emoji text,
  description text,
  kind text,
  price bigint,
  stock bigint,
  per_member_limit bigint,
  role_id bigint,
  duration interval,
  xp bigint,
  required_role_id bigint,
  required_level integer,
  uses_at_once boolean,
  on_sale boolean,
  holds bigint,
  obstacle text,
  obstacle_detail jsonb,
  currency text,
  page bigint,
  pages bigint
);
comment on type shop.item_row is
'An item of the shop as a member sees it (see shop.item): how many they hold, and why they may not buy it, in English and
as app.refusal''s detail, which is null when nothing is in the way. page and pages: where it stands in the shop.';

create function shop._item_row(item shop.item, member_id bigint, role_ids bigint[], page bigint, pages bigint)
returns shop.item_row
language plpgsql stable
as $$
declare
  v_row shop.item_row;
  v_obstacle shop.obstacle := shop._obstacle(item, _item_row.member_id, role_ids, 1);
  v_refusal app.refusal;
begin
  if v_obstacle.refusal is not null then
    v_refusal := app._refusal(v_obstacle.refusal, v_obstacle.arguments);
  end if;
  select
    item.number, item.name, item.emoji, item.description, item.kind::text, item.price, item.stock, item.per_member_limit,
    item.role_id, item.duration, item.xp, item.required_role_id, item.required_level, item.uses_at_once, item.on_sale,
    coalesce(h.quantity, 0), v_refusal.message, v_refusal.detail, economy._currency(item.guild_id),
    _item_row.page, _item_row.pages
  into strict v_row
  from (values (1)) one
  left join shop.holding h on h.guild_id = item.guild_id and h.member_id = _item_row.member_id and h.number = item.number;
  return v_row;
end;
$$;

comment on function shop._item_row is 'An item as a member sees it; member_id null: nobody in particular.';

grant usage on type shop.item_row to guildkeeper_bot, guildkeeper_admin;

commit;
