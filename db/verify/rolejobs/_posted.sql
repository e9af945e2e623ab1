-- Verify guildkeeper:rolejobs/_posted on pg

begin;

select 'rolejobs._posted'::regproc;

rollback;
