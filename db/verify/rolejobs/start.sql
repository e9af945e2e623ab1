-- Verify guildkeeper:rolejobs/start on pg

begin;

select 'rolejobs.start'::regproc;

rollback;
