-- Revert guildkeeper:leveling/multiplier from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on leveling.multiplier;
drop table leveling.multiplier;
drop type leveling.target;

commit;
