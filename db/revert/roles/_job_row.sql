-- Revert guildkeeper:roles/_job_row from pg

begin;
set local role guildkeeper_owner;

drop function roles._job_row;
drop type roles.job_row;

commit;
