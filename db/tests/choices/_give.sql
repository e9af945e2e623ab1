-- Specification of choices._give: a member gets an option.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

do $$ begin
  perform roles._lock(1, '{5}');
  perform tests.edit_menu(1, duration => '2 days');
  perform tests.edit_option(1, 2, duration => '1 day', role_ids => '{202, 203}');
end $$;
select is(
  row((g).result, (g).until)::text, row('given', tests.t(172800))::text, 'for as long as the menu says'
) from choices._give(tests.menu_facts(1), tests.option_facts(1, 1), 5, null, tests.t()) g;
select is((g).until, tests.t(86400), 'or the option') from choices._give(tests.menu_facts(1), tests.option_facts(1, 2), 5, null,
  tests.t()) g;
select is(tests.told(), '5+201 5+202 5+203', 'all its roles');
select is((select role_ids from choices.choice where option = 2), '{202, 203}', 'and it is known which');

select * from finish();
rollback;
