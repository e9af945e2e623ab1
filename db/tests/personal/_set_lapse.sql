-- Specification of personal._set_lapse: when a role of one's own is looked at.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(4);

\ir ../../fixtures/personal.sql
select tests.own(5, 'Sunny') is not null as made;
select personal._set_lapse(1, 5, tests.t(9));
select is((select lapses_at from personal.role), tests.t(9), 'it lapses');
select is(tests.due(5), tests.t(9), 'and is looked at then');
select personal._set_lapse(1, 5, null);
select is((select lapses_at from personal.role), null, 'it does not');
select is(tests.due(5), null, 'and is not looked at');

select * from finish();
rollback;
