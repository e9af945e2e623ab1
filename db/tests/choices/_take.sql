-- Specification of choices._take: an option that a member holds is taken.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin
  perform tests.edit_option(1, 2, role_ids => '{202, 203}');
  perform tests.press(5, 2);
  perform tests.edit_option(1, 2, role_ids => '{201}');
  perform tests.told();
end $$;
select is((t).role_ids, '{202, 203}', 'the roles that it gave when it was chosen')
from choices._take(1, row(1, 2)::menus.place, 5, '"over"', tests.t()) t;
select is(tests.told(), '5-202 5-203', 'are taken');
select is(tests.holds(5), null, 'and it is held no more');

select * from finish();
rollback;
