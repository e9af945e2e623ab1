-- Revert guildkeeper:stats/role_rules from pg

begin;
set local role guildkeeper_owner;

drop function stats.role_rules;

commit;
