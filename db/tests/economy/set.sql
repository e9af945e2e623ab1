-- Specification of economy.set: sets what a member has.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(28);

select is(
  (select concat_ws(' ', r.kind, r.amount, r.wallet, r.bank) from economy.set(1, 5, 300, 'moved here', actor_id => 77) r),
  'set 300 300', 'a member has so much'
);
select results_eq('select tests.booked(tests.last_transaction())', array['mint -300', 'wallet 5 300 → 300'],
  'the mint gives what is missing');
select is((economy.set(1, 5, 0)).amount, -300::bigint, 'and gets what is too much');
select results_eq('select tests.booked(tests.last_transaction())', array['mint 300', 'wallet 5 -300 → 0'], 'down to nothing');
select is((economy.set(1, 5, 0)).amount, 0::bigint, 'what is so already is a transaction too');
select is_empty('select tests.booked(tests.last_transaction())', 'that moves nothing');
select is((economy.set(1, 5, 1000000000000, account => 'bank')).bank, 1000000000000, 'the bank may be set, to 10^12');
select tests.configure('economy.opening_balance', '100');
select is((economy.set(1, 6, 70)).amount, -30::bigint, 'somebody new begins with the opening balance');
select tests.configure('economy.opening_balance', '0');
select throws_ok('select economy.set(1, 5, 70, member_is_bot => true)', 'U0BOT', null, 'a bot has nothing');
select lives_ok('select economy.set(1, 5, 70, member_is_here => true), economy.set(1, 5, 0, member_is_here => false)',
  'of who left money may be taken');
create temp table first as select economy.set(1, 7, 40, 'once', actor_id => 77, key => 'k')::text as receipt;
select tests.fund(7, 90);
create temp table before as select tests.state() as state;
select is(
  economy.set(1, 7, 40, 'once', actor_id => 77, key => 'k')::text, (select f.receipt from first f),
  'the same key again returns the first receipt'
);
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select economy.set(1, 7, 41, 'once', actor_id => 77, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (set). Use a new key.', 'the same key for another amount is refused'
);
select tests.refuses(
  format('select economy.set(1, 5, %L)', a.amount), 'U0AMT',
  format('The amount must be a whole number from 0 to 1,000,000,000,000, %s.',
    coalesce('not ' || a.amount, 'but none was given')),
  format('%s is refused', coalesce(a.amount, 'nothing'))
)
from (values (null), ('-5'), ('1000000000001'), ('9223372036854775808'), ('0.5'), ('NaN'), ('Infinity')) as a (amount);
select tests.refuses(format('select economy.set(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 5, 1, account => ''mint''', 'U0ACC', 'There is no account "mint". Choose wallet or bank.',
    'an account that is no member''s is refused'),
  ('1, 0, 1', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'what is no member is refused'),
  ('99, 5, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused'),
  ('1, 5, 1, repeat(''x'', 401)', 'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
    'a reason that is too long is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.set(1, 7, 1)')$$, 'the bot may call it');
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select economy.set(1, 7, 1)')$$, 'and so may operators');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select is((economy.set(1, 5, typed => '1,234')).wallet, 1234::bigint, 'an amount can be typed');

select * from finish();
rollback;
