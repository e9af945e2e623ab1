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
  v_settings economy.settings;
  v_purse economy.purse;
begin
  perform app._require_guild(balance.guild_id);
  perform app._require_member(balance.member_id);

  select s.* into strict v_settings from economy.settings s where s.guild_id = balance.guild_id;
  select p.* into v_purse from economy.purse p where p.guild_id = balance.guild_id and p.member_id = balance.member_id;
  v_holdings.member_id := balance.member_id;
  v_holdings.wallet := coalesce(v_purse.wallet, v_settings.opening_balance);
  v_holdings.bank := coalesce(v_purse.bank, 0);
  v_holdings.net_worth := v_holdings.wallet + v_holdings.bank;
  v_holdings.currency_name := v_settings.currency_name;
  v_holdings.currency := v_settings.currency_symbol;

  -- The boards are ordered when somebody looks at one. Until then: those on it, without whom has moved money since, and those.
  if v_purse.wallet + v_purse.bank > 0 then
    select 1 + economy._richer(balance.guild_id, 'net worth', v_holdings.net_worth, 0)
      - count(*) filter (where f.net_worth > v_holdings.net_worth)
      + count(*) filter (where b.wallet + b.bank > v_holdings.net_worth)
    into v_holdings.rank
    from economy.purse b
    left join economy.fortune f on f.guild_id = b.guild_id and f.member_id = b.member_id
    where b.guild_id = balance.guild_id and b.stale;
  end if;
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
