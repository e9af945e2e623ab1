-- Revert guildkeeper:tickets/_move_refused from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._move_refused'); end $$;
drop function tickets._move_refused;

commit;
