-- Specification of choices._freshen: a message that counts is edited soon.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform choices._freshen(tests.option_facts(1, 1), tests.t()); end $$;
select is_empty($$select from outbox.due where function = 'choices._tell'$$, 'not where nothing is counted');
do $$ begin
  perform tests.edit_option(1, 1, cap => 9);
  perform choices._freshen(tests.option_facts(1, 1), tests.t(s)) from unnest('{0, 1, 4}'::integer[]) s;
end $$;
select results_eq($$select run_at from outbox.due where function = 'choices._tell'$$, array[tests.t(6)], 'once for five seconds');

select * from finish();
rollback;
