-- Verify guildkeeper:rolejobs/job on pg

begin;

select 'rolejobs.job'::regclass;

rollback;
