-- Specification of economy.pay: a payment, with a question first above confirm_above.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(30);

select tests.configure('economy.confirm_above', '100');
select tests.configure('economy.transfer_tax', '10');
select tests.fund(5, 1000);
create function pg_temp.pay(amount numeric, rate numeric default null, key text default null, reason text default null,
  actor_id bigint default 5)
returns text language sql as $$
  select format('%s: %s, tax %s (%s %%), wallet %s', case when p.transaction_id is null then 'asked' else 'paid' end, p.amount,
    p.tax,
    p.tax_rate, p.wallet)
  from economy.pay(1, 5, 6, amount, reason, rate, actor_id => actor_id, key => key) p
$$;
select is(pg_temp.pay(100), 'paid: 100, tax 10 (10 %), wallet 900', 'up to confirm_above it is paid at once');
create temp table before as select tests.state() as state;
select is(pg_temp.pay(101, key => 'k'), 'asked: 101, tax 10 (10 %), wallet 900', 'above it is asked first');
select is(tests.state(), (select b.state from before b), 'and nothing is paid');
select is(pg_temp.pay(101, 10, 'k'), 'paid: 101, tax 10 (10 %), wallet 799', 'who agrees to the tax pays');
select is(concat_ws(', ', tests.has(5), tests.has(6)), '799 0, 181 0', 'the money is in the other wallet');
select tests.configure('economy.transfer_tax', '50');
drop table before;
create temp table before as select tests.state() as state;
select is(pg_temp.pay(101, 10, 'k'), 'paid: 101, tax 10 (50 %), wallet 799', 'the same key again answers what was paid');
select is(pg_temp.pay(101, 10, 'l'), 'asked: 101, tax 50 (50 %), wallet 799', 'who agreed to another tax is asked again');
select is(pg_temp.pay(101, null, 'k'), 'paid: 101, tax 10 (50 %), wallet 799', 'also when the first call comes again');
select is(tests.state(), (select b.state from before b), 'and nothing is paid twice');
select is(pg_temp.pay(101, 50, 'l', 'cake'), 'paid: 101, tax 50 (50 %), wallet 698', 'agreeing to the new one pays');
select is((select t.reason from economy.transaction t where t.key = 'l'), 'cake', 'and the reason is kept');
select tests.refuses(format('select pg_temp.pay(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('101, 50, ''m'', null, 6', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
    'another member may not agree'),
  ('101, null, ''m'', null, 6', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.', 'nor be asked'),
  ('102, 50, ''l'', ''cake''', 'U0KEY', 'The key "l" was already used for another request (transfer). Use a new key.',
    'nor another amount be paid by the same button'),
  ('699', 'U0FND', 'You need 699 🪙 but have 698 🪙.', 'nobody is asked about what they do not have'),
  ('0', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000,000, not 0.', 'nothing is refused'),
  ('-5', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000,000, not -5.', 'less than nothing is refused'),
  ('9223372036854775808', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000,000, not 9223372036854775808.',
    '2^63 is refused'),
  ('null', 'U0AMT', 'The amount must be a whole number from 1 to 1,000,000,000,000,000, but none was given.', 'null is refused')
) as v (arguments, sqlstate, message, says);
-- Amounts as people type them.
select tests.configure('economy.confirm_above', '1000');
select tests.configure('economy.transfer_tax', '0');
select tests.fund(7, 1001);
create function pg_temp.pay_typed(typed text, key text default null) returns text language sql as $$
  select format('%s %s, %s left', case when p.transaction_id is null then 'asked' else 'paid' end, p.amount, p.wallet)
  from economy.pay(1, 7, 6, typed => typed, actor_id => 7, key => key) p
$$;
select is(pg_temp.pay_typed('all'), 'asked 1001, 1001 left', 'all is asked about where it is much');
select is(pg_temp.pay_typed('half', 'h'), 'paid 501, 500 left', 'half is paid');
select is(pg_temp.pay_typed('half', 'h'), 'paid 501, 500 left', 'the same key again answers what was half then');
select is(pg_temp.pay_typed('0.1k'), 'paid 100, 400 left', 'so is a short number');
select tests.refuses(
  $$select pg_temp.pay_typed('lots')$$, 'U0AMT', '"lots" is no amount. Write a whole number such as 500, 1,000 or 1.5k.',
  'what is no amount is refused'
);
select tests.refuses(format('select economy.pay(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 5, 5, 1', 'U0SLF', 'That takes two: choose somebody else.', 'oneself is refused'),
  ('1, 5, 9, 1, receiver_is_bot => true', 'U0BOT', 'Bots have no use for that. Choose a person.', 'a bot is refused'),
  ('1, 5, 6, 1, receiver_is_here => false', 'U0GON', 'They are not in this server any more.', 'somebody who left is refused'),
  ('99, 5, 6, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.pay(1, 5, 6, 1)')$$, 'the bot may call it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
