-- Revert guildkeeper:rolejobs/_schedule from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._schedule;

commit;
