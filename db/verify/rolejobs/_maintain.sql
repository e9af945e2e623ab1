-- Verify guildkeeper:rolejobs/_maintain on pg

begin;

select 'rolejobs._maintain'::regproc;

rollback;
