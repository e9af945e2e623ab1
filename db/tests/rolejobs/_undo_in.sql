-- Specification of rolejobs._undo_in: a job takes back what it did.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(5);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 8);
select tests.start('give') is not null as started;
select tests.work(1), tests.clear_effects();
create function pg_temp.undo(member_id bigint) returns text language sql as $$
  select rolejobs._undo_in(b, undo.member_id, tests.t(1), tests.t(10))::text from rolejobs.job b
$$;
select tests.edit_roles(6, taken => '{201}', at => tests.t(5)), tests.give(7, 201, at => tests.t(0));
select tests.clear_effects();
select is(pg_temp.undo(5), 'undone', 'its reason is gone');
select is(tests.told(), '5-201', 'and the role');
select is(pg_temp.undo(6), 'touched', 'what people took is taken');
select is(pg_temp.undo(7), 'undone', 'another reason');
select is(tests.told(), null, 'keeps the role on');

select * from finish();
rollback;
