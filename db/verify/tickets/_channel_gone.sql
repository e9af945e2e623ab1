-- Verify guildkeeper:tickets/_channel_gone on pg

begin;

select 'tickets._channel_gone'::regproc;

rollback;
