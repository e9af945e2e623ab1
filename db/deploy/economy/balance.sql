-- Deploy guildkeeper:economy/balance to pg

begin;
set local role guildkeeper_owner;

create type economy.holdings as (
  member_id bigint,
  wallet bigint,
  bank bigint,
  net_worth bigint,
  rank bigint,
  currency_name text,
  currency text
);
comment on type economy.holdings is
'What a member has, and their rank by net worth; rank is null for one without an account or with nothing.';

create function economy.balance(guild_id bigint, member_id bigint)
returns economy.holdings
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_holdings economy.holdings;
begin
  perform app._require_guild(balance.guild_id);
  perform app._require_member(balance.member_id);

  select balance.member_id, coalesce(b.wallet, s.opening_balance), coalesce(b.bank, 0), b.wallet + b.bank, null,
    s.currency_name, s.currency_symbol
  into v_holdings
  from economy.settings s
  left join economy.purse b on b.guild_id = s.guild_id and b.member_id = balance.member_id
  where s.guild_id = balance.guild_id;

  -- The boards are ordered when somebody looks at one. Until then: those on it, without whom has moved money since, and those.
  if v_holdings.net_worth > 0 then
    select 1 + economy._richer(balance.guild_id, 'net worth', v_holdings.net_worth, 0)
      - count(*) filter (where f.net_worth > v_holdings.net_worth)
      + count(*) filter (where b.wallet + b.bank > v_holdings.net_worth)
    into v_holdings.rank
    from economy.purse b
    left join economy.fortune f on f.guild_id = b.guild_id and f.member_id = b.member_id
    where b.guild_id = balance.guild_id and b.stale;
  end if;
  v_holdings.net_worth := v_holdings.wallet + v_holdings.bank;
  return v_holdings;
end;
$$;

comment on function economy.balance is
'What a member has in wallet and bank, and where that puts them. A member without an account is shown the opening balance, which
they get when money first moves for them. (The view economy.balances has the change of this name.)
Refuses: U0GLD, U0MEM.';

grant usage on type economy.holdings to guildkeeper_bot, guildkeeper_admin;
grant execute on function economy.balance to guildkeeper_bot, guildkeeper_admin;

commit;
