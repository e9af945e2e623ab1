-- Revert guildkeeper:moderation/_logged from pg

begin;
set local role guildkeeper_owner;

do $$ begin perform outbox._unregister('moderation._logged'); end $$;
drop function moderation._logged;

commit;
