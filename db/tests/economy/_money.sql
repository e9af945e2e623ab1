-- Specification of economy._money: an amount with the sign of a guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(7);

select is(economy._money(1, v.amount), v.shown, format('%s', v.shown))
from (values (0, '0 🪙'), (7, '7 🪙'), (1234, '1234 🪙'), (1000000000000000, '1000000000000000 🪙'), (-5, '-5 🪙')) as v (amount,
  shown);
select tests.configure('economy.currency_symbol', '€');
select is(economy._money(1, 5), '5 €', 'with the sign of the guild');
select is(economy._money(2, 5), '5 🪙', 'each with its own');

select * from finish();
rollback;
