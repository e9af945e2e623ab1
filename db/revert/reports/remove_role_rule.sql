-- Revert guildkeeper:reports/remove_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function reports.remove_role_rule;

commit;
