-- Revert guildkeeper:menus/_not_posted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('menus._not_posted'); end $$;
drop function menus._not_posted;

commit;
