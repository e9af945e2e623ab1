-- Specification of economy.give: gives a member money.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/money.sql
select plan(27);

select is(
  (select concat_ws(' ', r.kind, r.amount, r.wallet, r.bank) from economy.give(1, 5, 300, 'won the quiz', actor_id => 77) r),
  'grant 300 300', 'a member gets money into the wallet'
);
select results_eq('select tests.booked(tests.last_transaction())', array['mint -300', 'wallet 5 300 → 300'], 'out of the mint');
select results_eq(
  'select kind, actor_id, reason from economy.transaction where transaction_id = tests.last_transaction()',
  $$values ('grant', 77::bigint, 'won the quiz')$$, 'the transaction tells who gave it and why'
);
select is((economy.give(1, 5, 1000000000000, account => 'bank')).bank, 1000000000000, 'or into the bank, 10^12 at once');
select tests.run_as('guildkeeper_admin', 'update economy.balances set bank = 1000000000000000');
select tests.refuses(
  $$select economy.give(1, 5, 1, account => 'bank')$$, 'U0RCH',
  'Nobody can have more than 1,000,000,000,000,000 🪙 in one place.', 'more than anybody may have is refused'
);
insert into app.member (guild_id, member_id, is_bot, left_at, seen_at)
values (1, 8, true, null, now()), (1, 11, false, now(), now());
select throws_ok(g.sql, 'U0BOT', null, g.says || ' gets none')
from (values ('select economy.give(1, 8, 5)', 'a bot'),
  ('select economy.give(1, 6, 5, member_is_bot => true)', 'one that Discord tells of')) as g (sql, says);
update app.guild set intents = 1 << 1 where guild_id = 1;
select throws_ok('select economy.give(1, 11, 5)', 'U0GON', null, 'nor does who left');
update app.guild set intents = 0 where guild_id = 1;
create temp table first as select economy.give(1, 7, 40, 'once', actor_id => 77, key => 'k')::text as receipt;
select tests.fund(7, 90);
create temp table before as select tests.state() as state;
select is(
  economy.give(1, 7, 40, 'once', actor_id => 77, key => 'k')::text, (select f.receipt from first f),
  'the same key again returns the first receipt'
);
select is(tests.state(), (select b.state from before b), 'and moves nothing');
select tests.refuses(
  $$select economy.give(1, 7, 41, 'once', actor_id => 77, key => 'k')$$, 'U0KEY',
  'The key "k" was already used for another request (grant). Use a new key.', 'the same key for another amount is refused'
);
select tests.refuses(
  format('select economy.give(1, 5, %L)', a.amount), 'U0AMT',
  format('The amount must be a whole number from 1 to 1,000,000,000,000, %s.',
    coalesce('not ' || a.amount, 'but none was given')),
  format('%s is refused', coalesce(a.amount, 'nothing'))
)
from (values ('0'), (null), ('-5'), ('1000000000001'), ('9223372036854775808'), ('0.5'), ('NaN'), ('Infinity')) as a (amount);
select tests.refuses(format('select economy.give(%s)', v.arguments), v.sqlstate, v.message, v.says)
from (values
  ('1, 5, 1, account => ''mint''', 'U0ACC', 'There is no account "mint". Choose wallet or bank.',
    'an account that is no member''s is refused'),
  ('1, 0, 1', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.', 'what is no member is refused'),
  ('99, 5, 1', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
    'an unregistered guild is refused'),
  ('1, 5, 1, repeat(''x'', 401)', 'U0TXT', 'The reason must be at most 400 characters, without control or unreadable characters.',
    'a reason that is too long is refused')
) as v (arguments, sqlstate, message, says);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select economy.give(1, 7, 1)')$$, 'the bot may call it');
select lives_ok($$select tests.run_as('guildkeeper_admin', 'select economy.give(1, 7, 1)')$$, 'and so may operators');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select is((economy.give(1, 5, typed => '1.5k')).amount, 1500::bigint, 'an amount can be typed');

select * from finish();
rollback;
