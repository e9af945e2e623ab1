-- Verify guildkeeper:pictures/set_server_background on pg

begin;

select 'pictures.set_server_background'::regproc;

rollback;
