-- Verify guildkeeper:automod/_unread on pg

begin;

select 'automod._unread'::regproc;

rollback;
