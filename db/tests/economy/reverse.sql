-- Specification of economy.reverse: takes a transaction back, whole and once.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(22);

select tests.configure('economy.transfer_tax', '10');
select tests.fund(5, 1000);
create temp table paid as select (economy.transfer(1, 5, 6, 500)).transaction_id as id;
select is(
  (select format('%s members, %s', o.members, o.amount) from paid p,
    economy.reverse(1, p.id, reason => 'a mistake', actor_id => 77) o),
  '2 members, 500', 'a payment is taken back'
);
select results_eq(
  'select tests.booked(tests.last_transaction())', array['tax -50', 'wallet 5 500 → 1000', 'wallet 6 -450 → 0'], 'the tax as well'
);
select results_eq(
  'select kind, actor_id, reason, reverses from economy.transaction join economy.reversal using (guild_id, transaction_id)',
  'select ''reversal'', 77::bigint, ''a mistake'', id from paid', 'by a transaction that says which, who and why'
);
select tests.refuses(
  format('select economy.reverse(1, %s)', p.id), 'U0REV', format('Transaction %s was taken back already.', p.id),
    'it is taken back once'
)
from paid p;
select tests.refuses(
  format('select economy.reverse(1, %s)', tests.last_transaction()), 'U0RRV',
  format('Transaction %s takes another one back, and stays. Give or take the amount instead.', tests.last_transaction()),
  'and that is not taken back'
);

-- What is not there any more.
create temp table spent as select (economy.transfer(1, 5, 6, 100)).transaction_id as id;
select economy.deposit(1, 6, 60);
select tests.refuses(
  format('select economy.reverse(1, %s)', s.id), 'U0SPT',
  'Nothing was taken back: <@6> has only 30 🪙 left of the 90 🪙.',
    'what somebody spent is refused'
)
from spent s;
select economy.withdraw(1, 6);
select is((economy.reverse(1, s.id)).amount, 100::bigint, 'and goes when it is there again') from spent s;

-- Whole transactions of every kind.
create temp table all_of_them as
select (economy.deposit(1, 5, 100)).transaction_id as id
union all select (economy.give_all(1, array[5, 6, 7], 10)).transaction_id
union all select (economy.take(1, 5, 100)).transaction_id;
select is(
  (select string_agg((economy.reverse(1, a.id)).amount::text, ' ' order by a.id desc) from all_of_them a), '100 30 100',
  'deposits, grants and takes are taken back alike'
);
select is(concat_ws(', ', tests.has(5), tests.has(6), tests.has(7)), '1000 0, 0 0, 0 0', 'then all is as it was');
select tests.run_as('guildkeeper_admin', 'update economy.balances set wallet = 5 where member_id = 5');
select is((economy.reverse(1, tests.last_transaction())).amount, 995::bigint, 'so is an edit by hand');

-- The idempotency key.
create temp table granted as select (economy.give(1, 5, 7)).transaction_id as id;
create temp table first as select economy.reverse(1, g.id, reason => 'oops', actor_id => 77, key => 'k')::text as outcome
from granted g;
create temp table before as select tests.state() as state;
select is(
  economy.reverse(1, g.id, reason => 'oops', actor_id => 77, key => 'k')::text, (select f.outcome from first f),
  'the same key again returns the first outcome'
)
from granted g;
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  format('select economy.reverse(1, %s, reason => ''why not'', actor_id => 77, key => ''k'')', g.id), 'U0KEY',
  'The key "k" was already used for another request (reversal). Use a new key.', 'the same key for another reason is refused'
)
from granted g;
select tests.refuses(format('select economy.reverse(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 0', 'U0TRN',
    'There is no transaction 0 in this server. /economy statement shows a member''s, each with its number.',
    'what never was is refused'),
  ('1, null', 'U0TRN',
    'There is no transaction null in this server. /economy statement shows a member''s, each with its number.',
    'null is refused'),
  ('99, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused')
) as v (arguments, sqlstate, message, says);
select tests.refuses(
  format('select economy.reverse(2, %s)', p.id), 'U0TRN',
  format('There is no transaction %s in this server. /economy statement shows a member''s, each with its number.', p.id),
  'a transaction of another guild is refused'
)
from paid p;
select lives_ok(
  format($$select tests.run_as('guildkeeper_bot', 'select economy.reverse(1, %s)')$$, (select (economy.give(1, 5,
    1)).transaction_id)),
  'the bot may call it'
);
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

-- Whose it is
create temp table sixth as select (economy.give(1, 6, 9)).transaction_id as id;
select tests.refuses(
  format('select economy.reverse(1, %s, 5)', s.id), 'U0TRM',
  format('Transaction %s moved nothing of <@5>. /economy statement shows a member''s, each with its number.', s.id),
  'one that moved nothing of the member who was named is refused'
)
from sixth s;
select is((economy.reverse(1, s.id, 6)).amount, 9::bigint, 'one of theirs is taken back') from sixth s;
select is_empty('select * from economy.selfcheck(1)', 'and the books are sound');

select * from finish();
rollback;
