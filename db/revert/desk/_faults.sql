-- Revert guildkeeper:desk/_faults from pg

begin;
set local role guildkeeper_owner;

drop function desk._faults;

commit;
