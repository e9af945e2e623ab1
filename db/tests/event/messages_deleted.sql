-- Specification of event.messages_deleted: a menu whose message is deleted is missed.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(4);

do $$ begin perform event.messages_deleted(1, '{7, 7002}', tests.t()); end $$;
select is(
  (select row(message_id, gone_at)::text from menus.menu where number = 2), row(null::bigint, tests.t())::text,
  'it is known'
);
select is((select fault from menus.health(1, 2)), 'message_gone', 'and named');
select is_empty('select * from tests.effects()', 'nobody is told where there is no owner and no channel');
do $$ begin
  perform menus.post(1, 2, 101, 7009, at => tests.t());
  perform tests.told();
  update app.guild set owner_id = 61;
  perform event.messages_deleted(1, '{7009}', tests.t());
  perform event.messages_deleted(1, '{7009}', tests.t());
end $$;
select is((select string_agg(card || ' ' || recipient_id, ' ') from outbox.effect), 'menus.gone 61', 'the owner is told, once');

select * from finish();
rollback;
