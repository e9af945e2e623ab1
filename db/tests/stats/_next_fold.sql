-- Specification of stats._next_fold: soon after the next midnight of the guild's zone.

begin;
\ir ../../fixtures/guild.sql
select plan(4);

select is(stats._next_fold(1, '2026-01-01 12:00Z'), '2026-01-02 00:05Z'::timestamptz, 'five minutes after midnight');
select is(stats._next_fold((100::bigint << 22), '2026-01-01 12:00Z'), null, 'a guild nobody registered has no day');
select tests.configure('time_zone', null) where false;
select tests.configure('app.time_zone', 'Europe/Berlin');
select is(stats._next_fold(1, '2026-03-29 00:30Z'), '2026-03-29 22:05Z'::timestamptz, 'also after a day of 23 hours');
select is(stats._next_fold(1, '2026-10-24 23:30Z'), '2026-10-25 23:05Z'::timestamptz, 'and one of 25');

select * from finish();
rollback;
