-- Revert guildkeeper:moderation/_sanction_due from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._sanction_due'); end $$;
drop function moderation._sanction_due;

commit;
