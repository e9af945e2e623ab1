-- Specification of income._pay_all: many are paid from the mint at once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(4);

select tests.own($$select income._pay_all(1, 'message', array[
  row('wallet', 6, 5), row('wallet', 5, 3), row('wallet', 6, 4), row('wallet', 7, 0)
]::economy.movement[], '2026-01-01T12:00Z')$$);
select results_eq(
  $$select e.account::text, e.member_id, e.amount from economy.entry e join economy.transaction t using (guild_id, transaction_id)
  where t.kind = 'message' and e.at = '2026-01-01T12:00Z' order by 2$$,
  $$values ('mint', 0::bigint, -12::bigint), ('wallet', 5, 3), ('wallet', 6, 9)$$,
  'one transaction, an entry for each with the sum of theirs, none for nothing'
);
select is((select count(*) from economy.transaction where kind = 'message'), 1::bigint, 'one');
select tests.own($$select income._pay_all(1, 'message', array[row('wallet', 7, 0)]::economy.movement[], now())$$);
select is((select count(*) from economy.transaction where kind = 'message'), 1::bigint, 'nothing for all is no transaction');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
