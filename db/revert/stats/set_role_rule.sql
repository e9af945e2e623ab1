-- Revert guildkeeper:stats/set_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function stats.set_role_rule;
drop type stats.role_rule_row;

commit;
