-- Specification of menus._requirement_without: a part of what is asked is taken away.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

select is(menus._requirement_without(row(1, 0, '{201}', true, '{202}', false, 3), q.field)::text, q.left_over, q.what)
from (values
  ('required_roles', '(1,0,{},t,{202},f,3)', 'the roles that are required'),
  ('forbidden_roles', '(1,0,{201},t,{},f,3)', 'the roles that are forbidden'),
  ('level', '(1,0,{201},t,{202},f,)', 'the level'),
  (null, '(1,0,{201},t,{202},f,3)', 'or nothing')
) as q (field, left_over, what);
select throws_ok(
  $$select menus._requirement_without(row(1, 0, '{}', true, '{}', false, 3), 'roles')$$, 'U0WTM', null, 'nothing else'
);

select * from finish();
rollback;
