-- Specification of roles._try_again: what Discord refused is decided anew, and told again.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(13);

create function pg_temp.again(role_id bigint, is_wanted boolean, member_id bigint default 5) returns text language plpgsql as $$
begin
  perform tests.clear_effects();
  perform roles._try_again(1, jsonb_build_object(
    'member_id', again.member_id, 'role_id', again.role_id, 'is_wanted', again.is_wanted, 'tried', 2
  ), tests.t(300));
  return tests.roles_told();
end;
$$;
create function pg_temp.known() returns bigint[] language sql as 'select role_ids from roles.member where member_id = 5';

-- A role that Discord did not give.
select tests.give(5, 201);
select is(pg_temp.again(201, true), '5+201', 'what is wanted still is given again');
select is(pg_temp.known(), '{201}', 'and known once');
select results_eq(
  'select function, arguments ->> ''tried'' from outbox.follow_up', $$values ('roles._not_settled', '2')$$,
  'should that be refused as well, it is known how often it was'
);
select tests.withdraw(5, 201);
select is(pg_temp.again(201, true), null, 'what is wanted no more is not');
select is(pg_temp.known(), '{}', 'and not thought to be on');
select tests.give(5, 202), tests.edit_roles(5, given => '{202}', at => tests.t(1));
select is(pg_temp.again(202, true), null, 'nor what people gave meanwhile');

-- A role that Discord did not take.
select tests.give(5, 203), tests.withdraw(5, 203);
select is(pg_temp.again(203, false), '5-203', 'what must not be worn is taken again');
select tests.give(5, 203);
select is(pg_temp.again(203, false), null, 'what has a reason again stays');
select is(pg_temp.known(), '{203}', 'and is on');
select roles.take(1, 5, 202, at => tests.t(2)) is not null as taken;
select is(pg_temp.again(202, false), '5-202', 'the word of a moderator holds, also against who gave it by hand');
select tests.edit_roles(5, given => '{202}', at => tests.t(3));
select is(pg_temp.again(202, false), null, 'until somebody gives it again');

select is(pg_temp.again(201, true, 7), null, 'of who was forgotten, nothing');
select is_empty('select from roles.member where member_id = 7', 'is known anew');

select * from finish();
rollback;
