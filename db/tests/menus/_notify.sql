-- Specification of menus._notify: those who run a guild are told.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/menus.sql
select plan(3);

do $$ begin perform menus._notify(1, 'menus.gone', '{}', tests.t()); end $$;
select is_empty('select from outbox.effect', 'nobody is known');
update app.guild set owner_id = 61 where guild_id = 1;
do $$ begin perform menus._notify(1, 'menus.gone', '{}', tests.t()); end $$;
select is((select recipient_id from outbox.effect), 61::bigint, 'its owner');
do $$ begin
  perform tests.told();
  perform tests.configure('app.notice_channel_id', '102');
  perform menus._notify(1, 'menus.gone', '{}', tests.t());
end $$;
select is((select path from outbox.effect), '/channels/102/messages', 'or the channel for that');

select * from finish();
rollback;
