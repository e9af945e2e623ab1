-- Deploy guildkeeper:economy/grant to pg
-- requires: economy/_post economy/_receipt economy/_require_account app/_require_member app/_require_amount

begin;
set local role guildkeeper_owner;

create function economy.grant(
  guild_id bigint,
  member_id bigint,
  amount numeric,
  reason text default null,
  account text default 'wallet',
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.receipt
language plpgsql security definer
set search_path = ''
as $$
declare
  v_account economy.account;
  v_amount bigint;
  v_opened economy.opened := economy._open(
    "grant".guild_id, 'grant',
    jsonb_build_object('member_id', "grant".member_id, 'amount', "grant".amount, 'account', "grant".account),
    "grant".reason, "grant".actor_id, "grant".key, "grant".at
  );
begin
  if v_opened.known then
    return economy._receipt("grant".guild_id, v_opened.transaction_id, "grant".member_id);
  end if;

  perform app._require_member("grant".member_id);
  v_account := economy._require_account("grant".account);
  v_amount := app._require_amount("grant".amount, 1, 1e12);

  perform economy._post("grant".guild_id, v_opened.transaction_id, array[
    row('mint', null, -v_amount),
    row(v_account, "grant".member_id, v_amount)
  ]::economy.movement[], "grant".at);
  return economy._receipt("grant".guild_id, v_opened.transaction_id, "grant".member_id);
end;
$$;

comment on function economy.grant(bigint, bigint, numeric, text, text, bigint, text, timestamptz) is
'Gives a member money out of the mint, 1 to 10^12 at once, into the wallet or the bank, and returns the receipt. `actor_id` null
is an operator in psql; the same `key` again returns the first receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0ACC, U0AMT, U0RCH more than 10^15 in one place, U0TXT, U0KEY.';

grant execute on function economy.grant(bigint, bigint, numeric, text, text, bigint, text, timestamptz)
to guildkeeper_bot, guildkeeper_admin;

commit;
