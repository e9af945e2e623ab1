-- Specification of roles._end: the end of a reason.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(10);

create function pg_temp.due(seconds numeric, ref text default 'loan') returns text language plpgsql as $$
begin
  perform roles._end(
    1, jsonb_build_object('member_id', 5, 'role_id', 201, 'source', 'shop', 'ref', due.ref), tests.t(due.seconds)
  );
  return tests.told();
end;
$$;
select tests.give(5, 201, ref => 'loan', until => tests.t(10)), tests.give(5, 201, ref => 'gift', until => tests.t(20));
select tests.clear_effects();
select is(pg_temp.due(9), null, 'before its time, nothing');
select is(pg_temp.due(10), null, 'of two reasons with two ends the first ends nothing');
select is(tests.counting(5), '201 shop', 'but itself');
select is(pg_temp.due(20, 'gift'), '5-201', 'the later one does');
select is((select distinct tests.said(w.end_note) from roles.why(1, 5, 201) w), 'roles.time_over', 'and it is known why');
select is(pg_temp.due(30), null, 'once');
select tests.give(5, 201, ref => 'loan', until => tests.t(50), at => tests.t(40)),
  tests.give(5, 201, ref => 'loan', until => tests.t(60), at => tests.t(41));
select tests.clear_effects();
select is(pg_temp.due(50), null, 'an end that has moved on is none');
select tests.edit_roles(5, taken => '{201}', at => tests.t(55));
select is(pg_temp.due(60), null, 'a role that people took meanwhile is not taken again');
select is(pg_temp.due(9, 'unknown'), null, 'a reason that is not there has no end');
select ok(exists (select from outbox.handler h where h.function = 'roles._end'), 'it can be scheduled');

select * from finish();
rollback;
