-- Revert guildkeeper:desk/_minute from pg

begin;
set local role guildkeeper_owner;

drop function desk._minute;

commit;
