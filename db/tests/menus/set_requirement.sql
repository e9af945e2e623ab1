-- Specification of menus.set_requirement: what a choice asks of members.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(10);

select is(
  menus.set_requirement(1, 1, 0, '{202, 201}', true, '{203}', false, 5)::text, '(1,0,"{201,202}",t,{203},f,5)', 'of a menu'
);
select is(menus.set_requirement(1, 1, 2, level => 7)::text, '(1,2,{},f,{},f,7)', 'or an option');
select is(menus.set_requirement(1, 1, forbids_all => true)::text, '(1,0,"{201,202}",t,{203},t,5)', 'what is left out stays');
select is(
  menus.set_requirement(1, 1, required_role_ids => '{201}', without => 'level')::text, '(1,0,{201},t,{203},t,)',
  'what is not wanted is taken away'
);
select is(
  (menus.set_requirement(1, 1, required_role_ids => '{}')).required_role_ids, '{}'::bigint[], 'no roles at all may be asked for'
);
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ('select menus.set_requirement(1, 1, 9)', 'U0OPT', 'Menu 1 has no option 9.'),
  ('select menus.set_requirement(1, 1, null)', 'U0OPT', 'Menu 1 has no option null.'),
  ($$select menus.set_requirement(1, 1, 0, '{221}')$$, 'U0ROL',
    'Role 221 does not exist in this server. Choose one of its roles.'),
  ('select menus.set_requirement(1, 1, level => 0)', 'U0AMT', 'The amount must be a whole number from 1 to 1,000, not 0.'),
  ($$select menus.set_requirement(1, 1, without => 'all')$$, 'U0WTM',
    'There is no "all" to take away. Choose one of: required roles, forbidden roles, level.')
) as q (sql, sqlstate, message);

select * from finish();
rollback;
