-- Revert guildkeeper:desk/_staffed from pg

begin;
set local role guildkeeper_owner;

drop function desk._staffed;

commit;
