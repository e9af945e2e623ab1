-- Verify guildkeeper:shop/_role_name on pg

begin;

select 'shop._role_name'::regproc;

rollback;
