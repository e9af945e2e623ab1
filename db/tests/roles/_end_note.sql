-- Specification of roles._end_note: why the last reason is over.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

select tests.give(5, 201), tests.want(5, '{201}');
select tests.withdraw(5, 201, at => tests.t(1));
select roles._want_all(1, 'leveling', array[row(5, '{}', '"Level 0"')]::roles.want[], tests.t(2));
select is(roles._end_note(1, 5, 201), '"Level 0"'::jsonb, 'the last that ended says so');
select is(roles._end_note(1, 5, 202), null, 'none, nothing');

select * from finish();
rollback;
