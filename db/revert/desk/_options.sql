-- Revert guildkeeper:desk/_options from pg

begin;
set local role guildkeeper_owner;

drop function desk._options;

commit;
