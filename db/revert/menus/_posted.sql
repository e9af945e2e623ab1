-- Revert guildkeeper:menus/_posted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('menus._posted'); end $$;
drop function menus._posted;

commit;
