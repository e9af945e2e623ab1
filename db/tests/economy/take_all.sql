-- Specification of economy.take_all: takes money from many members.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(15);

select tests.fund(5, 100, 20), tests.fund(6, 30), tests.fund(7, 0);
select is(
  (select format('%s members, %s', o.members, o.amount) from economy.take_all(1, array[7, 6, 5, 8], 50, 'rent',
    actor_id => 77) o),
  '2 members, 80', 'from each so much, or what there is'
);
select results_eq(
  'select tests.booked(tests.last_transaction())', array['mint 80', 'wallet 5 -50 → 50', 'wallet 6 -30 → 0'], 'in one transaction'
);
select is(
  (select o.amount from economy.take_all(1, array[5, 6, 7]) o), 50::bigint, 'without an amount all that is in the wallets'
);
select is(tests.has(5), '0 20', 'the bank is left alone');
create temp table first as select economy.take_all(1, array[5, 6], 10, key => 'k')::text as outcome;
select tests.fund(5, 100);
create temp table before as select tests.state() as state;
select is(economy.take_all(1, array[5, 6], 10, key => 'k')::text, (select f.outcome from first f),
  'the same key again returns the first outcome');
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(format('select economy.take_all(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, null', 'U0NBD', 'That is nobody: no person was named, or none has the role.', 'nobody is refused'),
  ('1, array[5], -1', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000, not -1.',
    'less than nothing is refused'),
  ('99, array[5], 5', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused'),
  ('1, array[5], 10, key => ''k''', 'U0KEY', 'The key "k" was already used for another request (take_all). Use a new key.',
    'the same key for others is refused')
) as v (arguments, sqlstate, message, says);
select tests.configure('economy.opening_balance', '100');
select is((economy.take_all(1, array[9])).amount, 100::bigint, 'somebody new has the opening balance to lose');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.take_all(1, array[5], 1)')$$, 'the bot may call it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select tests.fund(5, 101), tests.fund(6, 10);
select is((economy.take_all(1, array[5, 6], typed => 'half')).amount, 56::bigint, 'half of what each has, rounded up');
select is((economy.take_all(1, array[5, 6], typed => '40')).amount, 45::bigint, 'or a number that was typed');

select * from finish();
rollback;
