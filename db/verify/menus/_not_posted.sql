-- Verify guildkeeper:menus/_not_posted on pg

begin;

select 'menus._not_posted'::regproc;

rollback;
