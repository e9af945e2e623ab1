-- Verify guildkeeper:menus/_choices_of_group on pg

begin;

select 'menus._choices_of_group'::regproc;

rollback;
