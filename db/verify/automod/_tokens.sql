-- Verify guildkeeper:automod/_tokens on pg

begin;

select 'automod._tokens'::regproc;

rollback;
