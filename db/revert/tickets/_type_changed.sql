-- Revert guildkeeper:tickets/_type_changed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._type_changed'); end $$;
drop function tickets._type_changed;

commit;
