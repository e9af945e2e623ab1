-- Verify guildkeeper:rolejobs/details on pg

begin;

select 'rolejobs.details'::regproc;

rollback;
