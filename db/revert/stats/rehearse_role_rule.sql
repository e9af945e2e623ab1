-- Revert guildkeeper:stats/rehearse_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function stats.rehearse_role_rule;
drop type stats.role_rehearsal;

commit;
