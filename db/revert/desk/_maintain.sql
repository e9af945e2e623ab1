-- Revert guildkeeper:desk/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function desk._maintain;

commit;
