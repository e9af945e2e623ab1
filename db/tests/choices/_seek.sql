-- Specification of choices._seek: the list is looked at.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin perform choices._seek(tests.option_facts(1, 1), m, tests.t()) from unnest('{5, 5, 6}'::bigint[]) m; end $$;
select is((select string_agg(key, ', ' order by key) from outbox.due where function = 'choices._fill'),
  'choices._fill 1 1 5, choices._fill 1 1 6', 'by a key for each who asks');

select * from finish();
rollback;
