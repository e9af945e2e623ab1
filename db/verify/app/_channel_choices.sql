-- Verify guildkeeper:app/_channel_choices on pg

begin;

select 'app._channel_choices'::regproc;

rollback;
