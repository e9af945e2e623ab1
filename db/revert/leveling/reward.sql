-- Revert guildkeeper:leveling/reward from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on leveling.reward;
drop table leveling.reward;

commit;
