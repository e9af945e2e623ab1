-- Specification of choices._note: why somebody wears a role.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

select is(
  choices._note(tests.menu_facts(1), tests.option_facts(1, 1)),
    '{"because": "choices.choice", "menu": 1, "title": "Colours", "option": "Bronze"}'::jsonb,
  'the menu and the option'
);

select * from finish();
rollback;
