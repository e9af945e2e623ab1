-- Verify guildkeeper:pictures/set_background on pg

begin;

select 'pictures.set_background'::regproc;

rollback;
