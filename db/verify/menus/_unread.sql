-- Verify guildkeeper:menus/_unread on pg

begin;

select 'menus._unread'::regproc;

rollback;
