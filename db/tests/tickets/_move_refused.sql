-- Specification of tickets._move_refused: a room that cannot go where it should.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/tickets.sql
select plan(4);

select tests.ticket();
create function pg_temp.refuse(answer jsonb) returns void language sql as $$
  select tickets._move_refused(1, '{"number": 1, "parent_id": 100}' || answer, tests.h())
$$;
select pg_temp.refuse('{"code": 50013, "error": "Missing Permissions"}');
select is((select s from tests.steps() s), 'move_refused Missing Permissions', 'staff are told');
update desk.type set overflow_id = 103;
select pg_temp.refuse('{"code": 50035, "error": "In parent_id: Maximum number of channels in category reached (50)"}');
select is(
  (select e.body -> 0 ->> 'parent_id' from outbox.effect e where e.lane = 'channels'), '103',
  'from a full category it goes to the other'
);
select pg_temp.refuse('{"parent_id": 103, "code": 50035, "error": "Maximum number of channels in category reached (50)"}');
select is((select count(*) from tests.steps()), 2::bigint, 'once');
update tickets.ticket set state = 'gone';
select pg_temp.refuse('{"code": 50013, "error": "Missing Permissions"}');
select is((select count(*) from tests.steps()), 2::bigint, 'a room that is gone concerns nobody');

select * from finish();
rollback;
