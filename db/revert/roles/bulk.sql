-- Revert guildkeeper:roles/bulk from pg

begin;
set local role guildkeeper_owner;

drop table roles.bulk;
drop type roles.job_state;
drop type roles.job_action;

commit;
