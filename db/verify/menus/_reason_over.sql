-- Verify guildkeeper:menus/_reason_over on pg

begin;

select 'menus._reason_over'::regproc;

rollback;
