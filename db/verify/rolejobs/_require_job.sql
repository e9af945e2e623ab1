-- Verify guildkeeper:rolejobs/_require_job on pg

begin;

select 'rolejobs._require_job'::regproc;

rollback;
