-- Verify guildkeeper:tickets/_idle on pg

begin;

select 'tickets._idle'::regproc;

rollback;
