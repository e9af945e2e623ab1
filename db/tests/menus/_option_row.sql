-- Specification of menus._option_row: an option as its callers see it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform tests.press(5, 1); end $$;
insert into menus.waiting (guild_id, menu, option, member_id, since) values (1, 1, 1, 6, tests.t());
select is(
  (select row(r.number, r.held, r.waiting, r.flaw)::text from menus._option_row(tests.option(1, 1)) r), '(1,1,1,)',
  'with who holds it and waits'
);

select * from finish();
rollback;
