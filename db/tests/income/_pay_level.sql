-- Specification of income._pay_level: due work that pays for levels.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(3);

select tests.own($$select income._pay_level(1, '{"member_id": 5, "amount": 30}', '2026-01-01T12:00Z')$$);
select is(tests.wallet(5), 130::bigint, 'the member has the amount');
select results_eq(
  $$select kind, actor_id, at from economy.transaction where kind = 'level'$$,
  $$values ('level', null::bigint, '2026-01-01T12:00Z'::timestamptz)$$, 'by a transaction that says what for'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
