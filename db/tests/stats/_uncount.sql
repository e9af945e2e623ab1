-- Specification of stats._uncount: what is deleted counts no more, once, in whichever order it is told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(10);

select tests.say(5, '2026-01-01 10:00Z'), tests.say(5, '2026-01-01 11:00Z'), tests.say(6, '2026-01-01 11:00Z', n => 1);
select event.messages_deleted(1, array[tests.message_id('2026-01-01 10:00Z'), tests.message_id('2026-01-01 11:00Z', 1)],
  '2026-01-01 12:00Z');
select is(tests.counted(), 1::bigint, 'two less');
select is((select sum(deleted) from stats.quarter), 2::bigint, 'which is known');
select event.messages_deleted(1, array[tests.message_id('2026-01-01 10:00Z')], '2026-01-01 12:00Z');
select is(tests.counted(), 1::bigint, 'told again it is the same');
select tests.say(5, '2026-01-01 10:00Z');
select is(tests.counted(), 1::bigint, 'nor does the message count when it is told again');
select event.messages_deleted(1, array[tests.message_id('2026-01-01 13:00Z')], '2026-01-01 13:00Z');
select tests.say(5, '2026-01-01 13:00Z');
select is(tests.counted(), 1::bigint, 'one that is deleted before it is told of never counts');
select event.messages_deleted(1, array[tests.message_id('2025-12-01 13:00Z')], '2026-01-01 13:00Z');
select is((select count(*) from stats.message where message_id < tests.message_id('2025-12-30Z')), 0::bigint,
  'of old ones no mark is made');
select event.messages_deleted(2, array[tests.message_id('2026-01-01 11:00Z')], '2026-01-01 13:00Z'),
  event.messages_deleted(99, array[tests.message_id('2026-01-01 11:00Z')], '2026-01-01 13:00Z');
select is(tests.counted(), 1::bigint, 'a deletion elsewhere is not one here');
select tests.fold('2026-01-02 01:00Z');
select event.messages_deleted(1, array[tests.message_id('2026-01-01 11:00Z')], '2026-01-02 12:00Z');
select results_eq('select tests.member_days()', array['2026-01-01 5: 0'], 'a day that was folded loses it, too');
select tests.fold('2026-01-02 13:00Z');
select results_eq('select tests.days()', array['2026-01-01: 0 by 0/0/0, 0 new, 0 back'], 'and is settled again');
select is_empty('select * from stats.selfcheck(1)', 'days are the facts');

select * from finish();
rollback;
