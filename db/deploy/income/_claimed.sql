-- Deploy guildkeeper:income/_claimed to pg

begin;
set local role guildkeeper_owner;

create type income.claimed as (
  transaction_id bigint,
  claim text,
  member_id bigint,
  amount bigint,
  bonus bigint,
  streak integer,
  best_streak integer,
  next_at timestamptz,
  wallet bigint,
  currency text
);
comment on type income.claimed is
'What a claim paid: amount in all, the bonus of the streak in it, and the wallet afterwards (null: the amount was 0). next_at
is when the next one is ready.';

create function income._claimed(guild_id bigint, transaction_id bigint)
returns income.claimed
language plpgsql stable
as $$
declare
  v_claimed income.claimed;
  v income.claim_history;
  v_receipt economy.receipt;
begin
  select h.* into v
  from income.claim_history h
  where h.guild_id = _claimed.guild_id and h.transaction_id = _claimed.transaction_id;
  if not found then
    perform economy._refuse_known_key(_claimed.guild_id, _claimed.transaction_id);
  end if;
  v_receipt := economy._receipt(v.guild_id, v.transaction_id, v.member_id);

  v_claimed.transaction_id := v.transaction_id;
  v_claimed.claim := v.claim;
  v_claimed.member_id := v.member_id;
  v_claimed.amount := v.amount;
  v_claimed.bonus := v.bonus;
  v_claimed.streak := v.streak;
  v_claimed.best_streak := v.best_streak;
  v_claimed.next_at := v.next_at;
  v_claimed.wallet := v_receipt.wallet;
  v_claimed.currency := v_receipt.currency;
  return v_claimed;
end;
$$;

comment on function income._claimed is
'What a claim paid, read from the books: the first call and a repeated one answer the same, as long
as keep_claims lasts (then U0KEY).';

grant usage on type income.claimed to guildkeeper_bot, guildkeeper_admin;

commit;
