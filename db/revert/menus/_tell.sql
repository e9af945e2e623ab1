-- Revert guildkeeper:menus/_tell from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('menus._tell'); end $$;
drop function menus._tell;

commit;
