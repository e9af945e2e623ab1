-- Revert guildkeeper:tickets/_welcomed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._welcomed'); end $$;
drop function tickets._welcomed;

commit;
