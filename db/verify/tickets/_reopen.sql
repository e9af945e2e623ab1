-- Verify guildkeeper:tickets/_reopen on pg

begin;

select 'tickets._reopen'::regproc;

rollback;
