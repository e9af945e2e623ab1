-- Specification of rolejobs._do_in: a job changes a member.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(9);

\ir ../../fixtures/rolejobs.sql
select tests.people(5, 8);
select tests.start('give') is not null as started;
create function pg_temp.act(member_id bigint, seconds numeric default 1) returns text language sql as $$
  select rolejobs._do_in(b, act.member_id, tests.t(act.seconds))::text from rolejobs.job b order by b.number desc limit 1
$$;
select is(pg_temp.act(5), 'changed', 'who lacks the role gets it');
select is(tests.told(), '5+201', 'by an effect');
select tests.see(6, '{201}', tests.t(1)), roles.deny(1, 7, 201, at => tests.t(1)) is not null,
  app._member_left(1, 8, false, tests.t(1));
select tests.clear_effects();
select is(pg_temp.act(6), 'unchanged', 'who wears it already does not');
select is(pg_temp.act(7), 'denied', 'nor who must not');
select is(pg_temp.act(8), 'gone', 'nor who has left');
select is(tests.told(), null, 'of which Discord is told nothing');
update rolejobs.job set action = 'take';
select is(pg_temp.act(6), 'changed', 'who wears the role loses it');
select is(tests.told(), '6-201', 'by an effect');
select is(pg_temp.act(5), 'unchanged', 'who does not, by what is known, does not');

select * from finish();
rollback;
