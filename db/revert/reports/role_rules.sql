-- Revert guildkeeper:reports/role_rules from pg

begin;
set local role guildkeeper_owner;

drop function reports.role_rules;

commit;
