-- Verify guildkeeper:automod/_shown on pg

begin;

select 'automod._shown'::regproc;

rollback;
