-- Verify guildkeeper:automod/_discord_acted on pg

begin;

select 'automod._discord_acted(bigint, bigint, bigint, bigint, bigint, text, text, timestamptz)'::regprocedure;

rollback;
