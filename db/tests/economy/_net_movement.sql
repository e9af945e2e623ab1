-- Specification of economy._net_movement: what some transactions did to an account.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(4);

select economy.give(1, 5, 100), economy.give(1, 6, 20), economy.take(1, 5, 30);

select is(
  economy._net_movement(1, 'mint', array(select t.transaction_id from economy.transaction t where t.guild_id = 1)), -90::bigint,
  'what came and what went add up'
);
select is(
  economy._net_movement(1, 'wallet', array[tests.last_transaction('take'), null]), -30::bigint,
  'of those that are named; null is none'
);
select is(
  economy._net_movement(1, 'house', array[tests.last_transaction('take')]), 0::bigint,
  'an account that they left alone moved by 0'
);
select is(economy._net_movement(2, 'wallet', array[tests.last_transaction('take')]), 0::bigint, 'in this guild');

select * from finish();
rollback;
