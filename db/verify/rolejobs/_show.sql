-- Verify guildkeeper:rolejobs/_show on pg

begin;

select 'rolejobs._show'::regproc;

rollback;
