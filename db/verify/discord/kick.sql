-- Verify guildkeeper:discord/kick on pg

begin;

select 'discord.kick'::regproc;

rollback;
