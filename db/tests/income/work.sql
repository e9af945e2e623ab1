-- Specification of income.work: a drawn amount, once in each cooldown.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/games.sql
select plan(12);

select tests.configure('income.work_min', '5');
select ok(bool_and(w.amount between 5 and 150), 'it pays something between the two')
from generate_series(100, 119) m, income.work(1, m) w;
select cmp_ok(
  (select count(distinct (income.work(1, m)).amount) from generate_series(200, 219) m), '>', 5::bigint,
  'which is drawn each time'
);
select is(
  (income.work(1, 5, 5, 'k', '2026-01-01T12:00Z')).next_at, '2026-01-01T13:00Z'::timestamptz, 'the next one is an hour away'
);
select is(
  income.work(1, 5, 5, 'k', '2026-01-01T12:00Z')::text, income.work(1, 5, 5, 'k', '2026-01-01T15:00Z')::text,
  'the same key again returns what it was, and draws nothing'
);
select tests.refuses(
  $$select income.work(1, 5, 5, at => '2026-01-01T12:59:59Z')$$, 'U0CLD', 'That is not ready yet.',
  'before the hour is over it is too early'
);
select lives_ok($$select income.work(1, 5, 5, at => '2026-01-01T13:00Z')$$, 'then it is not');
select tests.configure('income.work_cooldown', '1 day');
select lives_ok(
  $$select income.work(1, 5, 5, at => '2026-01-01T14:00Z')$$, 'what they were told holds, though the setting has changed'
);
select tests.refuses(
  $$select income.work(1, 5, 5, at => '2026-01-02T13:59Z')$$, 'U0CLD', 'That is not ready yet.', 'from then on it counts'
);
select tests.configure('income.work_min', '0');
select tests.configure('income.work_max', '0');
select tests.refuses(
  'select income.work(1, 6)', 'U0OFF', 'This is turned off in this server (setting income.work_max).', 'a most of 0 turns it off'
);
select tests.refuses(
  'select income.work(1, 6, 7)', 'U0NOT', 'This button belongs to somebody else. Use the command yourself.',
  'nobody works for another member'
);
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select income.work(2, 5)')$$, 'the bot may call it');
select is_empty('select * from economy.selfcheck(1)', 'the books are sound');

select * from finish();
rollback;
