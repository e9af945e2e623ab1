-- Specification of voice._seconds: how long ranges are.

begin;
\ir ../../fixtures/guild.sql
select plan(2);

select is(voice._seconds(tstzmultirange(tstzrange('2026-01-01Z', '2026-01-01 00:01Z'), tstzrange('2026-01-02Z',
  '2026-01-02 00:00:30Z'))), 90::numeric, 'together');
select is(voice._seconds('{}'), 0::numeric, 'none is nothing');

select * from finish();
rollback;
