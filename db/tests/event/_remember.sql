-- Specification of event._remember: an event is told once. (Twice at the same time: tests/concurrency.)

begin;
select plan(5);
\ir ../../fixtures/guild.sql

select is(event._remember(1, 'join 501', '2026-01-01T12:00:00Z'), true, 'a key that never came is the first');
select is(event._remember(1, 'join 501', '2026-01-02T12:00:00Z'), false, 'the same again is not, whenever');
select is(event._remember(1, 'join 502', '2026-01-01T12:00:00Z'), true, 'another key is');
select is(event._remember(2, 'join 501', '2026-01-01T12:00:00Z'), true, 'in each guild for itself');
select is(
  (select at from event.inbox where guild_id = 1 and key = 'join 501'), '2026-01-01T12:00:00Z'::timestamptz,
  'it is kept since when'
);

select * from finish();
rollback;
