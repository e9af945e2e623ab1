-- Verify guildkeeper:rolejobs/selfcheck on pg

begin;

select 'rolejobs.selfcheck'::regproc;

rollback;
