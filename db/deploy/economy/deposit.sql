-- Deploy guildkeeper:economy/deposit to pg

begin;
set local role guildkeeper_owner;

create function economy.deposit(
  guild_id bigint,
  member_id bigint,
  amount numeric default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now(),
  typed text default null
)
returns economy.receipt
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  return economy._move(
    deposit.guild_id, 'deposit', deposit.member_id, deposit.amount, 'wallet', 'bank', deposit.actor_id, deposit.key,
    deposit.at, deposit.typed
  );
end;
$$;

comment on function economy.deposit is
'Puts money of a member from the wallet into the bank, where nobody but they and the moderators reach it; amount null is all,
and `typed` is an amount as people type it (economy._amount). `actor_id` is the member, or null for an operator in psql; the same
`key` again returns the first receipt and moves nothing.
Refuses: U0GLD, U0MEM, U0NOT another member''s money, U0AMT 1 to 10^15, U0FND, U0NIL nothing there, U0RCH, U0KEY.';

grant execute on function economy.deposit to guildkeeper_bot, guildkeeper_admin;

commit;
