-- Verify guildkeeper:menus/_react_to_all on pg

begin;

select 'menus._react_to_all'::regproc;

rollback;
