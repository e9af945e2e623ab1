-- Revert guildkeeper:tickets/_schedule from pg

begin;
set local role guildkeeper_owner;

drop function tickets._schedule;

commit;
