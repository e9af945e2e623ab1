-- Verify guildkeeper:rolejobs/_matching on pg

begin;

select 'rolejobs._matching'::regproc;

rollback;
