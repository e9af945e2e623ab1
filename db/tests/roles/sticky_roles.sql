-- Specification of roles.sticky_roles: the roles that come back with who left.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(2);

do $$ begin perform roles.set_sticky(1, 201, at => tests.t()), roles.set_sticky(1, 203, at => tests.t(1)); end $$;
update app.role set position = 12 where role_id = 203;
select results_eq(
  'select role_id, made_at, flaw from roles.sticky_roles(1)',
  $$values (203::bigint, tests.t(1), 'out_of_reach'), (201, tests.t(), null)$$, 'the highest first, with what stands against one'
);
select is_empty('select from roles.sticky_roles(2)', 'each guild for itself');

select * from finish();
rollback;
