-- Specification of menus._message_gone: the message of a menu is deleted.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(2);

update app.guild set owner_id = 61 where guild_id = 1;
do $$ begin perform menus._message_gone(tests.menu(2), tests.t()); end $$;
select is(
  (select row(message_id, gone_at)::text from menus.menu where number = 2), row(null::bigint, tests.t())::text,
  'it is known'
);
select is((select count(*) from outbox.effect where card = 'menus.gone'), 1::bigint, 'and told');

select * from finish();
rollback;
