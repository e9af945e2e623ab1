-- Revert guildkeeper:moderation/_notice_failure from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._notice_failure'); end $$;
drop function moderation._notice_failure;

commit;
