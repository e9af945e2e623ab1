-- Revert guildkeeper:tickets/_delete_due from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._delete_due'); end $$;
drop function tickets._delete_due;

commit;
