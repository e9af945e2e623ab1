-- Verify guildkeeper:app/_channel_gone on pg

begin;

select 'app._channel_gone'::regproc;

rollback;
