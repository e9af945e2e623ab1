-- Revert guildkeeper:tickets/_request_posted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('tickets._request_posted'); end $$;
drop function tickets._request_posted;

commit;
