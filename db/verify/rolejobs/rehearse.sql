-- Verify guildkeeper:rolejobs/rehearse on pg

begin;

select 'rolejobs.rehearse'::regproc;

rollback;
