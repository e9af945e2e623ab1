-- Verify guildkeeper:automod/_discord_acted on pg

begin;

select 'automod._discord_acted'::regproc;

rollback;
