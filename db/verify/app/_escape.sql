-- Verify guildkeeper:app/_escape on pg

begin;

select 'app._escape'::regproc;

rollback;
