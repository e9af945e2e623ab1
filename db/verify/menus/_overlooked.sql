-- Verify guildkeeper:menus/_overlooked on pg

begin;

select 'menus._overlooked'::regproc;

rollback;
