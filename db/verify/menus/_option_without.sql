-- Verify guildkeeper:menus/_option_without on pg

begin;

select 'menus._option_without'::regproc;

rollback;
