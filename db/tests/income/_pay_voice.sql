-- Specification of income._pay_voice: each minute has its amount.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select income._pay_voice(1, '{"amount": 3, "minutes": {"6": 2, "5": 4}}', now());
select results_eq(
  'select member_id, wallet from economy.balances where guild_id = 1 order by member_id',
  'values (5::bigint, 112::bigint), (6, 106)', 'in their wallets, beside the 100 that all begin with'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
