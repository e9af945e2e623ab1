-- Specification of economy._transactions: those of a kind.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(2);

select economy.give(1, 5, 100), economy.take(1, 5, 30), economy.give(2, 5, 100);

select results_eq(
  $$select economy._transactions(1, 'take')$$, $$select tests.last_transaction('take')$$, 'those of this kind and guild'
);
select is_empty($$select economy._transactions(1, 'bet')$$, 'or none');

select * from finish();
rollback;
