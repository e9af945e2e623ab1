-- Revert guildkeeper:economy/_net_movement from pg

begin;
set local role guildkeeper_owner;

drop function economy._net_movement;

commit;
