-- Verify guildkeeper:rolejobs/resume on pg

begin;

select 'rolejobs.resume'::regproc;

rollback;
