-- Specification of economy._currency: the sign behind amounts.

begin;
\ir ../../fixtures/guild.sql
select plan(3);

select is(economy._currency(1), '🪙', 'a coin, unless the guild says otherwise');
select tests.configure('economy.currency_symbol', '€');
select is(economy._currency(1), '€', 'then what it says');
select is(economy._currency(3), null, 'a guild that is not registered has none');

select * from finish();
rollback;
