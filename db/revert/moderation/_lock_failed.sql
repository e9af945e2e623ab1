-- Revert guildkeeper:moderation/_lock_failed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._lock_failed'); end $$;
drop function moderation._lock_failed;

commit;
