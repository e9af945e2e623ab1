-- Revert guildkeeper:desk/_check_type from pg

begin;
set local role guildkeeper_owner;

drop function desk._check_type;

commit;
