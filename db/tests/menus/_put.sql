-- Specification of menus._put: a menu gets another message.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

do $$ begin perform menus._put(tests.menu(2), 102, null, tests.t()); end $$;
select is(
  (select row(channel_id, message_id, is_own, posting)::text from menus.menu where number = 2), '(102,,t,2)',
  'a new one, once it is there'
);
select is((select count(*) from outbox.effect where card = 'menus.menu'), 1::bigint, 'it is posted');

select * from finish();
rollback;
