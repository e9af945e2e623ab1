-- Verify guildkeeper:shop/_forget_member on pg

begin;

select 'shop._forget_member'::regproc;

rollback;
