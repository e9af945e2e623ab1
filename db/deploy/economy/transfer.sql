-- Deploy guildkeeper:economy/transfer to pg

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
set search_path = pg_catalog, pg_temp
as $$
declare
  c_most constant bigint := economy._most_in_one_place();
  v_amount bigint;
  v_tax bigint;
  v_currency text;
  v_lower_id constant bigint := least(transfer.sender_id, transfer.receiver_id);
  v_member_id bigint;
  v_change bigint;
  v_standing economy.standing;
  v_sender economy.standing;
  v_receiver economy.standing;
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

  -- What is plainly a payment is not asked further: each call costs.
  if (
    transfer.sender_id > 0 and transfer.receiver_id > 0 and transfer.sender_id <> transfer.receiver_id
    and not transfer.receiver_is_bot and transfer.receiver_is_here and transfer.actor_id = transfer.sender_id
    and transfer.amount between 1 and c_most and transfer.amount = trunc(transfer.amount)
  ) is not true then
    perform economy._require_partner(
      transfer.guild_id, transfer.sender_id, transfer.receiver_id, transfer.receiver_is_bot, transfer.receiver_is_here
    );
    if transfer.actor_id <> transfer.sender_id then
      perform app._refuse('not_yours');
    end if;
    perform app._require_amount(transfer.amount, 1, c_most);
  end if;
  v_amount := transfer.amount;

  -- Payments whose lower id is the same wait for each other here, before they wait for the purse.
  for i in 1..2 loop
    select floor(v_amount * s.transfer_tax / 100), s.currency_symbol into v_tax, v_currency
    from economy.settings s
    join economy.turn t on t.guild_id = s.guild_id and t.member_id = v_lower_id
    where s.guild_id = transfer.guild_id
    for no key update of t;
    exit when found;
    perform economy._open_account(transfer.guild_id, v_lower_id, transfer.at);
  end loop;

  -- What economy._post does for any movements, written out for these three: it is what members do most, and takes two thirds
  -- of the time. Members are locked in the order of their ids, as everybody does.
  foreach v_member_id in array array[v_lower_id, greatest(transfer.sender_id, transfer.receiver_id)] loop
    v_change := case v_member_id when transfer.sender_id then -v_amount else v_amount - v_tax end;
    update economy.purse p
    set wallet = p.wallet + v_change, entries = p.entries + 1, stale = true
    where p.guild_id = transfer.guild_id and p.member_id = v_member_id and p.wallet + v_change between 0 and c_most
    returning p.entries, p.wallet into v_standing;
    if not found then
      v_standing := economy._change(
        transfer.guild_id, row('wallet', v_member_id, v_change)::economy.movement, transfer.at
      );
    end if;
    if v_member_id = transfer.sender_id then
      v_sender := v_standing;
    else
      v_receiver := v_standing;
    end if;
  end loop;

  insert into economy.entry (guild_id, transaction_id, account, member_id, amount, at, number, balance)
  values
    (transfer.guild_id, v_opened.transaction_id, 'wallet', transfer.sender_id, -v_amount, transfer.at, v_sender.number,
      v_sender.balance),
    (transfer.guild_id, v_opened.transaction_id, 'wallet', transfer.receiver_id, v_amount - v_tax, transfer.at,
      v_receiver.number, v_receiver.balance);
  if v_tax > 0 then
    insert into economy.entry (guild_id, transaction_id, account, amount, at)
    values (transfer.guild_id, v_opened.transaction_id, 'tax', v_tax, transfer.at);
  end if;

  v_receipt.transaction_id := v_opened.transaction_id;
  v_receipt.at := transfer.at;
  v_receipt.kind := 'transfer';
  v_receipt.member_id := transfer.sender_id;
  v_receipt.amount := -v_amount;
  v_receipt.tax := v_tax;
  v_receipt.wallet := v_sender.balance;
  v_receipt.currency := v_currency;
  return v_receipt;
end;
$$;

comment on function economy.transfer is
'Pays from the sender''s wallet into the receiver''s, less the tax of the guild, and returns the sender''s receipt. `actor_id` is
the sender, or null for an operator in psql; the same `key` again returns the first receipt and moves nothing. receiver_is_bot and
receiver_is_here are what Discord says, null where it was not asked.
Refuses: U0GLD, U0MEM, U0SLF to oneself, U0BOT, U0GON who left, U0NOT another member''s money, U0AMT 1 to 10^15, U0FND, U0RCH,
U0TXT, U0KEY.';

grant execute on function economy.transfer to guildkeeper_bot, guildkeeper_admin;

commit;
