-- Revert guildkeeper:stats/remove_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function stats.remove_role_rule;

commit;
