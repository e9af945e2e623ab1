-- Revert guildkeeper:desk/_deadline from pg

begin;
set local role guildkeeper_owner;

drop function desk._deadline;

commit;
