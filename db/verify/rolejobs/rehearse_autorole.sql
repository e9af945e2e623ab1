-- Verify guildkeeper:rolejobs/rehearse_autorole on pg

begin;

select 'rolejobs.rehearse_autorole'::regproc;

rollback;
