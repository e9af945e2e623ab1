-- Specification of stats.series: a metric step by step; what nobody heard is unknown.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(12);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-03 10:00Z'), tests.say(6, '2026-01-03 10:00Z', n => 1);
select stats._note_gap(1, '2026-01-02Z', '2026-01-03 12:00Z');
select results_eq(
  $$select (since at time zone 'UTC')::date, value, heard from stats.series(1, since => '2026-01-01Z', until => '2026-01-04Z',
    at => '2026-01-05Z')$$,
  $$values ('2026-01-01'::date, 1::numeric, 1::numeric), ('2026-01-02', null, 0), ('2026-01-03', 2, 0.5)$$, 'a gap is a gap'
);
select results_eq(
  $$select value from stats.series(1, since => '2026-01-03Z', until => '2026-01-04Z', member_id => 6, at => '2026-01-05Z')$$,
    'values (1::numeric)', 'of a member'
);
select is(
  (select count(*) from stats.series(1, since => '2026-01-03Z', step => 'hour', member_id => 6, viewer_id => 6,
  viewer_permissions => 0, at => '2026-01-04Z')), 24::bigint,
  'their own hours'
);
select throws_ok(
  $$select stats.series(1, step => 'hour', member_id => 6, viewer_id => 5, viewer_permissions => 0, at => '2026-01-04Z')$$,
    'U0STM', null, 'not those of others'
);
select is_empty(
  $$select from stats.series(1, 'joins', since => '2026-01-01Z', until => '2026-01-04Z', at => '2026-01-05Z')
    where value is not null$$,
  'joins are unknown where the bot does not hear them'
);
select tests.talked(5, '2026-01-03', 600), tests.talked(6, '2026-01-03', 600);
select results_eq(
  $$select value from stats.series(1, 'voice', since => '2026-01-03Z', until => '2026-01-05Z', at => '2026-01-05Z')$$,
  'values (20::numeric), (0)', 'minutes in voice'
);
select throws_ok($$select stats.series(1, 'voice', step => 'hour', at => '2026-01-04Z')$$, 'U0STP', null,
  'which are known by the day');
insert into voice.channel_day (guild_id, day, channel_id, connected, counted) values (1, '2026-01-04', 102, 900, 600);
select results_eq(
  $$select value from stats.series(1, 'voice', '2026-01-03Z', '2026-01-05Z', channel_id => 102, at => '2026-01-05Z')$$,
  'values (0::numeric), (10)', 'also of a channel'
);
select throws_ok($$select stats.series(1, 'smiles', at => '2026-01-04Z')$$, 'U0MTR', null, 'metrics that there are');
select throws_ok($$select stats.series(1, step => 'moon', at => '2026-01-04Z')$$, 'U0STP', null, 'and steps');
select throws_ok($$select stats.series(99, at => '2026-01-04Z')$$, 'U0GLD', null, 'of a guild');
select lives_ok($$select tests.run_as('guildkeeper_bot', 'select stats.series(1, at => ''2026-01-04Z'')')$$, 'the bot asks');

select * from finish();
rollback;
