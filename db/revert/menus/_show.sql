-- Revert guildkeeper:menus/_show from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('menus._show'); end $$;
drop function menus._show;

commit;
