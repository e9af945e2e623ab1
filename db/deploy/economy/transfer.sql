-- Deploy guildkeeper:economy/transfer to pg
-- requires: economy/_post economy/_receipt economy/_require_partner app/_require_amount

begin;
set local role guildkeeper_owner;

create function economy.transfer(
  guild_id bigint,
  sender_id bigint,
  receiver_id bigint,
  amount numeric,
  reason text default null,
  receiver_is_bot boolean default null,
  receiver_is_here boolean default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now()
)
returns economy.receipt
language plpgsql security definer
set search_path = ''
as $$
declare
  v_amount bigint;
  v_tax bigint;
  v_currency text;
  v_receipt economy.receipt;
  v_opened economy.opened := economy._open(
    transfer.guild_id, 'transfer',
    jsonb_build_object('sender_id', transfer.sender_id, 'receiver_id', transfer.receiver_id, 'amount', transfer.amount),
    transfer.reason, transfer.actor_id, transfer.key, transfer.at
  );
begin
  if v_opened.known then
    return economy._receipt(transfer.guild_id, v_opened.transaction_id, transfer.sender_id);
  end if;

  perform economy._require_partner(
    transfer.guild_id, transfer.sender_id, transfer.receiver_id, transfer.receiver_is_bot, transfer.receiver_is_here
  );
  if transfer.actor_id <> transfer.sender_id then
    perform app._refuse('U0NOT');
  end if;
  v_amount := app._require_amount(transfer.amount, 1, 1e15);

  select floor(v_amount * s.transfer_tax / 100), s.currency_symbol into v_tax, v_currency
  from economy.settings s
  where s.guild_id = transfer.guild_id;

  v_receipt := economy._post(transfer.guild_id, v_opened.transaction_id, array[
    row('wallet', transfer.sender_id, -v_amount),
    row('wallet', transfer.receiver_id, v_amount - v_tax),
    row('tax', null, v_tax)
  ]::economy.movement[], transfer.at, transfer.sender_id);
  v_receipt.kind := 'transfer';
  v_receipt.currency := v_currency;
  return v_receipt;
end;
$$;

comment on function economy.transfer(
  bigint, bigint, bigint, numeric, text, boolean, boolean, bigint, text, timestamptz
) is
'Pays from the sender''s wallet into the receiver''s, less the tax of the guild, and returns the sender''s receipt. `actor_id` is
the sender, or null for an operator in psql; the same `key` again returns the first receipt and moves nothing. receiver_is_bot and
receiver_is_here are what Discord says, null where it was not asked.
Refuses: U0GLD, U0MEM, U0SLF to oneself, U0BOT, U0GON who left, U0NOT another member''s money, U0AMT 1 to 10^15, U0FND, U0RCH,
U0TXT, U0KEY.';

grant execute on function economy.transfer(
  bigint, bigint, bigint, numeric, text, boolean, boolean, bigint, text, timestamptz
) to guildkeeper_bot, guildkeeper_admin;

commit;
