-- Revert guildkeeper:tickets/_rename_refused from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._rename_refused'); end $$;
drop function tickets._rename_refused;

commit;
