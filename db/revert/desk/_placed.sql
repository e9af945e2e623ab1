-- Revert guildkeeper:desk/_placed from pg

begin;
set local role guildkeeper_owner;

drop function desk._placed;

commit;
