-- Verify guildkeeper:rolejobs/_hold on pg

begin;

select 'rolejobs._hold'::regproc;

rollback;
