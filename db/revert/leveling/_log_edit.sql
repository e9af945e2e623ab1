-- Revert guildkeeper:leveling/_log_edit from pg

begin;
set local role guildkeeper_owner;

drop trigger log_insert on leveling.member;
drop trigger log_update on leveling.member;
drop trigger log_delete on leveling.member;
drop function leveling._log_edit;

commit;
