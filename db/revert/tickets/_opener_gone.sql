-- Revert guildkeeper:tickets/_opener_gone from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._opener_gone'); end $$;
drop function tickets._opener_gone;

commit;
