-- Verify guildkeeper:rolejobs/_schedule on pg

begin;

select 'rolejobs._schedule'::regproc;

rollback;
