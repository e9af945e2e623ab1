-- Specification of rolejobs._work_slice: a slice of a job.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 60);
select tests.start('give') is not null as started;
create function pg_temp.slice(seconds numeric) returns bigint language sql as $$
  select rolejobs._work_slice(b, tests.t(slice.seconds)) from rolejobs.job b
$$;
select is(pg_temp.slice(1), 50::bigint, 'fifty members');
select is(tests.outcomes(), '50 changed, 6 waiting', 'have their turn');
select is(pg_temp.slice(2), 6::bigint, 'then the rest');
select is(pg_temp.slice(3), 0::bigint, 'then nobody');
update rolejobs.job set is_undo = true;
select is(pg_temp.slice(4), 50::bigint, 'and back');
select is(tests.outcomes(), '6 changed, 50 undone', 'likewise');

select * from finish();
rollback;
