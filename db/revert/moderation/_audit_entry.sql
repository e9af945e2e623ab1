-- Revert guildkeeper:moderation/_audit_entry from pg

begin;
set local role guildkeeper_owner;

drop function moderation._audit_entry;

commit;
