-- Deploy guildkeeper:shop/_worth to pg

begin;
set local role guildkeeper_owner;

create function shop._worth(item shop.item, quantity bigint)
returns bigint
language sql stable
as $$
  select floor((item).price * _worth.quantity * s.sell_rate / 100)::bigint
  from shop.settings s
  where s.guild_id = (item).guild_id;
$$;

comment on function shop._worth is 'What the shop pays for so many of an item, by the setting sell_rate.';

commit;
