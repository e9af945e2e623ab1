-- Revert guildkeeper:desk/_free_place from pg

begin;
set local role guildkeeper_owner;

drop function desk._free_place;

commit;
