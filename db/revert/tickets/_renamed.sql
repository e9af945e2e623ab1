-- Revert guildkeeper:tickets/_renamed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._renamed'); end $$;
drop function tickets._renamed;

commit;
