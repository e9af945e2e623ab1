-- Revert guildkeeper:reports/set_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function reports.set_role_rule;
drop type reports.role_rule_row;

commit;
