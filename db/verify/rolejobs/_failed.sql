-- Verify guildkeeper:rolejobs/_failed on pg

begin;

select 'rolejobs._failed'::regproc;

rollback;
