-- Revert guildkeeper:desk/health from pg

begin;
set local role guildkeeper_owner;

drop function desk.health;

commit;
