-- Specification of menus._show: the message of a menu is edited as it is now.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform menus._show(1, '{"menu": 1}', tests.t()); perform menus._show(1, '{"menu": 2}', tests.t()); end $$;
select is_empty('select from outbox.effect', 'not one that is not posted, nor somebody''s message');
do $$ begin perform menus._show(1, '{"menu": 2, "reactions": true}', tests.t()); end $$;
select is((select count(*) from outbox.effect where path like '%/@me'), 3::bigint, 'but it gets its reactions');
do $$ begin
  perform menus.post(1, 1, 102, at => tests.t());
  perform menus._posted(1, '{"menu": 1, "posting": 1, "message_id": 7001}', tests.t());
  perform tests.told();
  perform menus._show(1, '{"menu": 1}', tests.t());
end $$;
select is(
  (select string_agg(concat_ws(' ', method, path, card), ' ') from outbox.effect), 'PATCH /channels/102/messages/7001 menus.menu',
  'it is edited'
);

select * from finish();
rollback;
