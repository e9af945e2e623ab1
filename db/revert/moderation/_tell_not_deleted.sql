-- Revert guildkeeper:moderation/_tell_not_deleted from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._tell_not_deleted'); end $$;
drop function moderation._tell_not_deleted;
drop type moderation.undeleted;

commit;
