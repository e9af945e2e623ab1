-- Specification of choices._wait: a member waits, or no more.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$ begin perform tests.edit_option(1, 1, price => 7); end $$;
select is((choices._wait(tests.menu_facts(1), tests.option_facts(1, 1), 5, true, '{203}', tests.t())).place, 1::bigint, 'first');
select is((choices._wait(tests.menu_facts(1), tests.option_facts(1, 1), 6, true, null, tests.t(1))).place, 2::bigint, 'second');
select is((choices._wait(tests.menu_facts(1), tests.option_facts(1, 1), 5, true, null, tests.t(9))).place, 1::bigint,
  'again keeps the place');
select is(
  (select row(role_ids, price)::text from choices.waiting where member_id = 5), '({203},7)',
  'with the roles and the price they saw'
);
select is((choices._wait(tests.menu_facts(1), tests.option_facts(1, 1), 5, false, null, tests.t(9))).result, 'left', 'no more');

select * from finish();
rollback;
