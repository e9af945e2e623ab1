-- Revert guildkeeper:tickets/_lacking from pg

begin;
set local role guildkeeper_owner;

drop function tickets._lacking;
drop type tickets.fault;

commit;
