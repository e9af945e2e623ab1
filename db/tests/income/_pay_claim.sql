-- Specification of income._pay_claim: a turn is paid from the mint, and the history says why that much.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(4);

select tests.own($$
  select income._pay_claim(1, (economy._open(1, 'daily', '{}', null, null, null, '2026-01-01T12:00Z')).transaction_id,
    row(1, 5, 'daily', '2026-01-01T12:00Z', '2026-01-02T00:00Z', 3, 4)::income.claim_state, 70, 20)
$$);
select is(tests.wallet(5), 170::bigint, 'the amount is in the wallet, beside the opening balance');
select results_eq(
  $$select e.account::text, e.amount, e.at from economy.entry e join economy.transaction t using (guild_id, transaction_id)
  where t.kind = 'daily' order by 1$$,
  $$values ('mint', -70::bigint, '2026-01-01T12:00Z'::timestamptz), ('wallet', 70, '2026-01-01T12:00Z')$$,
  'it comes from the mint'
);
select results_eq(
  'select member_id, claim, amount, bonus, streak, best_streak, next_at from income.claim_history',
  $$values (5::bigint, 'daily', 70::bigint, 20::bigint, 3, 4, '2026-01-02T00:00Z'::timestamptz)$$,
  'the history has the amount, the bonus in it and the streak'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
