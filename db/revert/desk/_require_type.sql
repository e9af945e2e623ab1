-- Revert guildkeeper:desk/_require_type from pg

begin;
set local role guildkeeper_owner;

drop function desk._require_type;

commit;
