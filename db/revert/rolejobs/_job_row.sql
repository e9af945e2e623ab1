-- Revert guildkeeper:rolejobs/_job_row from pg

begin;
set local role guildkeeper_owner;

drop function rolejobs._job_row;
drop type rolejobs.job_row;

commit;
