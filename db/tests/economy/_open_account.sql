-- Specification of economy._open_account: an account begins with the opening balance.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(11);

create function pg_temp.open(member_id bigint) returns text language sql as $$
  select tests.ask_as('guildkeeper_owner', format('select economy._open_account(1, %s, %L)::text', member_id, '2026-01-01Z'))
$$;
select is(pg_temp.open(5), 'true', 'a member without an account gets one');
select is(tests.has(5), '0 0', 'with nothing in it where the opening balance is 0');
select is(tests.last_transaction(), null, 'which is no transaction');
select is(pg_temp.open(5), 'false', 'one who has an account keeps it');
select tests.configure('economy.opening_balance', '250');
select is(pg_temp.open(6), 'true', 'another member gets one');
select is(tests.has(6), '250 0', 'with the opening balance in the wallet');
select results_eq(
  'select tests.booked(tests.last_transaction())', array['mint -250', 'wallet 6 250 → 250'], 'which the mint gives'
);
select is((select t.kind from economy.transaction t), 'opening', 'as a transaction of its own');
select is(pg_temp.open(6), 'false', 'once');
select is(tests.has(5), '0 0', 'who had an account before does not get it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
