-- Specification of stats.settings: what a guild begins with, and what it may choose.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select results_eq(
  $$select guild_id, enabled, audience::text, lookback, keep_messages, keep_days from stats.settings order by guild_id$$,
  $$values (1::bigint, true, 'all', interval '14 days', interval '30 days', interval '3650 days'),
    (2, true, 'all', interval '14 days', interval '30 days', interval '3650 days')$$,
  'every guild has its row'
);
select tests.refuses(
  $$select config.set(1, 'stats.keep_messages', '91 days')$$, 'U0VAL',
  '"91 days" is not allowed for stats.keep_messages. Allowed: a duration from 7 days to 90 days, such as 30 days.',
  'messages are not kept for long'
);
select tests.refuses(
  $$select config.set(1, 'stats.keep_days', '99 days')$$, 'U0VAL',
  '"99 days" is not allowed for stats.keep_days. Allowed: a duration from 100 days to 3650 days, such as 3650 days.',
  'days longer than facts'
);
select tests.refuses(
  $$select config.set(1, 'stats.lookback', '0 days')$$, 'U0VAL',
  '"0 days" is not allowed for stats.lookback. Allowed: a duration from 1 day to 400 days, such as 14 days.',
  'a look back has a length'
);

select * from finish();
rollback;
