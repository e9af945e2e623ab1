-- Deploy guildkeeper:economy/_money to pg

begin;
set local role guildkeeper_owner;

create function economy._money(guild_id bigint, amount bigint)
returns text
language sql stable
as $$
  select format('%s %s', _money.amount, s.currency_symbol)
  from economy.settings s
  where s.guild_id = _money.guild_id;
$$;

comment on function economy._money is 'An amount with the sign of a guild, as app._argument takes one of the kind money: 1234 🪙.';

commit;
