-- Revert guildkeeper:event/audit_entry from pg

begin;
set local role guildkeeper_owner;

drop function event.audit_entry(bigint, bigint, integer, bigint, bigint, text, jsonb, jsonb, timestamptz);

commit;
