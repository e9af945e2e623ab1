-- Specification of income._claimed: what a claim paid, read from the books.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(2);

create temp table first as
select income.daily(1, 5, at => '2026-01-01T12:00Z') as claimed;
select income.daily(1, 5, at => '2026-01-02T12:00Z') is null as later;
select is(
  income._claimed(1, (f.claimed).transaction_id), f.claimed, 'it says what was paid then, whatever came after'
)
from first f;
select throws_ok('select income._claimed(1, 0)', 'P0002', null, 'a transaction that is no claim is a bug');

select * from finish();
rollback;
