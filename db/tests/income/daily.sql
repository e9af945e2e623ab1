-- Specification of economy.daily: once a day of the guild's calendar, and more each day in a row.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(37);

select is(
  (to_jsonb(income.daily(1, 5, 5, 'k', '2026-01-01T12:00Z')) - 'transaction_id')::text,
  '{"bonus": 0, "claim": "daily", "amount": 200, "streak": 1, "wallet": 300, "next_at": "2026-01-02T00:00:00+00:00", '
    '"currency": "🪙", "member_id": 5, "best_streak": 1}',
  'it pays daily_amount and says what the wallet has, and when the next one is ready'
);
select results_eq(
  $$select t.actor_id, t.request, t.key, e.account::text, e.amount from economy.transaction t
  join economy.entry e using (guild_id, transaction_id) where t.kind = 'daily' order by 4$$,
  $$values (5::bigint, '{"member_id": 5}'::jsonb, 'k', 'mint', -200::bigint), (5, '{"member_id": 5}', 'k', 'wallet', 200)$$,
  'the transaction says who, and where it comes from'
);
select tests.refuses(
  $$select income.daily(1, 5, 5, at => '2026-01-01T23:59:59.999Z')$$, 'U0CLD', 'That is not ready yet.',
  'a second one on the same day is refused'
);
select is(
  tests.detail($$select income.daily(1, 5, 5, at => '2026-01-01T13:00Z')$$),
  '{"refusal": "on_cooldown", "retry_at": "2026-01-02T00:00:00+00:00", "arguments": {}}',
  'with the midnight from which on it is not'
);
select lives_ok($$select income.daily(1, 6, 6, at => '2026-01-01T13:00Z')$$, 'another member has a day of their own');
select lives_ok($$select income.daily(2, 5, 5, at => '2026-01-01T13:00Z')$$, 'and the member one in another guild');

-- The key.
create temp table before as select tests.state() as state;
select is((income.daily(1, 5, 5, 'k', '2026-01-01T12:00Z')).wallet, 300::bigint, 'the same key returns the first result');
select is((income.daily(1, 5, 5, 'k', '2026-01-09T12:00Z')).streak, 1, 'also a week later');
select is(tests.state(), (select b.state from before b), 'and pays nothing');
select tests.refuses(
  $$select income.daily(1, 6, 6, 'k', '2026-01-03T12:00Z')$$, 'U0KEY',
  'The key "k" was already used for another request (daily). Use a new key.', 'the same key of another member is refused'
);

-- The streak: 20 more each day, 5 days long.
create function tests.claim_on(day date) returns text language sql as $$
  select format('%s %s %s', d.amount, d.bonus, d.streak)
  from income.daily(1, 5, at => (claim_on.day + time '08:00') at time zone 'UTC') d
$$;
select is(tests.claim_on(('2026-01-01'::date + n)), e.expected, format('day %s of a streak', n + 1))
from (values (1, '220 20 2'), (2, '240 40 3'), (3, '260 60 4'), (4, '280 80 5'), (5, '300 100 6'), (6, '300 100 7'))
  as e (n, expected);
select is(tests.claim_on('2026-01-09'), '200 0 1', 'a day missed ends it');
select is(
  (select c.best_streak from income.claim_state c where c.guild_id = 1 and c.member_id = 5), 7, 'the best is remembered'
);
select tests.configure('income.daily_grace_days', '1');
select is(tests.claim_on('2026-01-11'), '220 20 2', 'a day of grace is not missed');
select is(tests.claim_on('2026-01-14'), '200 0 1', 'two days are, with one of grace');
select tests.configure('income.daily_streak_days', '0');
select is(tests.claim_on('2026-01-15'), '200 0 2', 'without days of a bonus there is none');

-- Days of the calendar, not of 24 hours.
select tests.configure('app.time_zone', 'Europe/Berlin');
select is(
  (income.daily(1, 7, at => '2026-01-20T22:59:59Z')).next_at, '2026-01-20T23:00Z'::timestamptz,
  'a second before midnight in Berlin the next day is a second away'
);
select is((income.daily(1, 7, at => '2026-01-20T23:00Z')).streak, 2, 'and is the next one of the streak');
select is(
  (income.daily(1, 7, at => '2026-03-28T23:00Z')).next_at, '2026-03-29T22:00Z'::timestamptz,
  'the day on which summer time begins has 23 hours'
);
select tests.refuses(
  $$select income.daily(1, 7, at => '2026-03-29T21:59:59Z')$$, 'U0CLD', 'That is not ready yet.', 'to its last second'
);
select is((income.daily(1, 7, at => '2026-03-29T22:00Z')).streak, 2, 'after them comes the next day');
select is(
  (income.daily(1, 7, at => '2026-10-24T22:00Z')).next_at, '2026-10-25T23:00Z'::timestamptz,
  'the day on which it ends has 25 hours'
);
select tests.refuses(
  $$select income.daily(1, 7, at => '2026-10-25T22:30Z')$$, 'U0CLD', 'That is not ready yet.',
  '24 and a half hours later it is the same day'
);
select is((income.daily(1, 7, at => '2026-10-25T23:00Z')).streak, 2, 'after them comes the next day again');
select tests.configure('app.time_zone', 'Africa/Cairo');
select is(
  (income.daily(1, 8, at => '2026-04-23T20:00Z')).next_at, '2026-04-23T22:00Z'::timestamptz,
  'a midnight that the clock leaps over is the moment of the leap'
);
select is((income.daily(1, 8, at => '2026-04-23T22:00Z')).streak, 2, 'at which the next day begins');
select tests.configure('app.time_zone', 'Pacific/Kiritimati');
select is(
  (income.daily(1, 9, at => '2026-01-01T09:59Z')).next_at, '2026-01-01T10:00Z'::timestamptz, '14 hours ahead of UTC'
);

-- Refusals.
select tests.configure('income.daily_amount', '0');
select tests.refuses(
  'select income.daily(1, 10)', 'U0OFF', 'This is turned off in this server (setting income.daily_amount).',
    'an amount of 0 turns it off'
);
select tests.refuses(
  'select income.daily(2, 5, 6)', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'nobody claims for another member'
);
select tests.refuses(
  'select income.daily(2, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'what is no member is refused'
);
select tests.refuses(
  'select income.daily(99, 5)', 'U0GLD', 'Server 99 is not registered here. Invite the bot to it, then try again.',
  'a guild nobody registered is refused'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select income.daily(2, 50)')$$, 'the bot may call it');

select * from finish();
rollback;
