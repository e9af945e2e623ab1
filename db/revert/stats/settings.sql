-- Revert guildkeeper:stats/settings from pg

begin;
set local role guildkeeper_owner;

drop trigger audit_edit on stats.settings;
drop table stats.settings;

commit;
