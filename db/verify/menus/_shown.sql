-- Verify guildkeeper:menus/_shown on pg

begin;

select 'menus._shown'::regproc;

rollback;
