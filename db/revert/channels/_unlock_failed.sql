-- Revert guildkeeper:channels/_unlock_failed from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('channels._unlock_failed'); end $$;
drop function channels._unlock_failed;

commit;
