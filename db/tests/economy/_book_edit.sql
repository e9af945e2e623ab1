-- Specification of economy._book_edit: balances changed by hand in psql.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(19);

select tests.fund(5, 100, 20);
select economy.fold_fortunes(1);
select tests.run_as('guildkeeper_admin',
  'update economy.balances set wallet = 500, bank = 5 where guild_id = 1 and member_id = 5');
select is(tests.has(5), '500 5', 'the balance is what the operator wrote');
select results_eq(
  'select tests.booked(tests.last_transaction())', array['mint -385', 'wallet 5 400 → 500', 'bank 5 -15 → 5'],
  'the mint gives the difference'
);
select results_eq(
  'select kind, actor_id, reason from economy.transaction where transaction_id = tests.last_transaction()',
  format($$values ('edit', null::bigint, 'by %s in psql')$$, session_user), 'in a transaction that says so'
);
select results_eq(
  'select entries, stale from economy.balances', 'values (4::bigint, true)', 'entries are counted, and the boards told'
);
select results_eq(
  $$select function, arguments -> 'old' ->> 'wallet', arguments -> 'new' ->> 'wallet' from app.audit$$,
  $$values ('update economy.balances', '100', '500')$$, 'the audit has the edit'
);
select tests.run_as('guildkeeper_admin', 'update economy.balances set wallet = wallet - 5, bank = bank + 5');
select results_eq(
  'select tests.booked(tests.last_transaction())', array['wallet 5 -5 → 495', 'bank 5 5 → 10'],
  'what only moves from one account to the other does not touch the mint'
);
create temp table before as select count(*) as transactions from economy.transaction;
select tests.run_as('guildkeeper_admin', 'update economy.balances set wallet = 495');
select is((select count(*) from economy.transaction), (select b.transactions from before b),
  'an edit that changes nothing is no transaction');
select tests.fund(6, 10), tests.fund(7, 10);
select tests.run_as('guildkeeper_admin', 'update economy.balances set wallet = wallet + 1 where member_id in (6, 7)');
select is(concat_ws(', ', tests.has(6), tests.has(7)), '11 0, 11 0', 'many members may be changed at once');
select tests.refuses(
  format('select tests.run_as(''guildkeeper_admin'', ''update economy.balances set %s = %s'')', v.account, v.amount), 'U0AMT',
  format('The amount must be a whole number from 0 to 1,000,000,000,000,000, not %s.', v.amount),
  format('%s of %s stays impossible, and is told in a sentence', v.account, v.amount)
)
from (values ('wallet', '-5'), ('bank', '-1'), ('wallet', '1000000000000001'), ('bank', '9223372036854775807'))
  as v (account, amount);
select throws_ok(
  format('select tests.run_as(''guildkeeper_admin'', %L)', v.statement), '42501', null, format('not for operators: %s',
    v.statement)
)
from (values
  ('update economy.balances set entries = 0'), ('update economy.balances set member_id = 9'), ('delete from economy.balances'),
  ('insert into economy.balances (guild_id, member_id) values (1, 9)')
) as v (statement);
select throws_like(
  'update economy.balances set entries = 0 where member_id = 5', '%only wallet and bank can be edited', 'nor for superusers'
);
-- Another session's payment comes between reading the balance and changing it.
create function pg_temp.pay() returns economy.funds language sql volatile as $$
  select economy.give(1, 6, 4, account => 'bank');
  select 100::economy.funds
$$;
update economy.balances set wallet = pg_temp.pay() where member_id = 6;
select is(tests.has(6), '100 4', 'a payment at the same moment is neither lost nor undone');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
