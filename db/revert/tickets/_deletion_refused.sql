-- Revert guildkeeper:tickets/_deletion_refused from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._deletion_refused'); end $$;
drop function tickets._deletion_refused;

commit;
