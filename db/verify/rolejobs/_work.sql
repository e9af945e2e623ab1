-- Verify guildkeeper:rolejobs/_work on pg

begin;

select 'rolejobs._work'::regproc;

rollback;
