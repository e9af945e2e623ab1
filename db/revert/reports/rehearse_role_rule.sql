-- Revert guildkeeper:reports/rehearse_role_rule from pg

begin;
set local role guildkeeper_owner;

drop function reports.rehearse_role_rule;
drop type reports.role_rehearsal;

commit;
