-- Deploy guildkeeper:shop/item to pg

begin;
set local role guildkeeper_owner;

create type shop.item_kind as enum ('role', 'temporary_role', 'xp', 'collectible');
comment on type shop.item_kind is
'role: gives a role. temporary_role: lends one for a time. xp: gives XP. collectible: to have, to give and to sell.';

create table shop.item_counter (
  guild_id bigint not null,
  last bigint not null default 0,
  constraint item_counter_pkey primary key (guild_id),
  constraint item_counter_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade
);

comment on table shop.item_counter is
'The number of the guild''s newest item. Its row is locked while items are edited, so that numbers have no gap and names one
owner.';

create table shop.item (
  guild_id bigint not null,
  number bigint not null,
  name text not null
    constraint item_name_check check (app._is_plain_text(name, 80) and name ~ '^\S(.*\S)?$' and name !~ '[\n\t]|^#?\d+$'),
  description text constraint item_description_check check (app._is_plain_text(description, 300)),
  emoji text constraint item_emoji_check check (app._is_plain_text(emoji, 64) and emoji ~ '^\S+$'),
  kind shop.item_kind not null,
  price bigint not null constraint item_price_check check (price between 1 and economy._most_at_once()),
  stock bigint constraint item_stock_check check (stock between 0 and 1000000000),
  per_member_limit bigint constraint item_per_member_limit_check check (per_member_limit between 1 and 1000000000),
  role_id bigint,
  duration interval constraint item_duration_check check (duration between '1 minute' and '365 days'),
  xp bigint constraint item_xp_check check (xp between 1 and 1000000),
  required_role_id bigint,
  required_level integer constraint item_required_level_check check (required_level between 1 and 1000),
  uses_at_once boolean not null,
  on_sale boolean not null,
  removed_at timestamptz,
  constraint item_pkey primary key (guild_id, number),
  constraint item_guild_fkey foreign key (guild_id) references app.guild (guild_id) on delete cascade,
  constraint item_role_fkey foreign key (guild_id, role_id) references app.role (guild_id, role_id),
  constraint item_required_role_fkey foreign key (guild_id, required_role_id) references app.role (guild_id, role_id),
  constraint item_role_check check ((kind in ('role', 'temporary_role')) = (role_id is not null)),
  constraint item_temporary_check check ((kind = 'temporary_role') = (duration is not null)),
  constraint item_kind_xp_check check ((kind = 'xp') = (xp is not null)),
  constraint item_collectible_check check (not (kind = 'collectible' and uses_at_once)),
  constraint item_removed_check check (removed_at is null or not on_sale)
);

create unique index item_name_idx on shop.item (guild_id, lower(name)) where removed_at is null;

comment on table shop.item is
'What the shop sells. One that was removed keeps its row, as members may still have it. Changed by shop.set_item and
remove_item.';
comment on column shop.item.number is 'What people see and type; counted in each guild.';
comment on column shop.item.stock is 'How many are left; null: as many as anybody wants.';
comment on column shop.item.per_member_limit is 'How many a member may buy in all; null: any number.';
comment on column shop.item.uses_at_once is 'Takes effect when bought; else it lies in the inventory until it is used.';

grant select on shop.item_counter, shop.item to guildkeeper_admin;

commit;
