-- Specification of menus._lift: a menu leaves its message.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform menus._lift(tests.menu(1), tests.t()); end $$;
select is_empty('select from outbox.effect', 'one that is not posted has none');
do $$ begin perform menus._lift(tests.menu(2), tests.t()); end $$;
select is(
  (select count(*) from outbox.effect where path like '%/@me'), 3::bigint,
  'from somebody''s message it takes its reactions'
);
do $$ begin
  perform tests.told();
  update menus.menu set is_own = true where number = 2;
  perform menus._lift(tests.menu(2), tests.t());
end $$;
select is((select method || ' ' || path from outbox.effect), 'DELETE /channels/101/messages/7002', 'its own is deleted');

select * from finish();
rollback;
