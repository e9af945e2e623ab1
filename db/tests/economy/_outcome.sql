-- Specification of economy._outcome: what a transaction did to many.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(2);

select tests.fund(5, 100), tests.fund(6, 50);
create temp table paid as select (economy.transfer(1, 5, 6, 40)).transaction_id as id;
select is(
  (select format('%s members, %s, %s', o.members, o.amount, o.currency) from economy._outcome(1, p.id) o), '2 members, 40, 🪙',
  'members and what moved are counted'
)
from paid p;
select tests.fund(5, 60);
select is(
  (select format('%s members, %s', o.members, o.amount) from economy._outcome(1, tests.last_transaction()) o), '0 members, 0',
  'nobody and nothing where nothing moved'
);

select * from finish();
rollback;
