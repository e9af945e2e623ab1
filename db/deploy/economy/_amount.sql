-- Deploy guildkeeper:economy/_amount to pg

begin;
set local role guildkeeper_owner;

create function economy._amount(
  guild_id bigint,
  member_id bigint,
  account economy.account,
  amount numeric,
  typed text
)
returns numeric
language plpgsql stable
as $$
declare
  v_typed text := lower(btrim(_amount.typed));
  v_amount numeric;
begin
  if _amount.amount is not null or v_typed is null then
    return _amount.amount;
  elsif v_typed not in ('all', 'half') then
    return economy._typed_amount(_amount.typed);
  end if;

  select case _amount.account when 'wallet' then coalesce(p.wallet, s.opening_balance) else coalesce(p.bank, 0) end
  into strict v_amount
  from economy.settings s
  left join economy.purse p on p.guild_id = s.guild_id and p.member_id = _amount.member_id
  where s.guild_id = _amount.guild_id;
  if v_amount = 0 then
    perform app._refuse(case _amount.account when 'wallet' then 'empty_wallet' else 'empty_bank' end);
  end if;
  return case v_typed when 'all' then v_amount else ceil(v_amount / 2) end;
end;
$$;

comment on function economy._amount is
'An amount, or one that a member typed: a number (app._read_amount), or `all` or `half` of what they have in an account, rounded
up. Null of neither. Nothing is held: whoever needs all to be all locks the account before. Refuses: U0AMT what is no amount,
U0NIL a part of nothing.';

commit;
