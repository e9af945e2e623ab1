-- Revert guildkeeper:desk/targets from pg

begin;
set local role guildkeeper_owner;

drop function desk.targets;

commit;
