-- Specification of menus._posted: a menu is posted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(5);

do $$ begin
  perform menus.post(1, 1, 101, at => tests.t());
  perform menus.post(1, 1, 102, at => tests.t());
  perform tests.told();
end $$;
do $$ begin perform menus._posted(1, '{"menu": 1, "posting": 1, "channel_id": 101, "message_id": 7001}', tests.t()); end $$;
select is((select message_id from menus.menu where number = 1), null, 'an older one');
select is((select path from outbox.effect), '/channels/101/messages/7001', 'is deleted');
do $$ begin perform menus._posted(1, '{"menu": 1, "posting": 2, "channel_id": 102, "message_id": 7009}', tests.t(5)); end $$;
select is(
  (select row(message_id, changed_at)::text from menus.menu where number = 1), row(7009, tests.t(5))::text,
  'the newest one stays'
);

select ok(outbox._is_scheduled(1, format('menus._show 1 %s', extract(epoch from tests.t(6))::bigint)),
  'what changed since is shown');

delete from outbox.due;
do $$ begin
  perform menus._posted(1, jsonb_build_object(
    'menu', 1, 'posting', 2, 'channel_id', 102, 'message_id', 7009, 'shown', md5(to_jsonb(menus._shown(tests.menu(1)))::text)
  ), tests.t(5));
end $$;
select is_empty($$select from outbox.due where function = 'menus._show'$$, 'where nothing changed, nothing is edited');

select * from finish();
rollback;
