-- Verify guildkeeper:automod/_remember on pg

begin;

select 'automod._remember'::regproc;

rollback;
