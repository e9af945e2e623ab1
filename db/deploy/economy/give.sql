-- Deploy guildkeeper:economy/give to pg

begin;
set local role guildkeeper_owner;

create function economy.give(
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
  v_amount bigint;
  v_opened economy.opened := economy._open(
    give.guild_id, 'grant',
    jsonb_build_object(
      'member_id', give.member_id, 'amount', coalesce(to_jsonb(give.typed), to_jsonb(give.amount)), 'account', give.account
    ),
    give.reason, give.actor_id, give.key, give.at
  );
begin
  if v_opened.known then
    return economy._receipt(give.guild_id, v_opened.transaction_id, give.member_id);
  end if;

  perform app._require_person(give.guild_id, give.member_id, give.member_is_bot, give.member_is_here);
  v_account := economy._require_account(give.account);
  v_amount := app._require_amount(coalesce(give.amount, economy._typed_amount(give.typed)), 1, economy._most_at_once());

  perform economy._post(give.guild_id, v_opened.transaction_id, array[
    row('mint', null, -v_amount),
    row(v_account, give.member_id, v_amount)
  ]::economy.movement[], give.at);
  return economy._receipt(give.guild_id, v_opened.transaction_id, give.member_id);
end;
$$;

comment on function economy.give is
'Gives a member money out of the mint, 1 to 10^12 at once, into the wallet or the bank, and returns the receipt. `typed`
is an amount as people type it (app._read_amount). member_is_bot and member_is_here are what Discord says, null where it was not
asked: then what the bot was told earlier counts. `actor_id` null is an operator in psql; the same `key` again returns the first
receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0BOT, U0GON who left, U0ACC, U0AMT, U0RCH more than 10^15 in one place, U0TXT, U0KEY.';

grant execute on function economy.give to guildkeeper_bot, guildkeeper_admin;

commit;
