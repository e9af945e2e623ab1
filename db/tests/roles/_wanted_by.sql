-- Specification of roles._wanted_by: what a source wants.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(1);

select tests.want(5, '{202,201}'), tests.give(5, 203), tests.want(6, '{201}'), tests.want(7, '{201}');
select tests.edit_roles(6, taken => '{201}', at => tests.t(1));
select tests.want(7, '{}', tests.t(1));
select results_eq(
  $$select member_id, role_ids from roles._wanted_by(1, 'leveling') order by member_id$$,
  $$values (5::bigint, '{201,202}'::bigint[]), (6, '{201}')$$, 'of each member, also what people took, and no other source''s'
);

select * from finish();
rollback;
