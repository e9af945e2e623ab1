-- Specification of stats.forget: a member becomes nobody, and sums stay.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(10);

select event.member_joined(1, 5, false, '2026-01-01 10:00Z', at => '2026-01-01 10:00Z');
select tests.say(5, '2026-01-01 10:00Z'), tests.say(6, '2026-01-01 10:20Z'), tests.say(5, '2026-01-02 10:00Z'), tests.say(5,
  '2026-01-03 10:00Z');
select tests.fold('2026-01-03 01:00Z');
select is(stats.forget(1, 5, 5, 'k', '2026-01-03 12:00Z'), 6::bigint, 'three messages, two days, a stay');
select is(stats.forget(1, 5, 5, 'k', '2026-01-03 13:00Z'), 6::bigint, 'the same key again changes nothing');
select is_empty(
  $$select from stats.message where member_id = 5 union all select from stats.member_day where member_id = 5
  union all select from stats.stay where member_id = 5 union all select from stats.member where member_id = 5$$,
    'they are not known any more'
);
select is(tests.counted(), 4::bigint, 'sums stay');
select tests.say(6, '2026-01-02 11:00Z');
select tests.fold('2026-01-04 01:00Z');
select results_eq(
  'select tests.days()', array['2026-01-01: 2 by 2/2/2, 2 new, 0 back', '2026-01-02: 2 by 1/2/2, 0 new, 0 back',
  '2026-01-03: 1 by 0/1/1, 0 new, 0 back'],
  'so does how many were active, where it was told'
);
select is_empty('select * from stats.selfcheck(1)', 'and all is right');
select tests.talked(8, '2026-02-10'), tests.fold('2026-02-11 02:00Z'), stats.forget(1, 8, 8, at => '2026-02-11 03:00Z');
select is_empty('select from voice.day where member_id = 8', 'nobody was in voice');
select tests.say(6, '2026-02-10 11:00Z'), tests.say(7, '2026-02-10 11:00Z', n => 1), tests.fold('2026-02-12 02:00Z');
select is((select active_1 from stats.day where day = '2026-02-10'), 1, 'and days stay as they were told');
select tests.refuses('select stats.forget(1, 0)', 'U0MEM', 'A member is given by a Discord id, a positive number. 0 is none.',
  'somebody is forgotten');
select tests.refuses('select stats.forget(99, 5)', 'U0GLD',
  'Server 99 is not registered here. Invite the bot to it, then try again.', 'somewhere');

select * from finish();
rollback;
