-- Verify guildkeeper:tickets/_hits on pg

begin;

select 'tickets._hits'::regproc;

rollback;
