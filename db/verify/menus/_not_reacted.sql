-- Verify guildkeeper:menus/_not_reacted on pg

begin;

select 'menus._not_reacted'::regproc;

rollback;
