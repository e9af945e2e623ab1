-- Verify guildkeeper:discord/pin_message on pg

begin;

select 'discord.pin_message'::regproc;

rollback;
