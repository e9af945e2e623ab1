-- Revert guildkeeper:economy/_refuse_movement from pg

begin;
set local role guildkeeper_owner;

drop function economy._refuse_movement;

commit;
