-- Revert guildkeeper:reports/role_rule from pg

begin;
set local role guildkeeper_owner;

drop table reports.role_rule;

commit;
