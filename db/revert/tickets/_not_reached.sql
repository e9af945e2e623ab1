-- Revert guildkeeper:tickets/_not_reached from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._not_reached'); end $$;
drop function tickets._not_reached;

commit;
