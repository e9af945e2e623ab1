-- Revert guildkeeper:channels/_lock_failed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('channels._lock_failed'); end $$;
drop function channels._lock_failed;

commit;
