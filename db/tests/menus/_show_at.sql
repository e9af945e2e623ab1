-- Specification of menus._show_at: a message is edited at a time.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform menus._show_at(1, 1, tests.t(s)) from unnest('{5, 5, 6}'::integer[]) s; end $$;
select is((select count(*) from outbox.due where function = 'menus._show'), 2::bigint, 'once for each time');

select * from finish();
rollback;
