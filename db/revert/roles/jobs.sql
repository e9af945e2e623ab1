-- Revert guildkeeper:roles/jobs from pg

begin;
set local role guildkeeper_owner;

drop function roles.jobs;
drop type roles.jobs_row;

commit;
