-- Verify guildkeeper:app/_role_made on pg

begin;

select 'app._role_made'::regproc;

rollback;
