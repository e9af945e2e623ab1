-- Revert guildkeeper:outbox/_audit_entry from pg

begin;
set local role guildkeeper_owner;

drop function outbox._audit_entry;

commit;
