-- Deploy guildkeeper:economy/_money to pg

begin;
set local role guildkeeper_owner;

create function economy._money(guild_id bigint, amount bigint)
returns text
language sql stable
as $$
  select format('%s %s', btrim(to_char(_money.amount, 'FM9,999,999,999,999,999,990')), s.currency_symbol)
  from economy.settings s
  where s.guild_id = _money.guild_id;
$$;

comment on function economy._money is 'An amount as people read it: 1,234 🪙.';

commit;
