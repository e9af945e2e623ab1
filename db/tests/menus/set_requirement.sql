-- Specification of menus.set_requirement: what a choice asks of members.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(6);

select is(
  menus.set_requirement(1, 1, 0, '{202, 201}', true, '{203}', false, 5)::text, '(1,0,"{201,202}",t,{203},f,5)', 'of a menu'
);
select is(menus.set_requirement(1, 1, 2, level => 7)::text, '(1,2,{},f,{},f,7)', 'or an option');
select is((menus.set_requirement(1, 1)).level, null, 'it replaces what was asked');
select tests.refuses(q.sql, q.sqlstate, q.message, q.sqlstate) from (values
  ('select menus.set_requirement(1, 1, 9)', 'U0OPT', 'Menu 1 has no option 9.'),
  ($$select menus.set_requirement(1, 1, 0, '{221}')$$, 'U0ROL',
    'Role 221 does not exist in this server. Choose one of its roles.'),
  ('select menus.set_requirement(1, 1, level => 0)', 'U0AMT', 'The amount must be a whole number from 1 to 1000, not 0.')
) as q (sql, sqlstate, message);

select * from finish();
rollback;
