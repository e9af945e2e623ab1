-- Revert guildkeeper:desk/_new_type from pg

begin;
set local role guildkeeper_owner;

drop function desk._new_type;

commit;
