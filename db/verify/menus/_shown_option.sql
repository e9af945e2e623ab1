-- Verify guildkeeper:menus/_shown_option on pg

begin;

select 'menus._shown_option'::regproc;

rollback;
