-- Verify guildkeeper:menus/_with_terms on pg

begin;

select 'menus._with_terms'::regproc;

rollback;
