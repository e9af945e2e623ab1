-- Verify guildkeeper:app/_refuse_until on pg

begin;

select 'app._refuse_until'::regproc;

rollback;
