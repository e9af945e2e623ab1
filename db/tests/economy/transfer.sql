-- Specification of economy.transfer: pays from one wallet into another.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(50);

select tests.fund(5, 1000, 70);
select is(
  (select format('%s %s, tax %s, wallet %s, %s', r.kind, r.amount, r.tax, r.wallet, r.at)
    from economy.transfer(1, 5, 6, 300, 'for the cake', actor_id => 5, at => '2026-01-01Z') r),
  format('transfer -300, tax 0, wallet 700, %s', '2026-01-01Z'::timestamptz), 'the sender gets a receipt'
);
select is(concat_ws(', ', tests.has(5), tests.has(6)), '700 70, 300 0', 'the money is in the other wallet');
select results_eq(
  'select kind, actor_id, reason, request from economy.transaction where kind = ''transfer''',
  $$values ('transfer', 5::bigint, 'for the cake', '{"sender_id": 5, "receiver_id": 6, "amount": 300}'::jsonb)$$,
  'the transaction tells who paid whom and why'
);
select is((economy.transfer(1, 5, 6, 100)).amount, -100::bigint, 'an operator may move a member''s money');

-- The tax.
select tests.configure('economy.transfer_tax', '12.5');
select is(
  (select format('%s, tax %s', r.amount, r.tax) from economy.transfer(1, 5, 6, v.amount) r), format('%s, tax %s', -v.amount,
    v.tax),
  format('of %s the tax takes %s', v.amount, v.tax)
)
from (values (100, 12), (8, 1), (7, 0), (1, 0)) as v (amount, tax);
select results_eq(
  'select tests.booked(tests.last_transaction()) union all
  select ''total '' || sum(amount) from economy.entry where account = ''tax''',
  array['wallet 5 -1 → 484', 'wallet 6 1 → 503', 'total 13'],
    'it is rounded down, in the receiver''s favour, and kept in an account'
);

-- The idempotency key.
create temp table first as select economy.transfer(1, 5, 6, 50, 'once', actor_id => 5, key => 'k')::text as receipt;
select tests.fund(5, 500);
select tests.configure('economy.transfer_tax', '50');
create temp table before as select tests.state() as state;
select is(
  economy.transfer(1, 5, 6, 50, 'once', actor_id => 5, key => 'k')::text, (select f.receipt from first f),
  'the same key again returns the first receipt'
);
select is(
  economy.transfer(1, 5, 6, 50, 'once', false, false, 5, 'k')::text, (select f.receipt from first f),
  'also when the receiver has left since'
);
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select economy.transfer(1, 5, 6, 51, 'once', actor_id => 5, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (transfer). Use a new key.', 'the same key for another amount is refused'
);

-- Refusals, the same for the bot, which says who asks and what Discord knows of the receiver, and for psql, which need not.
select tests.refuses(
  format('select economy.transfer(1, 5, 6, %L%s)', a.amount, w.arguments), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000,000,000,000,000, %s.',
    coalesce('not ' || a.amount, 'but none was given')),
  format('%s is refused %s', coalesce(a.amount, 'nothing'), w.who)
)
from (values ('0'), ('-5'), ('1000000000000001'), ('9223372036854775808'), ('0.5'), ('NaN'), ('Infinity'), (null)) as a (amount)
cross join (values ('the operator', ''), ('the bot', ', null, false, true, 5')) as w (who, arguments);
select tests.refuses(format('select economy.transfer(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 5, 6, 501', 'U0FND', 'You need 501 🪙 but have 500 🪙.', 'more than there is, the bank not counted'),
  ('1, 5, 6, 501, null, false, true, 5', 'U0FND', 'You need 501 🪙 but have 500 🪙.', 'a member''s as well'),
  ('1, 5, 5, 1', 'U0SLF', 'That takes two: choose somebody else.', 'to oneself'),
  ('1, 5, 5, 1, null, false, true, 5', 'U0SLF', 'That takes two: choose somebody else.', 'by oneself'),
  ('1, 5, 9, 1, null, true', 'U0BOT', 'Bots have no use for that. Choose a person.', 'to a bot'),
  ('1, 5, 9, 1, null, true, true, 5', 'U0BOT', 'Bots have no use for that. Choose a person.', 'that is here'),
  ('1, 5, 6, 1, null, false, false', 'U0GON', 'They are not in this server any more.', 'to somebody who left'),
  ('1, 5, 6, 1, null, false, false, 5', 'U0GON', 'They are not in this server any more.', 'by a member'),
  ('1, 5, 6, 1, null, null, null, 6', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
    'with another member''s money'),
  ('1, 5, 6, 1, null, false, true, 6', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
    'whoever the receiver is'),
  ('1, 0, 6, 1', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'from nobody'),
  ('1, 5, 0, 1, null, false, true, 5', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'to nobody'),
  ('1, 0, 6, 1, null, false, true, 0', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'by nobody'),
  ('99, 5, 6, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'in a guild nobody registered'),
  ('2, 5, 6, 1', 'U0FND', 'You need 1 🪙 but have 0 🪙.', 'with the money of another guild'),
  ('1, 5, 6, 1, e''\x07''', 'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
    'for an unreadable reason')
) as v (arguments, sqlstate, message, says);
select tests.fund(7, 1e12::bigint);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.transfer(1, 7, 6, 1)')$$, 'the bot may call it');
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select economy.transfer(1, 7, 6, 1)')$$, 'and so may operators');
select is(
  (economy.transfer(1, 7, 3, 10, null, false, true, 7)).wallet, 999999999988,
  'the receipt tells the sender''s wallet, whose id is the higher one'
);
select results_eq(
  'select tests.booked(tests.last_transaction())', array['tax 5', 'wallet 3 5 → 5', 'wallet 7 -10 → 999999999988'],
  'each entry the balance of its account, a newcomer''s too'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
