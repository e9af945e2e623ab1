-- Deploy guildkeeper:economy/pay to pg

begin;
set local role guildkeeper_owner;

create function economy.pay(
  guild_id bigint,
  sender_id bigint,
  receiver_id bigint,
  amount numeric default null,
  reason text default null,
  agreed_rate numeric default null,
  receiver_is_bot boolean default null,
  receiver_is_here boolean default null,
  actor_id bigint default null,
  key text default null,
  at timestamptz default now(),
  typed text default null
)
returns economy.payment
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_payment economy.payment;
  v_receipt economy.receipt;
  v_settings economy.settings;
  v_first economy.transaction;
  v_amount numeric;
begin
  perform app._require_guild(pay.guild_id);
  perform economy._require_own(pay.sender_id, pay.actor_id);
  select s.* into strict v_settings from economy.settings s where s.guild_id = pay.guild_id;
  select t.* into v_first from economy.transaction t where t.guild_id = pay.guild_id and t.key = pay.key;

  v_amount := case
    -- What `all` was when it was paid.
    when pay.typed is not null and v_first.kind = 'transfer' then (v_first.request ->> 'amount')::numeric
    else economy._amount(pay.guild_id, pay.sender_id, 'wallet', pay.amount, pay.typed)
  end;
  if v_first is null and v_amount > v_settings.confirm_above and pay.agreed_rate is distinct from v_settings.transfer_tax then
    return economy._question(
      pay.guild_id, pay.sender_id, pay.receiver_id, v_amount, pay.reason, pay.receiver_is_bot, pay.receiver_is_here
    );
  end if;

  v_receipt := economy.transfer(
    pay.guild_id, pay.sender_id, pay.receiver_id, v_amount, pay.reason, pay.receiver_is_bot, pay.receiver_is_here,
    pay.actor_id, pay.key, pay.at
  );
  v_payment.transaction_id := v_receipt.transaction_id;
  v_payment.at := v_receipt.at;
  v_payment.sender_id := pay.sender_id;
  v_payment.receiver_id := pay.receiver_id;
  v_payment.amount := v_amount;
  v_payment.tax := v_receipt.tax;
  v_payment.tax_rate := v_settings.transfer_tax;
  v_payment.wallet := v_receipt.wallet;
  v_payment.currency := v_receipt.currency;
  return v_payment;
end;
$$;

comment on function economy.pay is
'economy.transfer, with a question first above the setting confirm_above: then nothing is paid and transaction_id is null, until
it is called again with the tax_rate of the answer as agreed_rate. Should the tax have changed by then, it asks again. `typed` is
an amount as people type it (economy._amount). The same `key` again returns the first payment, so that a button pressed twice pays
once.
Refuses what economy.transfer does, and U0NIL: U0GLD, U0MEM, U0SLF, U0BOT, U0GON, U0NOT another member''s money, U0AMT, U0FND,
U0NIL nothing there, U0RCH, U0TXT, U0KEY.';

grant execute on function economy.pay to guildkeeper_bot, guildkeeper_admin;

commit;
