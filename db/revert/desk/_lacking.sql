-- Revert guildkeeper:desk/_lacking from pg

begin;
set local role guildkeeper_owner;

drop function desk._lacking;
drop type desk.fault;

commit;
