-- Verify guildkeeper:automod/_decoded on pg

begin;

select 'automod._decoded'::regproc;

rollback;
