-- Deploy guildkeeper:economy/take to pg

begin;
set local role guildkeeper_owner;

create function economy.take(
  guild_id bigint,
  member_id bigint,
  amount numeric default null,
  reason text default null,
  account text default 'wallet',
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.receipt
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_account economy.account;
  v_balance economy.purse;
  v_amount bigint;
  v_opened economy.opened := economy._open(
    take.guild_id, 'take',
    jsonb_build_object('member_id', take.member_id, 'amount', take.amount, 'account', take.account),
    take.reason, take.actor_id, take.key, take.at
  );
begin
  if v_opened.known then
    return economy._receipt(take.guild_id, v_opened.transaction_id, take.member_id);
  end if;

  perform app._require_member(take.member_id);
  v_account := economy._require_account(take.account);

  if take.amount is not null then
    v_amount := app._require_amount(take.amount, 1, economy._most_at_once());
  else
    v_balance := economy._lock_account(take.guild_id, take.member_id, take.at);
    v_amount := case v_account when 'wallet' then v_balance.wallet else v_balance.bank end;
    if v_amount = 0 then
      perform app._refuse('nothing_there', v_account::text);
    end if;
  end if;

  perform economy._post(take.guild_id, v_opened.transaction_id, array[
    row('mint', null, v_amount),
    row(v_account, take.member_id, -v_amount)
  ]::economy.movement[], take.at);
  return economy._receipt(take.guild_id, v_opened.transaction_id, take.member_id);
end;
$$;

comment on function economy.take is
'Takes money from a member''s wallet or bank back into the mint, 1 to 10^12 at once; amount null is all there is. More than there
is is refused. `actor_id` null is an operator in psql; the same `key` again returns the first receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0ACC, U0AMT, U0FND, U0NIL nothing there, U0TXT, U0KEY.';

grant execute on function economy.take to guildkeeper_bot, guildkeeper_admin;

commit;
