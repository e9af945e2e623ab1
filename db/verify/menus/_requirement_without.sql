-- Verify guildkeeper:menus/_requirement_without on pg

begin;

select 'menus._requirement_without'::regproc;

rollback;
