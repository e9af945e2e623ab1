-- Specification of roles.autorole: roles for who joins, case by case.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(16);

create function pg_temp.arrive(
  member_id bigint, seconds numeric, is_bot boolean default false, pending boolean default false
) returns text language plpgsql as $$
begin
  perform event.member_joined(
    1, arrive.member_id, arrive.is_bot, tests.t(arrive.seconds), at => tests.t(arrive.seconds), pending => arrive.pending
  );
  return tests.told();
end;
$$;
create function pg_temp.change(member_id bigint, seconds numeric, joined numeric) returns text language plpgsql as $$
begin
  perform event.member_changed(1, change.member_id, false, tests.t(change.joined), '{}', null, tests.t(change.seconds));
  return tests.told();
end;
$$;
do $$
begin
  perform roles.set_autorole(1, 201, at => tests.t()), roles.set_autorole(1, 202, '10m', 'both', false, at => tests.t()),
    roles.set_autorole(1, 203, audience => 'bots', at => tests.t());
end;
$$;

select is(pg_temp.arrive(5, 10), '5+201', 'who joins gets what is for people');
select results_eq(
  $$select run_at, arguments from outbox.due where function = 'roles._autorole_due' and finished_at is null$$,
  $$values (tests.t(610), '{"member_id": 5}'::jsonb)$$, 'and later what has a delay'
);
select is(pg_temp.arrive(6, 20, is_bot => true), '6+203', 'a bot what is for bots');
select roles._autorole_due(1, '{"member_id": 5}', tests.t(610));
select is(tests.told(), '5+202', 'when it is due');

-- Membership Screening.
select is(pg_temp.arrive(7, 30, pending => true), null, 'whom screening holds waits');
select roles._autorole_due(1, '{"member_id": 7}', tests.t(630));
select is(tests.told(), '7+202', 'but for a role that does not');
select is(pg_temp.change(7, 640, 30), '7+201', 'and gets the others when it ends');

-- Taken by hand, left, back.
select tests.edit_roles(5, taken => '{201}', at => tests.t(700));
select is(pg_temp.change(5, 710, 10), null, 'what people took does not come back');
do $$ begin perform event.member_left(1, 5, false, 'left 5', tests.t(720)); end $$;
select is(pg_temp.arrive(5, 730), '5+201', 'until they join anew');

-- Who joined while nobody heard it.
select is(pg_temp.change(8, 800, 790), '8+201', 'who is heard of later gets it then');
select is(pg_temp.change(9, 800, -5), null, 'who was here before does not');
select tests.compare(5, '{201}', tests.t(900), tests.t(730));
select is(tests.told(), null, 'who has it gets it once');
select tests.compare(8, '{}', tests.t(950), tests.t(940));
select is(tests.told(), '8+201', 'who has left and come back in a gap gets it again');

-- What cannot be given.
select roles.deny(1, 10, 201, at => tests.t()) is not null as denied;
select is(pg_temp.arrive(10, 1000), '10-201', 'who is denied it does not');
update app.role set permissions = 8 where role_id = 201;
select is(pg_temp.arrive(11, 1010), null, 'nor does anybody when it has become dangerous');
select throws_ok(
  $$update roles.autorole set delay = '-1 s'$$, '23514', null, 'a delay is no time in the past'
);

select * from finish();
rollback;
