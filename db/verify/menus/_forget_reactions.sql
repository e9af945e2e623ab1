-- Verify guildkeeper:menus/_forget_reactions on pg

begin;

select 'menus._forget_reactions'::regproc;

rollback;
