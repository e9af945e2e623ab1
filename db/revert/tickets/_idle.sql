-- Revert guildkeeper:tickets/_idle from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._idle'); end $$;
drop function tickets._idle;

commit;
