-- Verify guildkeeper:automod/_floods on pg

begin;

select 'automod._floods'::regproc;

rollback;
