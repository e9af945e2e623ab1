-- Specification of menus._lacking: roles that lack.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

select is(menus._lacking(1, 1, 1, 'X', '{}'), null, 'none where none is required');
select tests.require(1, 0, required => '{201, 202}');
select tests.require(1, 1, required => '{202, 203}', all_of => true);
select is(
  (select row(l.refusal, l.arguments[2])::text from menus._lacking(1, 1, 1, 'X', '{}') l),
  row('one_role_required', '"Silver", "Bronze"')::text, 'any of the menu''s first'
);
select is((menus._lacking(1, 1, 1, 'X', '{202}')).refusal, 'roles_required', 'then all of the option''s');
select is(menus._lacking(1, 1, 1, 'X', '{202, 203}'), null, 'until none lacks');
select is(menus._lacking(1, 1, 2, 'X', '{201}'), null, 'of another option only the menu''s count');

select * from finish();
rollback;
