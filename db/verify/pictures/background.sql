-- Verify guildkeeper:pictures/background on pg

begin;

select 'pictures.background'::regproc;

rollback;
