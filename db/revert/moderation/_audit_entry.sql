-- Revert guildkeeper:moderation/_audit_entry from pg

begin;
set local role guildkeeper_owner;

drop function moderation._audit_entry(bigint, bigint, integer, bigint, bigint, text, jsonb, timestamptz);
drop function moderation._kind_of(integer, jsonb, timestamptz);

commit;
