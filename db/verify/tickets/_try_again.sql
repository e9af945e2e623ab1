-- Verify guildkeeper:tickets/_try_again on pg

begin;

select 'tickets._try_again'::regproc;

rollback;
