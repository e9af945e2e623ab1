-- Verify guildkeeper:rolejobs/_job_row on pg

begin;

select 'rolejobs._job_row'::regproc;

rollback;
