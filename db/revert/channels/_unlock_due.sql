-- Revert guildkeeper:channels/_unlock_due from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('channels._unlock_due'); end $$;
drop function channels._unlock_due;

commit;
