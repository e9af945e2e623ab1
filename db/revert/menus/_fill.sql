-- Revert guildkeeper:menus/_fill from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('menus._fill'); end $$;
drop function menus._fill;

commit;
