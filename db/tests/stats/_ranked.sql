-- Specification of stats._ranked: messages of members and channels.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-02 10:00Z', channel_id => 102), tests.say(6, '2026-01-02 11:00Z');
select tests.fold('2026-01-02 01:00Z');
select stats._forget_member(1, 6);
select results_eq(
  $$select id, messages from stats._ranked(1, 'members', '2026-01-01Z', '2026-01-03Z', null) order by 1$$,
    'values (0::bigint, 1::bigint), (5, 2)', 'nobody too'
);
select results_eq(
  $$select id, messages from stats._ranked(1, 'channels', '2026-01-01Z', '2026-01-03Z', null) order by 1$$,
    'values (101::bigint, 2::bigint), (102, 1)', 'channels'
);
select results_eq(
  $$select id, messages from stats._ranked(1, 'members', '2026-01-01Z', '2026-01-03Z', 102) order by 1$$,
    'values (5::bigint, 1::bigint)', 'in a channel'
);

select * from finish();
rollback;
