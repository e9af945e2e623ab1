-- Specification of economy._change: what a member has, changed and numbered. The refusals: economy._refuse_movement.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(9);

create function pg_temp.change(account text, member_id bigint, amount bigint) returns text language sql as $$
  select format('entry %s, balance %s', c.number, c.balance)
  from economy._change(1, row(account, member_id, amount)::economy.movement, now()) c
$$;
select tests.fund(5, 100, 20);
select economy.fold_fortunes(1);
select is(pg_temp.change('wallet', 5, -60), 'entry 3, balance 40', 'a wallet shrinks, and the next number is given');
select is(pg_temp.change('bank', 5, 7), 'entry 4, balance 27', 'a bank grows');
select is((select p.stale from economy.purse p where p.member_id = 5), true, 'the boards are told');
select tests.configure('economy.opening_balance', '50');
select is(pg_temp.change('wallet', 6, -50), 'entry 2, balance 0', 'a newcomer''s account is opened first');
select is(pg_temp.change('wallet', 5, 999999999999960), 'entry 5, balance 1000000000000000', 'up to 10^15');
select tests.refuses(format('select pg_temp.change(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('''wallet'', 5, 1', 'U0RCH', 'Nobody can have more than 1,000,000,000,000,000 🪙 in one place.', 'and not further'),
  ('''bank'', 5, -28', 'U0FND', 'You need 28 🪙 in the bank but have 27 🪙 there.', 'nor below nothing'),
  ('''wallet'', 7, -51', 'U0FND', 'You need 51 🪙 but have 50 🪙.', 'a newcomer neither')
) as v (arguments, sqlstate, message, says);
select is(tests.has(7), null, 'whose account is not opened then');

select * from finish();
rollback;
