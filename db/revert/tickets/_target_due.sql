-- Revert guildkeeper:tickets/_target_due from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._target_due'); end $$;
drop function tickets._target_due;

commit;
