-- Revert guildkeeper:roles/_end from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('roles._end'); end $$;
drop function roles._end;

commit;
