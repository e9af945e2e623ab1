-- Verify guildkeeper:menus/_react on pg

begin;

select 'menus._react'::regproc;

rollback;
