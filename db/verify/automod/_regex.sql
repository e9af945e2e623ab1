-- Verify guildkeeper:automod/_regex on pg

begin;

select 'automod._regex'::regproc;

rollback;
