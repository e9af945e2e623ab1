-- Deploy guildkeeper:economy/_question to pg

begin;
set local role guildkeeper_owner;

create type economy.payment as (
  transaction_id bigint,
  at timestamptz,
  sender_id bigint,
  receiver_id bigint,
  amount bigint,
  tax bigint,
  tax_rate numeric,
  wallet bigint,
  currency text
);
comment on type economy.payment is
'A payment: how much leaves the sender''s wallet, the tax in it and the percentage that it is, and what is in the wallet now.
transaction_id is null for a question: nothing was paid, and it will be when the sender agrees to this tax_rate.';

create function economy._question(
  guild_id bigint,
  sender_id bigint,
  receiver_id bigint,
  amount numeric,
  reason text,
  receiver_is_bot boolean,
  receiver_is_here boolean
)
returns economy.payment
language plpgsql stable
as $$
declare
  v_payment economy.payment;
begin
  perform economy._require_partner(
    _question.guild_id, _question.sender_id, _question.receiver_id, _question.receiver_is_bot, _question.receiver_is_here
  );
  perform app._require_text('reason', _question.reason);

  v_payment.sender_id := _question.sender_id;
  v_payment.receiver_id := _question.receiver_id;
  v_payment.amount := app._require_amount(_question.amount, 1, economy._most_in_one_place());
  select floor(v_payment.amount * s.transfer_tax / 100), s.transfer_tax, h.wallet, s.currency_symbol
  into v_payment.tax, v_payment.tax_rate, v_payment.wallet, v_payment.currency
  from economy.settings s
  cross join economy.balance(_question.guild_id, _question.sender_id) h
  where s.guild_id = _question.guild_id;

  if v_payment.wallet < v_payment.amount then
    perform app._refuse(
      'insufficient_funds', economy._money(_question.guild_id, v_payment.amount),
      economy._money(_question.guild_id, v_payment.wallet)
    );
  end if;
  return v_payment;
end;
$$;

comment on function economy._question is 'What a sender is asked before a large payment, refused where the payment would be.';

grant usage on type economy.payment to guildkeeper_bot, guildkeeper_admin;

commit;
