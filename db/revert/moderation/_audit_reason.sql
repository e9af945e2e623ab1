-- Revert guildkeeper:moderation/_audit_reason from pg

begin;
set local role guildkeeper_owner;

drop function moderation._audit_reason;

commit;
