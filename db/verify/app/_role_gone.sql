-- Verify guildkeeper:app/_role_gone on pg

begin;

select 'app._role_gone'::regproc;

rollback;
