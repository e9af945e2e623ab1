-- Specification of menus._option_row: an option as its callers see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

update app.role set managed = true where guild_id = 1 and role_id = 201;
select is(
  (select row(r.number, r.label, r.flaw)::text from menus._option_row(tests.option(1, 1)) r), '(1,Bronze,managed)',
  'with why it is not offered'
);

select * from finish();
rollback;
