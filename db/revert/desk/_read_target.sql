-- Revert guildkeeper:desk/_read_target from pg

begin;
set local role guildkeeper_owner;

drop function desk._read_target;

commit;
