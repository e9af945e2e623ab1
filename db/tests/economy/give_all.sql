-- Specification of economy.give_all: gives many members money.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(15);

select tests.fund(6, 50);
select is(
  (select format('%s members, %s %s', o.members, o.amount, o.currency) from economy.give_all(1, array[7, 5, 6, 5], 30,
    'thank you', actor_id => 77) o),
  '3 members, 90 🪙', 'each of them once'
);
select results_eq(
  'select tests.booked(tests.last_transaction())',
  array['mint -90', 'wallet 5 30 → 30', 'wallet 6 30 → 80', 'wallet 7 30 → 30'], 'in one transaction'
);
select results_eq(
  'select kind, actor_id, reason, request ->> ''members'' from economy.transaction
  where transaction_id = tests.last_transaction()',
  $$values ('grant_all', 77::bigint, 'thank you', '3')$$, 'that tells who gave it, why, and to how many'
);
create temp table first as select economy.give_all(1, array[5, 6], 10, key => 'k')::text as outcome;
create temp table before as select tests.state() as state;
select is(
  economy.give_all(1, array[6, 5], 10, key => 'k')::text, (select f.outcome from first f),
    'the same key again returns the first outcome'
);
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select economy.give_all(1, array[5, 7], 10, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (grant_all). Use a new key.', 'the same key for others is refused'
);
select tests.refuses(format('select economy.give_all(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, ''{}'', 5', 'U0NBD', 'That is nobody: no person was named, or none has the role.', 'nobody is refused'),
  ('1, array[5], 0', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000, not 0.', 'nothing is refused'),
  ('1, array[5], 1e12 + 1', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000, not 1000000000001.',
    'too much is refused'),
  ('1, array[0], 5', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'what is no member is refused'),
  ('99, array[5], 5', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused')
) as v (arguments, sqlstate, message, says);
select tests.run_as('guildkeeper_admin', 'update economy.balances set wallet = 1000000000000000 where member_id = 6');
select tests.refuses(
  'select economy.give_all(1, array[5, 6, 7], 5)', 'U0RCH', 'Nobody can have more than 1,000,000,000,000,000 🪙 in one place.',
  'where one cannot get it, nobody does'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.give_all(1, array[5], 1)')$$, 'the bot may call it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select is((economy.give_all(1, array[11, 12], typed => '1k')).amount, 2000::bigint, 'an amount can be typed');

select * from finish();
rollback;
