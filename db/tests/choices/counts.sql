-- Specification of choices.counts: how many hold an option and wait for it.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin
  perform tests.edit_option(1, 1, cap => 1);
  perform tests.press(5, 1);
  perform tests.press(6, 1);
  perform tests.press(6, 2);
  perform tests.press(5, 1, 2);
end $$;
select is(
  (select string_agg(c::text, ' ') from choices.counts(1, 1) c), '(1,0,2,1) (1,1,1,1) (1,2,1,0)', 'of a menu, and of each option'
);
select is((select string_agg(c::text, ' ') from choices.counts(1) c where c.option = 0), '(1,0,2,1) (2,0,1,0)', 'of all of them');
select throws_ok('select choices.counts(1, 9)', 'U0MNU', null, 'of a menu that there is');

select * from finish();
rollback;
