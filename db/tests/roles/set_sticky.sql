-- Specification of roles.set_sticky: a role comes back with who left.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select is(roles.set_sticky(1, 201, tests.rank(), 61, at => tests.t()), 201::bigint, 'it is set');
select is(roles.set_sticky(1, 201, key => 'k', at => tests.t(9)), 201::bigint, 'and again');
select is(roles.set_sticky(1, 201, key => 'k', at => tests.t(9)), 201::bigint, 'with the same key');
select results_eq('select role_id, made_at from roles.sticky_roles(1)', 'values (201::bigint, tests.t())', 'it is one');
update app.role set permissions = 8 where role_id = 202;
select tests.refuses(
  'select roles.set_sticky(1, 202)', 'U0DNG',
  'The role "Silver" has permissions of moderators (Administrator). '
  'Choose another, or allow it with the setting roles.dangerous.', 'not one of moderators'
);
select tests.refuses(
  'select roles.set_sticky(1, 203, tests.rank(3), 61)', 'U0ABV',
  'The role "Gold" is not below your own highest role, so it is not yours to give or take.', 'nor one above the actor'
);

select * from finish();
rollback;
