-- Specification of economy.take: takes money from a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(25);

select tests.fund(5, 300, 50), tests.fund(7, 1000);
select is(
  (select concat_ws(' ', r.kind, r.amount, r.wallet, r.bank) from economy.take(1, 5, 100, 'cheated', actor_id => 77) r),
  'take -100 200', 'a member loses money from the wallet'
);
select results_eq('select tests.booked(tests.last_transaction())', array['mint 100', 'wallet 5 -100 → 200'], 'into the mint');
select results_eq(
  'select kind, actor_id, reason from economy.transaction where transaction_id = tests.last_transaction()',
  $$values ('take', 77::bigint, 'cheated')$$, 'the transaction tells who took it and why'
);
select is((economy.take(1, 5, 20, account => 'bank')).bank, 30::bigint, 'or from the bank');
select is((economy.take(1, 5, account => 'bank')).amount, -30::bigint, 'without an amount all that is there');
select tests.refuses(
  'select economy.take(1, 5, 201)', 'U0FND', '<@5> has only 200 🪙 there.',
    'more than there is is refused'
);
select tests.refuses(
  $$select economy.take(1, 5, account => 'bank')$$, 'U0NIL', 'There is nothing in the bank.', 'all of nothing is refused'
);
create temp table first as select economy.take(1, 7, 40, 'once', actor_id => 77, key => 'k')::text as receipt;
select tests.fund(7, 90);
create temp table before as select tests.state() as state;
select is(
  economy.take(1, 7, 40, 'once', actor_id => 77, key => 'k')::text, (select f.receipt from first f),
  'the same key again returns the first receipt'
);
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select economy.take(1, 7, 41, 'once', actor_id => 77, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (take). Use a new key.', 'the same key for another amount is refused'
);
select tests.refuses(
  format('select economy.take(1, 5, %L)', a.amount), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000,000,000,000, %s.',
    coalesce('not ' || a.amount, 'but none was given')),
  format('%s is refused', coalesce(a.amount, 'nothing'))
)
from (values ('0'), ('-5'), ('1000000000001'), ('9223372036854775808'), ('0.5'), ('NaN'), ('Infinity')) as a (amount);
select tests.refuses(format('select economy.take(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 5, 1, account => ''mint''', 'U0ACC', 'There is no account "mint". Choose wallet or bank.',
    'an account that is no member''s is refused'),
  ('1, 0, 1', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'what is no member is refused'),
  ('99, 5, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused'),
  ('1, 5, 1, repeat(''x'', 401)', 'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
    'a reason that is too long is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.take(1, 7, 1)')$$, 'the bot may call it');
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select economy.take(1, 7, 1)')$$, 'and so may operators');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select is((economy.take(1, 5, typed => 'half')).wallet, 100::bigint, 'an amount can be typed');

select * from finish();
rollback;
