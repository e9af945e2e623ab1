-- Verify guildkeeper:automod/_merged on pg

begin;

select 'automod._merged'::regproc;

rollback;
