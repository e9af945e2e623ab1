-- Verify guildkeeper:shop/_return_role on pg

begin;

select 'shop._return_role'::regproc;

rollback;
