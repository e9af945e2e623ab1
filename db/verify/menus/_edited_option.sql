-- Verify guildkeeper:menus/_edited_option on pg

begin;

select 'menus._edited_option'::regproc;

rollback;
