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
  at timestamptz default now(),
  typed text default null
)
returns economy.receipt
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_account economy.account;
  v_balance economy.purse;
  v_has bigint;
  v_amount bigint;
  v_opened economy.opened := economy._open(
    take.guild_id, 'take',
    jsonb_build_object(
      'member_id', take.member_id, 'amount', coalesce(to_jsonb(take.typed), to_jsonb(take.amount)), 'account', take.account
    ),
    take.reason, take.actor_id, take.key, take.at
  );
begin
  if v_opened.known then
    return economy._receipt(take.guild_id, v_opened.transaction_id, take.member_id);
  end if;

  perform app._require_member(take.member_id);
  v_account := economy._require_account(take.account);

  v_balance := economy._lock_account(take.guild_id, take.member_id, take.at);
  v_has := case v_account when 'wallet' then v_balance.wallet else v_balance.bank end;
  v_amount := app._require_amount(
    economy._amount(take.guild_id, take.member_id, v_account, take.amount, coalesce(take.typed, 'all')),
    1, greatest(economy._most_at_once(), v_has)
  );
  if v_amount > v_has then
    perform app._refuse('too_little_to_take', take.member_id::text, economy._money(take.guild_id, v_has));
  end if;

  perform economy._post(take.guild_id, v_opened.transaction_id, array[
    row('mint', null, v_amount),
    row(v_account, take.member_id, -v_amount)
  ]::economy.movement[], take.at);
  return economy._receipt(take.guild_id, v_opened.transaction_id, take.member_id);
end;
$$;

comment on function economy.take is
'Takes money from a member''s wallet or bank back into the mint, 1 to 10^12 at once; amount null is all there is, and `typed` is
an amount as people type it (economy._amount). More than there is is refused. `actor_id` null is an operator in psql; the same
`key` again returns the first receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0ACC, U0AMT, U0FND, U0NIL nothing there, U0TXT, U0KEY.';

grant execute on function economy.take to guildkeeper_bot, guildkeeper_admin;

commit;
