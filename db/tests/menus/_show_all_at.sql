-- Specification of menus._show_all_at: a message is shown anew.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform menus._show_all_at(1, 1, tests.t(s)) from unnest('{5, 6}'::integer[]) s; end $$;
select results_eq($$select run_at from outbox.due where function = 'menus._show'$$, array[tests.t(6)],
  'once for all that is set up in one go');

select * from finish();
rollback;
