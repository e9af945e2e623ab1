-- Specification of economy.reset: takes everything from a member, or from all.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(21);

select tests.fund(5, 100, 20), tests.fund(6, 30), tests.fund(7, 0), tests.fund(5, 9, guild_id => 2);
select is(
  (select format('%s members, %s', o.members, o.amount) from economy.reset(1, 5, reason => 'cheated', actor_id => 77) o),
  '1 members, 120', 'a member loses wallet and bank'
);
select results_eq(
  'select tests.booked(tests.last_transaction())', array['mint 120', 'wallet 5 -100 → 0', 'bank 5 -20 → 0'], 'to the mint'
);
select is((economy.reset(1, 5)).amount, 0::bigint, 'who has nothing loses nothing');
select tests.fund(5, 1);
select tests.refuses(
  format('select economy.reset(1, null, %L)', c.confirm), 'U0ALL',
  'This takes the money of everybody here, 3 in all. To go ahead, repeat it with confirm: First',
    format('the whole guild is not reset by %s', coalesce(c.confirm, 'nothing'))
)
from (values (null), (''), ('first'), ('Second')) as c (confirm);
select is(
  (select format('%s members, %s', o.members, o.amount) from economy.reset(1, null, 'First', key => 'k') o), '2 members, 31',
  'but by its name'
);
select is((select sum(b.wallet + b.bank) from economy.balances b where b.guild_id = 1), 0::numeric, 'then nobody has anything');
select is(tests.has(5, 2), '9 0', 'in another guild they do');
create temp table before as select tests.state() as state;
select is((economy.reset(1, null, 'First', key => 'k')).amount, 31::bigint, 'the same key again returns the first outcome');
select is(tests.state(), (select b.state from before b), 'and takes nothing');
select is((economy.reverse(1, tests.last_transaction())).amount, 31::bigint, 'a reset can be taken back');
select is(concat_ws(', ', tests.has(5), tests.has(6)), '1 0, 30 0', 'then everybody has theirs');
select tests.configure('economy.opening_balance', '100');
select is((economy.reset(1, 9)).amount, 100::bigint, 'somebody new has the opening balance to lose');
select tests.refuses(format('select economy.reset(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 0', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'what is no member is refused'),
  ('99, 5', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused'),
  ('1, 5, reason => repeat(''x'', 401)', 'U0TXT',
    'The reason must be at most 400 characters, without control or unreadable characters.',
    'a reason that is too long is refused'),
  ('1, 5, key => ''k''', 'U0KEY', 'The key "k" was already used for another request (reset). Use a new key.',
    'the same key for a member is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.reset(1, 5)')$$, 'the bot may call it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
