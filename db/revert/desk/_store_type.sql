-- Revert guildkeeper:desk/_store_type from pg

begin;
set local role guildkeeper_owner;

drop function desk._store_type;

commit;
