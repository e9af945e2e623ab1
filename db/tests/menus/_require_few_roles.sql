-- Specification of menus._require_few_roles: roles of this guild.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

select is(menus._require_few_roles(1, '{205, 201, 201}'), '{201, 205}', 'any of them, once');
select is(menus._require_few_roles(1, null), '{}', 'or none');
select throws_ok($$select menus._require_few_roles(1, '{221}')$$, 'U0ROL', null, 'not another guild''s');

select * from finish();
rollback;
