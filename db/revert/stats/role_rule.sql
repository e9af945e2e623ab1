-- Revert guildkeeper:stats/role_rule from pg

begin;
set local role guildkeeper_owner;

drop table stats.role_rule;

commit;
