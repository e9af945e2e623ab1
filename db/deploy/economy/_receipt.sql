-- Deploy guildkeeper:economy/_receipt to pg

begin;
set local role guildkeeper_owner;

create type economy.receipt as (
  transaction_id bigint,
  at timestamptz,
  kind text,
  member_id bigint,
  amount bigint,
  tax bigint,
  wallet bigint,
  bank bigint,
  currency text
);
comment on type economy.receipt is
'What a transaction did for a member: by how much their fortune grew (below zero: shrank), the tax in it, and what was in wallet
and bank afterwards (null: not touched). currency is the sign behind amounts.';

create function economy._receipt(guild_id bigint, transaction_id bigint, member_id bigint)
returns economy.receipt
language plpgsql stable
as $$
declare
  v_receipt economy.receipt;
begin
  -- Not language sql: that would be planned anew at every call.
  select t.transaction_id, t.at, t.kind, e.amount, e.tax, e.wallet, e.bank, s.currency_symbol
  into v_receipt.transaction_id, v_receipt.at, v_receipt.kind, v_receipt.amount, v_receipt.tax, v_receipt.wallet, v_receipt.bank,
    v_receipt.currency
  from economy.transaction t
  join economy.settings s on s.guild_id = t.guild_id
  cross join lateral (
    select
      coalesce(sum(n.amount) filter (where n.member_id = _receipt.member_id), 0)::bigint as amount,
      coalesce(sum(n.amount) filter (where n.account = 'tax'), 0)::bigint as tax,
      max(n.balance) filter (where n.account = 'wallet' and n.member_id = _receipt.member_id) as wallet,
      max(n.balance) filter (where n.account = 'bank' and n.member_id = _receipt.member_id) as bank
    from economy.entry n
    where n.guild_id = t.guild_id and n.transaction_id = t.transaction_id
  ) e
  where t.guild_id = _receipt.guild_id and t.transaction_id = _receipt.transaction_id;
  v_receipt.member_id := _receipt.member_id;
  return v_receipt;
end;
$$;

comment on function economy._receipt is
'What a transaction did for a member, read from the ledger: the first call and a repeated one answer the same.';

grant usage on type economy.receipt to guildkeeper_bot, guildkeeper_admin;

commit;
