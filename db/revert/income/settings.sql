-- Revert guildkeeper:income/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on income.settings;
drop table income.settings;

commit;
