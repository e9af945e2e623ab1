-- Specification of choices._taken: how many hold an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform tests.press(m, 1) from generate_series(5, 7) m; perform tests.press(5, 1); perform tests.press(5, 2); end $$;
select is(choices._taken(tests.option_facts(1, 1)), 2::bigint, 'those who hold it now');

select * from finish();
rollback;
