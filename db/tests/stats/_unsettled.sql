-- Specification of stats._unsettled: the first day that is not told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/stats.sql
select plan(3);

select tests.fold('2026-01-04 01:00Z');
select is((select day from stats._unsettled(1, '2026-01-01', '2026-01-03')), null, 'all are');
select is((select day from stats._unsettled(1, '2026-01-01', '2026-01-05')), '2026-01-04'::date, 'today is not');
insert into stats.stale_day (guild_id, day) values (1, '2026-01-01');
select is((select day from stats._unsettled(1, '2026-01-02', '2026-01-03')), '2026-01-02'::date,
  'nor what counts a day that has changed');

select * from finish();
rollback;
