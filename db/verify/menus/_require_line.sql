-- Verify guildkeeper:menus/_require_line on pg

begin;

select 'menus._require_line'::regproc;

rollback;
