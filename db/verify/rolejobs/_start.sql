-- Verify guildkeeper:rolejobs/_start on pg

begin;

select 'rolejobs._start'::regproc;

rollback;
