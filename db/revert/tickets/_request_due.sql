-- Revert guildkeeper:tickets/_request_due from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._request_due'); end $$;
drop function tickets._request_due;

commit;
