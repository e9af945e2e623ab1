-- Deploy guildkeeper:economy/set to pg

begin;
set local role guildkeeper_owner;

create function economy.set(
  guild_id bigint,
  member_id bigint,
  amount numeric default null,
  reason text default null,
  account text default 'wallet',
  actor_id bigint default null,
  key text default null,
  at timestamptz default now(),
  typed text default null,
  member_is_bot boolean default null,
  member_is_here boolean default null
)
returns economy.receipt
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_account economy.account;
  v_balance economy.purse;
  v_change bigint;
  v_opened economy.opened := economy._open(
    set.guild_id, 'set',
    jsonb_build_object(
      'member_id', set.member_id, 'amount', coalesce(to_jsonb(set.typed), to_jsonb(set.amount)), 'account', set.account
    ),
    set.reason, set.actor_id, set.key, set.at
  );
begin
  if v_opened.known then
    return economy._receipt(set.guild_id, v_opened.transaction_id, set.member_id);
  end if;

  perform app._require_member(set.member_id);
  v_account := economy._require_account(set.account);
  v_change := app._require_amount(coalesce(set.amount, economy._typed_amount(set.typed)), 0, economy._most_at_once());

  v_balance := economy._lock_account(set.guild_id, set.member_id, set.at);
  v_change := v_change - case v_account when 'wallet' then v_balance.wallet else v_balance.bank end;
  if v_change > 0 then
    perform app._require_person(set.guild_id, set.member_id, set.member_is_bot, set.member_is_here);
  end if;

  perform economy._post(set.guild_id, v_opened.transaction_id, array[
    row('mint', null, -v_change),
    row(v_account, set.member_id, v_change)
  ]::economy.movement[], set.at);
  return economy._receipt(set.guild_id, v_opened.transaction_id, set.member_id);
end;
$$;

comment on function economy.set is
'Sets what a member has in the wallet or the bank, 0 to 10^12: the mint gives or gets the difference. `typed` is an amount as
people type it (app._read_amount). member_is_bot and member_is_here are as in economy.give. `actor_id` null is an operator in
psql; the same `key` again returns the first receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0BOT and U0GON where it would be more than they have, U0ACC, U0AMT, U0TXT, U0KEY.';

grant execute on function economy.set to guildkeeper_bot, guildkeeper_admin;

commit;
