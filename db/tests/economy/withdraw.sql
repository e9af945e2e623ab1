-- Specification of economy.withdraw: from the bank into the wallet.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(20);

select tests.fund(5, 100, 50);
select is(
  (select concat_ws(' ', r.kind, r.amount, r.wallet, r.bank) from economy.withdraw(1, 5, 30, 5, at => '2026-01-01Z') r),
  'withdraw 0 130 20', 'an amount moves, and the receipt tells what is where'
);
select results_eq(
  'select kind, actor_id, request, at from economy.transaction where transaction_id = tests.last_transaction()',
  $$values ('withdraw', 5::bigint, '{"member_id": 5, "amount": 30}'::jsonb, '2026-01-01Z'::timestamptz)$$, 'it is a transaction'
);
select is(
  (select concat_ws(' ', r.wallet, r.bank) from economy.withdraw(1, 5) r), '150 0',
  'without an amount all of it moves'
);
select tests.fund(5, 100, 50);
create temp table first as select economy.withdraw(1, 5, null, 5, 'k')::text as receipt;
select tests.fund(5, 100, 50);
create temp table before as select tests.state() as state;
select is(economy.withdraw(1, 5, null, 5, 'k')::text, (select f.receipt from first f),
  'the same key again returns the first receipt');
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select economy.withdraw(1, 5, 1, 5, 'k')$$, 'U0KEY',
    'The key "k" was already used for another request (withdraw). Use a new key.',
  'the same key for another amount is refused'
);
select tests.refuses(
  format('select economy.withdraw(1, 5, %L)', a.amount), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000,000,000,000,000, not %s.', a.amount),
    format('%s is refused', a.amount)
)
from (values ('0'), ('-5'), ('1000000000000001'), ('9223372036854775808'), ('0.5'), ('NaN')) as a (amount);
select tests.refuses(format('select economy.withdraw(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 5, 51', 'U0FND', 'You need 51 🪙 in the bank but have 50 🪙 there.', 'more than there is is refused'),
  ('1, 6', 'U0NIL', 'There is nothing in the bank.', 'all of nothing is refused'),
  ('1, 5, 1, 6', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
    'another member''s money is refused'),
  ('1, 0, 1', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'nobody''s money is refused'),
  ('99, 5, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.withdraw(1, 5, 1)')$$, 'the bot may call it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select is((economy.withdraw(1, 5, typed => '1')).amount, 0::bigint, 'an amount can be typed');

select * from finish();
rollback;
