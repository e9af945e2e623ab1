-- Verify guildkeeper:tickets/_reread on pg

begin;

select 'tickets._reread'::regproc;

rollback;
