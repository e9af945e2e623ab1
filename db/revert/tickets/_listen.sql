-- Revert guildkeeper:tickets/_listen from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._listen'); end $$;
drop function tickets._listen;

commit;
