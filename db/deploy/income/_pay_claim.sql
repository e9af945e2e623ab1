-- Deploy guildkeeper:income/_pay_claim to pg

begin;
set local role guildkeeper_owner;

create function income._pay_claim(
  guild_id bigint,
  transaction_id bigint,
  turn income.claim_state,
  amount bigint,
  bonus bigint
)
returns income.claimed
language plpgsql
as $$
begin
  perform economy._post(_pay_claim.guild_id, _pay_claim.transaction_id, array[
    row('mint', null, -_pay_claim.amount),
    row('wallet', (turn).member_id, _pay_claim.amount)
  ]::economy.movement[], (turn).last_at);

  insert into income.claim_history (
    guild_id, transaction_id, member_id, claim, amount, bonus, streak, best_streak, next_at
  )
  values (
    _pay_claim.guild_id, _pay_claim.transaction_id, (turn).member_id, (turn).claim, _pay_claim.amount, _pay_claim.bonus,
    (turn).streak, (turn).best_streak, (turn).next_at
  );
  return income._claimed(_pay_claim.guild_id, _pay_claim.transaction_id);
end;
$$;

comment on function income._pay_claim is 'Pays what a member''s turn at a claim brings, bonus included, from the mint.';

commit;
