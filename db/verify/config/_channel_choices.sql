-- Verify guildkeeper:config/_channel_choices on pg

begin;

select 'config._channel_choices'::regproc;

rollback;
