-- Revert guildkeeper:tickets/_banned from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._banned'); end $$;
drop function tickets._banned;

commit;
