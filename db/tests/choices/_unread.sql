-- Specification of choices._unread: see event/reactions_counted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(1);

do $$ begin
  perform tests.press(m, 1, 2) from generate_series(5, 6) m;
  perform tests.told();
  update choices.choice set reactions = 1;
end $$;
do $$ begin perform choices._unread(1, 7002, '🥉', false, '{5}', tests.t()); end $$;
select is(tests.told(), '6-201', 'whose is not there any more');

select * from finish();
rollback;
