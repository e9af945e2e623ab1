-- Revert guildkeeper:tickets/_opener_moved from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._opener_moved'); end $$;
drop function tickets._opener_moved;

commit;
