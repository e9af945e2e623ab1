-- Verify guildkeeper:shop/_lend_role on pg

begin;

select 'shop._lend_role'::regproc;

rollback;
