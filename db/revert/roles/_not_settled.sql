-- Revert guildkeeper:roles/_not_settled from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('roles._not_settled'); end $$;
drop function roles._not_settled;

commit;
